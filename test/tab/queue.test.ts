import assert from 'node:assert/strict';
import { countWords, listedWords, wholeOf } from '../../src/tab/queue/count-words.ts';
import { listKey } from '../../src/tab/queue/list-keys.ts';
import { neighbour, patched, rowsOf, selectAtMost, toggled } from '../../src/tab/queue/rows.ts';
import {
  listFilters,
  narrowed,
  narrowedFields,
  openStatuses,
  presetOf,
  presetsFor,
} from '../../src/tab/queue/filters.ts';
import type { Setting } from '../../src/web/contract/person.ts';
import { type QueuePage, type QueueRow, queueFilter, queueRoutes } from '../../src/web/contract/queue.ts';
import type { Permission } from '../../src/web/contract/routes.ts';

const row = (reference: string, over: Partial<QueueRow> = {}): QueueRow => ({
  reference,
  revision: 1,
  status: 'received',
  kind: 'training',
  topic: 'attendance',
  phase: 'primary',
  authority: 'southwark',
  urgency: 'routine',
  desk: 'advisors',
  question: 'What is offered?',
  requester: { id: 'r', name: 'R' },
  isFlagged: false,
  isHeld: false,
  loggedAt: '2026-11-20T12:00:00.000Z',
  changedAt: '2026-11-20T12:00:00.000Z',
  dueState: 'none',
  ...over,
});
const page = (...rows: readonly QueueRow[]): QueuePage => ({ rows });
const named = (value: string) => ({ value, title: value });
const setting: Setting = {
  statuses: [
    { value: 'received', title: 'Received', isOpen: true },
    { value: 'waiting', title: 'Waiting', isOpen: true },
    { value: 'closed', title: 'Closed', isOpen: false },
  ],
  kinds: [named('training'), named('advice')],
  topics: [named('attendance'), named('send')],
  stages: [],
  phases: [named('primary'), named('secondary')],
  cohorts: [],
  roles: [],
  urgencies: [named('routine'), named('soon')],
  contacts: [],
  tried: [],
  desks: [named('advisors')],
  authorities: [named('southwark'), named('norfolk')],
  moves: [],
  longestMessage: 1500,
};

describe('the rows of the queue', () => {
  it('hold a request once, as it is now, though it moved between pages while they were loaded', () => {
    const rows = rowsOf([
      page(row('A-1'), row('A-2')),
      page(row('A-2', { revision: 3, status: 'waiting' }), row('A-3')),
      page(row('A-3', { revision: 0 })),
    ]);
    assert.deepEqual(
      rows.map(({ reference, revision }) => [reference, revision]),
      [
        ['A-1', 1],
        ['A-2', 3],
        ['A-3', 1],
      ],
    );
  });

  it('show a change at once, but never one that is older than what they show', () => {
    const before = page(row('A-1', { revision: 5 }), row('A-2'));
    const changed = (revision: number) => [{ reference: 'A-1', revision, status: 'closed' as const }];
    assert.deepEqual(patched(before, changed(6)).rows[0], row('A-1', { revision: 6, status: 'closed' }));
    assert.deepEqual(patched(before, changed(5)), before);
    assert.equal(patched(before, [{ reference: 'A-9', revision: 2, status: 'closed' }]), before);
  });

  it('are walked from one to the next, and no further than to the ends', () => {
    const rows = [row('A-1'), row('A-2'), row('A-3')];
    const to = (from: string | undefined, step: number) => neighbour(rows, from, step)?.reference;
    assert.equal(to('A-1', 1), 'A-2');
    assert.equal(to('A-1', -1), 'A-1');
    assert.equal(to('A-2', 10), 'A-3');
    assert.equal(to('gone', 1), 'A-1');
    assert.equal(neighbour([], 'A-1', 1), undefined);
  });

  it('are selected and let go, no more of them than the server takes at once', () => {
    assert.deepEqual([...toggled(new Set(['A-1']), 'A-2')], ['A-1', 'A-2']);
    assert.deepEqual([...toggled(new Set(['A-1']), 'A-1')], []);
    const requests = Array.from({ length: selectAtMost }, (_, at) => ({
      reference: `SWK-2026-${String(at + 1).padStart(4, '0')}`,
      revision: 1,
    }));
    const body = (of: typeof requests) =>
      queueRoutes.moveMany.body.safeParse({ move: 'closed', once: crypto.randomUUID(), requests: of });
    assert.equal(body(requests).success, true);
    assert.equal(body([...requests, { reference: 'SWK-2026-0999', revision: 1 }]).success, false);
  });

  it('take arrows always, and letters only where single keys are on', () => {
    const press = (key: string, on: boolean, ctrlKey = false) =>
      listKey({ key, ctrlKey, metaKey: false, altKey: false }, on);
    assert.equal(press('ArrowDown', false), 'next');
    assert.equal(press('j', true), 'next');
    assert.equal(press('j', false), undefined);
    assert.equal(press('x', true), 'select');
    assert.equal(press('ArrowDown', true, true), undefined);
  });
});

