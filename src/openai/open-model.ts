/** The language model of a deployment, as the rules know it. */
import { isThisMachine, type ModelConfig } from '../model-config.ts';
import type { Model } from '../model/word-answer.ts';
import { createAnswerModel, createFollowUpModel } from './answer-model.ts';
import { connect } from './connect.ts';
import { type AskingDeps, createAskModel } from './structured.ts';

/** What there is of it is known once whoever counts its calls is. */
export type ModelWithCounts = (count: AskingDeps['count']) => Model;

export async function openModel(
  config: ModelConfig,
  deps: Omit<AskingDeps, 'count'>,
): Promise<ModelWithCounts> {
  const connection = await connect(config);
  const { host } = connection;
  const { timeoutMilliseconds } = config;
  return (count) => {
    const ask = createAskModel(connection, { ...deps, count });
    return {
      answers: createAnswerModel(ask),
      followUps: createFollowUpModel(ask),
      host,
      isOnThisMachine: isThisMachine(host),
      timeoutMilliseconds,
    };
  };
}
