/** The contract of DraftStore. */
import assert from 'node:assert/strict';
import { type Draft, isKept } from '../../src/consultations/drafts.ts';
import { noon } from '../support/standing-clock.ts';
import { describeOnBoth } from '../support/storage.ts';

describeOnBoth('A store of drafts', (subject) => {
  const draft: Draft = {
    submission: 'form-one',
    values: { question: 'Is a surgery next? [name]' },
    at: noon,
  };
  const drafts = () => subject().storage.drafts;

  beforeEach(async () => {
    for (const submission of ['form-one', 'form-two']) await drafts().forget('southwark', 'p', submission);
  });

  it('finds what was kept, and keeps one a person', async () => {
    assert.equal(await drafts().find('southwark', 'p'), undefined);
    await drafts().keep('southwark', 'p', draft);
    assert.deepEqual(await drafts().find('southwark', 'p'), draft);
    const next = { ...draft, submission: 'form-two', values: {} };
    await drafts().keep('southwark', 'p', next);
    assert.deepEqual(await drafts().find('southwark', 'p'), next);
  });

  it('keeps people and services apart', async () => {
    await drafts().keep('southwark', 'p', draft);
    assert.equal(await drafts().find('southwark', 'q'), undefined);
    assert.equal(await drafts().find('norfolk', 'p'), undefined);
    await drafts().forget('southwark', 'q', 'form-one');
    await drafts().forget('norfolk', 'p', 'form-one');
    assert.deepEqual(await drafts().find('southwark', 'p'), draft);
  });

  it('forgets that of a submission, and not one that was begun since', async () => {
    await drafts().keep('southwark', 'p', draft);
    await drafts().forget('southwark', 'p', 'form-zero');
    assert.deepEqual(await drafts().find('southwark', 'p'), draft);
    await drafts().forget('southwark', 'p', 'form-one');
    assert.equal(await drafts().find('southwark', 'p'), undefined);
  });

  it('keeps nothing of a transaction that fails', async () => {
    const work = subject().storage.inTransaction(async (stores) => {
      await stores.drafts.keep('southwark', 'p', draft);
      throw new Error('As told.');
    });
    await assert.rejects(work, /As told/);
    assert.equal(await drafts().find('southwark', 'p'), undefined);
  });

  it('has it after a restart, and purges it after a day', async () => {
    await drafts().keep('southwark', 'p', draft);
    await subject().restart();
    assert.deepEqual(await drafts().find('southwark', 'p'), draft);
    assert.equal(await subject().storage.purge('2026-11-21T12:00:00.000Z'), 0);
    assert.equal(await subject().storage.purge('2026-11-21T12:00:00.001Z'), 1);
    assert.equal(await drafts().find('southwark', 'p'), undefined);
  });
});

describe('A draft', () => {
  it('is good for a day', () => {
    const draft: Draft = { submission: 'form-one', values: {}, at: noon };
    assert.equal(isKept(draft, '2026-11-21T11:59:59.999Z'), true);
    assert.equal(isKept(draft, '2026-11-21T12:00:00.000Z'), false);
  });
});
