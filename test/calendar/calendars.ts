/** Made-up holidays and terms, and the real ones. */
import { join } from 'node:path';
import type { BankHolidays, Calendars, SchoolTerms } from '../../src/calendar/working-days.ts';
import { loadBankHolidays } from '../../src/services/calendars.ts';

export const holidaysOn = (days: readonly string[], known: Partial<BankHolidays> = {}): BankHolidays => ({
  source: 'A test',
  link: 'https://example.gov.uk/holidays',
  checked: '2026-11-22',
  from: '2025-01-01',
  goodUntil: '2027-12-31',
  days: days.map((day) => ({ day, name: 'A holiday' })),
  ...known,
});

export const termsOf = (
  spans: readonly (readonly [string, string])[],
  known: Partial<SchoolTerms> = {},
): SchoolTerms => ({
  source: 'A test',
  checked: '2026-11-22',
  from: spans[0]?.[0] ?? '2026-09-01',
  goodUntil: '2027-08-31',
  spans: spans.map(([first, last]) => ({ name: 'A half term', first, last })),
  closed: [],
  ...known,
});

/** The year 2026 to 2027 of no council. */
export const schoolYear = termsOf([
  ['2026-09-02', '2026-10-23'],
  ['2026-11-02', '2026-12-18'],
  ['2027-01-04', '2027-02-12'],
  ['2027-02-22', '2027-03-25'],
  ['2027-04-12', '2027-05-28'],
  ['2027-06-07', '2027-07-21'],
]);

export const guidance = join(import.meta.dirname, '..', '..', 'guidance');

export const realCalendars = async (): Promise<Calendars> => ({
  bankHolidays: await loadBankHolidays(guidance),
});
