/** Open requests that may be the same as another: of its kind and topic, at its stage, in much the same words. */
import { readWords, sentenceEnd } from '../knowledge/read-words.ts';
import type { ConsultationRequest } from './request.ts';

/** More would be no help, and each costs a reading. */
export const comparedAtMost = 20;
const shownAtMost = 3;

/** How much of the words two questions share. One person asks twice in other words than two people ask alike. */
const sharedByOne = 0.34;
const sharedByTwo = 0.6;
/** A question of fewer words than this tells nothing by them. */
const wordsAtLeast = 3;

/** The likeliest first; a suggestion to a person, never a merger. */
export function likelyDuplicates(
  request: ConsultationRequest,
  others: readonly ConsultationRequest[],
): readonly string[] {
  const words = topicWords(request.details.question);
  return others
    .filter((other) => isComparable(request, other))
    .map((other) => ({ other, shared: sharedPart(words, topicWords(other.details.question)) }))
    .filter(({ other, shared }) => shared >= neededOf(request, other))
    .toSorted((one, two) => two.shared - one.shared)
    .slice(0, shownAtMost)
    .map(({ other }) => other.reference);
}

const neededOf = (request: ConsultationRequest, other: ConsultationRequest): number =>
  other.requester.id === request.requester.id ? sharedByOne : sharedByTwo;

function isComparable(request: ConsultationRequest, other: ConsultationRequest): boolean {
  const [one, two] = [request.details, other.details];
  return (
    other.reference !== request.reference &&
    other.service === request.service &&
    one.kind === two.kind &&
    one.topic === two.topic &&
    one.schoolAuthority === two.schoolAuthority &&
    agrees(one.stage, two.stage) &&
    agrees(one.phase, two.phase)
  );
}

/** What one of them does not say speaks against nothing. */
const agrees = (one: string, two: string): boolean =>
  one === two || one.startsWith('not-') || two.startsWith('not-');

const small = new Set(
  `about after again also because been before being between both cannot could does doing each ever from have having
  here into just know more most must need needs once only other over please same should some such tell than that their
  them then there these they thing this those through under until very want what when where which while whom will with
  would your child children pupil pupils school family case next`.split(/\s+/),
);

const topicWords = (question: string): ReadonlySet<string> =>
  new Set(
    readWords(question)
      .filter((word) => word !== sentenceEnd && word.length > 2 && !small.has(word))
      // "meetings" and "meeting" are one word here.
      .map((word) => (word.length > 4 ? word.replace(/(?:ies|es|s|ed|ing)$/, '') : word)),
  );

function sharedPart(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  if (Math.min(one.size, two.size) < wordsAtLeast) return 0;
  const shared = [...one].filter((word) => two.has(word)).length;
  return shared / (one.size + two.size - shared);
}
