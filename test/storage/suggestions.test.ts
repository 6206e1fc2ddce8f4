/** What a language model suggested, kept on both databases: found again, listed, and gone with what it was made for. */
import assert from 'node:assert/strict';
import type { Suggestion, SuggestionKey } from '../../src/model/suggestion.ts';
import type { Retention } from '../../src/people/service.ts';
import { newRequest } from '../support/requests.ts';
import { newFields, writer } from '../support/drafts.ts';
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
const retention: Retention = {
  underWay: { count: 1, unit: 'days' },
  answersWithPerson: { count: 30, unit: 'days' },
  screenedQuestions: { count: 12, unit: 'months' },
  closedRequests: { count: 24, unit: 'months' },
  eventSkeletons: { count: 6, unit: 'years' },
  deadLetters: { count: 30, unit: 'days' },
};

describeOnBoth('What a language model suggested', (subject) => {
  const suggestions = () => subject().storage.suggestions;

  it('is found by what it was made of, and a later one of the same takes its place', async () => {
    await suggestions().keep(which('SWK-1'), suggestion, noon);
    assert.deepEqual(await suggestions().find(which('SWK-1')), suggestion);
    await suggestions().keep(which('SWK-1'), { ...suggestion, leftOut: 0 }, noon);
    assert.equal((await suggestions().find(which('SWK-1')))?.leftOut, 0);
    assert.equal((await suggestions().about(which('SWK-1'))).length, 1);
    for (const other of [
      which('SWK-2'),
      which('SWK-1', { key: 'other' }),
      which('SWK-1', { service: 'norfolk' }),
      which('SWK-1', { kind: 'passage' }),
    ])
      assert.equal(await suggestions().find(other), undefined);
  });

  it('is listed with the newest first, of one request alone', async () => {
    await suggestions().keep(which('SWK-3', { key: 'one' }), { ...suggestion, text: 'first' }, noon);
    const later = '2026-11-20T12:00:01.000Z';
    await suggestions().keep(which('SWK-3', { key: 'two' }), { ...suggestion, text: 'second' }, later);
    const listed = await suggestions().about({ service: 'southwark', kind: 'reply', about: 'SWK-3' });
    assert.deepEqual(
      listed.map(({ text }) => text),
      ['second', 'first'],
    );
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
    assert.deepEqual(await suggestions().find(key), suggestion);
    await people.erase('rae', noon);
    assert.equal(await suggestions().find(key), undefined);
  });

  it('goes when its time is over', async () => {
    const key = which('', { service: 'purging', kind: 'passage' });
    await suggestions().keep(key, suggestion, noon);
    const services = [{ id: 'purging', retention }];
    await subject().storage.purge('2027-11-20T12:00:00.000Z', services);
    assert.deepEqual(await suggestions().find(key), suggestion);
    await subject().storage.purge('2027-11-20T12:00:00.001Z', services);
    assert.equal(await suggestions().find(key), undefined);
  });

  it('is told of by the draft that it stands in', async () => {
    const { guidanceDrafts: drafts } = subject().storage;
    const suggested = { ...suggestion.by, share: 'mostly', isRead: false } as const;
    const draft = {
      service: 'southwark',
      id: '00000000-0000-4000-8000-00000000005a',
      kind: 'new',
      passage: 'meeting',
      state: 'draft',
      revision: 1,
      base: 1,
      fields: newFields(),
      cleared: [],
      note: '',
      suggested,
      by: writer,
      changedBy: writer,
      approvedBy: undefined,
      remark: '',
      publishedAs: undefined,
      createdAt: noon,
      changedAt: noon,
    } as const;
    await drafts.add(draft);
    assert.deepEqual((await drafts.find(draft))?.suggested, suggested);
    await drafts.save({ ...draft, revision: 2, suggested: undefined });
    assert.equal((await drafts.find(draft))?.suggested, undefined);
  });
});
