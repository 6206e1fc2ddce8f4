/** The shape of the files in guidance/offers/. */
import { z } from 'zod';
import { offerAudiences, offerNeeds, offerStates } from '../offer/offer.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use lower-case words joined by hyphens.');
const sentence = z.string().trim().min(1);
/** An offer names roles and places; numbers and addresses are settings of the service, where they are kept right. */
const noContact = sentence
  .max(300, 'Say it in at most 300 characters: the whole offer stands on one card.')
  .refine(
    (words) => !/@|\d{5}|https?:/.test(words.replace(/ /g, '')),
    'Write no number or address here: contacts are settings of the service (guidance/services).',
  );
const passages = z.array(id);
const cite = passages.min(1, 'Cite at least one passage.');

const row = z.strictObject({
  id,
  brief: sentence.max(60, 'Say it in at most 60 characters: two authorities stand side by side.'),
  offered: noContact,
  audiences: z.array(z.enum(offerAudiences)),
  needs: z.array(z.enum(offerNeeds)),
  by: noContact.exactOptional(),
  reach: noContact.exactOptional(),
  limits: z.array(noContact).default([]),
  state: z.enum(offerStates).default('told'),
  unsaid: z.array(sentence).default([]),
  cite,
});

export const offerShape = z.strictObject({
  authority: id,
  cite: passages.default([]),
  unsaid: z.array(sentence).default([]),
  rows: z.array(row).min(1, 'Write at least one row.'),
  outOfScope: z.array(z.strictObject({ id, what: sentence, goTo: noContact, cite })).default([]),
  leftOut: z.array(z.strictObject({ passage: id, why: sentence })).default([]),
});

export type OfferFile = z.infer<typeof offerShape>;
