/** The picture over months: what is shown, what is told of together, and what waits. */
import assert from 'node:assert/strict';
import { namedSections, pictureLines } from '../../src/insight/named-picture.ts';
import { type Asked, mostMonths, pictureOf, rangeOf } from '../../src/insight/picture.ts';
import type { Names } from '../../src/insight/picture-words.ts';
import type { Family, Subject, Tally } from '../../src/insight/tally.ts';

const now = '2026-11-20T12:00:00.000Z';
const tallies = (
  family: Family,
  month: string,
  authority: string,
  counts: Readonly<Partial<Record<Subject, Readonly<Record<string, number>>>>>,
): readonly Tally[] =>
  Object.entries(counts).flatMap(([subject, values]) =>
    Object.entries(values).map(([value, count]) => ({
      family,
      month,
      authority,
      subject: subject as Subject,
      value,
      count,
    })),
  );
const questions = (month: string, authority: string, outcome: Readonly<Record<string, number>>) =>
  tallies('questions', month, authority, { outcome });
const ask = (over: Partial<Asked> = {}): Asked => ({
  from: '2026-09',
  until: '2026-10',
  authority: undefined,
  ...over,
});
const section = (family: Family, all: readonly Tally[], over: Partial<Asked> = {}) => {
  const found = pictureOf(all, ask(over), now).sections.find((one) => one.family === family);
  assert.ok(found);
  return found;
};
const tableOf = (family: Family, subject: string, all: readonly Tally[], over: Partial<Asked> = {}) => {
  const found = section(family, all, over).tables.find((one) => one.subject === subject);
  assert.ok(found);
  return found;
};

describe('The picture', () => {
  const all = [
    ...questions('2026-09', 'southwark', { answered: 48, closest: 8, 'not-covered': 3 }),
    ...questions('2026-10', 'southwark', { answered: 44, closest: 6 }),
    ...questions('2026-10', 'norfolk', { answered: 7, closest: 5 }),
  ];

  it('adds the months up, and says where more stands among the small counts', () => {
    const { rows, together, togetherSum, states } = tableOf('questions', 'outcome', all);
    assert.deepEqual(states, ['shown', 'shown']);
    assert.deepEqual(rows, [
      {
        value: 'answered',
        figures: [
          { count: 48, isWhole: true },
          { count: 51, isWhole: true },
        ],
        sum: { count: 99, isWhole: true },
      },
      {
        value: 'closest',
        figures: [
          { count: 0, isWhole: false },
          { count: 11, isWhole: true },
        ],
        sum: { count: 11, isWhole: false },
      },
      {
        value: 'not-covered',
        figures: [
          { count: 0, isWhole: false },
          { count: 0, isWhole: true },
        ],
        sum: { count: 0, isWhole: false },
      },
    ]);
    assert.deepEqual([together, togetherSum], [[11, 0], 11]);
  });

  it('shows an authority by itself in the months in which it has enough, and says so of the others', () => {
    const picture = pictureOf(all, ask(), now);
    assert.deepEqual(picture.authorities, ['southwark']);
    assert.deepEqual(section('questions', all, { authority: 'southwark' }).totals, [59, 50]);
    const norfolk = tableOf('questions', 'outcome', all, { authority: 'norfolk' });
    assert.deepEqual([norfolk.states, norfolk.rows], [['few', 'few'], []]);
    const byAuthority = tableOf('questions', 'authority', all).rows;
    assert.deepEqual(
      byAuthority.map(({ value, sum }) => [value, sum.count]),
      [
        ['norfolk', 12],
        ['southwark', 109],
      ],
    );
  });

  it('leaves a month of fewer than five out of every figure', () => {
    const few = questions('2026-09', 'southwark', { answered: 4 });
    assert.deepEqual(section('questions', few).totals, [undefined, undefined]);
    const beside = [
      ...questions('2026-10', 'southwark', { answered: 60 }),
      ...questions('2026-10', 'kent', { answered: 4 }),
    ];
    assert.deepEqual(section('questions', beside).totals, [undefined, 60]);
  });

  it('shows where requests stood, and their replies, a month after the others', () => {
    const requests = tallies('requests', '2026-10', 'southwark', {
      kind: { training: 9 },
      standing: { open: 9 },
      reply: { kept: 9 },
    });
    assert.deepEqual(tableOf('requests', 'kind', requests).states, ['few', 'shown']);
    const standing = tableOf('requests', 'standing', requests);
    assert.deepEqual([standing.states, standing.rows], [['few', 'not-yet'], []]);
    const later = pictureOf(requests, ask(), '2026-12-02T12:00:00.000Z').sections[2]?.tables;
    assert.deepEqual(later?.find(({ subject }) => subject === 'standing')?.states, ['few', 'shown']);
  });

  it('counts a month that is not settled neither for nor against a sum', () => {
    const requests = ['2026-09', '2026-10'].flatMap((month) =>
      tallies('requests', month, 'southwark', { kind: { training: 9 }, reply: { kept: 9 } }),
    );
    assert.deepEqual(tableOf('requests', 'reply', requests).rows[0]?.sum, { count: 9, isWhole: true });
  });

  it('tells of an authority nothing that is counted without one', () => {
    const families = pictureOf(all, ask({ authority: 'southwark' }), now).sections.map(
      ({ family }) => family,
    );
    assert.deepEqual(families, ['questions', 'apart', 'requests']);
  });
});

