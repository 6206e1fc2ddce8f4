/** What the features are handed of a language model: how replies are put into other words, and closest passages found. */
import type { Clock } from '../src/calendar/clock.ts';
import type { Model } from '../src/model/word-answer.ts';
import { createInHand } from './in-hand.ts';
import { byWordsAlone, type Meaning } from './meaning.ts';
import { createSuggestReply } from './suggest-reply.ts';
import { createWordReply, inOwnWords, type WordReplyParts } from './word-reply.ts';

export interface ModelParts {
  readonly model: Model | undefined;
  readonly clock: Clock;
  readonly meaning: Meaning | undefined;
  readonly count: WordReplyParts['count'];
}

export function composeModel({ model, clock, meaning, count }: ModelParts) {
  const inHand = createInHand();
  const word = model ? createWordReply({ model, inHand, clock, count }) : inOwnWords;
  const suggestReply = createSuggestReply({ model, clock });
  return { inHand, word, suggestReply, modelHost: model?.host, byMeaning: meaning?.answer ?? byWordsAlone };
}
