/** All ranges and all authorities asked for, one after another: no small count comes out of what is shown. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ownGroupFrom } from '../../src/insight/groups.ts';
import { type Asked, type Picture, pictureOf } from '../../src/insight/picture.ts';
import { smallest } from '../../src/insight/suppress.ts';
import type { Tally } from '../../src/insight/tally.ts';
import { cellOf, determined, equationsOf } from './attack.ts';

const months = ['2026-01', '2026-02'];
const now = '2026-11-20T12:00:00.000Z';
const authorities = ['bury', 'kent', 'leeds', 'not-said', 'southwark'];
const subjects = {
  outcome: ['answered', 'closest', 'not-covered'],
  topic: ['attendance', 'exclusion', 'other', 'virtual-school'],
  stage: ['1', '2', '3', 'none'],
} as const;
type Subject = keyof typeof subjects;
const subjectNames = Object.keys(subjects) as readonly Subject[];

/** One question, as nobody but the counter ever sees it. */
interface Question {
  readonly month: string;
  readonly authority: string;
  readonly outcome: string;
  readonly topic: string;
  readonly stage: string;
}

const tallied = (questions: readonly Question[]): readonly Tally[] =>
  questions.flatMap((question) =>
    subjectNames.map((subject): Tally => {
      const { month, authority } = question;
      return { family: 'questions', month, authority, subject, value: question[subject], count: 1 };
    }),
  );

/** Many of some values and few of others, as it is in life. */
const skewed = (values: readonly string[]) =>
  fc.oneof(...values.map((value, at) => ({ weight: [12, 6, 3, 1][at] ?? 1, arbitrary: fc.constant(value) })));

const question = fc.record({
  month: fc.constantFrom(...months),
  authority: fc.oneof({ weight: 3, arbitrary: fc.constant('southwark') }, fc.constantFrom(...authorities)),
  outcome: skewed(subjects.outcome),
  topic: skewed(subjects.topic),
  stage: skewed(['none', '1', '2', '3']),
});

const ranges = months.flatMap((from, at) => months.slice(at).map((until) => ({ from, until })));
const queries: readonly Asked[] = ranges.flatMap((range) =>
  [undefined, ...authorities].map((authority) => ({ ...range, authority })),
);
const pictured = (questions: readonly Question[], query: Asked): Picture =>
  pictureOf(tallied(questions), query, now);
const told = (questions: readonly Question[], query: Asked): string =>
  JSON.stringify(pictured(questions, query));

/** Whether no query tells these questions from those. */
function comparedWith(all: readonly Question[]): (others: readonly Question[]) => boolean {
  const shown = queries.map((query) => told(all, query));
  return (others) => queries.every((query, at) => told(others, query) === shown[at]);
}

const counted = (all: readonly Question[], is: Partial<Question>): number =>
  all.filter((one) => Object.entries(is).every(([key, value]) => one[key as keyof Question] === value))
    .length;

const isOwn = (all: readonly Question[], month: string, authority: string): boolean =>
  counted(all, { month, authority }) >= ownGroupFrom.questions;
const rest = 'the rest';
const groupOf = (all: readonly Question[], { month, authority }: Question): string =>
  isOwn(all, month, authority) ? authority : rest;

interface SmallCell {
  readonly month: string;
  readonly group: string;
  readonly subject: Subject;
  readonly value: string;
  readonly count: number;
}

function smallCells(all: readonly Question[]): readonly SmallCell[] {
  const cells = new Map<string, SmallCell>();
  for (const one of all) {
    for (const subject of subjectNames) {
      const { month } = one;
      const [group, value] = [groupOf(all, one), one[subject]];
      const name = cellOf('questions', month, subject, group, value);
      const count = (cells.get(name)?.count ?? 0) + 1;
      cells.set(name, { month, group, subject, value, count });
    }
  }
  return [...cells.values()].filter(({ count }) => count < smallest);
}

/** The same month in which another value has the count of this one, and this one the other's; undefined where they are alike. */
function* changedPlaces(all: readonly Question[], cell: SmallCell): Generator<readonly Question[]> {
  const { month, group, subject, value } = cell;
  const isThere = (one: Question): boolean => one.month === month && groupOf(all, one) === group;
  for (const other of subjects[subject].filter((each) => each !== value)) {
    const swapped: Readonly<Record<string, string>> = { [value]: other, [other]: value };
    yield all.map((one) =>
      isThere(one) ? { ...one, [subject]: swapped[one[subject]] ?? one[subject] } : one,
    );
    const first = all.find((one) => isThere(one) && one[subject] === value);
    // One more here and one fewer there, and the other way round.
    yield all.map((one) => (one === first ? { ...one, [subject]: other } : one));
    const theirs = all.find((one) => isThere(one) && one[subject] === other);
    yield all.map((one) => (one === theirs ? { ...one, [subject]: value } : one));
  }
  // A group of too few is in no figure at all.
  yield all.filter((one) => !isThere(one));
}

const cellCount = (all: readonly Question[], { month, group, subject, value }: SmallCell): number =>
  all.filter((one) => one.month === month && groupOf(all, one) === group && one[subject] === value).length;

describe('Counts under five in the picture', () => {
  const asked = fc.array(question, { minLength: 50, maxLength: 160, size: 'max' });

  it('could each be another number without any range or authority showing anything else', () => {
    let looked = 0;
    fc.assert(
      fc.property(asked, (all) => {
        const looksTheSame = comparedWith(all);
        for (const cell of smallCells(all)) {
          looked += 1;
          const isAmbiguous = [...changedPlaces(all, cell)].some(
            (instead) => cellCount(instead, cell) !== cell.count && looksTheSame(instead),
          );
          assert.ok(isAmbiguous, `Told: ${JSON.stringify(cell)}`);
        }
      }),
      { numRuns: 15 },
    );
    assert.ok(looked > 60, `Only ${String(looked)} small counts were looked at.`);
  });

  it('are no sum or difference of what all ranges and authorities show', () => {
    let solved = 0;
    fc.assert(
      fc.property(asked, (all) => {
        const groupsIn = (_: string, month: string): readonly string[] => [
          ...authorities.filter((authority) => isOwn(all, month, authority)),
          ...(all.filter((one) => one.month === month && groupOf(all, one) === rest).length < smallest
            ? []
            : [rest]),
        ];
        const values = (subject: string): readonly string[] => subjects[subject as Subject];
        const equations = queries.flatMap((query) => equationsOf(pictured(all, query), values, groupsIn));
        const known = determined(equations);
        solved += known.size;
        for (const { month, subject, group, value, count } of smallCells(all)) {
          const name = cellOf('questions', month, subject, group, value);
          assert.ok(!known.has(name), `${name} is known to be ${String(count)}`);
        }
      }),
      { numRuns: 15 },
    );
    assert.ok(solved > 60, `The attack solved no more than ${String(solved)} counts: it proves nothing.`);
  });

  it('come out at once where a total over all ranges is told as well, so the attack is one that works', () => {
    const sums = [['a', 'b', 'c'], ['a'], ['b', 'd'], ['d']];
    assert.deepEqual([...determined(sums)].sort(), ['a', 'b', 'c', 'd']);
    assert.deepEqual(
      [
        ...determined([
          ['a', 'b'],
          ['b', 'c'],
        ]),
      ],
      [],
    );
  });
});
