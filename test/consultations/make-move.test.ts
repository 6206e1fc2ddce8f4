/** Every move by every role on every status, fresh and stale: a full grid over the life, with the stores as plain data. */
import assert from 'node:assert/strict';
import {
  type ActorRole,
  actorRoles,
  type Move,
  type MoveKind,
  type RequestEvent,
} from '../../src/consultations/event.ts';
import { applyEvent, foldEvents } from '../../src/consultations/fold.ts';
import { life } from '../../src/consultations/life.ts';
import { logRequest } from '../../src/consultations/log-request.ts';
import { makeMove, movesOpenTo } from '../../src/consultations/make-move.ts';
import type { NewNotice } from '../../src/consultations/outbox.ts';
import type { Press } from '../../src/consultations/press.ts';
import {
  type ConsultationRequest,
  requestStatuses,
  type RequestStatus,
} from '../../src/consultations/request.ts';
import type { Mover } from '../../src/consultations/request-store.ts';
import { everyMove, moveOf } from '../support/moves.ts';
import { receivedOf } from '../../src/consultations/received.ts';
import { newRequest } from '../support/requests.ts';
import { noon } from '../support/standing-clock.ts';

const ann = { id: 'advisor-1', name: 'Example Advisor' };
const bob = { id: 'advisor-2', name: 'Other Advisor' };

/**
 * Written apart from the product's table: for each move, who may, and what a request becomes from each status in the
 * order of `requestStatuses`. A dot is a move that is not open; an equals sign leaves it; `back` is with its advisor.
 */
const grid: Readonly<Record<MoveKind, string>> = {
  //              received triage waiting allocated booked advice reopened | signposted escalated declined withdrawn merged closed
  acknowledged: 'advisor: triage . . . . . triage | . . . . . .',
  assigned: 'advisor: allocated allocated = = = = allocated | . . . . . .',
  reclassified: 'advisor: = = = = = = = | . . . . . .',
  asked: 'advisor: waiting waiting = waiting waiting waiting waiting | . . . . . .',
  added: 'requester: = = back = = = = | . . . . . .',
  changed: 'requester: = = = = = . = | . . . . . .',
  replied: 'advisor: triage = = = = = triage | . . . . . .',
  noted: 'advisor: = = = = = = = | = = = = = =',
  booked: 'advisor,requester: booked booked booked booked = booked booked | . . . . . .',
  unbooked: 'advisor,requester,service: . . . . back . . | . . . . . .',
  advised:
    'advisor: advice-given advice-given advice-given advice-given advice-given = advice-given | . . . . . .',
  signposted:
    'advisor: signposted signposted signposted signposted signposted signposted signposted | . . . . . .',
  escalated: 'advisor: escalated escalated escalated escalated escalated escalated escalated | . . . . . .',
  declined: 'advisor: declined declined declined declined declined declined declined | . . . . . .',
  closed: 'advisor: closed closed closed closed closed closed closed | . . . . . .',
  withdrawn: 'requester: withdrawn withdrawn withdrawn withdrawn withdrawn withdrawn withdrawn | . . . . . .',
  reopened: 'advisor,requester: . . . . . . . | reopened reopened reopened reopened . reopened',
  'due-set': 'advisor: = = = = = = = | . . . . . .',
  merged: 'advisor: merged merged merged merged merged merged merged | . . . . . .',
  joined: 'advisor: = = = = = = = | . . . . . .',
  rated: 'requester: . . . . . . . | = = = . . =',
  held: 'manager: = = = = = = = | = = = = = =',
  released: 'manager: = = = = = = = | = = = = = =',
  erased: 'service,manager: . . . . . . . | = = = = = =',
};

/** Written apart too: who hears of each beside the card in its channel, unless they made it. */
const tells: Readonly<Record<MoveKind, string>> = {
  acknowledged: 'requester thread',
  assigned: 'requester advisor thread',
  reclassified: 'thread',
  asked: 'requester thread',
  added: 'advisor thread',
  changed: 'advisor thread',
  replied: 'requester thread',
  noted: 'thread',
  booked: 'requester advisor thread',
  unbooked: 'requester advisor thread',
  advised: 'requester thread',
  signposted: 'requester thread',
  escalated: 'requester thread',
  declined: 'requester thread',
  closed: 'requester thread',
  withdrawn: 'advisor thread',
  reopened: 'requester advisor thread',
  'due-set': 'thread',
  merged: 'requester thread',
  joined: 'thread',
  rated: 'thread',
  held: '',
  released: '',
  erased: '',
};

/** What a request must be for such a move to change anything. */
const canBe: Readonly<Partial<Record<MoveKind, Partial<ConsultationRequest>>>> = {
  released: { isHeld: true },
};

