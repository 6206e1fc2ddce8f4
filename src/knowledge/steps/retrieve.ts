/** Finds passages; a passage of another stage than the one meant steps back. */
import { masks } from '../../screening/masks.ts';
import { withoutOrigins } from '../came-from.ts';
import type { Guidance } from '../passage.ts';
import type { Hit } from '../searcher.ts';
import type { Stage } from '../outcome.ts';
import { stagesNamed } from '../question.ts';
import type { Knowledge, QuestionProgress, QuestionStep } from './progress.ts';

const otherStage = 0.5;
const thisStage = 1.15;
/** From this share of the question before on a passage speaks of what the conversation is about. */
const spokenOfBefore = 0.5;

export const retrieve: QuestionStep = (progress, knowledge) => {
  const { question, context, authorities } = progress;
  const stage = stageSearched(progress);
  const { searcher, guidance } = knowledge;
  const found = searcher.search({ text: wordsSearched(progress, knowledge), context, authorities });
  const near = progress.staysWithContext ? found.filter((hit) => hit.ofContext() >= spokenOfBefore) : found;
  const hits = stagesNamed(question).length > 0 ? ofStages(near, guidance) : near;
  return { ...progress, hits: stage === undefined ? hits : byStage(hits, stage) };
};

/**
 * "[name]" says that something was taken out, which is no part of what is asked.
 * The name of an authority of which nothing is held goes: no passage could speak of it, and the national ones hold there
 * too. So does one that somebody only came from. The stage is named twice where the question names it: which one is
 * meant decides the answer.
 */
export const wordsSearched = (
  progress: QuestionProgress,
  { names, guidance }: Pick<Knowledge, 'names' | 'guidance'>,
): string => {
  const isUnheld = (id: string): boolean => !guidance.passages.some(({ authority }) => authority === id);
  const asked = withoutOrigins(progress.question.replace(masks, ' '), names, isUnheld);
  const stage = stageSearched(progress);
  return stage === undefined ? asked : `${asked} stage ${String(stage)}`;
};

const stageSearched = ({ stage, isHeld }: QuestionProgress): Stage | undefined =>
  isHeld ? undefined : stage;

/** Where no authority that was asked about has stages, a stage is nobody's here: "2" stands in many a passage. */
function ofStages(hits: readonly Hit[], { passages }: Guidance): readonly Hit[] {
  const have = new Set(passages.filter(({ stage }) => stage !== undefined).map(({ authority }) => authority));
  return hits.filter(({ passage }) => passage.topic === 'attendance' && have.has(passage.authority));
}

const byStage = (hits: readonly Hit[], stage: Stage): readonly Hit[] =>
  hits
    .map((hit) => {
      if (hit.passage.stage === undefined) return hit;
      return { ...hit, score: hit.score * (hit.passage.stage === stage ? thisStage : otherStage) };
    })
    .sort((one, other) => other.score - one.score);
