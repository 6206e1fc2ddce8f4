/** Which outcomes, and which passages of them, a model may put into other words: all else stays as people approved it. */
import type { Cited, Outcome, OutcomeKind } from '../knowledge/outcome.ts';
import type { Passage } from '../knowledge/passage.ts';
import { wordsToModel } from './words-to-a-model.ts';

/** Fixed words on safety, refusals, questions back and small talk are nobody's to change. */
const mayKind: Readonly<Record<OutcomeKind, boolean>> = {
  'immediate-danger': false,
  worry: false,
  allegation: false,
  'in-case-of-danger': false,
  'identifiers-caught': false,
  'parent-or-carer': false,
  child: false,
  'small-talk': false,
  help: false,
  'person-wanted': false,
  'way-to-reach': false,
  'term-meant': false,
  'parts-left': false,
  'home-set': false,
  'case-decision': false,
  clarify: false,
  answered: true,
  closest: false,
  'not-covered': false,
  failed: false,
};

type Answered = Extract<Outcome, { kind: 'answered' }>;

/** The passages of an outcome that may go to a model; none where it may not be reworded at all. */
export function passagesToReword(outcome: Outcome): readonly Cited[] {
  if (!isForModel(outcome)) return [];
  return outcome.cited.filter(({ passage }) => mayBeHandedOver(passage));
}

/** Of one passage, whatever it is handed over for. */
export const mayBeHandedOver = (passage: Pick<Passage, 'title' | 'text' | 'unsaid'>): boolean =>
  !isSafetyRoute(passage) && !isProcedure(passage) && !instructs(passage);

/** An answer that leads with what the source leaves open refuses what was asked; a comparison is set out by us. */
const isForModel = (outcome: Outcome): outcome is Answered =>
  mayKind[outcome.kind] &&
  outcome.kind === 'answered' &&
  outcome.leadsWithUnsaid === undefined &&
  outcome.standingAsked === undefined &&
  outcome.compared === undefined;

const safetyWords =
  /\b(?:999|101|MASH|LADO|Childline|NSPCC|out[- ]of[- ]hours|immediate danger|safeguarding (?:hub|procedures?)|report(?:ing)? a child)\b/i;

/** Where to turn with a worry stands in approved words. */
const isSafetyRoute = ({ title, text, unsaid }: Pick<Passage, 'title' | 'text' | 'unsaid'>): boolean =>
  [title, text, ...unsaid].some((words) => safetyWords.test(words));

/** A text that would steer a model is not handed to one. */
const instructs = ({ title, text }: Pick<Passage, 'title' | 'text'>): boolean =>
  wordsToModel(`${title}\n${text}`).length > 0;

/** Numbered steps are a procedure, and shown whole as it was approved. */
const isProcedure = ({ text }: Pick<Passage, 'text'>): boolean => /^\s*\d{1,2}[.)] /m.test(text);
