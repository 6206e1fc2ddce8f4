/** Answer, closest passages, or not covered: decided by how much of the question a passage speaks of, and of what kind. */
import { bands, unsaidBands } from '../bands.ts';
import { cite, composeAnswer, nothingLocalFor } from '../compose.ts';
import type { Outcome } from '../outcome.ts';
import type { FactKind } from '../passage.ts';
import { type Asked, factAskedFor, factsPreferred } from '../question.ts';
import type { Coverage, Hit } from '../searcher.ts';
import type { Knowledge, QuestionProgress, QuestionStep } from './progress.ts';
import { wordsSearched } from './retrieve.ts';

const closestAtMost = 2;
const elsewhereAtMost = 3;

export const gate: QuestionStep = (progress, knowledge) => ({
  ...progress,
  outcome: decide(progress, knowledge),
});

function decide(progress: QuestionProgress, knowledge: Knowledge): Outcome {
  const wanted = { asked: factAskedFor(progress.question), preferred: factsPreferred(progress.question) };
  const chosen = chooseAnswer(progress.hits, wanted);
  const everywhere = searchEverywhere(progress, chosen?.hit, knowledge);
  const others = everywhere.filter((hit) => isOthers(hit, progress) && answers(hit, wanted));
  const isTheirs = belongsToOthers(chosen?.hit ?? progress.hits[0], others[0], everywhere);
  if (chosen && !isTheirs) return composeAnswer(chosen.hit, chosen.unsaid, progress, knowledge);
  const near = progress.hits.filter(isClose).slice(0, closestAtMost);
  if (near.length > 0 && !isTheirs) {
    return {
      kind: 'closest',
      question: progress.question,
      cited: near.flatMap(({ passage }) => cite(passage, knowledge)),
    };
  }
  return {
    kind: 'not-covered',
    question: progress.question,
    nothingLocalFor: nothingLocalFor(progress, knowledge),
    elsewhere: [...new Set(others.map(({ passage }) => passage.authority))].slice(0, elsewhereAtMost),
  };
}

interface Wanted {
  readonly asked: Asked | undefined;
  readonly preferred: readonly FactKind[];
}

/** What answers: a passage that holds the fact, or one that says that its source does not give it. */
interface Chosen {
  readonly hit: Hit;
  /** Leads the answer where it is what was asked for. */
  readonly unsaid: string | undefined;
}

/** A passage a little further down that holds the fact asked for beats a first that does not. */
function chooseAnswer(hits: readonly Hit[], wanted: Wanted): Chosen | undefined {
  const best = hits[0]?.score ?? 0;
  const able = hits
    .filter((hit) => hit.score >= best * bands.nearFirst)
    .flatMap((hit): readonly Chosen[] => {
      const unsaid = unsaidOf(hit, wanted);
      return unsaid !== undefined || answers(hit, wanted) ? [{ hit, unsaid }] : [];
    });
  const [first] = able;
  if (!first) return undefined;
  return (
    able.find(({ hit }) => hit.score >= first.hit.score * bands.preferred && isPreferred(hit, wanted)) ??
    first
  );
}

const answers = (hit: Hit, wanted: Wanted): boolean =>
  (wanted.asked === undefined || holdsOneOf(hit, wanted.asked.kinds)) &&
  speaksOf(wanted.asked?.ofFigure ? hit.figures : hit, wanted.asked) &&
  (isPreferred(hit, wanted) || hit.coverage >= bands.answerOfOtherKind);

const isPreferred = (hit: Hit, { preferred }: Wanted): boolean =>
  preferred.length === 0 || holdsOneOf(hit, preferred);

const holdsOneOf = ({ passage }: Hit, kinds: readonly FactKind[]): boolean =>
  kinds.some((kind) => passage.holds.includes(kind));

/** One fact is held or it is not: a question for one allows no telling word to be missing. */
const speaksOf = ({ coverage, gap }: Coverage, asked: Asked | undefined): boolean =>
  coverage >= bands.answer && gap <= (asked ? bands.gapForOneFact : bands.gap);

const isClose = ({ coverage, gap }: Coverage): boolean =>
  coverage >= bands.closest && gap <= bands.gapOfClosest;

/** The sentence that says that the source leaves open what was asked: either nothing else speaks of it, or it does by itself. */
function unsaidOf(hit: Hit, wanted: Wanted): string | undefined {
  const { asked } = wanted;
  const fits = hit.unsaid.filter(({ sentence }) => asked === undefined || asked.unsaid.test(sentence));
  const bySelf = fits.filter(
    ({ withTitle, adds }) => withTitle >= unsaidBands.withTitle && adds >= unsaidBands.adds,
  );
  const able =
    bySelf.length > 0 || answers(hit, wanted)
      ? bySelf
      : fits.filter((one) => speaksOf(one, asked) && one.adds >= unsaidBands.addsLittle);
  return [...able].sort((one, other) => other.withTitle - one.withTitle)[0]?.sentence;
}

/** What all authorities hold on it; looked up only where nothing of the asker's own is there to answer. */
function searchEverywhere(
  progress: QuestionProgress,
  chosen: Hit | undefined,
  { searcher }: Knowledge,
): readonly Hit[] {
  if (!progress.authorities || (chosen && chosen.passage.authority !== 'national')) return [];
  return searcher.search({
    text: wordsSearched(progress),
    context: progress.context,
    authorities: undefined,
  });
}

const isOthers = ({ passage }: Hit, { authorities }: QuestionProgress): boolean =>
  authorities?.includes(passage.authority) === false;

/** True where what was asked is another authority's own: its passage fits far better than the national one. */
function belongsToOthers(own: Hit | undefined, others: Hit | undefined, everywhere: readonly Hit[]): boolean {
  if (!others) return false;
  const score = everywhere.find(({ passage }) => passage.id === own?.passage.id)?.score ?? 0;
  return others.score > score * bands.othersOwn;
}
