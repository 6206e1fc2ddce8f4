/** What a language model suggested, kept on both databases: found again, listed, and gone with what it was made for. */
import assert from 'node:assert/strict';
import type { Suggestion, SuggestionKey } from '../../src/model/suggestion.ts';
import { newRequest } from '../support/requests.ts';
import { newDraft } from '../support/drafts.ts';
import { retention } from '../support/retention.ts';
import { describeOnBoth } from '../support/storage.ts';
import { noon } from '../support/standing-clock.ts';

const suggestion: Suggestion = {
  text: 'Within 20 days of “the consultation” 🙂.',
  passages: ['southwark-elpm-when'],
  leftOut: 2,
  by: { model: 'gpt-4.1-2025-04-14', promptVersion: 1, guidanceVersion: 7 },
};
const which = (about: string, over: Partial<SuggestionKey> = {}): SuggestionKey => ({
  service: 'southwark',
  kind: 'reply',
  about,
  key: 'made-of',
  ...over,
});

describeOnBoth('What a language model suggested', (subject) => {
  const suggestions = () => subject().storage.suggestions;
  const saying = (text: string): Suggestion => ({ ...suggestion, text });
  const log = async (): Promise<string> =>
    (await subject().storage.requests.log(newRequest())).request.reference;

  it('is found by what it was made of, and by nothing else', async () => {
    const [reference, another] = [await log(), await log()];
    assert.deepEqual(await suggestions().keep(which(reference), suggestion, noon), {
      ...suggestion,
      key: 'made-of',
    });
    assert.deepEqual(await suggestions().find(which(reference)), { ...suggestion, key: 'made-of' });
    for (const other of [
      which(another),
      which(reference, { key: 'other' }),
      which(reference, { service: 'norfolk' }),
      which(reference, { kind: 'passage' }),
    ])
      assert.equal(await suggestions().find(other), undefined);
  });

  it('stays as it was shown first where two presses ask for the same at once', async () => {
    const key = which(await log());
    const both = await Promise.all([
      suggestions().keep(key, saying('One wording.'), noon),
      suggestions().keep(key, saying('Another wording.'), noon),
    ]);
    const stands = await suggestions().find(key);
    assert.ok(stands);
    assert.deepEqual(both, [stands, stands], 'both are shown what is kept');
    await suggestions().keep(key, saying('A third.'), '2026-11-21T12:00:00.000Z');
    assert.deepEqual(await suggestions().find(key), stands);
  });

  it('is listed with the newest first, of one request alone', async () => {
    const reference = await log();
    await suggestions().keep(which(await log()), saying('of another'), noon);
    await suggestions().keep(which(reference, { key: 'one' }), saying('first'), noon);
    await suggestions().keep(which(reference, { key: 'two' }), saying('second'), '2026-11-20T12:00:01.000Z');
    const listed = await suggestions().about({ service: 'southwark', kind: 'reply', about: reference });
    assert.deepEqual(
      listed.map(({ text }) => text),
      ['second', 'first'],
    );
  });

  it('is not kept of a request that is not there, nor of one that was erased while the model wrote', async () => {
    const asked = newRequest({ service: 'gone', prefix: 'GON', requester: { id: 'gil', name: 'Gil' } });
    const { reference } = (await subject().storage.requests.log(asked)).request;
    await subject().storage.people.erase('gil', noon);
    for (const about of [reference, 'GON-2026-9999']) {
      const key = which(about, { service: 'gone' });
      assert.equal(await suggestions().keep(key, suggestion, noon), undefined);
      assert.equal(await suggestions().find(key), undefined);
    }
  });

  it('goes when its request’s requester is erased, and stays when an advisor of it is', async () => {
    const { requests, people } = subject().storage;
    const asked = newRequest({ service: 'erasing', prefix: 'ERA', requester: { id: 'rae', name: 'Rae' } });
    const { request } = await requests.log(asked);
    const mover = { by: { id: 'ann', name: 'Ann' }, as: 'advisor', at: noon, once: undefined } as const;
    await requests.append(request, { kind: 'replied', message: 'Yes.' }, mover);
    const key = which(request.reference, { service: 'erasing' });
    await suggestions().keep(key, suggestion, noon);
    await people.erase('ann', noon);
    assert.deepEqual(await suggestions().find(key), { ...suggestion, key: 'made-of' });
    await people.erase('rae', noon);
    assert.equal(await suggestions().find(key), undefined);
  });

  it('goes when its time is over', async () => {
    const key = which('', { service: 'purging', kind: 'passage' });
    await suggestions().keep(key, suggestion, noon);
    const services = [{ id: 'purging', retention }];
    await subject().storage.purge('2027-11-20T12:00:00.000Z', services);
    assert.deepEqual(await suggestions().find(key), { ...suggestion, key: 'made-of' });
    await subject().storage.purge('2027-11-20T12:00:00.001Z', services);
    assert.equal(await suggestions().find(key), undefined);
  });

  it('is told of by the draft that it stands in', async () => {
    const { guidanceDrafts: drafts } = subject().storage;
    const suggested = { ...suggestion.by, share: 'mostly', isRead: false } as const;
    const draft = newDraft({ id: '00000000-0000-4000-8000-00000000005a', kind: 'new', suggested });
    await drafts.add(draft);
    assert.deepEqual((await drafts.find(draft))?.suggested, suggested);
    await drafts.save({ ...draft, revision: 2, suggested: undefined });
    assert.equal((await drafts.find(draft))?.suggested, undefined);
  });
});
