/** Whoever wants a person is shown the way to one, before anything is guessed of who is asking. */
import { wantsPerson } from '../wants-person.ts';
import type { MessageStep } from './progress.ts';

export const leadToPerson: MessageStep = (progress) =>
  wantsPerson(progress.text)
    ? { ...progress, outcomes: [...progress.outcomes, { kind: 'person-wanted' }], settled: true }
    : progress;
