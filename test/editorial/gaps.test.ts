/** The gap board's rows: what is put together, counted and left out. */
import assert from 'node:assert/strict';
import type { GapQuestion } from '../../src/editorial/gap-store.ts';
import { gapsOf } from '../../src/editorial/gaps.ts';

const asked = (answer: string, over: Partial<GapQuestion> = {}): GapQuestion => ({
  answer,
  question: `Question ${answer}`,
  outcomes: ['not-covered'],
  at: '2026-11-02T10:00:00.000Z',
  isEscalated: false,
  dislikes: [],
  mark: undefined,
  ...over,
});

describe('The rows of the gap board', () => {
  it('leave out what is about somebody’s safety or one person’s case', async () => {
    const kinds = ['worry', 'immediate-danger', 'allegation', 'child', 'parent-or-carer', 'case-decision'];
    const rows = await gapsOf(
      kinds.map((kind) => asked(kind, { outcomes: [kind, 'not-covered'] })),
      () => 0,
    );
    assert.deepEqual(rows, []);
  });

  it('begin with what most asked, then what was asked last, then by the oldest answer’s id', async () => {
    const groups = new Map([
      ['Question a', 1],
      ['Question b', 2],
      ['Question c', 3],
      ['Question d', 4],
      ['Question e', 4],
    ]);
    const rows = await gapsOf(
      [
        asked('b'),
        asked('a'),
        asked('c', { at: '2026-11-03T10:00:00.000Z' }),
        asked('e'),
        asked('d', { at: '2026-11-01T10:00:00.000Z' }),
      ],
      (question) => groups.get(question) ?? 0,
    );
    assert.deepEqual(
      rows.map(({ id, count }) => [id, count]),
      [
        ['d', 2],
        ['c', 1],
        ['a', 1],
        ['b', 1],
      ],
    );
    assert.deepEqual([rows[0]?.question, rows[0]?.alike], ['Question e', ['Question d']]);
    assert.deepEqual(rows[0]?.asked, [
      { ask: 'Question e', answers: ['e'] },
      { ask: 'Question d', answers: ['d'] },
    ]);
  });

  it('count why, say each complaint once, and how many came since a mark', async () => {
    const mark = { kind: 'not-ours', reason: 'another team’s' } as const;
    const [row] = await gapsOf(
      [
        asked('a', { outcomes: ['closest'], dislikes: ['too long', ''], isEscalated: true }),
        asked('b', { at: '2026-11-03T10:00:00.000Z', mark, dislikes: ['too long'] }),
        asked('c', { at: '2026-11-04T10:00:00.000Z' }),
      ],
      () => 0,
    );
    assert.deepEqual(row?.reasons, [
      { reason: 'not-covered', count: 2 },
      { reason: 'closest', count: 1 },
      { reason: 'disliked', count: 2 },
      { reason: 'escalated', count: 1 },
    ]);
    assert.deepEqual(row.said, ['too long']);
    assert.deepEqual([row.mark, row.since, row.count], [mark, 1, 3]);
  });

  it('are none of nothing, and all of many', async () => {
    assert.deepEqual(await gapsOf([], () => 0), []);
    const many = Array.from({ length: 120 }, (_, number) => asked(String(number)));
    const [row] = await gapsOf(many, () => 0);
    assert.equal(row?.count, 120);
    assert.equal(row.alike.length, 10);
  });
});
