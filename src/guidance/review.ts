/** What an editor should look at again, and why: reviews due, readings grown old, doubt, and law that waits to start. */
import { isPast, writtenDate } from '../calendar/dates.ts';
import { plusDays } from '../calendar/day.ts';
import type { Guidance, Passage, Source } from '../knowledge/passage.ts';

export interface ToReview {
  /** The day by which it should be looked at; those long past come first. */
  readonly due: string;
  readonly kind: 'source' | 'passage';
  readonly id: string;
  /** A sentence without its stop. */
  readonly why: string;
  readonly todo: string;
}

/** A review date counts as near from this many days before it. */
const nearDays = 90;
/** A source that was read longer ago than this is read again. */
const readAgainAfterMonths = 6;

/** Soonest first. */
export function toReview({ sources, passages }: Guidance, today: string): readonly ToReview[] {
  const ofSources = [...sources.values()].flatMap((source) => [
    ...reviewDue(source, today),
    ...readLongAgo(source, today),
  ]);
  const ofPassages = passages.flatMap((passage) => {
    const source = sources.get(passage.source);
    return source ? [...inDoubt(passage, source), ...waiting(passage, source)] : [];
  });
  return [...ofSources, ...ofPassages].sort(
    (one, other) => one.due.localeCompare(other.due) || one.id.localeCompare(other.id),
  );
}

/** An edition that has been replaced needs no review: its successor does. */
function reviewDue({ id, reviewDue: due, supersededBy }: Source, today: string): readonly ToReview[] {
  if (due === undefined || supersededBy !== undefined) return [];
  const day = lastDayOf(due);
  if (day > plusDays(today, nearDays)) return [];
  const why = isPast(due, today) ? 'Its review date has passed' : 'Its review date is near';
  const todo = 'Look for a newer edition; if there is none, set reviewDue anew or take it out.';
  return [{ due: day, kind: 'source', id, why, todo }];
}

function readLongAgo({ id, checked, supersededBy }: Source, today: string): readonly ToReview[] {
  const due = readAgainBy(checked);
  if (supersededBy !== undefined || due >= today) return [];
  const why = `Last read in ${writtenDate(checked.slice(0, 7))}, more than ${String(readAgainAfterMonths)} months ago`;
  return [{ due, kind: 'source', id, why, todo: 'Read it again, mend its passages and set checked.' }];
}

function inDoubt({ id, confidence }: Passage, { checked }: Source): readonly ToReview[] {
  if (confidence === 'high') return [];
  const todo = 'Read the official text; then raise confidence, or mend the passage.';
  return [{ due: readAgainBy(checked), kind: 'passage', id, why: `Confidence is ${confidence}`, todo }];
}

function waiting({ id, commencement }: Passage, { checked }: Source): readonly ToReview[] {
  if (commencement === undefined) return [];
  const why = `Enacted, and not known to be in force in ${writtenDate(checked)}`;
  const todo = 'Look for commencement regulations; once it is in force, remove commencement and reword.';
  return [{ due: readAgainBy(checked), kind: 'passage', id, why, todo }];
}

const readAgainBy = (checked: string): string => monthsAfter(lastDayOf(checked), readAgainAfterMonths);

/** The last day that a date of any precision can mean. */
function lastDayOf(date: string): string {
  const [year, month = '12', day] = date.split('-');
  return day === undefined ? plusDays(firstOfMonth(Number(year), Number(month) + 1), -1) : date;
}

/** The same day of a later month, or that month's last. */
function monthsAfter(date: string, months: number): string {
  const [year, month, day = ''] = date.split('-');
  const last = plusDays(firstOfMonth(Number(year), Number(month) + months + 1), -1);
  const same = `${last.slice(0, 8)}${day}`;
  return same < last ? same : last;
}

/** Months beyond December run on into the next years. */
function firstOfMonth(year: number, month: number): string {
  const twoDigits = String(((month - 1) % 12) + 1).padStart(2, '0');
  return `${String(year + Math.floor((month - 1) / 12))}-${twoDigits}-01`;
}
