/** The shapes of bank holidays and of a council's terms, and how its days are counted, as people write them. */
import { z } from 'zod';
import { dayUnits, nonWorkingRules } from '../calendar/count-days.ts';
import type { Day } from '../calendar/day.ts';
import { day, type Fault, report, words } from './fields.ts';

export const bankHolidaysSchema = z
  .strictObject({
    source: words,
    link: words,
    checked: day,
    note: words.exactOptional(),
    from: day,
    goodUntil: day,
    days: z.array(z.strictObject({ day, name: words })).min(1),
  })
  .superRefine(({ from, goodUntil, days }, context) => {
    const faults = days.flatMap((holiday, index): readonly Fault[] => {
      const path = ['days', index, 'day'];
      const before = days[index - 1]?.day ?? '';
      if (holiday.day <= before) return [{ path, message: 'Write each day once, the earliest first.' }];
      const outside = holiday.day < from || holiday.day > goodUntil;
      return outside ? [{ path, message: 'It lies outside from and goodUntil.' }] : [];
    });
    report(faults, context);
  });

export const countingSchema = z.strictObject({
  unit: z.enum(dayUnits).exactOptional(),
  nonWorkingDays: z.enum(nonWorkingRules).exactOptional(),
});

const span = z.strictObject({ name: words, first: day, last: day });

export const termsSchema = z
  .strictObject({
    source: words,
    checked: day,
    goodUntil: day,
    spans: z.array(span).min(1, 'List the spans in which schools are open.'),
    closed: z.array(day).default([]),
  })
  .superRefine(({ spans, goodUntil }, context) => {
    report([...spanFaults(spans), ...endFaults(spans, goodUntil)], context);
  })
  // Nothing is known of the days before the first of them.
  .transform((terms) => ({ ...terms, from: terms.spans[0]?.first ?? terms.goodUntil }));

interface Span {
  readonly first: Day;
  readonly last: Day;
}

const spanFaults = (spans: readonly Span[]): readonly Fault[] =>
  spans.flatMap(({ first, last }, index): readonly Fault[] => {
    const before = spans[index - 1]?.last ?? '';
    return [
      ...(first > before
        ? []
        : [{ path: ['spans', index, 'first'], message: 'It starts before the span above it ends.' }]),
      ...(last >= first ? [] : [{ path: ['spans', index, 'last'], message: 'It ends before it starts.' }]),
    ];
  });

const endFaults = (spans: readonly Span[], goodUntil: Day): readonly Fault[] =>
  spans.every(({ last }) => last <= goodUntil)
    ? []
    : [{ path: ['goodUntil'], message: 'It lies before the end of the last span.' }];