function expected(kind: MoveKind, as: ActorRole, status: RequestStatus): string | undefined {
  const [who = '', cells = ''] = grid[kind].split(': ');
  const cell = cells.split(/[ |]+/)[requestStatuses.indexOf(status)];
  if (!who.split(',').includes(as) || cell === '.') return undefined;
  return cell === '=' ? status : cell === 'back' ? 'allocated' : cell;
}

const rae = newRequest().requester;

/** A request in that status; its record says no more than that it was received, which is all that the rules read. */
function requestAt(status: RequestStatus, over: Partial<ConsultationRequest> = {}): ConsultationRequest {
  const happening = receivedOf(newRequest());
  const identity = { service: 'southwark', reference: 'SWK-2026-0007', post: undefined };
  const received = foldEvents(identity, [{ seq: 1, by: rae, as: 'requester', at: noon, happening }]);
  const booking = status === 'booked' ? { session: 'session-0', starts: noon, minutes: 30 } : undefined;
  const assignee = status === 'received' ? undefined : ann;
  return { ...received, status, revision: 3, assignee, booking, ...over };
}

/** Stores over one request; `isQuicker` makes somebody else's move land first. */
function storesOver(
  request: ConsultationRequest | undefined,
  isQuicker = false,
  history: readonly RequestEvent[] = [],
) {
  const notices: NewNotice[] = [];
  const moves: Move[] = [];
  const requests = {
    log: () => Promise.reject(new Error('not asked')),
    find: () => Promise.resolve(request),
    history: () => Promise.resolve(history),
    listByRequester: () => Promise.resolve([]),
    append: (before: ConsultationRequest, move: Move, { by, as, at }: Mover) => {
      if (isQuicker) return Promise.resolve(undefined);
      moves.push(move);
      const seq = before.revision + 1;
      return Promise.resolve(applyEvent(before, { seq, by, as, at, happening: move }));
    },
  };
  const outbox = {
    add: (notice: NewNotice) => {
      notices.push(notice);
      return Promise.resolve();
    },
  };
  return { notices, moves, stores: { outbox, requests } };
}

const press = (move: Move, as: ActorRole, over: Partial<Press> = {}): Press => ({
  service: 'southwark',
  reference: 'SWK-2026-0007',
  revision: 3,
  move,
  by: as === 'requester' ? rae : bob,
  as,
  at: noon,
  once: undefined,
  ...over,
});

describe('the life of a request', () => {
  for (const move of everyMove) {
    for (const as of actorRoles) {
      it(`lets a ${as} make “${move.kind}” from where it may be made, and from nowhere else`, async () => {
        for (const status of requestStatuses) {
          const to = expected(move.kind, as, status);
          const over = storesOver(requestAt(status, canBe[move.kind]));
          const result = await makeMove(over.stores, press(move, as));
          const found = result.kind === 'moved' ? result.request.status : undefined;
          assert.equal(found, to, `${move.kind} of ${status} by ${as}`);
          assert.equal(over.moves.length, to === undefined ? 0 : 1);
          assert.equal(over.notices.length > 0, to !== undefined);
        }
      });
    }
  }

  it('offers each role exactly the moves that are open to it', () => {
    for (const status of requestStatuses) {
      for (const as of actorRoles) {
        const open = (Object.keys(grid) as MoveKind[]).filter(
          (kind) => expected(kind, as, status) !== undefined,
        );
        assert.deepEqual(movesOpenTo(requestAt(status), as), open, `${status} for ${as}`);
      }
    }
  });

  it('lets nothing but a new record lead out of every status: none is a dead end but a merged one', () => {
    for (const status of requestStatuses) {
      const ways = (Object.keys(life) as MoveKind[]).filter((kind) => {
        const to = life[kind].leads[status];
        return to !== undefined && to !== status;
      });
      assert.equal(ways.length === 0, status === 'merged', status);
    }
  });
});

