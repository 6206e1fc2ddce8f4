/** The shape of guidance/services/ID.yaml, which a council fills in. */
import { z } from 'zod';
import { countingSchema, termsSchema } from './calendar-schema.ts';
import { contactPlaceholders, contactsSchema } from './contacts.ts';
import { deskFaults, deskFields } from './desk-schema.ts';
import { type Fault, id, report, words } from './fields.ts';
import { modelSchema } from './model-schema.ts';

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
  secondReader: z.boolean().default(true),
  danger: z.strictObject({ mash: route, outOfHours: route, lado: route }),
  ...deskFields,
  model: modelSchema,
  otherAuthorities: z.record(id, words).default({}),
  contacts: contactsSchema.exactOptional(),
  localSteps: z.record(id, z.record(id, words)).exactOptional(),
  counting: countingSchema.exactOptional(),
  terms: termsSchema.exactOptional(),
});

export const serviceSchema = council.superRefine((service, context) => {
  const { contacts, example } = service;
  const placeholders = example ? [] : contactPlaceholders(contacts);
  report([...countingFaults(service), ...deskFaults(service), ...placeholders], context);
});

const countingFaults = ({ counting, terms }: z.output<typeof council>): readonly Fault[] => {
  if (counting?.unit !== 'school' || terms !== undefined) return [];
  const message = 'School days cannot be told without terms. Write the terms, or choose another unit.';
  return [{ path: ['counting', 'unit'], message }];
};
