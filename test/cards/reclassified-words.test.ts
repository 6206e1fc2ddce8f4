/** A request whose kind, urgency or desk was changed: the thread, the requester and the record say from what to what. */
import assert from 'node:assert/strict';
import { recordPack } from '../../cards/record-pack.ts';
import { lineOf } from '../../cards/request-words.ts';
import { historyFor } from '../../cards/requester-history.ts';
import type { Move, RequestEvent } from '../../src/consultations/event.ts';
import { foldEvents } from '../../src/consultations/fold.ts';
import { receivedOf } from '../../src/consultations/received.ts';
import { moveOf } from '../support/moves.ts';
import { newRecord } from '../support/record.ts';
import { newRequest } from '../support/requests.ts';
import { newService } from '../support/service.ts';
import { noon } from '../support/standing-clock.ts';

const service = newService({
  desks: [
    { id: 'advisors', name: 'Advisors', default: true },
    { id: 'training', name: 'Training team' },
  ],
});
const logged = newRequest();
const anna = { id: 'advisor-1', name: 'Advisor Anna' };

type Reclassified = Extract<Move, { kind: 'reclassified' }>;
const asItIs: Reclassified = {
  kind: 'reclassified',
  requestKind: logged.details.kind,
  urgency: logged.details.urgency,
  desk: logged.desk,
  isFlagged: logged.isFlagged,
  promise: undefined,
};

const recordOf = (...moves: readonly Move[]): readonly RequestEvent[] => [
  { seq: 1, by: logged.requester, as: 'requester', at: noon, happening: receivedOf(logged) },
  ...moves.map(
    (happening, index): RequestEvent => ({ seq: index + 2, by: anna, as: 'advisor', at: noon, happening }),
  ),
];

function toldOf(...moves: readonly Move[]) {
  const events = recordOf(...moves);
  const record = newRecord(events, service);
  const last = events.at(-1);
  assert.ok(last);
  const packFor = (reader: 'requester' | 'advisor') => {
    const request = foldEvents({ service: 'southwark', reference: 'SWK-2026-0001', post: undefined }, events);
    const pack = recordPack({ request, events, service, nameOf: String, reader, sources: [], now: noon });
    return pack.chronology.slice(moves.length).map(({ words }) => words);
  };
  return {
    thread: lineOf(last, record),
    requester: historyFor(record, [last]).map(({ words }) => words),
    pack: packFor('advisor'),
    requestersPack: packFor('requester'),
  };
}

describe('a request of which an advisor changed something', () => {
  it('is told with its kind, its urgency and its desk, each as it was and as it is', () => {
    const told = toldOf({ ...asItIs, requestKind: 'training', urgency: 'deadline', desk: 'training' });
    const both =
      'changed it from “SEWO consultation (stage two or three)” to “Training”, changed how urgent it is from “Soon: it is getting worse” to “A meeting or a deadline is near”';
    assert.equal(told.thread, `Advisor Anna ${both} and sent it to “Training team”.`);
    assert.deepEqual(told.pack, [`C${both.slice(1)} and sent it to “Training team”.`]);
    // Where it is dealt with is among advisors.
    const theirs = both.replace(', changed', ' and changed');
    assert.deepEqual(told.requester, [`Advisor Anna ${theirs}.`]);
    assert.deepEqual(told.requestersPack, [`C${theirs.slice(1)}.`]);
  });

  it('is told with what changed, and not with what stayed', () => {
    const kind = toldOf({ ...asItIs, requestKind: 'training' });
    assert.equal(
      kind.thread,
      'Advisor Anna changed it from “SEWO consultation (stage two or three)” to “Training”.',
    );
    const urgency = toldOf({ ...asItIs, urgency: 'routine' });
    assert.equal(
      urgency.thread,
      'Advisor Anna changed how urgent it is from “Soon: it is getting worse” to “Routine”.',
    );
  });

  it('is told from what it was last, whoever changed that', () => {
    const changed: Move = { ...moveOf('changed'), urgency: 'routine' };
    const told = toldOf(
      changed,
      { ...asItIs, requestKind: 'training', urgency: 'routine' },
      moveOf('noted'),
      {
        ...asItIs,
        requestKind: 'advisory-teacher',
        urgency: 'deadline',
      },
    );
    assert.match(told.thread ?? '', /changed it from “Training” to “Advisory teacher”/);
    assert.match(told.thread ?? '', /from “Routine” to “A meeting or a deadline is near”/);
  });

  it('is told to its requester only where it is theirs to know', () => {
    const moved = toldOf({ ...asItIs, desk: 'training' });
    assert.equal(moved.thread, 'Advisor Anna sent it to “Training team”.');
    assert.deepEqual(moved.requester, []);
    assert.deepEqual(moved.requestersPack, []);
    const kept = toldOf({ ...asItIs, isFlagged: !asItIs.isFlagged });
    assert.equal(kept.thread, 'Advisor Anna said that it belongs to this desk.');
    assert.deepEqual(kept.requester, []);
  });
});
