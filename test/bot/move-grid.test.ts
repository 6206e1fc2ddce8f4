/** Who may make which move from where, over HTTP: as the server finds them, whatever the payload says. */
import assert from 'node:assert/strict';
import type { Move } from '../../src/consultations/event.ts';
import { life, statusAfter } from '../../src/consultations/life.ts';
import { logRequest } from '../../src/consultations/log-request.ts';
import { makeMove } from '../../src/consultations/make-move.ts';
import { type PressedMove, pressedMoves } from '../../src/consultations/read-move.ts';
import {
  type ConsultationRequest,
  requestStatuses,
  type RequestStatus,
} from '../../src/consultations/request.ts';
import { moveOf } from '../support/moves.ts';
import type { OpenIdIssuer } from '../support/openid.ts';
import { advice, type Reply, type Somebody, somebody, type Talk, team, tenant } from '../support/people.ts';
import { registered, signedFor, startIssuer } from '../support/production.ts';
import { newRequest } from '../support/requests.ts';
import { useApp } from '../support/use-app.ts';

const [anna, ben, requester, stranger, manager] = [
  somebody('Advisor Anna'),
  somebody('Advisor Ben'),
  somebody('Requester Rae'),
  somebody('A Stranger'),
  somebody('Manager Mo'),
];
const idOf = ({ aadObjectId, id }: Somebody): string => aadObjectId ?? id;
const by = { id: idOf(ben), name: ben.name };

let issuer: OpenIdIssuer;
/** In production, where not everybody may do what a manager may. */
const world = useApp(async () => {
  issuer = await startIssuer();
  return {
    ...registered(issuer),
    service: (service) => ({ ...service, tenants: [tenant], managers: [idOf(manager)] }),
    more: (example) => [
      {
        ...example,
        id: 'norfolk',
        name: 'Other Virtual School',
        authority: 'norfolk',
        prefix: 'NFK',
        tenants: [],
      },
    ],
  };
});
const chat: typeof world.chat = (over = {}) =>
  world.chat({ headers: signedFor(issuer, world.connector.url), ...over });
const inChannel = (who: Somebody): Talk => chat({ who, spot: advice });

before(async () => {
  world.connector.setRoster(team, [anna.id, ben.id]);
  await inChannel(manager).send({ signpost: 1, kind: 'make-advisory' });
});
after(() => issuer.close());

const log = async (over = {}): Promise<ConsultationRequest> => {
  const { request } = await world.app.storage.inTransaction((stores) =>
    logRequest(stores, newRequest({ requester: { id: idOf(requester), name: requester.name }, ...over })),
  );
  return request;
};
const find = async ({ service, reference }: ConsultationRequest): Promise<ConsultationRequest> => {
  const found = await world.app.storage.requests.find(service, reference);
  assert.ok(found);
  return found;
};

/** The moves that lead there; the advisor who makes them is not the one of the grid. */
const ways: Readonly<Record<RequestStatus, readonly Move[]>> = {
  received: [],
  triage: [{ kind: 'acknowledged' }],
  waiting: [moveOf('asked')],
  allocated: [{ kind: 'assigned', to: by }],
  booked: [{ kind: 'booked', session: undefined, starts: '2026-12-03T10:00:00.000Z', minutes: 30 }],
  'advice-given': [moveOf('advised')],
  reopened: [moveOf('closed'), moveOf('reopened')],
  signposted: [moveOf('signposted')],
  escalated: [moveOf('escalated')],
  declined: [moveOf('declined')],
  withdrawn: [moveOf('withdrawn')],
  merged: [moveOf('merged')],
  closed: [moveOf('closed')],
};

async function requestAt(status: RequestStatus): Promise<ConsultationRequest> {
  let request = await log();
  for (const move of ways[status]) {
    const { service, reference, revision } = request;
    const isTheirs = move.kind === 'withdrawn';
    const press = {
      service,
      reference,
      revision,
      move,
      by: isTheirs ? request.requester : by,
      as: isTheirs ? 'requester' : 'advisor',
      at: world.app.clock.now(),
      once: undefined,
    } as const;
    const made = await world.app.storage.inTransaction((stores) => makeMove(stores, press));
    assert.equal(made.kind, 'moved');
    request = await find(request);
  }
  assert.equal(request.status, status);
  return request;
}

