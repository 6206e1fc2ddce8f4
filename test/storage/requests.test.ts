/** The contract of RequestStore. */
import assert from 'node:assert/strict';
import type { NewRequest } from '../../src/consultations/request.ts';
import { noon } from '../support/standing-clock.ts';
import { describeOnBoth } from '../support/storage.ts';
import { newRequest } from '../support/requests.ts';

describeOnBoth('A request store', (subject, kind) => {
  const requests = () => subject().storage.requests;
  const log = async (over: Partial<NewRequest> = {}) => (await requests().log(newRequest(over))).request;

  it('keeps a request as it was logged, received and at its first revision', async () => {
    const logged = await log({ service: 'kept' });
    assert.deepEqual(logged, {
      service: 'kept',
      reference: 'SWK-2026-0001',
      revision: 1,
      status: 'received',
      requester: { id: 'person-1', name: 'Example Requester' },
      origin: newRequest().origin,
      details: newRequest().details,
      asked: undefined,
      assignee: undefined,
      closingNote: undefined,
      loggedAt: noon,
      changedAt: noon,
      post: undefined,
    });
    assert.deepEqual(await requests().find('kept', logged.reference), logged);
  });

  it('keeps the question and the answer that led to it, and optional words', async () => {
    const asked = {
      answerId: 'a',
      askedIn: 'm',
      question: 'When “must” it be held? 🙂',
      answer: 'Within\nten days.',
    };
    const details = { ...newRequest().details, contactTimes: 'mornings', tried: [] };
    const logged = await log({ service: 'asked', asked, details });
    assert.deepEqual(await requests().find('asked', logged.reference), { ...logged, asked, details });
  });

  it('numbers per service and year from 0001 without a gap, and past four digits', async () => {
    assert.equal((await log({ service: 'a' })).reference, 'SWK-2026-0001');
    assert.equal((await log({ service: 'a' })).reference, 'SWK-2026-0002');
    assert.equal((await log({ service: 'a', year: 2027 })).reference, 'SWK-2027-0001');
    assert.equal((await log({ service: 'b', prefix: 'NFK' })).reference, 'NFK-2026-0001');
    assert.equal((await log({ service: 'a' })).reference, 'SWK-2026-0003');
    await subject().rows(
      "update request_counters set last = 9998 where service_id = 'a' and year = 2026 returning last",
    );
    assert.equal((await log({ service: 'a' })).reference, 'SWK-2026-9999');
    assert.equal((await log({ service: 'a' })).reference, 'SWK-2026-10000');
  });

  it('gives the first request for a submission that it knows, and wastes no number on it', async () => {
    const first = await requests().log(newRequest({ service: 'twice', submission: 'form-1' }));
    const again = await requests().log(newRequest({ service: 'twice', submission: 'form-1' }));
    assert.deepEqual(again, { request: first.request, isNew: false });
    assert.equal((await log({ service: 'twice' })).reference, 'SWK-2026-0002');
    assert.equal((await log({ service: 'another', submission: 'form-1' })).reference, 'SWK-2026-0001');
  });

  it('numbers fifty at once 1 to 50, each with its own content', async () => {
    const many = Array.from({ length: 50 }, (_, index) =>
      requests().log(newRequest({ service: 'many', requester: { id: `p${index}`, name: `N${index}` } })),
    );
    const logged = (await Promise.all(many)).map((each) => each.request);
    const expected = Array.from(
      { length: 50 },
      (_, index) => `SWK-2026-${String(index + 1).padStart(4, '0')}`,
    );
    assert.deepEqual(logged.map((each) => each.reference).sort(), expected);
    for (const each of logged) assert.deepEqual(await requests().find('many', each.reference), each);
  });

  it('gives one request to ten deliveries of one form at once, and leaves no gap', async () => {
    const ten = await Promise.all(
      Array.from({ length: 10 }, () => requests().log(newRequest({ service: 'ten', submission: 'same' }))),
    );
    assert.deepEqual(new Set(ten.map((each) => each.request.reference)), new Set(['SWK-2026-0001']));
    assert.equal(ten.filter((each) => each.isNew).length, 1);
    assert.equal((await log({ service: 'ten' })).reference, 'SWK-2026-0002');
  });

  it('leaves no gap where the transaction of a request fails', async () => {
    await assert.rejects(
      subject().storage.inTransaction(async (stores) => {
        await stores.requests.log(newRequest({ service: 'rolled' }));
        throw new Error('after');
      }),
      /after/,
    );
    assert.equal(await requests().find('rolled', 'SWK-2026-0001'), undefined);
    assert.equal((await log({ service: 'rolled' })).reference, 'SWK-2026-0001');
  });

  it('lists a person’s own requests, newest first', async () => {
    const mine = { id: 'lister', name: 'Example Lister' };
    await log({ service: 'list', requester: mine });
    await log({ service: 'list' });
    await log({ service: 'list', requester: mine });
    await log({ service: 'list', requester: mine, at: '2026-11-21T12:00:00.000Z' });
    const listed = await requests().listByRequester('list', 'lister', 2);
    assert.deepEqual(
      listed.map((each) => each.reference),
      ['SWK-2026-0004', 'SWK-2026-0003'],
    );
    assert.deepEqual(await requests().listByRequester('elsewhere', 'lister', 2), []);
  });

  it('moves a request on and writes who did it', async () => {
    const advisor = { id: 'advisor', name: 'Example Advisor' };
    const logged = await log({ service: 'moved' });
    const assigned = await requests().move(
      logged,
      { kind: 'assigned', to: advisor },
      advisor,
      '2026-11-21T09:00:00.000Z',
    );
    assert.deepEqual(assigned, {
      ...logged,
      status: 'allocated',
      revision: 2,
      assignee: advisor,
      changedAt: '2026-11-21T09:00:00.000Z',
    });
    assert.ok(assigned);
    const closed = await requests().move(
      assigned,
      { kind: 'closed', note: 'Advice given.' },
      advisor,
      '2026-11-22T09:00:00.000Z',
    );
    assert.deepEqual([closed?.status, closed?.closingNote, closed?.revision], ['closed', 'Advice given.', 3]);
    const events = await subject().rows(
      "select seq, kind, by_id from request_events where service_id = 'moved' order by seq",
    );
    assert.deepEqual(
      events.map((row) => ({ ...(row as object) })),
      [
        { seq: 1, kind: 'received', by_id: 'person-1' },
        { seq: 2, kind: 'assigned', by_id: 'advisor' },
        { seq: 3, kind: 'closed', by_id: 'advisor' },
      ],
    );
  });

  it('refuses a move of a request that has moved on, and lets one of five at once win', async () => {
    const advisor = { id: 'advisor', name: 'Example Advisor' };
    const logged = await log({ service: 'raced' });
    const moves = await Promise.all(
      Array.from({ length: 5 }, () =>
        requests().move(logged, { kind: 'assigned', to: advisor }, advisor, noon),
      ),
    );
    assert.equal(moves.filter((each) => each !== undefined).length, 1);
    assert.equal(await requests().move(logged, { kind: 'closed', note: 'late' }, advisor, noon), undefined);
    const events = await subject().rows("select seq from request_events where service_id = 'raced'");
    assert.equal(events.length, 2);
  });

  it('notes where the card was posted without counting it as a change', async () => {
    const logged = await log({ service: 'posted' });
    const post = { conversation: 'channel-1', activity: 'post-1' };
    await requests().notePost('posted', logged.reference, post);
    assert.deepEqual(await requests().find('posted', logged.reference), { ...logged, post });
  });

  it('takes down the cards of open requests in other channels, and leaves the rest where they stand', async () => {
    const by = { id: 'advisor', name: 'Example Advisor' };
    const [open, here, closed, unposted] = [
      await log({ service: 'moved' }),
      await log({ service: 'moved' }),
      await log({ service: 'moved' }),
      await log({ service: 'moved' }),
    ];
    const elsewhere = await log({ service: 'stays' });
    const old = { conversation: 'old', activity: 'post-1' };
    const present = { conversation: 'new', activity: 'post-2' };
    await requests().notePost('moved', open.reference, old);
    await requests().notePost('moved', here.reference, present);
    await requests().notePost('moved', closed.reference, old);
    await requests().notePost('stays', elsewhere.reference, old);
    await requests().move(closed, { kind: 'closed', note: 'Done.' }, by, noon);
    assert.deepEqual(await requests().takeDown('moved', 'new'), [open.reference]);
    const postOf = async (service: string, reference: string) =>
      (await requests().find(service, reference))?.post;
    assert.equal(await postOf('moved', open.reference), undefined);
    assert.equal(await postOf('moved', unposted.reference), undefined);
    assert.deepEqual(await postOf('moved', here.reference), present);
    assert.deepEqual(await postOf('moved', closed.reference), old);
    assert.deepEqual(await postOf('stays', elsewhere.reference), old);
    assert.deepEqual(await requests().takeDown('moved', 'new'), []);
  });

  it('knows nothing of another service’s references', async () => {
    const logged = await log({ service: 'mine' });
    assert.equal(await requests().find('not-mine', logged.reference), undefined);
  });

  if (kind === 'postgres') {
    it('numbers without gap or repeat from three processes at once', async () => {
      const processes = await Promise.all([subject().another(), subject().another(), subject().another()]);
      const all = await Promise.all(
        processes.flatMap((each) =>
          Array.from({ length: 30 }, (_, form) =>
            each.requests.log(newRequest({ service: 'three', submission: `form-${form}` })),
          ),
        ),
      );
      const references = new Set(all.map((each) => each.request.reference));
      const expected = Array.from(
        { length: 30 },
        (_, index) => `SWK-2026-${String(index + 1).padStart(4, '0')}`,
      );
      assert.deepEqual([...references].sort(), expected);
    });
  }
});
