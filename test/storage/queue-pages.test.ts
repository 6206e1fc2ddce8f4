/** The contract of QueuePages. */
import assert from 'node:assert/strict';
import { plusMilliseconds } from '../../src/calendar/clock.ts';
import type { QueueFilter, QueueOrder, QueuePlace } from '../../src/consultations/queue-page.ts';
import type { ConsultationRequest, NewRequest } from '../../src/consultations/request.ts';
import { newRequest } from '../support/requests.ts';
import { noon } from '../support/standing-clock.ts';
import { describeOnBoth } from '../support/storage.ts';

const advisor = { id: 'advisor-1', name: 'Example Advisor' };
const hour = 60 * 60_000;

describeOnBoth('A reader of the queue in pages', (subject) => {
  const pages = () => subject().storage.queuePages;
  const log = async (over: Partial<NewRequest>, details: Partial<NewRequest['details']> = {}) => {
    const request = newRequest(over);
    const logged = await subject().storage.requests.log({
      ...request,
      details: { ...request.details, ...details },
    });
    return logged.request;
  };
  const move = async (
    request: ConsultationRequest,
    what: Parameters<ReturnType<typeof subject>['storage']['requests']['append']>[1],
    at = noon,
  ) => {
    const mover = { by: advisor, as: 'advisor', at, once: undefined } as const;
    const moved = await subject().storage.requests.append(request, what, mover);
    assert.ok(moved);
    return moved;
  };
  /** All pages of so many, one after another. */
  const read = async (order: QueueOrder, filter: Partial<QueueFilter> = {}, limit = 2) => {
    const found: string[] = [];
    let after: QueuePlace | undefined;
    for (let page = 0; page < 40; page += 1) {
      const given = await pages().page({
        filter: { service: 'southwark', words: [], ...filter },
        order,
        after,
        limit,
      });
      assert.ok(given.requests.length <= limit);
      found.push(...given.requests.map(({ reference }) => reference));
      after = given.next;
      if (after === undefined) return found;
    }
    throw new Error('The pages never end.');
  };

  let one = '';
  let two = '';
  let three = '';
  let four = '';
  let five = '';
  before(async () => {
    // Two at the same instant: a page may end between them.
    one = (await log({ at: noon, due: plusMilliseconds(noon, 3 * hour) }, { urgency: 'routine' })).reference;
    two = (await log({ at: noon, due: plusMilliseconds(noon, hour) }, { topic: 'exclusion' })).reference;
    const third = await log(
      { at: plusMilliseconds(noon, 1_000), due: plusMilliseconds(noon, -hour) },
      { question: 'Is the pangolin_form 100% right?' },
    );
    three = third.reference;
    await move(third, { kind: 'noted', message: 'A note of the okapi.' }, plusMilliseconds(noon, 9_000));
    const fourth = await log({ at: plusMilliseconds(noon, 2_000), due: plusMilliseconds(noon, -2 * hour) });
    four = fourth.reference;
    const taken = await move(fourth, { kind: 'assigned', to: advisor }, plusMilliseconds(noon, 5_000));
    await move(taken, { kind: 'replied', message: 'Yes.' }, plusMilliseconds(noon, 6_000));
    const fifth = await log({
      at: plusMilliseconds(noon, 3_000),
      requester: { id: 'person-2', name: 'Another' },
    });
    five = fifth.reference;
    await move(fifth, { kind: 'closed', message: 'Done.' }, plusMilliseconds(noon, 4_000));
    await log({ service: 'norfolk', prefix: 'NFK' });
  });

  it('gives the newest first, or the oldest, whatever a page holds', async () => {
    for (const limit of [1, 2, 3, 5, 50]) {
      assert.deepEqual(await read('newest', {}, limit), [five, four, three, two, one]);
      assert.deepEqual(await read('oldest', {}, limit), [one, two, three, four, five]);
    }
  });

  it('gives what changed last first', async () => {
    for (const limit of [1, 2, 50])
      assert.deepEqual(await read('changed', {}, limit), [three, four, five, two, one]);
  });

  it('gives what waits for a reply by its date first, then what does not, newest first', async () => {
    for (const limit of [1, 2, 3, 4, 5, 50]) {
      assert.deepEqual(await read('due', {}, limit), [three, two, one, five, four]);
    }
  });

  it('filters by each of its columns, several of one list standing for any of them', async () => {
    assert.deepEqual(await read('newest', { statuses: ['closed', 'allocated'] }), [five, four]);
    assert.deepEqual(await read('newest', { topics: ['exclusion'] }), [two]);
    assert.deepEqual(await read('newest', { urgencies: ['routine'] }), [one]);
    assert.deepEqual(await read('newest', { kinds: ['none'] }), []);
    assert.deepEqual(await read('newest', { authorities: ['southwark'], phases: ['secondary'] }, 50), [
      five,
      four,
      three,
      two,
      one,
    ]);
    assert.deepEqual(await read('newest', { desks: ['elsewhere'] }), []);
    assert.deepEqual(await read('newest', { assignee: advisor.id }), [four]);
    assert.deepEqual(await read('newest', { isUnassigned: true }), [three, two, one]);
    assert.deepEqual(await read('newest', { requester: 'person-2' }), [five]);
    assert.deepEqual(await read('newest', { reference: two }), [two]);
    assert.deepEqual(await read('newest', { number: 3 }), [three]);
  });

  it('finds what is due in a time, of what still waits for its first reply', async () => {
    assert.deepEqual(await read('newest', { due: { from: undefined, before: noon } }), [three]);
    const soon = { from: noon, before: plusMilliseconds(noon, 2 * hour) };
    assert.deepEqual(await read('newest', { due: soon }), [two]);
  });

  it('finds words of what was written to one another, whatever their signs, and never of a note', async () => {
    assert.deepEqual(await read('newest', { words: ['PANGOLIN_form', '100%'] }), [three]);
    assert.deepEqual(await read('newest', { words: ["pangolin' or 1=1 --"] }), []);
    assert.deepEqual(await read('newest', { words: ['okapi'] }), []);
  });

  it('gives whole requests, as their events leave them', async () => {
    const { requests } = await pages().page({
      filter: { service: 'southwark', words: [], reference: three },
      order: 'newest',
      after: undefined,
      limit: 1,
    });
    assert.deepEqual(requests[0], await subject().storage.requests.find('southwark', three));
  });

  it('counts what fits by status', async () => {
    const { byStatus } = await pages().countByStatus({ service: 'southwark', words: [] });
    assert.deepEqual(
      byStatus.toSorted((first, other) => first.status.localeCompare(other.status)),
      [
        { status: 'allocated', count: 1 },
        { status: 'closed', count: 1 },
        { status: 'received', count: 3 },
      ],
    );
    assert.deepEqual(
      await pages().countByStatus({ service: 'southwark', words: [], topics: ['exclusion'] }),
      { byStatus: [{ status: 'received', count: 1 }], isMore: false },
    );
    const nothing = { byStatus: [], isMore: false };
    assert.deepEqual(await pages().countByStatus({ service: 'nowhere', words: [] }), nothing);
  });

  it('counts what holds the words that are looked for and fits besides', async () => {
    const counted = (words: readonly string[], over: Partial<QueueFilter> = {}) =>
      pages().countByStatus({ service: 'southwark', words, ...over });
    const received = (count: number) => ({ byStatus: [{ status: 'received', count }], isMore: false });
    const nothing = { byStatus: [], isMore: false };
    assert.deepEqual(await counted(['pangolin']), received(1));
    assert.deepEqual(await counted(['meeting', 'second'], { topics: ['exclusion'] }), received(1));
    assert.deepEqual(await counted(['second'], { topics: ['data'] }), nothing);
    assert.deepEqual(await counted(['second', 'pangolin']), nothing);
    assert.deepEqual(await counted(['second'], { requester: 'person-2' }), {
      byStatus: [{ status: 'closed', count: 1 }],
      isMore: false,
    });
    for (const words of [['okapi'], ['second', 'trampoline'], ['–', '?']])
      assert.deepEqual(await counted(words), nothing, words.join(' '));
  });

  it('tells how much is one’s own, nobody’s, overdue and due today, of what is open', async () => {
    const query = {
      service: 'southwark',
      me: advisor.id,
      now: noon,
      dayEnds: plusMilliseconds(noon, 2 * hour),
    };
    assert.deepEqual(await pages().figures(query), { mine: 1, unassigned: 3, overdue: 1, dueToday: 1 });
    assert.deepEqual(await pages().figures({ ...query, requester: 'person-2' }), {
      mine: 0,
      unassigned: 0,
      overdue: 0,
      dueToday: 0,
    });
  });

  it('tells what changed at an instant or after it, the newest change first', async () => {
    const since = plusMilliseconds(noon, 4_000);
    const changed = await pages().changedSince('southwark', since, 10);
    assert.deepEqual(
      changed.map(({ reference, revision, status, requester }) => [reference, revision, status, requester]),
      [
        [three, 2, 'received', 'person-1'],
        [four, 3, 'allocated', 'person-1'],
        [five, 2, 'closed', 'person-2'],
      ],
    );
    assert.equal(changed[2]?.changedAt, since);
    const newest = await pages().changedSince('southwark', since, 2);
    assert.deepEqual(
      newest.map(({ reference }) => reference),
      [three, four],
    );
  });

  it('has another mark for the sessions once one was published or changed', async () => {
    const { sessions } = subject().storage;
    const session = {
      service: 'southwark',
      id: 'session-1',
      desk: 'advisors',
      revision: 1,
      starts: plusMilliseconds(noon, hour),
      minutes: 30,
      places: 2,
      audience: { roles: [], phases: [] },
      way: 'teams',
      where: undefined,
      note: undefined,
      publishedBy: advisor,
      publishedAt: noon,
      cancelledAt: undefined,
    } as const;
    const marks = [await pages().sessionsMark('southwark')];
    await sessions.publish(session);
    marks.push(await pages().sessionsMark('southwark'));
    await sessions.change({ ...session, revision: 2, cancelledAt: noon }, 1);
    marks.push(await pages().sessionsMark('southwark'));
    assert.equal(new Set(marks).size, 3);
    assert.equal(await pages().sessionsMark('southwark'), marks.at(-1));
  });
});
