/** The contract of Suggestions: the words that somebody was shown stand, and none are left of a request that is erased. */
import assert from 'node:assert/strict';
import type { Suggestion } from '../../src/model/suggestion.ts';
import { newRequest } from '../support/requests.ts';
import { noon } from '../support/standing-clock.ts';
import { describeOnBoth } from '../support/storage.ts';

const by = { model: 'm', promptVersion: 1, guidanceVersion: 1 };
const saying = (text: string): Suggestion => ({ text, passages: ['p'], leftOut: 0, by });

describeOnBoth('What a language model suggested', (subject) => {
  const log = async () => {
    const { reference } = (await subject().storage.requests.log(newRequest({ service: 'sug' }))).request;
    return { service: 'sug', kind: 'reply', about: reference, key: 'k' } as const;
  };

  it('stays as it was shown first where two presses ask for the same at once', async () => {
    const { suggestions } = subject().storage;
    const which = await log();
    const both = await Promise.all([
      suggestions.keep(which, saying('One wording.'), noon),
      suggestions.keep(which, saying('Another wording.'), noon),
    ]);
    const stands = await suggestions.find(which);
    assert.ok(stands);
    assert.deepEqual(both, [stands, stands], 'both are shown what is kept');
    await suggestions.keep(which, saying('A third.'), '2026-11-21T12:00:00.000Z');
    assert.deepEqual(await suggestions.find(which), stands);
  });

  it('is not kept of a request that is not there', async () => {
    const { suggestions } = subject().storage;
    const which = { service: 'sug', kind: 'reply', about: 'SWK-2026-9999', key: 'k' } as const;
    assert.equal(await suggestions.keep(which, saying('Words.'), noon), undefined);
    assert.equal(await suggestions.find(which), undefined);
  });

  it('is not kept of a request that was erased while the model wrote', async () => {
    const { storage } = subject();
    const which = await log();
    await storage.people.erase('person-1', noon);
    assert.equal(await storage.suggestions.keep(which, saying('Words.'), noon), undefined);
    assert.equal(await storage.suggestions.find(which), undefined);
  });
});
