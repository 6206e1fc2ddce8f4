/** A decision about one child is for people; the procedure around it may still be explained. */
import { isCaseDecision } from '../recognise-case-decision.ts';
import type { MessageStep } from './progress.ts';

export const declineDecision: MessageStep = (progress) =>
  isCaseDecision(progress.text)
    ? { ...progress, outcomes: [...progress.outcomes, { kind: 'case-decision' }] }
    : progress;
