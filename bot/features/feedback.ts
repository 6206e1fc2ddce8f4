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
  const { service, person, place, now } = turn;
  // Danger told of in a comment is answered where a person will see it.
  const concern = recogniseConcern(event.comment ?? '');
  if (concern) await turn.reply({ text: presentFor([{ kind: concern }], turn, undefined).text });
  const answer =
    event.on === undefined
      ? await turn.stores.answers.findLatest(service.id, place.room, person.id)
      : await turn.stores.answers.findSent(service.id, place.room, event.on);
  if (!answer) {
    turn.log.info('feedback.without-answer');
    return;
  }
  const { knownWords } = turn.knowing.knowledge;
  // Screened before it is cut: half of a school's or a person's name is known for nobody's. What lies far beyond is not read.
  const kept = (typed: string | undefined, atMost: number): string | undefined =>
    typed === undefined
      ? undefined
      : screen(typed.slice(0, atMost * 2), { knownWords }).text.slice(0, atMost);
  const [reason, comment] = [kept(event.reason, 60), kept(event.comment, 1000)];
  turn.inTheEnd(async (stores) => {
    const isFirst = await stores.answers.recordFeedback({
      service: service.id,
      answer: answer.id,
      person: person.id,
      reaction: event.reaction,
      reason,
      comment,
      at: now,
    });
    if (isFirst) await stores.tallies.add(service.id, [feedbackTally(event.reaction, now)]);
  });
}
