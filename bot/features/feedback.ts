/** Like and dislike, with a reason: kept against the answer that was sent, never against anything a card says. */
import { feedbackForm } from '../../cards/feedback-form.ts';
import { screen } from '../../src/screening/screen.ts';
import { recogniseConcern } from '../../src/safeguarding/recognise-concern.ts';
import { feedbackTally } from '../../src/insight/count-questions.ts';
import { showDialog } from '../answer-invoke.ts';
import { presentFor } from '../present-for.ts';
import type { Feature, Turn } from '../turn.ts';

export const feedback: Feature = async (turn) => {
  switch (turn.event.kind) {
    case 'feedback-form':
      showDialog(turn, 'Your feedback', feedbackForm(turn.event.reaction));
      return true;
    case 'feedback':
      await record(turn, turn.event);
      return true;
    default:
      return false;
  }
};

async function record(turn: Turn, event: Extract<Turn['event'], { kind: 'feedback' }>): Promise<void> {
  const { service, person, place, stores, now } = turn;
  // Danger told of in a comment is answered where a person will see it.
  const concern = recogniseConcern(event.comment ?? '');
  if (concern) await turn.reply({ text: presentFor([{ kind: concern }], turn, undefined).text });
  const answer =
    event.on === undefined
      ? await stores.answers.findLatest(service.id, place.room, person.id)
      : await stores.answers.findSent(service.id, place.room, event.on);
  if (!answer) {
    turn.log.info('feedback.without-answer');
    return;
  }
  const { knownWords } = turn.knowing.knowledge;
  turn.inTheEnd(async (kept) => {
    const isFirst = await kept.answers.recordFeedback({
      service: service.id,
      answer: answer.id,
      person: person.id,
      reaction: event.reaction,
      reason: event.reason === undefined ? undefined : screen(event.reason.slice(0, 60), { knownWords }).text,
      comment:
        event.comment === undefined ? undefined : screen(event.comment.slice(0, 1000), { knownWords }).text,
      at: now,
    });
    if (isFirst) await kept.tallies.add(service.id, [feedbackTally(event.reaction, now)]);
  });
}