let forms = 0;
const payload = (move: PressedMove, { reference, revision }: ConsultationRequest) => ({
  signpost: 1,
  kind: 'send-move',
  move,
  reference,
  revision,
  form: `form-of-the-grid-${String((forms += 1))}`,
  cleared: [],
});

const inputsFor = (into: string): Readonly<Record<string, string>> => ({
  message: 'In general terms.',
  question: 'What comes after the second meeting?',
  advice: 'Hold the meeting.',
  reason: 'other',
  rating: 'helped',
  kind: 'training',
  urgency: 'deadline',
  due: '2026-12-01',
  day: '2026-12-04',
  time: '09:30',
  minutes: '30',
  into,
});

/** A requester picks a place of a session, and gives nobody a time. */
const mayPress = (who: string, move: PressedMove): boolean =>
  life[move].by.some((role) => role === who) && !(move === 'booked' && who === 'requester');

/** Pressed one after another; a request that one of them moved is followed by a fresh one. */
async function pressAll(who: string, talk: Talk, status: RequestStatus): Promise<void> {
  const other = await log();
  let request = await requestAt(status);
  for (const move of pressedMoves) {
    const leads = mayPress(who, move) ? statusAfter(request, move) : undefined;
    const inputs = inputsFor(other.reference);
    const reply = await talk.send(payload(move, request), { as: 'invoke', inputs });
    const { status: after, revision } = await find(request);
    const what = `${move}: ${reply.words}`;
    assert.equal(reply.status, 200, what);
    assert.equal(after, leads ?? status, what);
    assert.equal(revision, request.revision + (leads === undefined ? 0 : 1), what);
    if (leads === undefined)
      assert.match(reply.words, /Nothing was done|Only members|nothing was changed/i, what);
    else request = await requestAt(status);
  }
}

describe('The grid of moves', () => {
  const people = [
    ['advisor', () => inChannel(anna)],
    ['requester', () => chat({ who: requester })],
    ['manager', () => chat({ who: manager })],
    ['manager in the channel', () => inChannel(manager)],
    ['stranger', () => chat({ who: stranger })],
    ['stranger in the channel', () => inChannel(stranger)],
  ] as const;

  for (const [who, talk] of people) {
    for (const status of requestStatuses) {
      it(`is the life’s own for ${who} on a request that is ${status}`, () => pressAll(who, talk(), status));
    }
  }
});

describe('The hold on a record', () => {
  const others = [
    ['advisor', () => inChannel(anna)],
    ['requester', () => chat({ who: requester })],
    ['stranger', () => chat({ who: stranger })],
  ] as const;

  for (const status of requestStatuses) {
    it(`is a manager’s alone on a request that is ${status}`, async () => {
      const request = await requestAt(status);
      const { reference } = request;
      const isHeldAfter = async (talk: Talk, deed: string, words: RegExp): Promise<boolean> => {
        const reply = await talk.say(`${deed} ${reference}`);
        assert.match(reply.words, words);
        const now = await find(request);
        assert.equal(now.status, status);
        return now.isHeld;
      };
      const onlyManagers = /Only a manager of the service can hold a record/;
      for (const [who, talk] of others)
        assert.equal(await isHeldAfter(talk(), 'hold', onlyManagers), false, who);
      assert.equal(
        await isHeldAfter(chat({ who: manager }), 'hold', /is held: nothing of it is erased/),
        true,
      );
      assert.equal(await isHeldAfter(chat({ who: manager }), 'hold', /is held already/), true);
      for (const [who, talk] of others)
        assert.equal(await isHeldAfter(talk(), 'release', onlyManagers), true, who);
      assert.equal(await isHeldAfter(chat({ who: manager }), 'release', /is released/), false);
    });
  }
});

