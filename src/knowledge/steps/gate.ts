/** Answer, closest passages, or not covered: decided by how much of the question a passage speaks of, and of what kind. */
import { bands } from '../bands.ts';
import { answers, type Chosen, chooseAnswer, wantedBy } from '../choose-answer.ts';
import { closestAtMost, closestOf, mostlySpokenOf, ofItsField } from '../closeness.ts';
import { cite, composeAnswer, nothingLocalFor } from '../compose.ts';
import { littleOf } from '../holdings.ts';
import type { Outcome } from '../outcome.ts';
import type { Passage } from '../passage.ts';
import type { Hit } from '../searcher.ts';
import { closestByBoth } from '../standing-out.ts';
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