describe('the counts of the queue', () => {
  it('are whole figures where all of it was counted', () => {
    assert.deepEqual(
      [0, 1, 12, 90_026].map((count) => countWords(count, false)),
      ['0', '1', '12', '90,026'],
    );
    assert.equal(listedWords({ total: 1, isMore: false }), '1 request');
    assert.equal(listedWords({ total: 1_200, isMore: false }), '1,200 requests');
  });

  it('say that there are more where so many hold the words that only the newest were counted', () => {
    assert.equal(countWords(66, true), '66 or more');
    assert.equal(countWords(999, true), '999 or more');
    assert.equal(countWords(1_000, true), 'more than 1,000');
    assert.equal(countWords(1_803, true), 'more than 1,000');
    assert.equal(countWords(0, true), 'not counted');
    assert.equal(listedWords({ total: 1_803, isMore: true }), 'more than 1,000 requests');
    assert.equal(listedWords({ total: 1, isMore: true }), '1 or more requests');
    assert.match(listedWords({ total: 0, isMore: true }) ?? '', /Too many/);
    assert.equal(listedWords(undefined), undefined);
  });

  it('tell of a list how long it is only where that is known', () => {
    assert.deepEqual([undefined, { total: 7, isMore: false }, { total: 7, isMore: true }].map(wholeOf), [
      undefined,
      7,
      undefined,
    ]);
  });
});

describe('the filters of the queue', () => {
  const advisor = (): boolean => true;

  it('are such as the server takes', () => {
    for (const preset of presetsFor(advisor))
      assert.ok(queueFilter.safeParse(preset.filter(setting)).success, preset.id);
  });

  it('know each list that is one press away, in whatever order its parts stand and whatever is searched for', () => {
    const presets = presetsFor(advisor);
    for (const preset of presets) assert.equal(presetOf(preset.filter(setting), presets, setting), preset.id);
    const mine = { assigned: 'me', status: ['waiting', 'received'], words: 'stage two' } as const;
    assert.equal(presetOf(mine, presets, setting), 'mine');
    assert.equal(presetOf({ status: ['waiting'] }, presets, setting), undefined);
    assert.deepEqual(openStatuses(setting), ['received', 'waiting']);
  });

  it('offer a manager the lists of what is late and with nobody, and a requester none of them', () => {
    const listsOf = (...mays: readonly Permission[]) =>
      presetsFor((permission) => mays.includes(permission)).map(({ id }) => id);
    assert.deepEqual(listsOf('see-requests'), ['open', 'all']);
    assert.deepEqual(listsOf('see-requests', 'see-all-requests'), [
      'open',
      'unassigned',
      'overdue',
      'today',
      'all',
    ]);
    assert.equal(presetsFor(advisor)[1]?.id, 'mine');
  });

  it('leave a field out once nothing is chosen in it', () => {
    assert.deepEqual(narrowed({ topic: ['send'], due: 'today' }, 'topic', []), { due: 'today' });
    assert.deepEqual(narrowed({ due: 'today' }, 'due', undefined), {});
    assert.deepEqual(narrowed({}, 'kind', ['training']), { kind: ['training'] });
    assert.equal(narrowedFields({ words: 'x', due: 'today' }), 1);
  });

  it('are offered only where there is something to choose', () => {
    assert.deepEqual(
      listFilters(setting).map(({ field }) => field),
      ['kind', 'topic', 'authority', 'phase', 'urgency'],
    );
  });
});
