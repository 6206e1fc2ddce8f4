/** The contract of RequestStore. */
import assert from 'node:assert/strict';
import type { NewRequest } from '../../src/consultations/request.ts';
import type { Mover } from '../../src/consultations/request-store.ts';
import { everyMove } from '../support/moves.ts';
import { noon } from '../support/standing-clock.ts';
import { describeOnBoth } from '../support/storage.ts';
import { newRequest } from '../support/requests.ts';

describeOnBoth('A request store', (subject, kind) => {
  const requests = () => subject().storage.requests;
  const posts = () => subject().storage.requestPosts;
  const log = async (over: Partial<NewRequest> = {}) => (await requests().log(newRequest(over))).request;

  it('keeps a request as it was logged, received and at its first revision', async () => {
    const logged = await log({ service: 'kept' });
    assert.deepEqual(logged, {
      service: 'kept',
      reference: 'SWK-2026-0001',
      revision: 1,
      status: 'received',
      rests: 'received',
      requester: { id: 'person-1', name: 'Example Requester' },
      origin: newRequest().origin,
      details: newRequest().details,
      asked: undefined,
      desk: 'advisors',
      isFlagged: false,
      assignee: undefined,
      pendingQuestion: undefined,
      pendingDrafted: undefined,
      booking: undefined,
      answeredAt: undefined,
      isAnsweredByBooking: false,
      dueBy: 'promise',
      advice: undefined,
      closingNote: undefined,
      closingDrafted: undefined,
      due: undefined,
      consultationDay: undefined,
      mergedInto: undefined,
      joined: [],
      rating: undefined,
      isHeld: false,
      erasedAt: undefined,
      loggedAt: noon,
      changedAt: noon,
      endedAt: undefined,
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

  const advisor = { id: 'advisor', name: 'Example Advisor' };
  const by = (at = noon, once?: string): Mover => ({ by: advisor, as: 'advisor', at, once });

  it('adds an event for each move, by whom and as whom, and is what they leave', async () => {
    const logged = await log({ service: 'moved' });
    const at = '2026-11-21T09:00:00.000Z';
    const assigned = await requests().append(logged, { kind: 'assigned', to: advisor }, by(at));
    assert.deepEqual(assigned, {
      ...logged,
      status: 'allocated',
      rests: 'triage',
      revision: 2,
      assignee: advisor,
      changedAt: at,
    });
    assert.ok(assigned);
    const end = '2026-11-22T09:00:00.000Z';
    const closed = await requests().append(assigned, { kind: 'closed', message: 'Advice given.' }, by(end));
    assert.deepEqual(closed, {
      ...assigned,
      status: 'closed',
      revision: 3,
      answeredAt: end,
      closingNote: 'Advice given.',
      changedAt: end,
      endedAt: end,
    });
    assert.deepEqual(await requests().find('moved', logged.reference), closed);
    const history = await requests().history('moved', logged.reference);
    assert.deepEqual(
      history.map((event) => [event.seq, event.happening.kind, event.by.id, event.as, event.at]),
      [
        [1, 'received', 'person-1', 'requester', noon],
        [2, 'assigned', 'advisor', 'advisor', at],
        [3, 'closed', 'advisor', 'advisor', end],
      ],
    );
    assert.deepEqual(await requests().history('moved', 'SWK-2026-9999'), []);
  });

  it('keeps every kind of move as it was made', async () => {
    for (const move of everyMove) {
      const logged = await log({ service: 'kinds' });
      await requests().append(logged, move, by());
      const [, event] = await requests().history('kinds', logged.reference);
      assert.deepEqual(event?.happening, move);
    }
  });

  it('keeps no word and no person in an event: those stand apart, to be erased alone', async () => {
    const logged = await log({ service: 'apart' });
    await requests().append(logged, { kind: 'asked', message: 'Which stage is that?' }, by());
    const kept = JSON.stringify(
      await subject().rows("select * from request_events where service_id = 'apart'"),
    );
    for (const word of ['Which stage', 'second meeting', 'person-1', 'Example', 'service.example']) {
      assert.ok(!kept.includes(word), word);
    }
  });

  it('does not write the event of one form twice, and gives the request as it is', async () => {
    const logged = await log({ service: 'once' });
    const move = { kind: 'replied', message: 'Yes.' } as const;
    const first = await requests().append(logged, move, by(noon, 'form-1'));
    const again = await requests().append(logged, move, by(noon, 'form-1'));
    assert.deepEqual(again, first);
    assert.equal((await requests().history('once', logged.reference)).length, 2);
    const other = { kind: 'replied', message: 'No.' } as const;
    assert.equal(await requests().append(logged, other, by(noon, 'form-1')), undefined);
  });

  it('refuses a move of a request that has moved on, and lets one of five at once win', async () => {
    const logged = await log({ service: 'raced' });
    const moves = await Promise.all(
      Array.from({ length: 5 }, () => requests().append(logged, { kind: 'assigned', to: advisor }, by())),
    );
    assert.equal(moves.filter((each) => each !== undefined).length, 1);
    assert.equal(await requests().append(logged, { kind: 'closed', message: 'late' }, by()), undefined);
    assert.equal((await requests().history('raced', logged.reference)).length, 2);
  });

  it('notes where the card was posted without counting it as a change', async () => {
    const logged = await log({ service: 'posted' });
    const post = { conversation: 'channel-1', activity: 'post-1' };
    await posts().note('posted', logged.reference, post);
    assert.deepEqual(await requests().find('posted', logged.reference), { ...logged, post });
  });

  it('takes down the cards of open requests in other channels, and leaves the rest where they stand', async () => {
    const [open, here, closed, unposted] = [
      await log({ service: 'moved' }),
      await log({ service: 'moved' }),
      await log({ service: 'moved' }),
      await log({ service: 'moved' }),
    ];
    const elsewhere = await log({ service: 'stays' });
    const old = { conversation: 'old', activity: 'post-1' };
    const present = { conversation: 'new', activity: 'post-2' };
    await posts().note('moved', open.reference, old);
    await posts().note('moved', here.reference, present);
    await posts().note('moved', closed.reference, old);
    await posts().note('stays', elsewhere.reference, old);
    await requests().append(closed, { kind: 'closed', message: 'Done.' }, by());
    assert.deepEqual(await posts().takeDown('moved', 'advisors', 'new'), [open.reference]);
    const postOf = async (service: string, reference: string) =>
      (await requests().find(service, reference))?.post;
    assert.equal(await postOf('moved', open.reference), undefined);
    assert.equal(await postOf('moved', unposted.reference), undefined);
    assert.deepEqual(await postOf('moved', here.reference), present);
    assert.deepEqual(await postOf('moved', closed.reference), old);
    assert.deepEqual(await postOf('stays', elsewhere.reference), old);
    assert.deepEqual(await posts().takeDown('moved', 'advisors', 'new'), []);
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