describe('The range of a picture', () => {
  const range = (
    from: string | undefined,
    until: string | undefined,
    first: string | undefined = '2024-01',
  ) => rangeOf({ from, until }, first, now);

  it('is the last twelve months that are over, unless another is asked for', () => {
    assert.deepEqual(range(undefined, undefined), { from: '2025-11', until: '2026-10' });
    assert.deepEqual(range('2026-02', '2026-03'), { from: '2026-02', until: '2026-03' });
    assert.deepEqual(range('2026-03', '2026-02'), { from: '2026-02', until: '2026-03' });
  });

  it('stays within what was counted and is over, and within three years', () => {
    assert.deepEqual(range('2020-01', '2030-01', '2026-01'), { from: '2026-01', until: '2026-10' });
    assert.equal(range('2018-01', undefined, '2018-01')?.from, '2023-11');
    assert.equal(mostMonths, 36);
  });

  it('is none where no counted month is over', () => {
    assert.equal(range(undefined, undefined, '2026-11'), undefined);
    assert.equal(rangeOf({ from: undefined, until: undefined }, undefined, now), undefined);
  });
});

describe('The picture in words', () => {
  const names: Names = {
    kinds: [
      { value: 'training', title: 'Training' },
      { value: 'ehe-advice', title: '=HYPERLINK("x")' },
    ],
    topics: [],
    phases: [],
    statuses: [
      { value: 'closed', title: 'Closed' },
      { value: 'merged', title: 'Merged' },
    ],
    authority: (id) => (id === 'southwark' ? 'Southwark' : id),
  };
  const picture = pictureOf(
    [
      ...tallies('requests', '2026-09', 'southwark', {
        kind: { 'an-older-kind': 6, training: 8, 'ehe-advice': 7 },
        standing: { closed: 11, open: 10 },
        reply: { kept: 10, late: 9, 'very-late': 2 },
      }),
      ...questions('2026-09', 'not-said', { answered: 6 }),
    ],
    ask(),
    now,
  );
  const sections = namedSections(picture, names);
  const titles = (id: string) =>
    sections
      .flatMap(({ tables }) => tables.filter((table) => table.id === id))
      .flatMap(({ rows }) => rows.map(({ title }) => title));

  it('has the service’s own words, in their order, and what it has no word for at the end', () => {
    assert.deepEqual(titles('requests-kind'), ['Training', '=HYPERLINK("x")', 'an-older-kind']);
    assert.deepEqual(titles('requests-standing'), ['Still open', 'Closed']);
    assert.deepEqual(titles('questions-authority'), ['None named']);
    assert.deepEqual(titles('requests-authority'), ['Southwark']);
  });

  it('names every table', () => {
    for (const { tables } of sections) for (const { title } of tables) assert.match(title, /^[A-Z].* /);
  });

  it('is one line a value and month, with what is not shown in words', () => {
    const lines = pictureLines(picture.months, sections, { offered: [4, 0], booked: [null, null] });
    const of = (title: string) =>
      lines.filter(([table]) => table === title).map((line) => line.slice(1).join(' · '));
    assert.deepEqual(of('First reply against the promise'), [
      'In time, or no time promised · 2026-09 · 10',
      'In time, or no time promised · 2026-10 · not settled yet',
      'Up to two days late · 2026-09 · small',
      'Up to two days late · 2026-10 · not settled yet',
      'More than two days late · 2026-09 · small',
      'More than two days late · 2026-10 · not settled yet',
      'Small counts together · 2026-09 · 11',
      'Small counts together · 2026-10 · not settled yet',
    ]);
    assert.deepEqual(of('Consultation requests'), ['All · 2026-09 · 21', 'All · 2026-10 · too few']);
    assert.deepEqual(of('Surgeries').slice(-2), [
      'Places offered · 2026-09 · 4',
      'Places offered · 2026-10 · 0',
    ]);
  });
});
