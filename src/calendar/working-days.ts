/** Which days are working days and school days, and for which time that is known. */
import { type Day, weekdayOf } from './day.ts';

/** The days from the one to the other, both included, for which a list says all. */
export interface Known {
  readonly from: Day;
  readonly goodUntil: Day;
}

/** England's bank holidays as they were published. */
export interface BankHolidays extends Known {
  readonly source: string;
  readonly link: string;
  readonly checked: Day;
  /** How they were checked, and what to look out for. */
  readonly note?: string;
  readonly days: readonly { readonly day: Day; readonly name: string }[];
}

/** When a council's schools are open to pupils. A half term ends one span and the next begins after it. */
export interface SchoolTerms extends Known {
  readonly source: string;
  readonly checked: Day;
  readonly spans: readonly { readonly name: string; readonly first: Day; readonly last: Day }[];
  /** Days inside a span on which schools are shut to pupils: training days. */
  readonly closed: readonly Day[];
}

export interface Calendars {
  readonly bankHolidays: BankHolidays;
  /** Undefined where the service has set none: then no school day can be told. */
  readonly terms?: SchoolTerms;
}

const saturday = 5;

/** Where the bank holidays are not known, every Monday to Friday counts; `isKnown` tells. */
export const isWorkingDay = (day: Day, { bankHolidays }: Calendars): boolean =>
  weekdayOf(day) < saturday && !bankHolidays.days.some((holiday) => holiday.day === day);

/** Where the terms are not known, every working day counts; `isKnown` tells. */
export function isSchoolDay(day: Day, calendars: Calendars): boolean {
  const { terms } = calendars;
  if (!isWorkingDay(day, calendars)) return false;
  if (terms === undefined || !isKnown(day, terms)) return true;
  return terms.spans.some(({ first, last }) => first <= day && day <= last) && !terms.closed.includes(day);
}

export const isKnown = (day: Day, { from, goodUntil }: Known): boolean => from <= day && day <= goodUntil;
