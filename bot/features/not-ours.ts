/** The last feature: a button that is too old, an invoke that we cannot read or do not know, an event that needs no answer. */
import { answerWithWords } from '../answer-invoke.ts';
import type { Feature, Turn } from '../turn.ts';
import { oldButtonWords, unreadWords } from '../turn-words.ts';

export const notOurs: Feature = async (turn) => {
  const { event, log, id } = turn;
  if (event.kind === 'unknown-invoke') log.info('invoke.unknown', { turn: id });
  if (event.kind === 'unread-invoke') log.warn('invoke.unread', { turn: id, kind: event.of });
  // An invoke wants its answer in the response, or Teams says that something went wrong.
  if (answerWithWords(turn, wordsFor(turn))) return true;
  if (event.kind === 'pressed') await turn.reply({ text: oldButtonWords });
  return true;
};

const wordsFor = ({ event }: Turn): string =>
  event.kind === 'unread-invoke' ? unreadWords(event) : oldButtonWords;
