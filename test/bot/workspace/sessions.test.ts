/** Surgery sessions in the workspace, over HTTP: published, booked, changed and cancelled, each by whoever may. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { logRequest } from '../../../src/consultations/log-request.ts';
import { localTester as tester, newRequest } from '../../support/requests.ts';
import { sessionDraft as draft } from '../../support/sessions.ts';
import { useApp } from '../../support/use-app.ts';
import { type BodyOf, type Call, call, type RouteName, signInLocally } from '../../support/workspace.ts';

describe('The surgery sessions in the workspace', () => {
  const world = useApp();
  const tokens: Record<string, string> = {};
  before(async () => {
    for (const key of ['requester', 'advisor', 'manager'])
      tokens[key] = await signInLocally(world.app.port, key);
  });
  beforeEach(() => {
    world.app.advance(60_000);
  });

  const as =
    (key: string) =>
    <N extends RouteName>(name: N, asked: Call = {}) =>
      call(world.app.port, name, { token: tokens[key], ...asked });
  const [advisor, requester, manager] = [as('advisor'), as('requester'), as('manager')];
  const publish = async (over: Partial<typeof draft> = {}): Promise<BodyOf<'publishSession'>> => {
    const body = { id: randomUUID(), draft: { ...draft, ...over } };
    const answer = await advisor('publishSession', { body });
    assert.equal(answer.status, 200);
    return answer.body;
  };
  const listed = async (who = advisor) =>
    (await who('sessions', { query: { from: '2026-11-23', until: '2026-12-20' } })).body.sessions;
  const log = async (): Promise<string> => {
    const { request } = await world.app.storage.inTransaction((stores) =>
      logRequest(stores, newRequest({ requester: tester })),
    );
    return request.reference;
  };

  it('are published once by the same form sent twice, and seen by everybody who may see requests', async () => {
    const body = { id: randomUUID(), draft };
    const [one, two] = [await advisor('publishSession', { body }), await advisor('publishSession', { body })];
    assert.deepEqual([one.status, two.status, two.body], [200, 200, one.body]);
    for (const who of [advisor, manager, requester])
      assert.deepEqual(
        (await listed(who)).map(({ id, starts, state }) => [id, starts, state]),
        [[body.id, '2026-11-27T10:00:00.000Z', 'open']],
      );
  });

  it('come back to be mended where the form does not say enough, and where it names somebody', async () => {
    const before = (await listed()).length;
    const past = await advisor('publishSession', {
      body: { id: randomUUID(), draft: { ...draft, day: '2026-01-02' } },
    });
    assert.equal(past.status, 422);
    const named = await advisor('publishSession', {
      body: { id: randomUUID(), draft: { ...draft, note: 'My pupil Hollyfield refuses.' } },
    });
    assert.equal(named.status, 422);
    assert.doesNotMatch(JSON.stringify(named.body), /Hollyfield/);
    assert.equal((await listed()).length, before);
  });

  it('are booked by a requester, whose reference no other requester is shown, and full once all places are', async () => {
    const session = await publish({ day: '2026-12-01', places: '1' });
    const reference = await log();
    const [place] = session.places;
    assert.ok(place);
    const booked = await requester('book', {
      parts: { reference },
      body: { session: session.id, starts: place.starts, revision: 1 },
    });
    assert.equal(booked.status, 200);
    const found = (await listed()).find(({ id }) => id === session.id);
    assert.deepEqual([found?.state, found?.places[0]?.reference], ['full', reference]);
    const second = await advisor('book', {
      parts: { reference: await log() },
      body: { session: session.id, starts: place.starts, revision: 1 },
    });
    assert.equal(second.status, 403);
    // When and where it is stays as it is for whoever has booked it.
    const moved = await advisor('changeSession', {
      parts: { session: session.id },
      body: { revision: session.revision, draft: { ...draft, day: '2026-12-02', places: '1' } },
    });
    assert.equal(moved.status, 409);
    assert.equal((moved.body as unknown as BodyOf<'changeSession', 409>).code, 'booked');
  });

  it('are changed by whoever saw them as they are, and cancelled once', async () => {
    const { id, revision } = await publish({ day: '2026-12-03' });
    const parts = { session: id };
    const later = { ...draft, day: '2026-12-03', time: '14:00' };
    const changed = await advisor('changeSession', { parts, body: { revision, draft: later } });
    assert.deepEqual([changed.status, changed.body.starts], [200, '2026-12-03T14:00:00.000Z']);
    const stale = await advisor('changeSession', { parts, body: { revision, draft } });
    assert.equal(stale.status, 409);
    const { code, session } = stale.body as unknown as BodyOf<'changeSession', 409>;
    assert.deepEqual([code, session.starts], ['stale', '2026-12-03T14:00:00.000Z']);
    const form = await advisor('sessionForm', { query: { session: id } });
    const time = form.body.fields.find((field) => field.kind === 'time');
    assert.equal(time?.kind === 'time' ? time.value : undefined, '14:00');
    const cancel = (of: number, booked = 0) =>
      advisor('cancelSession', { parts, body: { revision: of, booked } });
    assert.equal((await cancel(revision)).status, 409);
    const recount = await cancel(changed.body.revision, 1);
    assert.match(JSON.stringify(recount.body), /how many places are booked has changed/);
    assert.equal(recount.status, 409);
    const cancelled = await cancel(changed.body.revision);
    assert.deepEqual([cancelled.status, cancelled.body.state], [200, 'cancelled']);
    assert.equal((await cancel(cancelled.body.revision)).status, 409);
  });

  it('are not given up by whoever booked once they have begun', async () => {
    const { id, places } = await publish({ day: '2026-12-04' });
    const reference = await log();
    const body = { session: id, starts: places[0]?.starts ?? '', revision: 1 };
    await requester('book', { parts: { reference }, body });
    const offered = async () =>
      (await requester('request', { parts: { reference } })).body.moves.map(({ move }) => move);
    assert.ok((await offered()).includes('unbooked'));
    world.app.clock.set('2026-12-04T10:00:00.001Z');
    tokens['requester'] = await signInLocally(world.app.port, 'requester');
    assert.ok(!(await offered()).includes('unbooked'));
    const pressed = await requester('move', {
      parts: { reference },
      body: { once: randomUUID(), revision: 2, move: 'unbooked', inputs: {} },
    });
    assert.equal(pressed.status, 403);
    assert.match(JSON.stringify(pressed.body), /the time that was booked has begun/);
  });
});
