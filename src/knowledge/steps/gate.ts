/** Answer, closest passages, or not covered: decided by how much of the question a passage speaks of, and of what kind. */
import { bands, unsaidBands } from '../bands.ts';
import { closestAtMost, closestOf, mostlySpokenOf, ofItsField } from '../closeness.ts';
import { cite, composeAnswer, nothingLocalFor } from '../compose.ts';
import { firstFarAhead } from '../far-ahead.ts';
import { littleOf } from '../holdings.ts';
import { askedInItsWords } from '../in-its-words.ts';
import type { Outcome } from '../outcome.ts';
import type { FactKind, Passage } from '../passage.ts';
import { type Asked, factAskedFor, factsPreferred } from '../question.ts';
import { mayBeTheSame } from '../question-words.ts';
import type { Coverage, Hit } from '../searcher.ts';
import { closestByBoth } from '../standing-out.ts';
import { isOfSomebodyElse } from '../who-is-spoken-of.ts';
import type { Knowledge, QuestionProgress, QuestionStep } from './progress.ts';
import { wordsSearched } from './retrieve.ts';

const elsewhereAtMost = 3;

/** Is told what the gate was handed and what it made of it, where an editor asks why. */
export interface Watched extends Knowledge {
  readonly watch?: (reached: QuestionProgress) => void;
}

export const gate: QuestionStep = (progress, knowledge: Watched) => {
  const reached = { ...progress, outcome: decide(progress, knowledge) };
  knowledge.watch?.(reached);
  return reached;
};

function decide(progress: QuestionProgress, knowledge: Knowledge): Outcome {
  const wanted = wantedBy(progress);
  const chosen = chooseAnswer(progress.hits, wanted);
  const own = chosen?.hit ?? progress.hits[0];
  const everywhere = isLocal(chosen) ? [] : searchEverywhere(progress, own, knowledge);
  const others = ofItsField(everywhere, progress.question).filter(
    (hit) => isOthers(hit, progress) && answers(hit, wanted),
  );
  const isTheirs = belongsToOthers(own, others[0], everywhere);
  if (chosen && !isTheirs) return composeAnswer(chosen.hit, chosen.unsaid, progress, knowledge);
  const near = isTheirs ? [] : nearTo(progress, everywhere, knowledge);
  if (near.length > 0) {
    return {
      kind: 'closest',
      question: progress.question,
      cited: near.flatMap((passage) => cite(passage, knowledge)),
      nothingLocalFor: nothingLocalFor(progress, knowledge),
    };
  }
  return {
    kind: 'not-covered',
    question: progress.question,
    nothingLocalFor: nothingLocalFor(progress, knowledge),
    ...littleOf(progress.authorities, knowledge.guidance),
    elsewhere: [...new Set(others.map(({ passage }) => passage.authority))].slice(0, elsewhereAtMost),
  };
}

export interface Wanted {
  readonly asked: Asked | undefined;
  readonly preferred: readonly FactKind[];
  /** It is read beside the question before, which tells what it is about. */
  readonly leans: boolean;
  readonly context?: string;
  /** In the words that were typed: what is left open leads only where it is what they ask for. */
  readonly question?: string;
}

export const wantedBy = ({ question, context }: Pick<QuestionProgress, 'question' | 'context'>): Wanted => ({
  asked: factAskedFor(question),
  preferred: factsPreferred(question),
  leans: context !== '',
  context,
  question,
});

/** What answers: a passage that holds the fact, or one that says that its source does not give it. */
interface Chosen {
  readonly hit: Hit;
  /** Leads the answer where it is what was asked for. */
  readonly unsaid: string | undefined;
}

/** A passage a little further down that holds the fact asked for beats a first that does not. */
export function chooseAnswer(hits: readonly Hit[], wanted: Wanted): Chosen | undefined {
  const best = hits[0]?.score ?? 0;
  const meant = askedInItsWords(hits);
  if (meant) return { hit: meant, unsaid: unsaidOf(meant, wanted) };
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
  unsaid: isOfItsField(hit, wanted) ? unsaidOf(hit, wanted) : undefined,
  isClose: closestOf([hit], wanted).length > 0,
});

const answers = (hit: Hit, wanted: Wanted): boolean =>
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

/** The sentence that says that the source leaves open what was asked: either nothing else speaks of it, or it does by itself. */
function unsaidOf(hit: Hit, wanted: Wanted): string | undefined {
  if (!isTelling(hit, wanted)) return undefined;
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

const isLocal = (chosen: Chosen | undefined): boolean =>
  chosen !== undefined && chosen.hit.passage.authority !== 'national';

/** What all authorities hold on it, `own` beside it; only where nothing of the asker's authority is there to answer. */
function searchEverywhere(
  progress: QuestionProgress,
  own: Hit | undefined,
  knowledge: Knowledge,
): readonly Hit[] {
  if (!progress.authorities) return [];
  return knowledge.searcher.search({
    text: wordsSearched(progress, knowledge),
    context: progress.context,
    authorities: undefined,
    beside: own?.passage.id,
  });
}

/** Where what ranks first of all is another authority's, to be on the topic is to be on its topic, and not enough. */
function nearTo(
  progress: QuestionProgress,
  [first]: readonly Hit[],
  { guidance, standingOut, meaning }: Knowledge,
): readonly Passage[] {
  const { hits, authorities, question, stage } = progress;
  if (first !== undefined && isOthers(first, progress))
    return mostlySpokenOf(hits, wantedBy(progress)).map(({ passage }) => passage);
  const close = closestOf(hits, wantedBy(progress));
  const standing = standingOut?.(question);
  // Which stage is meant is in the words: meaning does not tell one stage from another.
  if (!standing || stage !== undefined || close.length === 0) return close.map(({ passage }) => passage);
  const nearby = { hits, close, passages: guidance.passages, authorities, figures: meaning };
  return closestByBoth(nearby, standing, closestAtMost);
}

const isOthers = ({ passage }: Hit, { authorities }: QuestionProgress): boolean =>
  authorities?.includes(passage.authority) === false;

/** True where what was asked is another authority's own: its passage fits far better than the national one. */
function belongsToOthers(own: Hit | undefined, others: Hit | undefined, everywhere: readonly Hit[]): boolean {
  if (!others) return false;
  const score = everywhere.find(({ passage }) => passage.id === own?.passage.id)?.score ?? 0;
  return others.score > score * bands.othersOwn;
}
