/** Words that are names and things too: a grant, a bill, a will. */
import type { Spot } from './name-spot.ts';
import { tokenAt } from './tokens.ts';
import { toSet } from './vocabulary.ts';

export const wordsOfThings = toSet(
  'may april june august summer autumn winter bill art chance general justice unique judge charity major',
);
const neverAbsent = new Set([...wordsOfThings, 'mark']);
const typedSmall = new Set([...neverAbsent, 'grant', 'will']);
/** Of a thing only what a person alone does: "our will wont go in", and not "our grant wont cover it". */
const ofPeople = toSet('hates refuses');

export const isNeverAbsent = (word: string): boolean => neverAbsent.has(word);

/** "our grant hasnt been paid", typed small. */
export function isThing({ word, n1, n2, n3 }: Spot): boolean {
  return typedSmall.has(word) && !ofPeople.has(n1) && !(n2 === 'go' && n3 === 'in');
}

const textFrom = ({ reading, at }: Spot): string => reading.text.slice(tokenAt(reading.tokens, at).start);
const asksAfterAbsence =
  /^(?:will \w+ [^,.;:]*\b(?:trigger|count|be|lead|mean|cause|result|incur)\b|\w+ \w+ for [^,.;:]*\b(?:pupils|children|students|schools)\b)/i;

/** "Will missing 20 sessions trigger a notice?", "Grant missing for all pupils": of no child, as "Will missing since Tuesday" is. */
export const asksOfAbsence = (spot: Spot): boolean => asksAfterAbsence.test(textFrom(spot));
