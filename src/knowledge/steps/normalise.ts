/** Hidden characters, markup and endless text go before anything is recognised in what is left. */
import { normaliseQuestion } from '../strip-hidden.ts';
import type { MessageStep } from './progress.ts';

export const normalise: MessageStep = (progress) => {
  const text = normaliseQuestion(progress.text);
  return /[\p{L}\p{N}]/u.test(text)
    ? { ...progress, text }
    : { ...progress, text: '', outcomes: [{ kind: 'help' }], settled: true };
};
