/** The shape of the files in guidance/: what an editor may write, and what an error tells them. */
import { z } from 'zod';
import { audiences, factKinds, topics } from '../knowledge/passage.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use lower-case words joined by hyphens.');
const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'Write a date as "2021", "2021-06" or "2021-06-25", in quotes.');
const sentence = z.string().trim().min(1);
const standing = z.enum(['statutory', 'non-statutory', 'local']);

export const sourceSchema = z.strictObject({
  id,
  title: sentence,
  publisher: sentence,
  authority: id,
  standing,
  published: partialDate.optional(),
  checked: partialDate,
  reviewDue: partialDate.optional(),
  supersededBy: id.optional(),
  link: z.url({ protocol: /^https$/ }).optional(),
  places: z.array(sentence).optional(),
  numbered: z
    .record(z.string().regex(/^[a-z]+$/, 'Write one word, such as "paragraph".'), z.int().positive())
    .optional(),
});

export const passageSchema = z.strictObject({
  id,
  title: sentence.max(80),
  source: id,
  locator: sentence,
  authority: id,
  standing,
  topic: z.enum(topics),
  audience: z.array(z.enum(audiences)).min(1),
  holds: z.array(z.enum(factKinds)).min(1),
  asks: z.array(sentence).min(2, 'Write at least two ways in which people ask for this.'),
  heard: z.array(sentence).optional(),
  notHeld: z.array(sentence).optional(),
  stage: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
  unsaid: z.array(sentence).default([]),
  asAt: partialDate.optional(),
  commencement: z.literal('not-commenced').optional(),
  untilThen: id.optional(),
  supersededBy: id.optional(),
  confidence: z.enum(['high', 'medium', 'low']).default('high'),
  related: z.array(id).default([]),
});

export const glossarySchema = z.array(
  z.strictObject({
    term: sentence,
    abbreviations: z.array(sentence).default([]),
    meaning: sentence,
    lay: z.array(sentence).default([]),
    notToConfuseWith: sentence.optional(),
    supersededBy: sentence.optional(),
  }),
);

export const authoritiesSchema = z.array(
  z.strictObject({ id, name: sentence, aliases: z.array(sentence).default([]) }),
);