describe('A payload that was not made for whoever sends it', () => {
  const send = (talk: Talk, data: object): Promise<Reply> =>
    talk.send({ ...data }, { as: 'invoke', inputs: inputsFor('SWK-2026-0001') });
  const unmoved = async (request: ConsultationRequest): Promise<void> => {
    assert.equal((await find(request)).revision, request.revision);
  };

  it('moves nothing with a role, a person or a service of its own', async () => {
    const request = await log();
    const forged = {
      ...payload('closed', request),
      as: 'advisor',
      by: idOf(anna),
      service: 'norfolk',
      role: 'manager',
    };
    await send(chat({ who: requester }), forged);
    await send(chat({ who: stranger }), forged);
    await unmoved(request);
  });

  it('moves nothing of another service, which its advisors know nothing of', async () => {
    const request = await log({ service: 'norfolk', prefix: 'NFK' });
    assert.match(request.reference, /^NFK-/);
    const { words } = await send(inChannel(anna), payload('closed', request));
    assert.doesNotMatch(words, /second meeting/);
    await unmoved(request);
    const mine = await log();
    const inputs = inputsFor(request.reference);
    const merged = await inChannel(anna).send(payload('merged', mine), { as: 'invoke', inputs });
    assert.match(merged.words, /another request of this service/);
    await unmoved(request);
    await unmoved(mine);
  });

  it('moves nothing that no person may press', async () => {
    const request = await requestAt('closed');
    for (const move of ['held', 'released', 'erased', 'joined', 'received', 'constructor']) {
      const { words } = await send(inChannel(anna), { ...payload('noted', request), move });
      assert.match(words, /no longer works/, move);
    }
    await unmoved(request);
  });

  it('counts once where it is replayed, as the same activity or as another', async () => {
    const request = await log();
    const data = payload('replied', request);
    const inputs = { message: 'Once only.' };
    const over = { id: 'replayed-1' };
    for (const more of [over, over, {}])
      await inChannel(anna).send(data, { as: 'invoke', inputs, over: more });
    assert.equal((await find(request)).revision, 2);
    const told = await world.app.storage.requests.history(request.service, request.reference);
    assert.equal(told.filter(({ happening }) => happening.kind === 'replied').length, 1);
  });

  it('moves nothing a minute after its advisor has left the team', async () => {
    const leaver = somebody('A Leaver');
    world.connector.setRoster(team, [anna.id, ben.id, leaver.id]);
    const request = await log();
    const first = await send(inChannel(leaver), payload('noted', request));
    assert.doesNotMatch(first.words, /Only members/);
    world.connector.setRoster(team, [anna.id, ben.id]);
    world.app.advance(61_000);
    const now = await find(request);
    for (const talk of [inChannel(leaver), chat({ who: leaver })]) {
      const { words } = await send(talk, payload('closed', now));
      assert.match(words, /Only members/);
    }
    await unmoved(now);
  });
});

describe('Two advisors who press at once', () => {
  it('do not both win: one is told, and what they typed is on the form', async () => {
    for (const move of ['closed', 'declined', 'asked', 'advised', 'escalated'] as const) {
      const request = await log();
      const inputs = inputsFor('');
      const both = await Promise.all(
        [anna, ben].map((who) => inChannel(who).send(payload(move, request), { as: 'invoke', inputs })),
      );
      const lost = both.filter(({ words }) => words.includes('had changed before your press'));
      assert.equal(lost.length, 1, move);
      assert.equal((await find(request)).revision, 2, move);
    }
  });

  it('both win where neither takes anything back', async () => {
    const request = await log();
    const both = await Promise.all(
      [anna, ben].map((who) =>
        inChannel(who).send(payload('noted', request), {
          as: 'invoke',
          inputs: { message: `Seen by ${who.id}.` },
        }),
      ),
    );
    const now = await find(request);
    const lost = both.filter(({ words }) => words.includes('had changed before your press')).length;
    assert.equal(now.revision + lost, 3);
  });
});
