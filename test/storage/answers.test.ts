/** The contract of AnswerLog. */
import assert from 'node:assert/strict';
import type { AnswerRecord, Feedback } from '../../src/knowledge/answer-log.ts';
import { noon } from '../support/standing-clock.ts';
import { describeOnBoth } from '../support/storage.ts';

describeOnBoth('An answer log', (subject) => {
  const log = () => subject().storage.answers;
  const answer: AnswerRecord = {
    service: 'southwark',
    id: 'answer-1',
    conversation: 'a:1',
    person: 'p',
    askedIn: 'm1',
    sentAs: 's1',
    question: 'when?',
    outcomes: ['answered', 'clarify'],
    answer: 'Within ten days.',
    passages: ['passage-1'],
    at: noon,
    guidanceVersion: 3,
  };
  const feedback: Feedback = {
    service: 'southwark',
    answer: 'answer-1',
    person: 'q',
    reaction: 'dislike',
    reason: 'out-of-date',
    comment: undefined,
    at: noon,
  };
  const feedbackRows = () => subject().rows('select person, reaction, reason from feedback order by person');

  it('finds an answer by its id and by the activity that it was sent as', async () => {
    await log().record(answer);
    await log().record({ ...answer, id: 'answer-2', sentAs: undefined, outcomes: [], passages: [] });
    assert.deepEqual(await log().find('southwark', 'answer-1'), answer);
    assert.deepEqual(await log().findSent('southwark', 'a:1', 's1'), answer);
    assert.equal((await log().find('southwark', 'answer-2'))?.sentAs, undefined);
    assert.equal(await log().find('norfolk', 'answer-1'), undefined);
    assert.equal(await log().findSent('southwark', 'a:2', 's1'), undefined);
  });

  it('finds the newest answer to a person in a conversation', async () => {
    await log().record({ ...answer, id: 'newer', service: 'latest', at: '2026-11-20T12:00:01.000Z' });
    await log().record({ ...answer, id: 'older', service: 'latest' });
    await log().record({
      ...answer,
      id: 'other',
      service: 'latest',
      person: 'q',
      at: '2026-11-20T13:00:00.000Z',
    });
    assert.equal((await log().findLatest('latest', 'a:1', 'p'))?.id, 'newer');
    assert.equal(await log().findLatest('latest', 'a:2', 'p'), undefined);
  });

  it('keeps the last word of each person on an answer', async () => {
    await log().recordFeedback(feedback);
    await log().recordFeedback({ ...feedback, reaction: 'like', reason: undefined });
    await log().recordFeedback({ ...feedback, person: 'r' });
    assert.deepEqual(
      (await feedbackRows()).map((row) => ({ ...(row as object) })),
      [
        { person: 'q', reaction: 'like', reason: null },
        { person: 'r', reaction: 'dislike', reason: 'out-of-date' },
      ],
    );
  });

  it('erases every answer that came of a message, with its feedback, and says which', async () => {
    await log().record({ ...answer, id: 'answer-3', askedIn: 'm3' });
    const m1 = { service: 'southwark', conversation: 'a:1', askedIn: 'm1' };
    assert.deepEqual([...(await log().erase(m1, noon))].sort(), ['answer-1', 'answer-2']);
    assert.equal(await log().find('southwark', 'answer-1'), undefined);
    assert.deepEqual(await feedbackRows(), []);
    assert.deepEqual(await log().erase(m1, noon), []);
    assert.notEqual(await log().find('southwark', 'answer-3'), undefined);
  });

  it('keeps nothing of feedback on an answer that was erased', async () => {
    await log().recordFeedback({ ...feedback, comment: 'after the erasure' });
    assert.deepEqual(await feedbackRows(), []);
  });
});
