/** Words that many requests hold and words that few do are found alike, in lists, pages and counts. */
import assert from 'node:assert/strict';
import type { QueueFilter, QueueOrder } from '../../src/consultations/queue-page.ts';
import { newRequest } from '../support/requests.ts';
import { noon } from '../support/standing-clock.ts';
import { describeOnBoth } from '../support/storage.ts';
import { tamper } from '../support/tamper.ts';

/** More than are read first. */
const many = 5_100;
const columns = `year, submission, revision, last_hash, desk, kind, topic, urgency, authority, phase, requester_id,
  assignee_id, due_at, changed_at, ended_at, answered_at, booked_for, is_held, post`;
const numbers = `with recursive counted(n) as (select 1 union all select n + 1 from counted where n < ${String(many)})`;

describeOnBoth('Words that many requests hold', (subject) => {
  let first = '';
  const filter = (over: Partial<QueueFilter>): QueueFilter => ({ service: 'southwark', words: [], ...over });
  const page = async (over: Partial<QueueFilter>, limit = 10, order: QueueOrder = 'newest') => {
    const query = { filter: filter(over), order, after: undefined, limit };
    const { requests } = await subject().storage.queuePages.page(query);
    return requests.map(({ reference }) => reference);
  };
  const find = async (words: readonly string[], requester?: string) => {
    const { finder } = subject().storage;
    const query = { filters: [], words, now: noon, skip: 0, limit: 10 } as const;
    const asked = { ...query, services: ['southwark'], ...(requester && { requester }) };
    return (await finder.find(asked)).map(({ reference }) => reference);
  };
  const count = async (over: Partial<QueueFilter>) => {
    const { byStatus, isMore } = await subject().storage.queuePages.countByStatus(filter(over));
    return { ...Object.fromEntries(byStatus.map((each) => [each.status, each.count])), isMore };
  };

  before(async () => {
    const details = { ...newRequest().details, question: 'The heron, the gannet and the first?' };
    const logged = await subject().storage.requests.log(newRequest({ details }));
    first = logged.request.reference;
    const { place } = subject();
    const copied = columns.replace('submission', 'submission || n');
    await tamper(
      place,
      `insert into requests (service_id, reference, number, status, logged_at, ${columns})
        ${numbers} select service_id, 'SWK-2026-' || (n + 1000), n + 1000,
        case when n % 3 = 0 then 'closed' else status end, logged_at, ${copied} from requests, counted`,
    );
    for (const [table, more] of [
      ['request_events', 'seq, kind, by_ref, by_role, at, facts, digests, hash, once'],
      ['request_texts', 'seq, field, salt, body'],
      ['request_people', 'ref, person, name, salt'],
    ] as const) {
      await tamper(
        place,
        `insert into ${table} (service_id, reference, ${more})
          ${numbers} select service_id, 'SWK-2026-' || (n + 1000), ${more} from ${table}, counted`,
      );
    }
    // Two that a filter fits, one of which waits for a reply.
    await tamper(place, `update requests set phase = 'primary' where number in (1040, 6000)`);
    await tamper(place, `update requests set due_at = '2027-01-04T09:00:00.000Z' where number = 1040`);
    // Three words with one beginning for every other request, and three with another for the rest and one of those; five for all.
    for (const [words, which] of [
      ['robin', 'n % 2 = 1 or n = 5000'],
      ['siskin', 'n % 2 = 0'],
      ['wren', '1 = 1'],
    ] as const) {
      await tamper(
        place,
        `insert into request_words (service_id, reference, word)
          ${numbers} select 'southwark', 'SWK-2026-' || (n + 1000), '${words}' || ending from counted,
          (select 'a' as ending union all select 'b' union all select 'c' union all select 'd' union all select 'e') as endings
          where ${which}`,
      );
    }
    // All but the first hold one word of many, and two of them a word of their own.
    await tamper(
      place,
      `insert into request_words (service_id, reference, word)
        ${numbers} select 'southwark', 'SWK-2026-' || (n + 1000), word from counted,
        (select 'heron' as word, 0 as least union all select 'kestrel', 0 union all select 'kestrelling', 0
          union all select 'okapi', ${String(many - 2)} union all select 'osprey', ${String(many - 2_000)}
          union all select 'egret', ${String(many - 2_001)} union all select 'gannet', 12) as words where n > least`,
    );
  });

  it('are found where a filter fits hardly any of what holds them, in whatever order', async () => {
    const [one, other] = ['SWK-2026-1040', 'SWK-2026-6000'];
    const few = { words: ['heron'], phases: ['primary'] };
    assert.deepEqual(await page(few), [other, one]);
    assert.deepEqual(await page(few, 10, 'oldest'), [one, other]);
    assert.deepEqual(await page(few, 1, 'changed'), [other]);
    assert.deepEqual(await page(few, 10, 'due'), [one, other]);
    assert.deepEqual(await page(few, 1, 'due'), [one]);
    const nothing = { words: ['heron'], phases: ['primary'], topics: ['send'] };
    for (const order of ['newest', 'oldest', 'due', 'changed'] as const)
      assert.deepEqual(await page(nothing, 10, order), []);
    const most = await page({ words: ['heron'], statuses: ['received'] }, 3, 'due');
    assert.deepEqual(most, ['SWK-2026-1040', 'SWK-2026-6099', 'SWK-2026-6098']);
    assert.deepEqual(await page({ words: ['wren'], phases: ['primary'] }, 10, 'due'), [one, other]);
  });

  it('are told apart where many hold each of two and hardly any holds both', async () => {
    assert.deepEqual(await page({ words: ['robin', 'siskin'] }), ['SWK-2026-6000']);
    assert.deepEqual(await page({ words: ['siskin', 'robin'], phases: ['primary'] }, 10, 'due'), [
      'SWK-2026-6000',
    ]);
    assert.deepEqual(await page({ words: ['robin', 'siskin'], topics: ['send'] }), []);
    assert.deepEqual(await page({ words: ['robin', 'siskin', 'okapi'] }), []);
    assert.deepEqual(await page({ words: ['robin', 'heron'] }, 2), ['SWK-2026-6099', 'SWK-2026-6097']);
  });

  it('are found, the newest first', async () => {
    const newest = Array.from({ length: 10 }, (_, index) => `SWK-2026-${String(many + 1000 - index)}`);
    assert.deepEqual(await page({ words: ['heron'] }), newest);
    assert.deepEqual(await find(['heron']), newest);
    assert.deepEqual(await find(['kestrel', 'heron']), newest);
    assert.deepEqual(await find(['heron'], 'person-1'), newest);
    assert.deepEqual(await find(['heron'], 'nobody'), []);
  });

  it('are all needed, whether many hold both, few or none', async () => {
    assert.deepEqual(await page({ words: ['heron', 'first'] }), [first]);
    assert.deepEqual(await page({ words: ['kestrel', 'first'] }), []);
    assert.deepEqual(await page({ words: ['okapi', 'kestrel', 'heron'] }), [
      'SWK-2026-6100',
      'SWK-2026-6099',
    ]);
    assert.deepEqual(await page({ words: ['heron', 'nowhere'] }), []);
    assert.deepEqual(await find(['kest', 'okap']), ['SWK-2026-6100', 'SWK-2026-6099']);
  });

  it('are counted, each request once', async () => {
    const nothing = { isMore: false };
    assert.deepEqual(await count({ words: ['okapi', 'heron'] }), { received: 1, closed: 1, isMore: false });
    assert.deepEqual(await count({ words: ['okapi'], topics: ['send'] }), nothing);
    assert.deepEqual(await count({ words: ['nowhere'] }), nothing);
    assert.deepEqual(await count({ words: ['heron', 'nowhere'] }), nothing);
    assert.deepEqual(await count({ words: ['--'] }), nothing);
    assert.deepEqual(await count({ words: ['heron'], requester: 'nobody' }), nothing);
    assert.deepEqual(await count({ words: ['first'], requester: 'person-1' }), {
      received: 1,
      isMore: false,
    });
  });

  it('are counted up to a limit, the newest first, and it is told that there may be more', async () => {
    const newest = { received: 1333, closed: 667 };
    assert.deepEqual(await count({ words: ['heron'] }), { ...newest, isMore: true });
    assert.deepEqual(await count({ words: ['kest'] }), { ...newest, isMore: true });
    assert.deepEqual(await count({ words: ['kestrel', 'heron'] }), { ...newest, isMore: true });
    // Each is looked through for two words more: half as many.
    assert.deepEqual(await count({ words: ['kestrel', 'heron', 'gannet'] }), {
      received: 666,
      closed: 334,
      isMore: true,
    });
    assert.deepEqual(await count({ words: ['egret'] }), { ...newest, isMore: true });
    assert.deepEqual(await count({ words: ['osprey', 'heron'] }), { ...newest, isMore: false });
    assert.deepEqual(await count({ words: ['heron'], topics: ['send'] }), { isMore: true });
    // Without words, or of one person’s own, nothing is left out.
    assert.deepEqual(await count({}), { received: 3401, closed: 1700, isMore: false });
    assert.deepEqual(await count({ words: ['heron'], requester: 'person-1' }), {
      received: 3401,
      closed: 1700,
      isMore: false,
    });
  });

  it('narrow a page together with its filters', async () => {
    const closed = await page({ words: ['kestrel'], statuses: ['closed'] }, 3);
    assert.deepEqual(closed, ['SWK-2026-6100', 'SWK-2026-6097', 'SWK-2026-6094']);
    assert.deepEqual(await page({ words: ['okapi'], statuses: ['closed'] }), ['SWK-2026-6100']);
    assert.deepEqual(await page({ words: ['okapi'], topics: ['send'] }), []);
  });
});
