/** Professionals only: a parent, a carer or a child is answered kindly, and nothing is searched or stored. */
import { type Asker, recogniseAsker } from '../../people/recognise-asker.ts';
import type { OutcomeKind } from '../outcome.ts';
import type { MessageStep } from './progress.ts';

/** What still leads: a child's own words speak of harm and of 999, and "tell your manager" is not for a child. */
const staysWith: Readonly<Record<Asker, ReadonlySet<OutcomeKind>>> = {
  child: new Set(['immediate-danger']),
  'parent-or-carer': new Set(['immediate-danger', 'worry', 'allegation']),
};

export const turnAwayPublic: MessageStep = (progress) => {
  const asker = recogniseAsker(progress.text);
  if (!asker) return progress;
  const kept = progress.outcomes.filter((outcome) => staysWith[asker].has(outcome.kind));
  return { ...progress, outcomes: [...kept, { kind: asker }], settled: true };
};
