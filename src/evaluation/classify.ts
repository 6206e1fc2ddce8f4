/** Files an answerable case that nobody classed by what the passages that answer it are. */
import type { Passage } from '../knowledge/passage.ts';
import type { Case, CaseClass } from './case.ts';
import { createPassageText } from './passage-text.ts';

/** `gold` are the passages that answer; the rest of the classes only a person can tell. */
export function classify(one: Case, gold: readonly Passage[]): CaseClass {
  if (one.class !== 'single-passage' || gold.length === 0) return one.class;
  if (!gold.some((passage) => holdsAll(passage, one.must))) return 'several-passages';
  if (gold.every(({ commencement }) => commencement !== undefined)) return 'not-in-force';
  if (gold.every(({ supersededBy }) => supersededBy !== undefined)) return 'superseded';
  return gold.every(isLegalEscalation) ? 'legal-escalation' : one.class;
}

const textOf = createPassageText();

const holdsAll = (passage: Passage, must: Case['must']): boolean =>
  must.every((choice) => choice.some((words) => textOf(passage).includes(words.toLowerCase())));

/** Where attendance leaves support behind: the second and third stage, and what the law offers. */
const isLegalEscalation = ({ topic, stage, title }: Passage): boolean =>
  topic === 'attendance' && ((stage ?? 1) > 1 || /\b(?:legal|notice|court|prosecut\w*|order)\b/i.test(title));
