/** Answer, closest passages, or not covered: decided by how much of the question a passage speaks of, and of what kind. */
import { bands } from '../bands.ts';
import { cite, composeAnswer, nothingLocalFor } from '../compose.ts';
import type { Outcome } from '../outcome.ts';
import { type Asked, factAskedFor } from '../question.ts';
import type { Coverage, Hit } from '../searcher.ts';
import type { Knowledge, QuestionProgress, QuestionStep } from './progress.ts';

export const gate: QuestionStep = (progress, knowledge) => ({
  ...progress,
  outcome: decide(progress, knowledge),
});

function decide(progress: QuestionProgress, knowledge: Knowledge): Outcome {
  const asked = factAskedFor(progress.question);
  const others = elsewhere(progress, asked, knowledge);
  const chosen = chooseAnswer(progress.hits, asked);
  if (chosen && !isOthersOnly(chosen.hit, others)) {
    return composeAnswer(chosen.hit, chosen.unsaid, progress, knowledge);
  }
  const near = progress.hits.filter((hit) => hit.coverage >= bands.closest).slice(0, 2);
  if (near.length > 0 && !chosen) {
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
    elsewhere: [...new Set(others.map(({ passage }) => passage.authority))].slice(0, 3),
  };
}

/** What answers: a passage that holds the fact, or one that says that its source does not give it. */
interface Chosen {
  readonly hit: Hit;
  /** Leads the answer where it is what was asked for. */
  readonly unsaid: string | undefined;
}

/** A passage a little further down that holds the fact asked for beats a first that does not. */
function chooseAnswer(hits: readonly Hit[], asked: Asked | undefined): Chosen | undefined {
  const [first] = hits;
  if (!first) return undefined;
  for (const hit of hits) {
    if (hit.score < first.score * bands.nearFirst) return undefined;
    if (holds(hit, asked) && speaksOf(hit, asked)) return { hit, unsaid: undefined };
    const unsaid = unsaidOf(hit, asked);
    if (unsaid !== undefined) return { hit, unsaid };
  }
  return undefined;
}

const holds = ({ passage }: Hit, asked: Asked | undefined): boolean =>
  asked === undefined || asked.kinds.some((kind) => passage.holds.includes(kind));

/** One fact is held or it is not: a question for one allows no telling word to be missing. */
const speaksOf = ({ coverage, gap }: Coverage, asked: Asked | undefined): boolean =>
  coverage >= bands.answer && gap <= (asked ? bands.gapForOneFact : bands.gap);

function unsaidOf(hit: Hit, asked: Asked | undefined): string | undefined {
  const able = hit.unsaid.filter(
    (one) =>
      speaksOf(one, asked) &&
      (asked ? asked.unsaid.test(one.sentence) : one.coverage > hit.coverage + bands.unsaidAdds),
  );
  return able.sort((one, other) => other.coverage - one.coverage)[0]?.sentence;
}

/** Passages of authorities that were not asked about: named, never shown as the asker's own. */
function elsewhere(
  { authorities, question, context }: QuestionProgress,
  asked: Asked | undefined,
  { searcher }: Knowledge,
): readonly Hit[] {
  if (!authorities) return [];
  const hits = searcher.search({ text: question, context, authorities: undefined });
  return hits.filter(
    (hit) => hit.passage.authority !== 'national' && holds(hit, asked) && speaksOf(hit, asked),
  );
}

const isOthersOnly = (_hit: Hit, _others: readonly Hit[]): boolean => false;
