/** The ports to a model over the vendor's chat completions, with the prompts and the schemas that the rewording wrote. */
import type { AnswerModel } from '../rewording/answer-model.ts';
import { type FollowUpModel, followUpPrompt, followUpSchema } from '../rewording/follow-up.ts';
import { promptFor } from '../rewording/prompt.ts';
import { replySchema } from '../rewording/reply.ts';
import { suggestPassagePrompt, suggestPassageSchema } from '../rewording/suggest-passage.ts';
import { suggestReplyPrompt, suggestReplySchema } from '../rewording/suggest-reply.ts';
import type { SuggestionModel } from '../rewording/suggestion-model.ts';
import type { AskModel } from './structured.ts';

/** Three whole passages in other words, with their ids. */
const tokensAtMost = 1_500;
/** One question. */
const questionTokensAtMost = 200;

export const createAnswerModel = (ask: AskModel): AnswerModel => ({
  reword: (request, signal) =>
    ask({ purpose: 'reword', messages: promptFor(request), reply: replySchema, tokensAtMost }, signal),
});

export const createFollowUpModel = (ask: AskModel): FollowUpModel => ({
  makeWhole: (request, signal) =>
    ask(
      {
        purpose: 'follow-up',
        messages: followUpPrompt(request),
        reply: followUpSchema,
        tokensAtMost: questionTokensAtMost,
      },
      signal,
    ),
});

export const createSuggestionModel = (ask: AskModel): SuggestionModel => ({
  suggestReply: (request, signal) =>
    ask(
      {
        purpose: 'suggest-reply',
        messages: suggestReplyPrompt(request),
        reply: suggestReplySchema,
        tokensAtMost,
      },
      signal,
    ),
  suggestPassage: (request, signal) =>
    ask(
      {
        purpose: 'suggest-passage',
        messages: suggestPassagePrompt(request),
        reply: suggestPassageSchema,
        tokensAtMost,
      },
      signal,
    ),
});
