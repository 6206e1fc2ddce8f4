/** Two requests become one: both sides or neither, whoever else presses at the same time. */
import assert from 'node:assert/strict';
import { logRequest } from '../../src/consultations/log-request.ts';
import { makeMove } from '../../src/consultations/make-move.ts';
import { isMerger, type MergeResult, mergeRequests } from '../../src/consultations/merge-requests.ts';
import type { Press } from '../../src/consultations/press.ts';
import type { ConsultationRequest } from '../../src/consultations/request.ts';
import { newRequest } from '../support/requests.ts';
import { noon } from '../support/standing-clock.ts';
import { describeOnBoth } from '../support/storage.ts';

const ann = { id: 'advisor-1', name: 'Example Advisor' };

describeOnBoth('A merger of two requests', (subject) => {
  const storage = () => subject().storage;
  const log = async (over = {}): Promise<ConsultationRequest> =>
    (await storage().inTransaction((stores) => logRequest(stores, newRequest(over)))).request;
  const find = async (reference: string): Promise<ConsultationRequest> => {
    const found = await storage().requests.find('southwark', reference);
    assert.ok(found);
    return found;
  };
  const merge = (
    { reference, revision }: ConsultationRequest,
    into: string,
    over: Partial<Press> = {},
  ): Promise<MergeResult> => {
    const move = { kind: 'merged', into } as const;
    const at = { service: 'southwark', reference, revision, by: ann, as: 'advisor', at: noon } as const;
    const press: Press = { ...at, once: undefined, move, ...over };
    assert.ok(isMerger(press));
    return mergeRequests(storage(), press);
  };
  const noticesOf = async (reference: string): Promise<readonly string[]> =>
    ((await subject().rows('select key from outbox')) as readonly { key: string }[])
      .map(({ key }) => key)
      .filter((key) => key.includes(reference) && !key.startsWith('post'))
      .map((key) => key.split(' ')[0] ?? '')
      .toSorted();

  it('ends the one, lets the other go on, and tells of both', async () => {
    const [one, other] = [await log(), await log()];
    assert.equal((await merge(one, other.reference)).kind, 'moved');
    const [ended, goesOn] = [await find(one.reference), await find(other.reference)];
    assert.deepEqual([ended.status, ended.mergedInto], ['merged', other.reference]);
    assert.deepEqual([goesOn.status, goesOn.joined], ['received', [one.reference]]);
    assert.deepEqual(await noticesOf(one.reference), ['line', 'refresh', 'tell']);
    assert.deepEqual(await noticesOf(other.reference), ['line', 'refresh']);
  });

  it('is none with what is not there, is another service’s, has ended, or is itself', async () => {
    const [one, ended] = [await log(), await log()];
    const elsewhere = await log({ service: 'norfolk', prefix: 'NFK' });
    await merge(ended, one.reference);
    const fresh = await find(one.reference);
    const tries = [
      ['SWK-2026-9999', 'no-other'],
      [elsewhere.reference, 'no-other'],
      [one.reference, 'no-other'],
      [ended.reference, 'other-ended'],
    ] as const;
    for (const [into, why] of tries) {
      const result = await merge(fresh, into);
      assert.ok(result.kind === 'no-merger', into);
      assert.equal(result.why, why);
    }
    assert.equal((await find(one.reference)).revision, fresh.revision);
  });

  it('is for advisors, on what they saw, and not for what has ended', async () => {
    const [one, other] = [await log(), await log()];
    const asRequester = await merge(one, other.reference, { as: 'requester', by: one.requester });
    assert.deepEqual([asRequester.kind, 'why' in asRequester && asRequester.why], ['refused', 'not-yours']);
    assert.equal((await merge({ ...one, revision: 4 }, other.reference)).kind, 'stale');
    await merge(one, other.reference);
    const again = await merge(await find(one.reference), other.reference);
    assert.deepEqual([again.kind, 'why' in again && again.why], ['refused', 'not-now']);
    assert.deepEqual((await find(other.reference)).joined, [one.reference]);
  });

  it('of the same two, each into the other at once, happens in one direction only', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [one, other] = [await log(), await log()];
      const results = await Promise.all([merge(one, other.reference), merge(other, one.reference)]);
      assert.equal(results.filter(({ kind }) => kind === 'moved').length, 1);
      const statuses = [(await find(one.reference)).status, (await find(other.reference)).status];
      assert.deepEqual(statuses.toSorted(), ['merged', 'received']);
    }
  });

  it('leaves both as they were where the other is closed at the same time', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [one, other] = [await log(), await log()];
      const { reference, revision, service } = other;
      const move = { kind: 'closed', message: 'Done.' } as const;
      const closing: Press = {
        service,
        reference,
        revision,
        move,
        by: ann,
        as: 'advisor',
        at: noon,
        once: undefined,
      };
      const [merged, closed] = await Promise.all([
        merge(one, reference),
        storage().inTransaction((stores) => makeMove(stores, closing)),
      ]);
      const [first, second] = [await find(one.reference), await find(reference)];
      if (merged.kind === 'moved') {
        assert.deepEqual([closed.kind, first.status, second.joined], ['stale', 'merged', [one.reference]]);
      } else {
        assert.deepEqual([closed.kind, first.revision, second.joined], ['moved', 1, []]);
      }
    }
  });
});
