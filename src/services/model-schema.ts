/** The shape of what a council decides about a language model: whether, where to, how much, and who looks at what it wrote. */
import { z } from 'zod';
import { byMeaning } from '../knowledge/bands.ts';
import { type Topic, topics } from '../knowledge/passage.ts';
import { type ModelSettings, supervisions } from '../model/settings.ts';
import { workingTime } from './fields.ts';

const host = z
  .string()
  .regex(
    /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/,
    'Write a host in small letters, without https:// and without a path: NAME.openai.azure.com.',
  );

export const modelSchema = z
  .strictObject({
    on: z.boolean().default(false),
    endpoints: z.array(host).default([]),
    byMeaning: z.boolean().default(false),
    meaning: z
      .strictObject({ standsOut: z.number().min(0).max(10), weight: z.number().min(0).max(2) })
      .default({ ...byMeaning }),
    answersPerPersonADay: z.int().min(1).max(1_000).default(40),
    tokensADay: z.int().min(10_000).max(100_000_000).default(2_000_000),
    supervision: z.enum(supervisions).default('sampled'),
    topics: z.partialRecord(z.enum(topics), z.enum(supervisions)).default({}),
    sampledInAHundred: z.int().min(1).max(100).default(10),
    heldFor: workingTime.default({ count: 4, unit: 'working-hours' }),
  })
  .refine(({ on, endpoints }) => !on || endpoints.length > 0, {
    path: ['endpoints'],
    message: 'List the hosts that questions may be sent to, or turn it off.',
  })
  .refine(({ on, byMeaning }) => on || !byMeaning, {
    path: ['byMeaning'],
    message: 'Passages are found by their meaning only where the model is on.',
  })
  .prefault({});

/** One line of `npm run service:check`. */
export function modelWords({ on, endpoints, ...rest }: ModelSettings): string {
  if (!on) return 'off: answers are the guidance’s own words';
  const own = Object.entries<string | undefined>(rest.topics).map(
    ([topic, supervision]) => `${topic as Topic} ${String(supervision)}`,
  );
  return [
    `on, at ${endpoints.join(' or ')}`,
    ...(rest.byMeaning
      ? [
          `passages found by their meaning too (standsOut ${String(rest.meaning.standsOut)}, weight ${String(rest.meaning.weight)})`,
        ]
      : []),
    `${String(rest.answersPerPersonADay)} answers a person and ${String(rest.tokensADay)} tokens a day`,
    `supervision ${[rest.supervision, ...own].join(', ')}`,
    `${String(rest.sampledInAHundred)} in 100 sampled`,
    `held for at most ${String(rest.heldFor.count)} ${rest.heldFor.unit}`,
  ].join('; ');
}
