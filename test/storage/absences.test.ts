/** The contracts of Absences and OpenRequests. */
import assert from 'node:assert/strict';
import { logRequest } from '../../src/consultations/log-request.ts';
import { makeMove } from '../../src/consultations/make-move.ts';
import { newRequest } from '../support/requests.ts';
import { noon } from '../support/standing-clock.ts';
import { describeOnBoth } from '../support/storage.ts';

describeOnBoth('Absences', (subject) => {
  const absences = () => subject().storage.absences;
  const ben = { id: 'ben', name: 'Advisor Ben' };

  it('are there until their last day is over, the last one said, in one service only', async () => {
    await absences().note('southwark', { person: 'anna', until: '2026-12-01', cover: undefined });
    await absences().note('southwark', { person: 'anna', until: '2026-12-03', cover: ben });
    assert.deepEqual(await absences().on('southwark', '2026-12-03'), [
      { person: 'anna', until: '2026-12-03', cover: ben },
    ]);
    assert.deepEqual(await absences().on('southwark', '2026-12-04'), []);
    assert.deepEqual(await absences().on('norfolk', '2026-12-03'), []);
  });

  it('end when somebody is back, and say whether they were away', async () => {
    await absences().note('southwark', { person: 'cara', until: '2026-12-03', cover: undefined });
    assert.equal(await absences().end('southwark', 'cara'), true);
    assert.equal(await absences().end('southwark', 'cara'), false);
  });

  it('are purged once they are over, and not before', async () => {
    await absences().note('southwark', { person: 'dan', until: '2026-12-10', cover: ben });
    const kept = async (): Promise<number> =>
      (await subject().rows("select person from absences where person = 'dan'")).length;
    await subject().storage.purge('2026-12-11T12:00:00.000Z');
    assert.equal(await kept(), 1);
    await subject().storage.purge('2026-12-12T12:00:00.000Z');
    assert.equal(await kept(), 0);
  });
});

describeOnBoth('Open requests', (subject) => {
  const { anna, by } = { anna: { id: 'anna', name: 'Advisor Anna' }, by: { id: 'ben', name: 'Advisor Ben' } };

  it('are found by their kind and by whom they are with, and no longer once they ended', async () => {
    const { storage } = subject();
    const log = (over = {}) => storage.inTransaction((stores) => logRequest(stores, newRequest(over)));
    const [one, two, other] = [await log(), await log(), await log({ desk: 'training' })];
    const details = { ...one.request.details, kind: 'training' };
    await log({ details });
    const press = (reference: string, revision: number, move: Parameters<typeof makeMove>[1]['move']) =>
      storage.inTransaction((stores) =>
        makeMove(stores, {
          service: 'southwark',
          reference,
          revision,
          move,
          by,
          as: 'advisor',
          at: noon,
          once: undefined,
        }),
      );
    await press(one.request.reference, 1, { kind: 'assigned', to: anna });
    await press(two.request.reference, 1, { kind: 'assigned', to: anna });
    await press(two.request.reference, 2, { kind: 'closed', message: 'Done.' });
    const alike = await storage.openRequests.alike('southwark', one.request.details, 10);
    assert.deepEqual(
      alike.map(({ reference }) => reference),
      [other.request.reference, one.request.reference],
    );
    assert.equal((await storage.openRequests.alike('southwark', one.request.details, 1)).length, 1);
    assert.deepEqual(await storage.openRequests.alike('norfolk', one.request.details, 10), []);
    assert.deepEqual(await storage.openRequests.assignedTo('southwark', 'anna', 10), [
      { reference: one.request.reference, revision: 2 },
    ]);
  });
});
