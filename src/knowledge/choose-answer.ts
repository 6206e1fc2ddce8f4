/** What of the passages found answers: a passage is weighed by how much of the question it speaks of, and of what kind. */
import { bands, leftOpenFrom, unsaidBands } from './bands.ts';
import { closestOf, ofItsField } from './closeness.ts';
import { firstFarAhead } from './far-ahead.ts';
import { askedInItsWords } from './in-its-words.ts';
import type { FactKind } from './passage.ts';
import { type Asked, factAskedFor, factsPreferred } from './question.ts';
import { mayBeTheSame } from './question-words.ts';
import type { Coverage, Hit } from './searcher.ts';
import { isOfSomebodyElse } from './who-is-spoken-of.ts';

export interface Wanted {
  readonly asked: Asked | undefined;
  readonly preferred: readonly FactKind[];
  /** It is read beside the question before, which tells what it is about. */
  readonly leans: boolean;
  readonly context?: string;
  /** The passage that was just shown, where it is read beside the question before. */
  readonly shown?: string | undefined;
  /** In the words that were typed: what is left open leads only where it is what they ask for. */
  readonly question?: string;
}

export const wantedBy = ({ question, context, memory }: Read): Wanted => ({
  asked: factAskedFor(question),
  preferred: factsPreferred(question),
  leans: context !== '',
  context,
  shown: context === '' ? undefined : memory?.shown,
  question,
});

interface Read {
  readonly question: string;
  readonly context: string;
  readonly memory?: { readonly shown?: string | undefined } | undefined;
}

/** What answers: a passage that holds the fact, or one that says that its source does not give it. */
export interface Chosen {
  readonly hit: Hit;
  /** Leads the answer where it is what was asked for. */
  readonly unsaid: string | undefined;
}

/** A passage a little further down that holds the fact asked for beats a first that does not. */
export function chooseAnswer(hits: readonly Hit[], wanted: Wanted): Chosen | undefined {
  const best = hits[0]?.score ?? 0;
  const meant = askedInItsWords(hits);
  if (meant) return { hit: meant, unsaid: unsaidOf(meant, wanted) };
  const leftOpen = leftOpenByShown(hits, wanted);
  if (leftOpen) return leftOpen;
  const able = ofItsField(hits, wanted.question)
    .filter((hit) => isNearFirst(hit, best))
    .flatMap((hit): readonly Chosen[] => {
      const unsaid = unsaidOf(hit, wanted);
      return unsaid !== undefined || answers(hit, wanted) ? [{ hit, unsaid }] : [];
    });
  const [first] = able;
  if (!first) return farAhead(hits, wanted);
  return (
    able.find(({ hit }) => hit.score >= first.hit.score * bands.preferred && isPreferred(hit, wanted)) ??
    first
  );
}

/** "How long does it last?": what was just shown says that its source leaves it open, before another passage that ranks higher. */
export function leftOpenByShown(hits: readonly Hit[], wanted: Wanted): Chosen | undefined {
  const hit = hits.find((one) => isStillMeant(one, hits[0]?.score ?? 0, wanted));
  const unsaid = hit && unsaidOf(hit, wanted);
  return hit && unsaid !== undefined ? { hit, unsaid } : undefined;
}

/** The first, far ahead of the rest: nothing but its share of the question may be against it. */
function farAhead(hits: readonly Hit[], wanted: Wanted): Chosen | undefined {
  const hit = firstFarAhead(hits);
  const isAble =
    hit &&
    isOfItsField(hit, wanted) &&
    !isNotHeld(hit, wanted) &&
    holdsFact(hit, wanted) &&
    isOfKind(hit, wanted);
  return isAble ? { hit, unsaid: undefined } : undefined;
}

/** What each rule says of one hit, for an editor who asks why. */
export interface Judgement {
  readonly answers: boolean;
  readonly isNearFirst: boolean;
  readonly isTelling: boolean;
  readonly holdsFact: boolean;
  readonly speaksEnough: boolean;
  readonly isOfKind: boolean;
  /** What is asked is among the questions that it is known not to answer, or is a number of somebody else’s. */
  readonly isNotHeld: boolean;
  /** It was just shown, and is near enough to the first to be asked what it leaves open. */
  readonly isStillMeant: boolean;
  /** The sentence by which it says that its source leaves open what was asked. */
  readonly unsaid: string | undefined;
  readonly isClose: boolean;
}

