/** Every move on every status, fresh and stale: a full grid over the rules, with the stores as plain data. */
import assert from 'node:assert/strict';
import { logRequest } from '../../src/consultations/log-request.ts';
import { isOpenTo, moveRequest } from '../../src/consultations/move-request.ts';
import type { NewNotice } from '../../src/consultations/outbox.ts';
import type { ConsultationRequest, Move, RequestStatus } from '../../src/consultations/request.ts';
import { requestStatuses } from '../../src/consultations/request.ts';
import { newRequest } from '../support/requests.ts';
import { noon } from '../support/standing-clock.ts';

const ann = { id: 'advisor-1', name: 'Example Advisor' };
const bob = { id: 'advisor-2', name: 'Other Advisor' };

function requestAt(status: RequestStatus, over: Partial<ConsultationRequest> = {}): ConsultationRequest {
  const { service, requester, origin, details, asked, at } = newRequest();
  return {
    service,
    reference: 'SWK-2026-0007',
    revision: 3,
    status,
    requester,
    origin,
    details,
    asked,
    assignee: status === 'received' ? undefined : ann,
    closingNote: status === 'closed' ? 'Advised.' : undefined,
    loggedAt: at,
    changedAt: at,
    post: undefined,
    ...over,
  };
}

/** Stores over one request; `isQuicker` makes somebody else's move land first. */
function storesOver(request: ConsultationRequest | undefined, isQuicker = false) {
  const notices: NewNotice[] = [];
  const moves: Move[] = [];
  return {
    notices,
    moves,
    stores: {
      outbox: {
        add: (notice: NewNotice) => {
          notices.push(notice);
          return Promise.resolve();
        },
      },
      requests: {
        log: () => Promise.reject(new Error('not asked')),
        find: () => Promise.resolve(request),
        listByRequester: () => Promise.resolve([]),
        notePost: () => Promise.resolve(),
        takeDown: () => Promise.resolve([]),
        move: (before: ConsultationRequest, move: Move) => {
          if (isQuicker) return Promise.resolve(undefined);
          moves.push(move);
          return Promise.resolve({ ...before, revision: before.revision + 1 });
        },
      },
    },
  };
}

const press = (move: Move, revision = 3) => ({
  service: 'southwark',
  reference: 'SWK-2026-0007',
  revision,
  move,
  by: bob,
  at: noon,
});

const moves: readonly Move[] = [
  { kind: 'assigned', to: bob },
  { kind: 'assigned', to: ann },
  { kind: 'closed', note: 'Advised by phone.' },
];

describe('moves on a request', () => {
  for (const status of requestStatuses) {
    for (const move of moves) {
      const isOpen = isOpenTo(requestAt(status), move);
      const who = move.kind === 'assigned' ? ` to ${move.to.id}` : '';
      it(`${isOpen ? 'lets' : 'does not let'} a ${status} request be ${move.kind}${who}`, async () => {
        const expected =
          status !== 'closed' && !(status === 'allocated' && move.kind === 'assigned' && move.to === ann);
        assert.equal(isOpen, expected);
        const over = storesOver(requestAt(status));
        const result = await moveRequest(over.stores, press(move));
        assert.equal(result.kind, expected ? 'moved' : 'stale');
        assert.equal(over.moves.length, expected ? 1 : 0);
        assert.deepEqual(
          over.notices.map(({ notice }) => notice.kind),
          expected ? ['refresh-request', 'tell-requester'] : [],
        );
      });

      it(`refuses a ${move.kind} on a card of an older revision of a ${status} request${who}`, async () => {
        const over = storesOver(requestAt(status));
        const result = await moveRequest(over.stores, press(move, 2));
        assert.equal(result.kind, 'stale');
        assert.equal(over.moves.length, 0);
        assert.equal(over.notices.length, 0);
      });
    }
  }

  it('tells the one who was slower, and sends nothing twice', async () => {
    const over = storesOver(requestAt('received'), true);
    const result = await moveRequest(over.stores, press({ kind: 'assigned', to: bob }));
    assert.equal(result.kind, 'stale');
    assert.equal(over.notices.length, 0);
  });

  it('knows no request of another reference', async () => {
    const result = await moveRequest(storesOver(undefined).stores, press({ kind: 'assigned', to: bob }));
    assert.deepEqual(result, { kind: 'unknown' });
  });

  it('writes the notice that posts a request once, with the request', async () => {
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
