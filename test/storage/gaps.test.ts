/** The contract of GapStore, and what becomes of it when a question is erased. */
import assert from 'node:assert/strict';
import type { GuidanceDraft } from '../../src/editorial/draft.ts';
import { neverShown } from '../../src/editorial/gaps.ts';
import type { AnswerRecord } from '../../src/knowledge/answer-log.ts';
import { newService } from '../support/service.ts';
import { newDraft, newFields } from '../support/drafts.ts';
import { newRequest } from '../support/requests.ts';
import { noon } from '../support/standing-clock.ts';
import { describeOnBoth } from '../support/storage.ts';

const answer = (id: string, over: Partial<AnswerRecord> = {}): AnswerRecord => ({
  service: 'southwark',
  id,
  conversation: 'a:1',
  person: `asker of ${id}`,
  askedIn: `message of ${id}`,
  sentAs: undefined,
  question: `question of ${id}`,
  outcomes: ['answered'],
  answer: 'words',
  passages: [],
  at: noon,
  guidanceVersion: 1,
  ...over,
});

describeOnBoth('The gaps', (subject) => {
  const gaps = () => subject().storage.gaps;
  const { answers } = { answers: () => subject().storage.answers };
  const since = '2026-11-01T00:00:00.000Z';
  const unmet = async (service = 'southwark') => gaps().unmet(service, since);
  const erased = (id: string) =>
    answers().erase({ service: 'southwark', conversation: 'a:1', askedIn: `message of ${id}` }, noon);
  const begunFor = (...those: readonly string[]) => ({
    answers: those,
    asked: those.map((id) => ({ ask: `question of ${id}`, answers: [id] })),
  });
  const draftFor = async (id: string, over: Partial<GuidanceDraft>, ...those: readonly string[]) => {
    const asks = [...those.map((one) => `question of ${one}`), 'own words'];
    const draft = newDraft({ id, fields: newFields({ asks }), ...over });
    return (await subject().storage.guidanceDrafts.add(draft, begunFor(...those))).fields.asks;
  };
  const asksNow = async (id: string) =>
    (await subject().storage.guidanceDrafts.find({ service: 'southwark', id }))?.fields.asks;
  const ids = async () => (await unmet()).map((gap) => gap.answer);

  before(async () => {
    const later = '2026-11-20T13:00:00.000Z';
    await answers().record(answer('well'));
    await answers().record(answer('refused', { outcomes: ['home-set', 'not-covered'], at: later }));
    await answers().record(answer('closest', { outcomes: ['closest'] }));
    await answers().record(answer('disliked'));
    await answers().record(answer('escalated'));
    await answers().record(answer('old', { outcomes: ['closest'], at: '2026-10-01T00:00:00.000Z' }));
    await answers().record(answer('theirs', { service: 'norfolk', outcomes: ['closest'] }));
    const said = { service: 'southwark', answer: 'disliked', reaction: 'dislike', at: noon } as const;
    await answers().recordFeedback({ ...said, person: 'p', reason: 'out-of-date', comment: 'since May' });
    await answers().recordFeedback({ ...said, person: 'q', reason: undefined, comment: undefined });
    const liked = { ...said, answer: 'well', person: 'p', reaction: 'like', reason: undefined } as const;
    await answers().recordFeedback({ ...liked, comment: undefined });
    const asked = { answerId: 'escalated', askedIn: 'message of escalated', question: 'q', answer: 'a' };
    await subject().storage.requests.log(newRequest({ asked }));
  });

  it('are what was refused, came only close, was disliked or was taken to an advisor', async () => {
    assert.deepEqual(await ids(), ['refused', 'closest', 'disliked', 'escalated']);
    assert.deepEqual((await unmet())[2], {
      answer: 'disliked',
      question: 'question of disliked',
      outcomes: ['answered'],
      at: noon,
      isEscalated: false,
      dislikes: ['out-of-date: since May', ''],
      mark: undefined,
    });
    assert.equal((await unmet())[3]?.isEscalated, true);
    assert.deepEqual(
      (await unmet('norfolk')).map((gap) => gap.answer),
      ['theirs'],
    );
  });

  it('carry the last mark that an editor gave them, and none of an answer that is gone', async () => {
    await gaps().mark(
      'southwark',
      ['refused', 'closest'],
      { kind: 'not-ours', reason: 'transport' },
      'e',
      noon,
    );
    await gaps().mark('southwark', ['closest', 'gone'], { kind: 'drafted', draft: 'draft-1' }, 'e', noon);
    const marks = (await unmet()).map(({ mark }) => mark);
    assert.deepEqual(marks.slice(0, 2), [
      { kind: 'not-ours', reason: 'transport' },
      { kind: 'drafted', draft: 'draft-1' },
    ]);
    await gaps().unmark('southwark', ['refused']);
    assert.equal((await unmet())[0]?.mark, undefined);
    assert.equal((await subject().rows('select answer_id from gap_marks')).length, 1);
  });

  it('go when the question is deleted in Teams, out of the drafts that were begun for it too', async () => {
    const drafts = subject().storage.guidanceDrafts;
    const asks = ['question of closest', 'in the words of an editor'];
    await drafts.add(newDraft({ fields: newFields({ asks }) }), begunFor('closest'));
    await answers().erase({ service: 'southwark', conversation: 'a:1', askedIn: 'message of closest' }, noon);
    assert.deepEqual(await ids(), ['refused', 'disliked', 'escalated']);
    assert.deepEqual(await subject().rows('select answer_id from gap_marks'), []);
    const draft = await drafts.find({ service: 'southwark', id: 'draft-1' });
    assert.deepEqual(draft?.fields.asks, ['in the words of an editor']);
    // Whoever had it open is told, and does not write it back.
    assert.equal(await drafts.save(newDraft({ revision: 2, fields: newFields({ asks }) })), false);
  });

  it('go with the person who asked, and out of the draft as well', async () => {
    const drafts = subject().storage.guidanceDrafts;
    const asks = ['question of disliked', 'another'];
    await drafts.add(newDraft({ id: 'draft-2', fields: newFields({ asks }) }), begunFor('disliked'));
    await subject().storage.people.erase('asker of disliked', noon);
    assert.deepEqual(await ids(), ['refused', 'escalated']);
    assert.deepEqual((await drafts.find({ service: 'southwark', id: 'draft-2' }))?.fields.asks, ['another']);
  });

  it('leave every draft that was begun for them, whatever an editor made of them since', async () => {
    await answers().record(answer('one', { outcomes: ['closest'] }));
    await draftFor('first', {}, 'one');
    await draftFor('second', {}, 'one');
    await draftFor('turned-down', { state: 'rejected' }, 'one');
    await draftFor('out', { state: 'published' }, 'one');
    await gaps().mark('southwark', ['one'], { kind: 'drafted', draft: 'second' }, 'e', noon);
    await gaps().mark('southwark', ['one'], { kind: 'not-ours', reason: 'transport' }, 'e', noon);
    await erased('one');
    for (const id of ['first', 'second', 'turned-down'])
      assert.deepEqual(await asksNow(id), ['own words'], id);
    // It stands in its version.
    assert.deepEqual(await asksNow('out'), ['question of one', 'own words']);
  });

  it('leave a draft line by line, as the form holds them', async () => {
    const question = ' Who pays?\r\nAnd who decides? ';
    await answers().record(answer('lines', { question, outcomes: ['closest'] }));
    const asks = ['Who pays?', 'And who decides?', 'who pays for it', question];
    const drafts = subject().storage.guidanceDrafts;
    await drafts.add(newDraft({ id: 'lines', fields: newFields({ asks }) }), begunFor('lines'));
    await erased('lines');
    assert.deepEqual(await asksNow('lines'), ['who pays for it']);
  });

  it('are not taken into a draft that is begun once they are gone', async () => {
    await answers().record(answer('stays', { outcomes: ['closest'] }));
    await answers().record(answer('leaves', { outcomes: ['closest'] }));
    await answers().record(answer('theirs-too', { service: 'norfolk', outcomes: ['closest'] }));
    await erased('leaves');
    const kept = await draftFor('late', {}, 'stays', 'leaves', 'theirs-too');
    assert.deepEqual(kept, ['question of stays', 'own words']);
    assert.deepEqual(await asksNow('late'), kept);
    const linked = await subject().rows("select answer_id from draft_answers where draft_id = 'late'");
    assert.deepEqual(linked, [{ answer_id: 'stays' }]);
    await erased('stays');
    assert.deepEqual(await asksNow('late'), ['own words']);
    assert.deepEqual(await subject().rows("select * from draft_answers where draft_id = 'late'"), []);
  });

  it('are erased before a draft is begun for them or after, and out of it either way', async () => {
    for (let round = 0; round < 8; round += 1) {
      const id = `race-${String(round)}`;
      await answers().record(answer(id, { outcomes: ['closest'] }));
      await Promise.all([draftFor(id, {}, id), erased(id)]);
      assert.deepEqual(await asksNow(id), ['own words']);
    }
  });

  it('and drafts that are done go when their time is over, and open ones stay', async () => {
    const drafts = subject().storage.guidanceDrafts;
    await drafts.add(newDraft({ id: 'done', state: 'rejected', changedAt: '2025-01-01T00:00:00.000Z' }));
    await drafts.add(newDraft({ id: 'open', changedAt: '2025-01-01T00:00:00.000Z' }));
    await subject().storage.purge(noon, [newService()]);
    const left = (await drafts.list('southwark', 'all')).map(({ id }) => id);
    assert.ok(left.includes('open') && !left.includes('done'));
  });

  it('are beside the questions that were answered, each of which is told once', async () => {
    await answers().record(answer('again', { question: 'question of well', at: '2026-11-20T14:00:00.000Z' }));
    await answers().record(answer('other', { at: '2026-11-20T13:30:00.000Z' }));
    assert.deepEqual(await gaps().recentlyAnswered('southwark', 2), [
      'question of well',
      'question of other',
    ]);
  });

  it('are told of no question about somebody’s safety or one person’s case, though it was answered too', async () => {
    const before = await gaps().recentlyAnswered('southwark', 100);
    const at = '2026-11-20T15:00:00.000Z';
    for (const kind of neverShown) {
      await answers().record(answer(`told ${kind}`, { outcomes: [kind, 'answered'], at }));
      await answers().record(answer(`told alone ${kind}`, { outcomes: [kind], at }));
    }
    // The same words, taken for an ordinary question at another time.
    await answers().record(answer('before', { question: 'question of told worry' }));
    assert.deepEqual(await gaps().recentlyAnswered('southwark', 100), before);
  });
});
