/** Words for a typed date that is none, or that can be meant in more than one way. */
import { writtenDateOfMonth, writtenDay } from './dates.ts';
import type { Doubt, ReadDate } from './read-date.ts';

export type UnreadDate = Exclude<ReadDate, { readonly kind: 'day' }>;

/** Nothing that was typed is said back but the numbers of the date. */
export function unreadDateWords(read: UnreadDate): string {
  switch (read.kind) {
    case 'unreadable':
      return 'That could not be read as a date. Write day, month and year, such as 3 December 2026.';
    case 'which':
      return `${doubts[read.doubt]} Do you mean ${read.options.map(writtenDay).join(', or ')}?`;
    case 'no-such-day':
      return `There is no ${writtenDateOfMonth(read.date, read.month, read.year)}. Write the date again.`;
  }
}

const doubts: Readonly<Record<Doubt, string>> = {
  'day-or-month': 'The second number is not a month.',
  year: 'The year is missing.',
  week: 'That day can be meant in more than one week.',
  weekday: 'The day of the week and the date do not go together.',
};
