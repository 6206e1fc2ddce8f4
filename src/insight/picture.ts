/** The picture for managers: each family's tables over whole months, made of what the groups show and of nothing else. */
import type { Instant } from '../calendar/clock.ts';
import type { AuthorityId } from '../knowledge/passage.ts';
import { type Group, type GroupSubject, groupsOf } from './groups.ts';
import { lastOver, type Month, monthsFrom, plusMonths } from './month.ts';
import { settledIn, settledSubjects } from './count-requests.ts';
import { families, type Family, subjects, type Tally } from './tally.ts';

export interface Asked {
  readonly from: Month;
  readonly until: Month;
  /** Undefined for all. */
  readonly authority: AuthorityId | undefined;
}

/** So much of a count as is shown; where it is not whole, more may stand among the small counts told together. */
export interface Figure {
  readonly count: number;
  readonly isWhole: boolean;
}

/** `few`: fewer than may be shown. `not-yet`: its month is not settled. */
export type MonthState = 'shown' | 'few' | 'not-yet';

export interface Row {
  readonly value: string;
  /** By month; undefined where the month is not shown. */
  readonly figures: readonly (Figure | undefined)[];
  readonly sum: Figure;
}

export interface Table {
  readonly subject: GroupSubject;
  readonly states: readonly MonthState[];
  readonly rows: readonly Row[];
  /** Small counts together, by month. */
  readonly together: readonly (number | undefined)[];
  readonly togetherSum: number;
}

export interface Section {
  readonly family: Family;
  /** Of the groups that are shown, by month; undefined where none is. */
  readonly totals: readonly (number | undefined)[];
  readonly total: number;
  readonly tables: readonly Table[];
}

export interface Picture {
  readonly months: readonly Month[];
  readonly authority: AuthorityId | undefined;
  /** Those that can be looked at by themselves in one of these months. */
  readonly authorities: readonly AuthorityId[];
  readonly sections: readonly Section[];
}

/** No more than this at a time. */
export const mostMonths = 36;

/** The range that is asked for, within what there is: whole months that are over, from the first that was counted. */
export function rangeOf(
  asked: { readonly from: Month | undefined; readonly until: Month | undefined },
  first: Month | undefined,
  now: Instant,
): { readonly from: Month; readonly until: Month } | undefined {
  const last = lastOver(now);
  if (first === undefined || first > last) return undefined;
  const within = (month: Month): Month => (month < first ? first : month > last ? last : month);
  const end = within(asked.until ?? last);
  const start = within(asked.from ?? plusMonths(end, -(usualMonths - 1)));
  const [from, until] = start < end ? [start, end] : [end, start];
  const earliest = plusMonths(until, -(mostMonths - 1));
  return { from: from < earliest ? earliest : from, until };
}

const usualMonths = 12;

/** These are of no authority: asked for one, nothing of them can be told. */
const ofNoAuthority: readonly Family[] = ['feedback', 'surgery'];

export function pictureOf(
  tallies: readonly Tally[],
  { from, until, authority }: Asked,
  now: Instant,
): Picture {
  const months = monthsFrom(from, until);
  const counted = byFamilyAndMonth(tallies);
  const grouped = families.map((family) => ({
    family,
    groups: months.map((month) => groupsOf(family, counted.get(keyOf({ family, month })) ?? [])),
  }));
  const own = grouped.flatMap(({ groups }) => groups.flat().flatMap((group) => group.authority ?? []));
  return {
    months,
    authority,
    authorities: [...new Set(own)].sort(),
    sections: grouped
      .filter(({ family }) => authority === undefined || !ofNoAuthority.includes(family))
      .map(({ family, groups }) =>
        sectionOf(
          family,
          months,
          groups.map((each) => lookedAt(each, authority)),
          now,
        ),
      ),
  };
}

const keyOf = ({ family, month }: Pick<Tally, 'family' | 'month'>): string => `${family} ${month}`;

function byFamilyAndMonth(tallies: readonly Tally[]): ReadonlyMap<string, readonly Tally[]> {
  const found = new Map<string, Tally[]>();
  for (const tally of tallies) {
    const key = keyOf(tally);
    const same = found.get(key);
    if (same) same.push(tally);
    else found.set(key, [tally]);
  }
  return found;
}

const lookedAt = (groups: readonly Group[], authority: AuthorityId | undefined): readonly Group[] =>
  authority === undefined ? groups : groups.filter((group) => group.authority === authority);

const sum = (counts: readonly (number | undefined)[]): number =>
  counts.reduce<number>((all, count) => all + (count ?? 0), 0);

function sectionOf(
  family: Family,
  months: readonly Month[],
  groups: readonly (readonly Group[])[],
  now: Instant,
): Section {
  const totals = groups.map((each) => (each.length === 0 ? undefined : sum(each.map(({ total }) => total))));
  const told: readonly GroupSubject[] = ofNoAuthority.includes(family)
    ? subjects[family]
    : [...subjects[family], 'authority'];
  const tables = told.map((subject) => {
    const states = months.map((month, at) => stateOf(subject, month, groups[at] ?? [], now));
    return tableOf(subject, states, groups);
  });
  return { family, totals, total: sum(totals), tables };
}

function stateOf(subject: GroupSubject, month: Month, groups: readonly Group[], now: Instant): MonthState {
  const isSettled = !settledSubjects.some((one) => one === subject) || settledIn(month) <= lastOver(now);
  if (!isSettled) return 'not-yet';
  return groups.length === 0 ? 'few' : 'shown';
}

function tableOf(
  subject: GroupSubject,
  states: readonly MonthState[],
  groups: readonly (readonly Group[])[],
): Table {
  const shown = states.map((state, at) =>
    state === 'shown' ? (groups[at] ?? []).flatMap(({ tables }) => tables.get(subject) ?? []) : undefined,
  );
  const named = shown.flatMap((tables) =>
    (tables ?? []).flatMap(({ counts, hidden }) => [...counts.keys(), ...(hidden === 'all' ? [] : hidden)]),
  );
  const rows = [...new Set(named)].sort().map((value) => {
    const figures = shown.map((tables) => tables && figureOf(tables, value));
    return { value, figures, sum: sumOfFigures(figures.filter((_, at) => states[at] !== 'not-yet')) };
  });
  const together = shown.map((tables) => tables && sum(tables.map((table) => table.together)));
  return { subject, states, rows, together, togetherSum: sum(together) };
}

type ShownTables = readonly (ReturnType<Group['tables']['get']> & object)[];

const figureOf = (tables: ShownTables, value: string): Figure => ({
  count: sum(tables.map(({ counts }) => counts.get(value))),
  isWhole: tables.every(({ hidden }) => hidden !== 'all' && !hidden.includes(value)),
});

/** A month with too few leaves it open whether there is more. */
const sumOfFigures = (figures: readonly (Figure | undefined)[]): Figure => ({
  count: sum(figures.map((figure) => figure?.count)),
  isWhole: figures.every((figure) => figure?.isWhole === true),
});
