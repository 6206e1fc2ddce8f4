/** Wording that a language model suggests to an editor: sentence by sentence, with what each stands on. */
import { z } from 'zod';
import { several } from './passage-shapes.ts';
import { notSuggested, suggestedBy } from './suggestion.ts';
import { list, type RouteTable } from './routes.ts';

const source = z.object({
  id: z.string(),
  title: z.string(),
  /** A published passage, or what was found in the document that the draft came from. */
  kind: z.enum(['passage', 'document']),
});

export const suggestedWording = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('suggested'),
    /** Empty where there is none that is borne out. */
    title: z.string(),
    parts: list(z.object({ text: z.string(), sources: list(z.string()) })),
    asks: list(z.string()),
    /** What its sources leave open, in the words of the guidance. */
    unsaid: list(z.string()),
    /** What the model wrote and its sources do not bear out; without words where it is not fit to be shown. */
    left: list(z.object({ text: z.string().optional(), why: z.string() })),
    sources: list(source),
    by: suggestedBy,
  }),
  notSuggested,
]);
export type SuggestedWording = z.output<typeof suggestedWording>;

export const wordingRoutes = {
  /** Nothing of it is put into a draft by this. */
  suggestWording: {
    method: 'POST',
    path: '/services/:service/guidance/suggestion',
    may: 'edit-guidance',
    body: z.strictObject({
      asks: several(80, 400),
      /** None: those that come closest. */
      passages: several(4, 100).default([]),
      /** Where it came from a document, that is among its sources. */
      draft: z.uuid().optional(),
    }),
    replies: { 200: suggestedWording },
    audit: 'wording-suggested',
  },
} as const satisfies RouteTable;
