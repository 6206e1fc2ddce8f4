/** The last feature: a button that is too old, an invoke that we do not know, an event that needs no answer. */
import type { Feature } from '../turn.ts';

const oldButtonWords =
  'That button is from an older message and no longer works. Type your question, **request a consultation**, **my requests** or **help**.';
/** A press in place wants its answer in the response, or Teams says that something went wrong. */
const sentence = 'application/vnd.microsoft.activity.message';

export const notOurs: Feature = async (turn) => {
  const { event } = turn;
  if (event.kind === 'pressed') {
    if (event.inPlace) turn.answerInvoke({ statusCode: 200, type: sentence, value: oldButtonWords });
    else await turn.reply({ text: oldButtonWords });
    return true;
  }
  if (event.kind === 'unknown-invoke') turn.log.info('invoke.unknown');
  return true;
};
