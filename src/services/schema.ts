/** The shape of guidance/services/ID.yaml, which a council fills in. */
import { z } from 'zod';
import { requestKinds } from '../consultations/request.ts';
import { countingSchema, termsSchema } from './calendar-schema.ts';
import { contactPlaceholders, contactsSchema } from './contacts.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use lower-case words joined by hyphens.');
const words = z.string().trim().min(1);
const uuid = z
  .string()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'Write an id as Entra shows it: 8-4-4-4-12.')
  // Entra writes ids in lower case, and they are compared with what it sends.
  .transform((value) => value.toLowerCase());

const route = z.strictObject({ name: words, contact: words, hours: words });

const council = z.strictObject({
  id,
  name: words,
  authority: id,
  prefix: z.string().regex(/^[A-Z]{2,5}$/, 'Use two to five capitals; they start every reference.'),
  example: z.boolean().default(false),
  tenants: z.array(uuid).default([]),
  staff: z.array(uuid).optional(),
  managers: z.array(uuid).default([]),
  editors: z.array(uuid).default([]),
  danger: z.strictObject({ mash: route, outOfHours: route, lado: route }),
  kinds: z
    .array(z.strictObject({ kind: z.enum(requestKinds), label: words.max(80), promised: words.optional() }))
    .min(1, 'Offer at least one kind of consultation.'),
  otherAuthorities: z.record(id, words).default({}),
  contacts: contactsSchema.exactOptional(),
  localSteps: z.record(id, z.record(id, words)).exactOptional(),
  counting: countingSchema.exactOptional(),
  terms: termsSchema.exactOptional(),
});

export const serviceSchema = council.superRefine(({ counting, terms, contacts, example }, context) => {
  if (counting?.unit === 'school' && terms === undefined) {
    const message = 'School days cannot be told without terms. Write the terms, or choose another unit.';
    context.addIssue({ code: 'custom', path: ['counting', 'unit'], message });
  }
  if (example) return;
  for (const { path, message } of contactPlaceholders(contacts)) {
    context.addIssue({ code: 'custom', path: [...path], message });
  }
});
