/** What storage promises of transactions, whatever is done in them. */
import assert from 'node:assert/strict';
import type { Stores } from '../../src/conversation/stores.ts';
import { newRequest } from '../support/requests.ts';
import { isStorageError } from '../support/storage-errors.ts';
import { noon } from '../support/standing-clock.ts';
import { describeOnBoth } from '../support/storage.ts';

const answer = {
  service: 'southwark',
  id: 'twice',
  conversation: 'a:1',
  person: 'p',
  askedIn: 'm',
  sentAs: undefined,
  question: 'q',
  outcomes: [],
  answer: 'a',
  passages: [],
  at: noon,
  guidanceVersion: 1,
};

describeOnBoth('A transaction', (subject, kind) => {
  const storage = () => subject().storage;

  it('keeps all that was done in it, and gives its result', async () => {
    const reference = await storage().inTransaction(async (stores) => {
      const { request } = await stores.requests.log(newRequest({ service: 'all' }));
      await stores.preferences.setHomeAuthority('all', 'p', 'norfolk');
      return request.reference;
    });
    assert.notEqual(await storage().requests.find('all', reference), undefined);
    assert.equal((await storage().preferences.find('all', 'p')).homeAuthority, 'norfolk');
  });

  it('keeps nothing where one statement failed, even if its error was caught', async () => {
    const failing = storage().inTransaction(async (stores) => {
      await stores.preferences.setHomeAuthority('caught', 'p', 'norfolk');
      await stores.answers.record(answer);
      await assert.rejects(stores.answers.record(answer));
    });
    await assert.rejects(failing, isStorageError('transaction-failed'));
    assert.equal((await storage().preferences.find('caught', 'p')).homeAuthority, undefined);
    assert.equal(await storage().answers.find('southwark', 'twice'), undefined);
  });

  it('keeps nothing where a value was refused', async () => {
    const refused = storage().inTransaction(async (stores) => {
      await stores.preferences.setHomeAuthority('refused', 'p', 'norfolk');
      await stores.preferences.setHomeAuthority('refused', 'q', `nor\0folk`);
    });
    await assert.rejects(refused, isStorageError('bad-value'));
    assert.equal((await storage().preferences.find('refused', 'p')).homeAuthority, undefined);
  });

  it('refuses its stores once it is over', async () => {
    let kept: Stores | undefined;
    await storage().inTransaction((stores) => {
      kept = stores;
      return Promise.resolve();
    });
    await assert.rejects(async () => kept?.preferences.markWelcomed('late', 'p'));
    assert.equal((await storage().preferences.find('late', 'p')).welcomed, false);
  });

  it('goes on working after two hundred of which every third failed', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 200 }, (_, index) =>
        storage().inTransaction(async (stores) => {
          await stores.requests.log(newRequest({ service: 'mixed' }));
          if (index % 3 === 0) throw new Error('every third');
        }),
      ),
    );
    const kept = results.filter((each) => each.status === 'fulfilled').length;
    const listed = await storage().requests.listByRequester('mixed', 'person-1', 500);
    assert.deepEqual(
      listed.map((each) => Number(each.reference.slice(-4))),
      Array.from({ length: kept }, (_, index) => kept - index),
    );
  });

  if (kind === 'sqlite') {
    it('fails aloud, and soon, where the outer stores are used inside it', async () => {
      const inner = storage().inTransaction(async (stores) => {
        await stores.preferences.setHomeAuthority('stuck', 'p', 'norfolk');
        await storage().preferences.find('stuck', 'p');
      });
      await assert.rejects(inner, isStorageError('transaction-stuck', /only the stores that it hands over/));
      assert.equal((await storage().preferences.find('stuck', 'p')).homeAuthority, undefined);
    });
  }

  it('lets what is in hand end before it closes, and refuses what comes after', async () => {
    const closing = await (kind === 'sqlite' ? Promise.resolve(storage()) : subject().another());
    const inHand = closing.inTransaction((stores) => stores.preferences.markWelcomed('closing', 'p'));
    await Promise.all([inHand, closing.check().then(() => closing.close())]);
    await assert.rejects(closing.check());
    await subject().restart();
    assert.equal((await storage().preferences.find('closing', 'p')).welcomed, true);
  });
});
