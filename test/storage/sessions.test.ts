/** Surgery sessions on both databases: one request a place, one place a request, however many press at once. */
import assert from 'node:assert/strict';
import { logAndBook } from '../../src/consultations/log-and-book.ts';
import { bookPlace, type PlacePress } from '../../src/consultations/book-place.ts';
import { cancelSession, changeSession } from '../../src/consultations/change-session.ts';
import { makeMove } from '../../src/consultations/make-move.ts';
import type { ConsultationRequest } from '../../src/consultations/request.ts';
import { freePlaces, placesOf, type Session, stateOf } from '../../src/consultations/sessions.ts';
import { moveOf } from '../support/moves.ts';
import { newRequest } from '../support/requests.ts';
import { newSession } from '../support/sessions.ts';
import { noon } from '../support/standing-clock.ts';
import { describeOnBoth } from '../support/storage.ts';

const advisor = { id: 'advisor', name: 'Example Advisor' };

describeOnBoth('Surgery sessions', (subject) => {
  const storage = () => subject().storage;
  const publish = async (over: Partial<Session> = {}): Promise<Session> => {
    const session = newSession(over);
    assert.equal(await storage().sessions.publish(session), true);
    return session;
  };
  const log = async (): Promise<ConsultationRequest> => (await storage().requests.log(newRequest())).request;
  const find = async (reference: string): Promise<ConsultationRequest> => {
    const request = await storage().requests.find('southwark', reference);
    assert.ok(request);
    return request;
  };
  const takenOf = async ({ id }: Session) => (await storage().sessions.find('southwark', id))?.taken ?? [];
  const pressOf = (
    { reference, revision, requester }: ConsultationRequest,
    session: Session,
    starts = session.starts,
  ): PlacePress => ({
    service: 'southwark',
    reference,
    revision,
    by: requester,
    as: 'requester',
    at: noon,
    once: undefined,
    session: session.id,
    starts,
  });
  const book = (...press: Parameters<typeof pressOf>) => bookPlace(storage(), pressOf(...press));

  it('are kept as they were published, once, and listed while they last', async () => {
    const session = await publish({ service: 'listed', where: 'Room 2', note: 'Bring the plan' });
    assert.equal(await storage().sessions.publish({ ...session, places: 1 }), false);
    const past = newSession({ service: 'listed', starts: '2026-11-01T10:00:00.000Z' });
    await storage().sessions.publish(past);
    const listed = await storage().sessions.coming('listed', noon, 10);
    assert.deepEqual(listed, [{ session, taken: [] }]);
    assert.deepEqual(await storage().sessions.find('listed', past.id), { session: past, taken: [] });
    assert.equal(await storage().sessions.find('southwark', session.id), undefined);
  });

  it('give one place to one of fifty who press it at once, and every place once', async () => {
    const session = await publish({ places: 10 });
    const requests = await Promise.all(Array.from({ length: 50 }, log));
    const one = await Promise.all(requests.map((request) => book(request, session)));
    assert.equal(one.filter(({ kind }) => kind === 'moved').length, 1);
    assert.equal(one.filter(({ kind }) => kind === 'taken').length, 49);
    const places = placesOf(session);
    const all = await Promise.all(
      requests.map(async (request, index) =>
        book(await find(request.reference), session, places[index % places.length]),
      ),
    );
    // Whoever has the first place may have moved to another: it is then somebody else's, or free.
    assert.ok(all.every(({ kind }) => kind === 'moved' || kind === 'taken' || kind === 'refused'));
    const taken = await takenOf(session);
    assert.equal(new Set(taken.map(({ starts }) => starts)).size, taken.length);
    assert.equal(new Set(taken.map(({ reference }) => reference)).size, taken.length);
    for (const { reference, starts } of taken) assert.equal((await find(reference)).booking?.starts, starts);
    const booked = (await Promise.all(requests.map(({ reference }) => find(reference)))).filter(
      ({ booking }) => booking !== undefined,
    );
    assert.equal(booked.length, taken.length);
    assert.ok(taken.length >= 9);
  });

  it('are one request’s of twenty whose forms chose it and are sent at once; every request is saved', async () => {
    const session = await publish({ places: 2 });
    const place = { session: session.id, starts: session.starts, minutes: session.minutes };
    const sent = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        logAndBook(storage(), newRequest({ requester: { id: `asker-${index}`, name: 'A' } }), place, () =>
          Promise.resolve(),
        ),
      ),
    );
    assert.equal(sent.filter((each) => each.place === 'booked').length, 1);
    assert.equal(sent.filter((each) => each.place === 'taken').length, 19);
    for (const { request, isNew } of sent) {
      assert.ok(isNew);
      assert.deepEqual(await find(request.reference), request);
    }
    assert.equal((await takenOf(session)).length, 1);
    assert.deepEqual((await storage().records.verify()).faulty, []);
  });

  it('let two requests change places with each other without waiting for one another', async () => {
    const [first, second] = [await publish({ places: 1 }), await publish({ places: 1 })];
    const [one, other] = [await log(), await log()];
    assert.equal((await book(one, first)).kind, 'moved');
    assert.equal((await book(other, second)).kind, 'moved');
    for (let round = 0; round < 10; round += 1) {
      const results = await Promise.all([
        book(await find(one.reference), second),
        book(await find(other.reference), first),
      ]);
      assert.deepEqual(
        results.map(({ kind }) => kind),
        ['taken', 'taken'],
      );
    }
  });

  it('free a place with whatever ends its request or gives it up, and with a move to another place', async () => {
    const session = await publish({ places: 2 });
    for (const kind of ['unbooked', 'withdrawn', 'closed', 'declined', 'merged'] as const) {
      const request = await log();
      assert.equal((await book(request, session)).kind, 'moved', kind);
      assert.equal((await takenOf(session)).length, 1);
      const as = kind === 'withdrawn' || kind === 'unbooked' ? 'requester' : 'advisor';
      const by = as === 'requester' ? request.requester : advisor;
      const press = { service: 'southwark', reference: request.reference, revision: 2, by, as } as const;
      const result = await storage().inTransaction((stores) =>
        makeMove(stores, { ...press, move: moveOf(kind), at: noon, once: undefined }),
      );
      assert.equal(result.kind, 'moved', kind);
      assert.deepEqual(await takenOf(session), [], kind);
      assert.equal((await find(request.reference)).booking, undefined, kind);
    }
    const mover = await log();
    await book(mover, session);
    const [, second] = placesOf(session);
    assert.ok(second);
    assert.equal((await book(await find(mover.reference), session, second)).kind, 'moved');
    assert.deepEqual(
      (await takenOf(session)).map(({ starts }) => starts),
      [second],
    );
  });

  it('are booked neither after they began, nor when cancelled, nor by whom they are not for', async () => {
    const past = await publish({ starts: '2026-11-20T11:00:00.000Z', places: 2 });
    const others = await publish({ audience: { roles: ['social-worker'], phases: [] } });
    const request = await log();
    assert.equal((await book(request, past)).kind, 'taken');
    assert.equal((await book(request, others)).kind, 'for-others');
    assert.equal((await book(request, newSession())).kind, 'taken');
    const byAdvisor = { ...pressOf(request, others), by: advisor, as: 'advisor' } as const;
    assert.equal((await bookPlace(storage(), byAdvisor)).kind, 'moved');
    const cancelled = await publish();
    const which = { service: 'southwark', id: cancelled.id, revision: 1, booked: 0 };
    const result = await storage().inTransaction((stores) => cancelSession(stores, which, noon));
    assert.equal(result.kind, 'changed');
    assert.equal((await book(await find(request.reference), cancelled)).kind, 'taken');
    const again = await storage().inTransaction((stores) => cancelSession(stores, which, noon));
    assert.equal(again.kind, 'stale');
  });

  it('change only what moves nobody who has booked', async () => {
    const session = await publish({ places: 3 });
    const which = { service: 'southwark', id: session.id, revision: 1 };
    const change = (over: Partial<Session>, revision = 1) =>
      storage().inTransaction((stores) =>
        changeSession(stores, { ...which, revision }, { ...session, ...over }),
      );
    await book(await log(), session);
    for (const over of [
      { starts: '2026-12-03T11:00:00.000Z' },
      { minutes: 15 },
      { way: 'online' },
      { where: 'Room 3' },
    ] as const) {
      assert.equal((await change(over)).kind, 'booked', JSON.stringify(over));
    }
    assert.equal((await change({ places: 1, note: 'Fewer' })).kind, 'changed');
    assert.equal((await change({ places: 5 })).kind, 'stale');
    const held = await storage().sessions.find('southwark', session.id);
    assert.ok(held);
    assert.equal(stateOf(held, noon), 'full');
    assert.deepEqual(freePlaces(held, noon), []);
  });

  it('have an address for each booking that stays, and that another request has not', async () => {
    const first = await storage().sessions.address('southwark', 'SWK-2026-9001');
    assert.match(first, /^[A-Za-z0-9_-]{24}$/);
    assert.equal(await storage().sessions.address('southwark', 'SWK-2026-9001'), first);
    assert.notEqual(await storage().sessions.address('southwark', 'SWK-2026-9002'), first);
    assert.equal(await storage().sessions.at('southwark', first), 'SWK-2026-9001');
    assert.equal(await storage().sessions.at('norfolk', first), undefined);
  });
});
