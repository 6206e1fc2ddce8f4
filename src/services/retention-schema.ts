/** The shape of how long what is kept, with bounds that no council's rule should need to pass. */
import { z } from 'zod';
import { type Period, periodDays, periodUnits, periodWords } from '../calendar/period.ts';
import type { Retention } from '../people/service.ts';
import { day, type Fault, report, words } from './fields.ts';

const of = (count: number, unit: Period['unit']): Period => ({ count, unit });

const period = (least: Period, most: Period, otherwise: Period) =>
  z
    .strictObject({ count: z.int(), unit: z.enum(periodUnits) })
    .refine(
      (written) => periodDays(written) >= periodDays(least) && periodDays(written) <= periodDays(most),
      `Write from ${periodWords(least)} to ${periodWords(most)}, such as { count: ${String(otherwise.count)}, unit: ${otherwise.unit} }.`,
    )
    .default(otherwise);

export const retentionSchema = z
  .strictObject({
    underWay: period(of(1, 'days'), of(7, 'days'), of(1, 'days')),
    answersWithPerson: period(of(1, 'days'), of(90, 'days'), of(30, 'days')),
    screenedQuestions: period(of(3, 'months'), of(24, 'months'), of(12, 'months')),
    closedRequests: period(of(6, 'months'), of(10, 'years'), of(24, 'months')),
    eventSkeletons: period(of(1, 'years'), of(25, 'years'), of(6, 'years')),
    deadLetters: period(of(7, 'days'), of(90, 'days'), of(30, 'days')),
    approvedBy: words.exactOptional(),
    approvedOn: day.exactOptional(),
  })
  .superRefine((retention, context) => {
    report(faultsOf(retention), context);
  })
  .transform(
    ({ approvedBy: by, approvedOn: on, ...periods }): Retention => ({
      ...periods,
      ...(by !== undefined && on !== undefined && { approval: { by, on } }),
    }),
  )
  .prefault({});

function faultsOf({
  approvedBy,
  approvedOn,
  ...periods
}: Omit<Retention, 'approval'> & {
  readonly approvedBy?: string;
  readonly approvedOn?: string;
}): readonly Fault[] {
  const isShort = periodDays(periods.eventSkeletons) < periodDays(periods.closedRequests);
  const half = (approvedBy === undefined) !== (approvedOn === undefined);
  return [
    ...(isShort
      ? [{ path: ['eventSkeletons'], message: 'It is shorter than closedRequests, whose events they are.' }]
      : []),
    ...(half
      ? [
          {
            path: [approvedBy === undefined ? 'approvedOn' : 'approvedBy'],
            message: 'Write both approvedBy (who, by role) and approvedOn (the day), or neither.',
          },
        ]
      : []),
  ];
}
