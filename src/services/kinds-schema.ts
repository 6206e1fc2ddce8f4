/** The shape of what can be asked for, and the kinds of a service that has not written its own. */
import { z } from 'zod';
import { workingTimeWords } from '../calendar/opening-hours.ts';
import { type OfferedKind, type OptionalField, optionalFields, type Promised } from '../people/service.ts';
import { eachOnce, id, label, words, workingTime } from './fields.ts';

/** In the order of the form. */
export const defaultKinds: readonly OfferedKind[] = [
  {
    kind: 'sewo-consultation',
    label: 'SEWO consultation (stage two or three)',
    fields: ['stage', 'phase', 'cohort', 'tried', 'consultationDate'],
  },
  {
    kind: 'attendance-and-inclusion-surgery',
    label: 'Attendance and Inclusion Surgery',
    fields: ['stage', 'phase', 'cohort', 'tried', 'sessionChoice'],
  },
  { kind: 'advisory-teacher', label: 'Advisory teacher', fields: ['phase', 'cohort', 'tried'] },
  {
    kind: 'home-education-advice',
    label: 'Elective home education advice',
    fields: ['phase', 'cohort', 'tried'],
  },
  { kind: 'virtual-school-advice', label: 'Virtual School advice', fields: ['phase', 'cohort'] },
  { kind: 'training', label: 'Training', fields: ['phase'] },
];

/** For a kind of the council's own. */
const fieldsOfOthers: readonly OptionalField[] = ['stage', 'phase', 'cohort', 'tried'];

const defaultFields = (kind: string): readonly OptionalField[] =>
  defaultKinds.find((known) => known.kind === kind)?.fields ?? fieldsOfOthers;

const promised = z.union(
  [
    workingTime.transform((time): Promised => ({ ...time, words: workingTimeWords(time) })),
    // How it was written before there were due dates.
    words.transform((said): Promised => ({ words: said })),
  ],
  'Write { count: 2, unit: working-days }, or working-hours, with a count from 1 to 100.',
);

const kind = z
  .strictObject({
    kind: id.max(60),
    label,
    promised: promised.exactOptional(),
    promisedUrgent: promised.exactOptional(),
    fields: z.array(z.enum(optionalFields)).exactOptional(),
    desk: id.exactOptional(),
  })
  .transform(
    ({ fields, ...offered }): OfferedKind => ({ ...offered, fields: fields ?? defaultFields(offered.kind) }),
  );

export const kindsSchema = z
  .array(kind)
  .min(1, 'Offer at least one kind of consultation.')
  .superRefine(eachOnce('kind'))
  .default([...defaultKinds]);
