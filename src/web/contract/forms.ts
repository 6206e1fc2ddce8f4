/** The forms in which moves are made and sessions are published: their fields, as the cards' forms have them. */
import { z } from 'zod';
import { choices, list } from './routes.ts';

export const pressedMoves = [
  'acknowledged',
  'assigned',
  'reclassified',
  'asked',
  'added',
  'changed',
  'replied',
  'noted',
  'booked',
  'unbooked',
  'advised',
  'signposted',
  'escalated',
  'declined',
  'closed',
  'withdrawn',
  'reopened',
  'due-set',
  'merged',
  'rated',
] as const;
export const pressedMove = z.enum(pressedMoves);
export type PressedMove = z.output<typeof pressedMove>;

const named = {
  id: z.string(),
  label: z.string(),
  required: z.string().optional(),
  value: z.string().optional(),
};

/** A field of a form, as the cards' forms have it. */
export const field = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('text'),
    ...named,
    isLong: z.boolean(),
    longest: z.number().int(),
    hint: z.string().optional(),
  }),
  /** `several`: the value joins those ticked with commas. `style`: a list to be read whole, a drop-down, or one to search. */
  z.object({
    kind: z.literal('choice'),
    ...named,
    choices,
    several: z.boolean(),
    hint: z.string().optional(),
    style: z.enum(['list', 'drop-down', 'search']),
  }),
  /** `YYYY-MM-DD`, and `HH:MM`. */
  z.object({ kind: z.literal('day'), ...named }),
  z.object({ kind: z.literal('time'), ...named }),
  z.object({ kind: z.literal('note'), words: z.string(), isWarning: z.boolean() }),
  /** Words to begin with: the chosen one's text is put after what was typed in `into`. */
  z.object({
    kind: z.literal('canned'),
    label: z.string(),
    into: z.string(),
    replies: list(z.object({ title: z.string(), text: z.string() })),
  }),
]);
export type Field = z.output<typeof field>;

export const moveForm = z.object({
  move: pressedMove,
  title: z.string(),
  fields: list(field),
  /** Each a sentence on what is to be changed. */
  problems: list(z.string()),
  /** That it gives up the place or time that is booked, in words. */
  givesUp: z.string().optional(),
  /** Digests of words that the person said are not names: sent back with the form. */
  cleared: list(z.string()),
  /** Something was masked that may be no name: `restoreWords` puts it back. */
  canRestore: z.boolean(),
  /** A language model may be asked for words to begin with. */
  canSuggest: z.boolean(),
  /** Words of such a suggestion stand in it; whether most of what is written is the model's. */
  drafted: z.object({ isMostly: z.boolean() }).optional(),
});
export type MoveForm = z.output<typeof moveForm>;

/** What a form says of itself when it is sent again. */
export const clearedDigests = list(z.string().regex(/^[\w-]{1,64}$/), { most: 20 }).default([]);
