/** Splits a family's month into groups of authorities that never overlap; every figure that is shown is a sum of theirs. */
import type { AuthorityId } from '../knowledge/passage.ts';
import { type Shown, smallest, suppress } from './suppress.ts';
import { type Family, type Subject, subjects, type Tally } from './tally.ts';

/**
 * So many make an authority a group of its own, which can be looked at by itself; the others stand together. In a small
 * group most counts are small: were there many such groups, most of what there is would be hidden.
 */
export const ownGroupFrom: Readonly<Record<Family, number>> = {
  questions: 50,
  apart: 20,
  requests: 20,
  feedback: Number.POSITIVE_INFINITY,
  surgery: Number.POSITIVE_INFINITY,
};

export type GroupSubject = Subject | 'authority';

/** Of at least `smallest`: what is fewer is in no figure at all. */
export interface Group {
  /** Undefined for all others together. */
  readonly authority: AuthorityId | undefined;
  readonly total: number;
  readonly tables: ReadonlyMap<GroupSubject, Shown>;
}

type Counted = Map<GroupSubject, Map<string, number>>;

/** `tallies` are of one family and month. */
export function groupsOf(family: Family, tallies: readonly Tally[]): readonly Group[] {
  const totals = totalsOf(family, tallies);
  const isOwn = (authority: AuthorityId): boolean => (totals.get(authority) ?? 0) >= ownGroupFrom[family];
  const own = [...totals.keys()].filter(isOwn).sort();
  const rest = tallies.filter(({ authority }) => !isOwn(authority));
  return [
    ...own.map((id) => ({ id, among: tallies.filter(({ authority }) => authority === id) })),
    { id: undefined, among: rest },
  ].flatMap(({ id, among }) => groupOf(family, id, among));
}

/** Each member has one value of the first subject: its values add up to how many there are. */
function totalsOf(family: Family, tallies: readonly Tally[]): ReadonlyMap<AuthorityId, number> {
  const [first] = subjects[family];
  const totals = new Map<AuthorityId, number>();
  for (const { subject, authority, count } of tallies) {
    if (subject === first) totals.set(authority, (totals.get(authority) ?? 0) + count);
  }
  return totals;
}

function groupOf(family: Family, authority: AuthorityId | undefined, among: readonly Tally[]): Group[] {
  const byAuthority = totalsOf(family, among);
  const total = [...byAuthority.values()].reduce((sum, count) => sum + count, 0);
  if (total < smallest) return [];
  const counted: Counted = new Map([['authority', new Map(byAuthority)]]);
  for (const { subject, value, count } of among) {
    const values = counted.get(subject) ?? new Map<string, number>();
    counted.set(subject, values.set(value, (values.get(value) ?? 0) + count));
  }
  const tables = [...counted].flatMap(([subject, counts]): [GroupSubject, Shown][] => {
    const shown = suppress(counts);
    return shown === undefined ? [] : [[subject, shown]];
  });
  return [{ authority, total, tables: new Map(tables) }];
}
