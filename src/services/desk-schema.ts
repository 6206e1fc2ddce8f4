/** The shape of what a council decides about its consultation desk, and what its parts ask of one another. */
import { z } from 'zod';
import { weekdays } from '../calendar/opening-hours.ts';
import { phases, requestTopics } from '../consultations/request.ts';
import type { Authority } from '../knowledge/passage.ts';
import { wordsOf } from '../knowledge/known-words.ts';
import type { Service } from '../people/service.ts';
import { screen } from '../screening/screen.ts';
import {
  atLeastOne,
  day,
  eachOnce,
  type Fault,
  id,
  label,
  report,
  time,
  words,
  workingTime,
} from './fields.ts';
import { kindsSchema } from './kinds-schema.ts';
import { retentionSchema } from './retention-schema.ts';

const some = <const T extends z.ZodType>(one: T) => z.array(one).min(1).exactOptional();

const takes = z
  .strictObject({
    kinds: some(id),
    topics: some(z.enum(requestTopics)),
    authorities: some(id),
    phases: some(z.enum(phases)),
  })
  .refine(
    (named) => Object.keys(named).length > 0,
    'Name at least one of kinds, topics, authorities and phases.',
  );

const desk = z.strictObject({
  id: id.max(60),
  name: label,
  takes: takes.exactOptional(),
  default: z.literal(true).exactOptional(),
});

const desks = atLeastOne(desk, 'List at least one desk, or leave desks out.')
  .superRefine(eachOnce('id'))
  .superRefine((list, context) => {
    const [first, second] = list.flatMap((one, index) => (one.default === true ? [index] : []));
    if (first === undefined) report([{ path: [], message: noDefault }], context);
    if (second !== undefined)
      report([{ path: [second, 'default'], message: 'Another desk is the default already.' }], context);
  })
  .default([{ id: 'advisors', name: 'Advisors', default: true }]);

const noDefault = 'Mark the desk that gets what fits no other with default: true.';

const opening = z
  .strictObject({
    days: atLeastOne(z.enum(weekdays), 'List the days of the week on which it is open: [monday, …].'),
    from: time,
    to: time,
    closed: z.array(day).default([]),
  })
  .refine(({ from, to }) => minutes(to) - minutes(from) >= 60, {
    path: ['to'],
    message: 'Write a time at least an hour after from, on the same day.',
  })
  .transform((written) => ({ ...written, isAssumed: false }))
  .default({
    days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
    from: '09:00',
    to: '17:00',
    closed: [],
    isAssumed: true,
  });

const minutes = (written: string): number => Number(written.slice(0, 2)) * 60 + Number(written.slice(3));

const cannedReplies = z
  .array(z.strictObject({ id: id.max(60), label, text: words.max(1500) }))
  .max(30)
  .superRefine(eachOnce('id'))
  .default([]);

export const deskFields = {
  kinds: kindsSchema,
  desks,
  guestsAdvise: z.boolean().default(false),
  opening,
  digestAt: time.default('08:30'),
  warnBefore: workingTime.default({ count: 4, unit: 'working-hours' }),
  reopenWithin: z.int().min(0).max(180).default(28),
  formalReferral: z
    .strictObject({
      label,
      url: z.url({ protocol: /^https$/, error: 'Write an address that starts with https://.' }).max(500),
    })
    .exactOptional(),
  cannedReplies,
  howItWent: z.boolean().default(true),
  retention: retentionSchema,
};

/** Kinds and desks that name one another and are not there, and a desk that nothing could ever reach. */
export function deskFaults({ kinds, desks: list }: Pick<Service, 'kinds' | 'desks'>): readonly Fault[] {
  const offered = new Set(kinds.map(({ kind }) => kind));
  const there = new Set(list.map((one) => one.id));
  const named = new Set(kinds.map((offered) => offered.desk));
  return [
    ...kinds.flatMap((offered, index) =>
      offered.desk === undefined || there.has(offered.desk)
        ? []
        : [{ path: ['kinds', index, 'desk'], message: `There is no desk "${offered.desk}".` }],
    ),
    ...list.flatMap(({ takes: taken }, index) =>
      unknownIn(taken?.kinds, offered).map(({ value, place }) => ({
        path: ['desks', index, 'takes', 'kinds', place],
        message: `There is no kind "${value}".`,
      })),
    ),
    ...list.flatMap((one, index) =>
      one.takes !== undefined || one.default === true || named.has(one.id)
        ? []
        : [
            {
              path: ['desks', index],
              message: 'Nothing goes there. Say what it takes, or name it in a kind.',
            },
          ],
    ),
  ];
}

const unknownIn = (values: readonly string[] = [], known: ReadonlySet<string>) =>
  values.flatMap((value, place) => (known.has(value) ? [] : [{ value, place }]));

/** What can be told only beside the authorities that there are: desks' own, and names in canned replies. */
export function faultsBeside(
  authorities: readonly Authority[],
  service: Pick<Service, 'name' | 'kinds' | 'desks' | 'cannedReplies'>,
): readonly Fault[] {
  const known = new Set(authorities.map((authority) => authority.id));
  const knownWords = knownTo(service, authorities);
  return [
    ...service.desks.flatMap((one, index) =>
      unknownIn(one.takes?.authorities, known).map(({ value, place }) => ({
        path: ['desks', index, 'takes', 'authorities', place],
        message: `There is no "${value}" in authorities.yaml.`,
      })),
    ),
    ...service.cannedReplies.flatMap((reply, index) =>
      (['label', 'text'] as const).flatMap((field): readonly Fault[] => {
        const kinds = [...new Set(screen(reply[field], { knownWords }).found.map(({ kind }) => `[${kind}]`))];
        const message = `It holds what could identify somebody: ${kinds.join(', ')}. Write it without.`;
        return kinds.length === 0 ? [] : [{ path: ['cannedReplies', index, field], message }];
      }),
    ),
  ];
}

/** Names of places and of the service's own are no child's. */
function knownTo(
  { name, kinds, desks: list }: Pick<Service, 'name' | 'kinds' | 'desks'>,
  authorities: readonly Authority[],
): ReadonlySet<string> {
  const places = authorities.flatMap((authority) => [authority.name, ...authority.aliases]);
  const own = [name, ...kinds.map((offered) => offered.label), ...list.map((one) => one.name)];
  return new Set([...places, ...own].flatMap((text) => [text.toLowerCase(), ...wordsOf(text)]));
}
