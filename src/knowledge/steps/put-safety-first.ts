/** Danger, a worry, an allegation: the fixed words lead, and the general guidance may still follow. */
import { recogniseConcerns } from '../../safeguarding/recognise-concern.ts';
import type { MessageStep } from './progress.ts';

export const putSafetyFirst: MessageStep = (progress) => {
  const concerns = recogniseConcerns(progress.text).map((kind) => ({ kind }));
  return concerns.length > 0 ? { ...progress, outcomes: [...progress.outcomes, ...concerns] } : progress;
};
