/** Hidden characters, markup and endless text go before anything is recognised in what is left. */
import { recogniseSmallTalk } from '../recognise-small-talk.ts';
import { normaliseQuestion } from '../strip-hidden.ts';
import type { MessageStep } from './progress.ts';

export const normalise: MessageStep = (progress) => {
  const text = normaliseQuestion(progress.text);
  // A thumb up has no word in it, and says thanks.
  return /[\p{L}\p{N}]/u.test(text) || recogniseSmallTalk(text) !== undefined
    ? { ...progress, text }
    : { ...progress, text: '', outcomes: [{ kind: 'help' }], settled: true };
};
