/** The last feature: a button that is too old, an invoke that we do not know, an event that needs no answer. */
import { answerWithWords } from '../answer-invoke.ts';
import type { Feature } from '../turn.ts';

const oldButtonWords =
  'That button is from an older message and no longer works. Type your question, **request a consultation**, **my requests** or **help**.';

export const notOurs: Feature = async (turn) => {
  const { event } = turn;
  // An invoke wants its answer in the response, or Teams says that something went wrong.
  if (answerWithWords(turn, oldButtonWords)) return true;
  if (event.kind === 'pressed') await turn.reply({ text: oldButtonWords });
  if (event.kind === 'unknown-invoke') turn.log.info('invoke.unknown');
  return true;
};
