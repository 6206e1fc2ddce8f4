/** Danger, a worry, an allegation: the fixed words lead, and the general guidance may still follow. */
import { recogniseConcern } from '../../safeguarding/recognise-concern.ts';
import type { MessageStep } from './progress.ts';

export const putSafetyFirst: MessageStep = (progress) => {
  const concern = recogniseConcern(progress.text);
  return concern ? { ...progress, outcomes: [...progress.outcomes, { kind: concern }] } : progress;
};