/** `best` is the score of the first. */
export const judge = (hit: Hit, best: number, wanted: Wanted): Judgement => ({
  answers: isOfItsField(hit, wanted) && answers(hit, wanted),
  isNearFirst: isNearFirst(hit, best),
  isTelling: isTelling(hit, wanted),
  holdsFact: holdsFact(hit, wanted),
  speaksEnough: speaksEnough(hit, wanted),
  isOfKind: isOfKind(hit, wanted),
  isNotHeld: isNotHeld(hit, wanted),
  isStillMeant: isStillMeant(hit, best, wanted),
  unsaid: isOfItsField(hit, wanted) ? unsaidOf(hit, wanted) : undefined,
  isClose: closestOf([hit], wanted).length > 0,
});

export const answers = (hit: Hit, wanted: Wanted): boolean =>
  !isNotHeld(hit, wanted) &&
  (isKnown(hit) ||
    (isTelling(hit, wanted) && holdsFact(hit, wanted) && speaksEnough(hit, wanted) && isOfKind(hit, wanted)));

const isOfItsField = (hit: Hit, { question }: Wanted): boolean => ofItsField([hit], question).length > 0;

const isNotHeld = (hit: Hit, { question }: Wanted): boolean =>
  isOfSomebodyElse(hit.passage, question) || isLikeNotHeld(hit);

/** It is liker to a question that the passage does not answer than to those that it does. */
function isLikeNotHeld(hit: Hit): boolean {
  const likeness = hit.likenessToNotHeld();
  return (
    likeness >= (hit.coverage >= bands.spokenOf ? bands.notHeldThoughSpokenOf : bands.notHeld) &&
    likeness * bands.ownBesideNotHeld >= Math.max(hit.likeness, hit.likenessToHeard())
  );
}

/** It is one of the ways in which the passage is asked for, whatever words of talk stand around it. */
const isKnown = ({ likeness, coverage }: Hit): boolean =>
  likeness >= bands.known && coverage >= bands.coverageOfKnown;

const isNearFirst = (hit: Hit, best: number): boolean => hit.score >= best * bands.nearFirst;

const isStillMeant = ({ passage, score }: Hit, best: number, { shown }: Wanted): boolean =>
  passage.id === shown && score >= best * leftOpenFrom;

/** A question of few words that tell little is spoken of by much: what covers it need not answer it. */
const isTelling = ({ score }: Hit, { leans }: Wanted): boolean => leans || score >= bands.leastScore;

const holdsFact = (hit: Hit, { asked }: Wanted): boolean =>
  asked === undefined || holdsOneOf(hit, asked.kinds);

const speaksEnough = (hit: Hit, { asked }: Wanted): boolean =>
  speaksOf(asked?.ofFigure ? hit.figures() : hit, asked);

const isOfKind = (hit: Hit, wanted: Wanted): boolean =>
  isPreferred(hit, wanted) || hit.coverage >= bands.answerOfOtherKind;

const isPreferred = (hit: Hit, { preferred }: Wanted): boolean =>
  preferred.length === 0 || holdsOneOf(hit, preferred);

const holdsOneOf = ({ passage }: Hit, kinds: readonly FactKind[]): boolean =>
  kinds.some((kind) => passage.holds.includes(kind));

/** One fact is held or it is not: a question for one allows no telling word to be missing. */
const speaksOf = ({ coverage, gap }: Coverage, asked: Asked | undefined): boolean =>
  coverage >= bands.answer && gap <= (asked ? bands.gapForOneFact : bands.gap);

/** It is one of the ways in which the passage is asked for what it does say. */
const isAskedForItself = (hit: Hit): boolean =>
  hit.likeness >= unsaidBands.askedForItself && hit.likeness > hit.likenessToNotHeld();

/** The sentence that says that the source leaves open what was asked: either nothing else speaks of it, or it does by itself. */
function unsaidOf(hit: Hit, wanted: Wanted): string | undefined {
  if (!isTelling(hit, wanted) || isAskedForItself(hit)) return undefined;
  const { asked, question = '' } = wanted;
  const fits = hit
    .unsaid()
    .filter(({ sentence }) => (asked?.unsaid.test(sentence) ?? true) && mayBeTheSame(question, sentence));
  const bySelf = fits.filter(
    ({ withTitle, adds }) => withTitle >= unsaidBands.withTitle && adds >= unsaidBands.adds,
  );
  const able =
    bySelf.length > 0 || answers(hit, wanted)
      ? bySelf
      : fits.filter((one) => speaksOf(one, asked) && one.adds >= unsaidBands.addsLittle);
  return [...able].sort((one, other) => other.withTitle - one.withTitle)[0]?.sentence;
}