describe('a move', () => {
  it('on a card of an older revision is stale, unless it takes nothing from what was done meanwhile', async () => {
    for (const move of everyMove) {
      const as = life[move.kind].by[0] ?? 'advisor';
      const status = requestStatuses.find((one) => expected(move.kind, as, one) !== undefined);
      if (status === undefined) continue;
      const over = storesOver(requestAt(status, canBe[move.kind]));
      const result = await makeMove(over.stores, press(move, as, { revision: 2 }));
      const adds = ['added', 'replied', 'noted', 'joined', 'rated', 'held', 'released', 'erased'];
      assert.equal(result.kind, adds.includes(move.kind) ? 'moved' : 'stale', move.kind);
      if (result.kind === 'stale') assert.deepEqual([over.moves, over.notices], [[], []]);
    }
  });

  it('that is pressed twice is done, and written once; of another, or of other words, the card was old', async () => {
    for (const move of everyMove) {
      const [as = 'advisor'] = life[move.kind].by;
      const status = requestStatuses.find((one) => expected(move.kind, as, one) !== undefined);
      if (status === undefined) continue;
      const twice = press(move, as, { revision: 2 });
      const seq = twice.revision + 1;
      const event = { seq, by: twice.by, as, at: noon, happening: move };
      const over = storesOver(requestAt(status), false, [event]);
      assert.equal((await makeMove(over.stores, twice)).kind, 'moved', move.kind);
      assert.deepEqual([over.moves, over.notices], [[], []], move.kind);
      if (life[move.kind].isAdditive) continue;
      const later = storesOver(requestAt(status, { revision: 4 }), false, [event]);
      assert.equal((await makeMove(later.stores, twice)).kind, 'stale', move.kind);
      const sent = storesOver(requestAt(status, { revision: 4 }), false, [event]);
      assert.equal((await makeMove(sent.stores, { ...twice, once: 'form' })).kind, 'moved', move.kind);
      const others = storesOver(requestAt(status), false, [{ ...event, by: ann }]);
      const by = as === 'requester' ? rae : bob;
      assert.equal((await makeMove(others.stores, { ...twice, by })).kind, 'stale', move.kind);
      const other = storesOver(requestAt(status), false, [{ ...event, happening: moveOf('noted') }]);
      assert.equal((await makeMove(other.stores, twice)).kind, 'stale', move.kind);
    }
  });

  it('that was overtaken while it was made tells the one who was slower, and sends nothing', async () => {
    const over = storesOver(requestAt('received'), true);
    const result = await makeMove(over.stores, press(moveOf('assigned'), 'advisor'));
    assert.equal(result.kind, 'stale');
    assert.equal(over.notices.length, 0);
  });

  it('gives a booking up wherever the request stands, and leads an answered one back to its booking', async () => {
    const booking = { session: 'session-1', starts: noon, minutes: 30 };
    const waiting = storesOver(requestAt('waiting', { booking }));
    const given = await makeMove(waiting.stores, press(moveOf('unbooked'), 'requester'));
    assert.deepEqual(given.kind === 'moved' && [given.request.status, given.request.booking], [
      'waiting',
      undefined,
    ]);
    const answered = storesOver(requestAt('waiting', { booking }));
    const added = await makeMove(answered.stores, press(moveOf('added'), 'requester'));
    assert.equal(added.kind === 'moved' && added.request.status, 'booked');
  });

  it('leads a request whose requester books and gives up back to where nobody had looked at it', () => {
    const received = requestAt('received', { revision: 1 });
    const after = (...moves: readonly (readonly [MoveKind, ActorRole])[]) =>
      moves.reduce<ConsultationRequest>(
        (request, [kind, as]) =>
          applyEvent(request, {
            seq: request.revision + 1,
            by: as === 'requester' ? rae : bob,
            as,
            at: noon,
            happening: moveOf(kind),
          }),
        received,
      ).status;
    const booked = ['booked', 'requester'] as const;
    const given = ['unbooked', 'requester'] as const;
    assert.equal(after(booked, given), 'received');
    assert.equal(after(booked, ['unbooked', 'service']), 'received');
    assert.equal(after(['closed', 'advisor'], ['reopened', 'requester'], booked, given), 'reopened');
    assert.equal(after(booked, ['noted', 'advisor'], given), 'received');
    for (const looked of ['acknowledged', 'replied', 'booked'] as const)
      assert.equal(after([looked, 'advisor'], booked, given), 'triage', looked);
    assert.equal(after(booked, ['replied', 'advisor'], given), 'triage');
    assert.equal(after(booked, ['asked', 'advisor'], given, ['added', 'requester']), 'triage');
    assert.equal(after(booked, ['assigned', 'advisor'], given), 'allocated');
  });

  it('that gives up a place is not its requester’s any more once the time has begun', async () => {
    const booking = { session: 'session-1', starts: noon, minutes: 30 };
    const given = async (as: ActorRole, at: string) => {
      const over = storesOver(requestAt('booked', { booking }));
      const result = await makeMove(over.stores, press(moveOf('unbooked'), as, { at }));
      assert.equal(over.moves.length, result.kind === 'moved' ? 1 : 0);
      return result.kind === 'refused' ? result.why : result.kind;
    };
    const after = '2026-11-20T12:00:00.001Z';
    assert.equal(await given('requester', noon), 'moved');
    assert.equal(await given('requester', after), 'begun');
    // It did not take place, or its session was cancelled before.
    assert.equal(await given('advisor', after), 'moved');
    assert.equal(await given('service', after), 'moved');
  });

  it('on a request that is not there is unknown, and so is another person’s to a requester', async () => {
    const unknown = await makeMove(storesOver(undefined).stores, press(moveOf('added'), 'requester'));
    assert.deepEqual(unknown, { kind: 'unknown' });
    const over = storesOver(requestAt('received'));
    const others = await makeMove(over.stores, press(moveOf('added'), 'requester', { by: bob }));
    assert.deepEqual(others, { kind: 'unknown' });
    assert.equal(over.moves.length, 0);
  });

  it('that would change nothing is refused as done already', async () => {
    const done: readonly (readonly [Move, ActorRole, Partial<ConsultationRequest>, RequestStatus])[] = [
      [{ kind: 'assigned', to: ann }, 'advisor', {}, 'allocated'],
      [moveOf('rated'), 'requester', { rating: 'helped' }, 'closed'],
      [moveOf('held'), 'manager', { isHeld: true }, 'closed'],
      [moveOf('released'), 'manager', {}, 'closed'],
      [{ kind: 'merged', into: 'SWK-2026-0007' }, 'advisor', {}, 'triage'],
      [moveOf('erased'), 'service', { erasedAt: noon }, 'closed'],
    ];
    for (const [move, as, state, status] of done) {
      const result = await makeMove(storesOver(requestAt(status, state)).stores, press(move, as));
      assert.deepEqual([result.kind, result.kind === 'refused' && result.why], ['refused', 'already']);
    }
  });

  it('tells the channel, the requester and the advisor whom it concerns, and nobody of what they did', async () => {
    const told = async (
      move: Move,
      as: ActorRole,
      over: Partial<Press> = {},
      status: RequestStatus = 'allocated',
    ) => {
      const { stores, notices } = storesOver(requestAt(status));
      await makeMove(stores, press(move, as, over));
      return notices.map(({ notice }) =>
        'person' in notice ? `${notice.kind} ${notice.person}` : notice.kind,
      );
    };
    const card = ['refresh-request', 'add-line'];
    assert.deepEqual(await told(moveOf('replied'), 'advisor'), [...card, 'tell-requester person-1']);
    assert.deepEqual(await told(moveOf('noted'), 'advisor'), card);
    assert.deepEqual(await told(moveOf('added'), 'requester'), [...card, 'tell-assignee advisor-1']);
    const unassigned = await told(moveOf('added'), 'requester', {}, 'received');
    assert.deepEqual(unassigned, card);
    assert.deepEqual(await told({ kind: 'assigned', to: bob }, 'advisor'), [
      ...card,
      'tell-requester person-1',
    ]);
    assert.deepEqual(await told(moveOf('assigned'), 'advisor'), [
      ...card,
      'tell-requester person-1',
      'tell-assignee someone',
    ]);
    assert.deepEqual(await told(moveOf('held'), 'manager'), ['refresh-request']);
  });

  it('tells for every kind whom the grid says, as somebody else’s move with an advisor who has the request', async () => {
    const whom: Readonly<Partial<Record<NewNotice['notice']['kind'], string>>> = {
      'add-line': 'thread',
      'tell-requester': 'requester',
      'tell-assignee': 'advisor',
    };
    for (const move of everyMove) {
      for (const as of actorRoles) {
        const status = requestStatuses.find((one) => expected(move.kind, as, one) !== undefined);
        if (status === undefined) continue;
        const { stores, notices } = storesOver(requestAt(status, { ...canBe[move.kind], assignee: ann }));
        assert.equal((await makeMove(stores, press(move, as))).kind, 'moved', move.kind);
        const told = notices.flatMap(({ notice }) => whom[notice.kind] ?? []).sort();
        // The requester knows what they did; of advisors it is another one who has it.
        const isOwn = (each: string): boolean => each === 'requester' && as === 'requester';
        const others = tells[move.kind].split(' ').filter((each) => each !== '' && !isOwn(each));
        assert.deepEqual(told, others.sort(), `${move.kind} by ${as}`);
        assert.ok(
          notices.some(({ notice }) => notice.kind === 'refresh-request'),
          move.kind,
        );
      }
    }
  });

  it('to another desk asks for a post in that desk’s channel', async () => {
    const over = storesOver(requestAt('triage'));
    await makeMove(over.stores, press(moveOf('reclassified'), 'advisor'));
    assert.ok(over.notices.some(({ notice }) => notice.kind === 'post-request'));
  });
});

describe('logging a request', () => {
  it('writes the notice that posts it once, with the request', async () => {
    const over = storesOver(undefined);
    const request = requestAt('received');
    for (const isNew of [true, false]) {
      const log = () => Promise.resolve({ request, isNew });
      await logRequest({ ...over.stores, requests: { ...over.stores.requests, log } }, newRequest());
    }
    assert.deepEqual(
      over.notices.map(({ notice, key }) => [notice.kind, key]),
      [['post-request', 'post SWK-2026-0007']],
    );
  });
});
