/** Reads England's bank holidays, and says which dates of a service run out and what it has left open. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writtenDate } from '../calendar/dates.ts';
import type { Day } from '../calendar/day.ts';
import { goodFor } from '../calendar/good-until.ts';
import type { BankHolidays, Calendars } from '../calendar/working-days.ts';
import { FileProblems, type Problem, readCheckedYaml } from '../files/checked-yaml.ts';
import type { Service } from '../people/service.ts';
import { bankHolidaysSchema } from './calendar-schema.ts';

export const bankHolidaysFile = 'calendar/england.yaml';

/** Throws FileProblems with every fault, a missing file too: without it no working day can be told. */
export async function loadBankHolidays(guidanceFolder: string): Promise<BankHolidays> {
  const text = await readFile(join(guidanceFolder, bankHolidaysFile), 'utf8').catch(missing);
  const read = readCheckedYaml(bankHolidaysFile, text, bankHolidaysSchema);
  if (!read.ok) throw new FileProblems(read.problems);
  return read.value;
}

function missing(error: unknown): never {
  const gone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  if (!gone) throw error;
  throw new FileProblems([at(bankHolidaysFile, 'There is no such file. Take it over from the release.')]);
}

/** What the dates of this service are worked out with. */
export const calendarsOf = ({ terms }: Service, bankHolidays: BankHolidays): Calendars => ({
  bankHolidays,
  ...(terms && { terms }),
});

const at = (file: string, message: string): Problem => ({ file, line: 1, message });

/** Nothing keeps it from starting: bank holidays that run out within 90 days, or have. */
export const bankHolidayWarnings = ({ goodUntil, link }: BankHolidays, today: Day): readonly Problem[] =>
  runsOut(bankHolidaysFile, 'The bank holidays', goodUntil, today, `Take the next ones from ${link}.`);

/** The same of a service's terms, and what it has left open, of which people are told beside each date. */
export function calendarWarnings(file: string, service: Service, today: Day): readonly Problem[] {
  const { counting, terms } = service;
  return [
    ...(counting?.unit === undefined ? [at(file, unitUnset)] : []),
    ...(terms === undefined
      ? []
      : runsOut(file, 'terms: the term dates', terms.goodUntil, today, "Write the next year's.")),
  ];
}

const unitUnset =
  'counting.unit: not set. Deadlines show the cautious reading, the earliest, and say that it is not set.';

function runsOut(file: string, what: string, goodUntil: Day, today: Day, remedy: string): readonly Problem[] {
  switch (goodFor(goodUntil, today)) {
    case 'long':
      return [];
    case 'not-long':
      return [at(file, `${what} are good until ${writtenDate(goodUntil)} only. ${remedy}`)];
    case 'no-longer':
      return [at(file, `${what} ran out on ${writtenDate(goodUntil)}. ${remedy}`)];
  }
}
