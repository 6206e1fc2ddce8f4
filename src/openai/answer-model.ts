/** The ports to a model over the vendor's chat completions, with the prompts and the schemas that the rewording wrote. */
import type { AnswerModel } from '../rewording/answer-model.ts';
import { type FollowUpModel, followUpPrompt, followUpSchema } from '../rewording/follow-up.ts';
import { promptFor } from '../rewording/prompt.ts';
import { replySchema } from '../rewording/reply.ts';
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
