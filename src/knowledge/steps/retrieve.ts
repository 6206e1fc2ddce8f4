/** Finds passages; a passage of another stage than the one meant steps back. */
import type { Hit } from '../searcher.ts';
import type { Stage } from '../outcome.ts';
import type { QuestionStep } from './progress.ts';

const otherStage = 0.5;
const thisStage = 1.15;

export const retrieve: QuestionStep = (progress, { searcher }) => {
  const { question, context, authorities, stage } = progress;
  const asked = withoutMasks(question);
  const words = stage === undefined ? asked : `${asked} stage ${String(stage)}`;
  const hits = searcher.search({ text: words, context, authorities });
  return { ...progress, hits: stage === undefined ? hits : byStage(hits, stage) };
};

/** "[name]" says that something was taken out; it is no part of what is asked. */
const withoutMasks = (question: string): string => question.replace(/\[[^\]]{1,40}\]/g, ' ');

const byStage = (hits: readonly Hit[], stage: Stage): readonly Hit[] =>
  hits
    .map((hit) => {
      if (hit.passage.stage === undefined) return hit;
      return { ...hit, score: hit.score * (hit.passage.stage === stage ? thisStage : otherStage) };
    })
    .sort((one, other) => other.score - one.score);
