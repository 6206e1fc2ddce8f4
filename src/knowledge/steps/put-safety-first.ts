/** Danger, a worry, an allegation: the fixed words lead, and the general guidance may still follow. */
import { recogniseConcerns } from '../../safeguarding/recognise-concern.ts';
import { plainMessage } from '../strip-hidden.ts';
import type { MessageStep } from './progress.ts';

export const putSafetyFirst: MessageStep = (progress) => {
  // All of it: what a pasted letter tells of may stand beyond the part that is answered.
  const concerns = recogniseConcerns(plainMessage(progress.asking.text)).map((kind) => ({ kind }));
  return concerns.length > 0 ? { ...progress, outcomes: [...progress.outcomes, ...concerns] } : progress;
};
