/** Questions that were not answered well, and what is due to be looked at again. */
import { z } from 'zod';
import { draftState } from './passage-shapes.ts';
import { day, instant, list, someone } from './routes.ts';

export const gapReasons = ['not-covered', 'closest', 'disliked', 'escalated'] as const;
export const answerIds = list(z.string().regex(/^[\w-]{1,64}$/), { most: 2_000 });

export const gap = z.object({
  id: z.string(),
  question: z.string(),
  alike: list(z.string()),
  count: z.number().int(),
  reasons: list(z.object({ reason: z.enum(gapReasons), count: z.number().int() })),
  said: list(z.string()),
  first: instant,
  last: instant,
  mark: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('not-ours'), reason: z.string() }),
      z.object({ kind: z.literal('drafted'), draft: z.string(), state: draftState.optional() }),
    ])
    .optional(),
  since: z.number().int(),
  answers: list(z.string()),
  /** By whom it was asked in the words that are shown. */
  asked: list(z.object({ ask: z.string(), answers: answerIds })),
});
export type Gap = z.output<typeof gap>;

export const reviewRow = z.object({
  kind: z.enum(['source', 'passage']),
  id: z.string(),
  title: z.string(),
  due: day,
  isPast: z.boolean(),
  why: z.string(),
  todo: z.string(),
  owner: someone.optional(),
  by: day.optional(),
});
export type ReviewRow = z.output<typeof reviewRow>;
