/** The contract of WalkStore. */
import assert from 'node:assert/strict';
import { isUnderWay, type Walk } from '../../src/conversation/walk.ts';
import { noon } from '../support/standing-clock.ts';
import { describeOnBoth } from '../support/storage.ts';

describeOnBoth('A store of walks', (subject) => {
  const key = { service: 'southwark', conversation: 'a:1', person: 'p' };
  const state = { version: 1, procedure: 'x', table: 1, answers: [{ question: 'q', option: 'o' }], said: [] };
  const walk: Walk = { id: 'walk-one', revision: 1, state, at: noon };
  const walks = () => subject().storage.walks;

  beforeEach(() => walks().forget(key));

  it('finds what was begun, and begins anew over it', async () => {
    assert.equal(await walks().find(key), undefined);
    await walks().begin(key, walk);
    assert.deepEqual(await walks().find(key), walk);
    const next = { ...walk, id: 'walk-two' };
    await walks().begin(key, next);
    assert.deepEqual(await walks().find(key), next);
  });

  it('keeps people, conversations and services apart', async () => {
    await walks().begin(key, walk);
    for (const other of [{ person: 'q' }, { conversation: 'a:2' }, { service: 'norfolk' }]) {
      assert.equal(await walks().find({ ...key, ...other }), undefined);
    }
  });

  it('moves on from the revision before, and from no other', async () => {
    await walks().begin(key, walk);
    const second = { ...walk, revision: 2, state: { ...state, answers: [] }, at: '2026-11-20T12:01:00.000Z' };
    assert.equal(await walks().move(key, second), true);
    assert.equal(await walks().move(key, second), false);
    assert.equal(await walks().move(key, { ...second, revision: 4 }), false);
    assert.deepEqual(await walks().find(key), second);
  });

  it('lets one of two presses at the same time move it', async () => {
    await walks().begin(key, walk);
    const moved = await Promise.all(
      Array.from({ length: 5 }, (_, at) =>
        walks().move(key, { ...walk, revision: 2, state: { ...state, procedure: String(at) } }),
      ),
    );
    assert.equal(moved.filter(Boolean).length, 1);
  });

  it('moves neither an earlier walk nor one that was left', async () => {
    await walks().begin(key, walk);
    assert.equal(await walks().move(key, { ...walk, id: 'walk-zero', revision: 2 }), false);
    await walks().forget(key);
    assert.equal(await walks().move(key, { ...walk, revision: 2 }), false);
    assert.equal(await walks().find(key), undefined);
  });

  it('knows who began a walk of a conversation', async () => {
    await walks().begin(key, walk);
    assert.equal(await walks().starter('southwark', 'a:1', 'walk-one'), 'p');
    assert.equal(await walks().starter('southwark', 'a:1', 'walk-zero'), undefined);
    assert.equal(await walks().starter('southwark', 'a:2', 'walk-one'), undefined);
    assert.equal(await walks().starter('norfolk', 'a:1', 'walk-one'), undefined);
  });

  it('is there after a restart, and purged a day after its last move', async () => {
    await walks().begin(key, walk);
    await subject().restart();
    assert.deepEqual(await walks().find(key), walk);
    assert.equal(await subject().storage.purge('2026-11-21T12:00:00.000Z'), 0);
    assert.deepEqual(await walks().find(key), walk);
    assert.equal(await subject().storage.purge('2026-11-21T12:00:00.001Z'), 1);
    assert.equal(await walks().find(key), undefined);
  });

  it('holds nothing but ids of the procedure, the conversation and the person', async () => {
    await walks().begin(key, walk);
    const rows = (await subject().rows('select * from walks')) as readonly Record<string, unknown>[];
    assert.deepEqual(
      rows.map((row) => Object.keys(row).sort()),
      [['conversation', 'moved_at', 'person', 'revision', 'service_id', 'state', 'walk_id']],
    );
  });
});

describe('A walk', () => {
  const walk: Walk = { id: 'walk-one', revision: 1, state: {}, at: noon };

  it('is under way for a day', () => {
    assert.equal(isUnderWay(walk, '2026-11-21T11:59:59.999Z'), true);
    assert.equal(isUnderWay(walk, '2026-11-21T12:00:00.000Z'), false);
  });
});
