/** The last feature: a button that is too old, an invoke that we do not know, an event that needs no answer. */
import type { Feature } from '../turn.ts';

export const notOurs: Feature = async (turn) => {
  const { event } = turn;
  if (event.kind === 'pressed') {
    await turn.reply({
      text: 'That button is from an older message and no longer works. Type your question, **request a consultation**, **my requests** or **help**.',
    });
    return true;
  }
  if (event.kind === 'unknown-invoke') turn.log.info('invoke.unknown');
  return true;
};
