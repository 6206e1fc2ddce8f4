/** Danger, a worry, an allegation: the fixed words lead, and the general guidance may still follow. */
import { recogniseConcerns } from '../../safeguarding/recognise-concern.ts';
import { plainMessage } from '../strip-hidden.ts';
import { wantsPerson } from '../wants-person.ts';
import type { MessageStep } from './progress.ts';

export const putSafetyFirst: MessageStep = (progress) => {
  // All of it: what a pasted letter tells of may stand beyond the part that is answered.
  const said = plainMessage(progress.asking.text);
  // Nothing is told in it, and what it is answered with says 999 by itself.
  if (wantsPerson(said)) return progress;
  const concerns = recogniseConcerns(said).map((kind) => ({ kind }));
  return concerns.length > 0 ? { ...progress, outcomes: [...progress.outcomes, ...concerns] } : progress;
};
