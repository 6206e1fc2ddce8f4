/** The language model of a deployment, as the rules know it. */
import type { ModelConfig } from '../model-config.ts';
import { isThisMachine } from '../setting-fields.ts';
import type { Embedder } from '../meaning/embedder.ts';
import type { Model } from '../model/word-answer.ts';
import { createAnswerModel, createFollowUpModel, createSuggestionModel } from './answer-model.ts';
import { connect } from './connect.ts';
import { createEmbedder } from './embedder.ts';
import { type AskingDeps, createAskModel } from './structured.ts';

export interface OpenModel extends Model {
  /** Undefined where no deployment for embeddings is configured. */
  readonly embedder: Embedder | undefined;
}

/** What there is of it is known once whoever counts its calls is. */
export type ModelWithCounts = (count: AskingDeps['count']) => OpenModel;

export async function openModel(
  config: ModelConfig,
  deps: Omit<AskingDeps, 'count'>,
): Promise<ModelWithCounts> {
  const connection = await connect(config);
  const { host } = connection;
  const { timeoutMilliseconds } = config;
  return (count) => {
    const all = { ...deps, count };
    const ask = createAskModel(connection, all);
    return {
      answers: createAnswerModel(ask),
      followUps: createFollowUpModel(ask),
      suggestions: createSuggestionModel(ask),
      embedder: createEmbedder(connection, all),
      host,
      isOnThisMachine: isThisMachine(host),
      timeoutMilliseconds,
    };
  };
}
