/** The port to an answer model over the vendor's chat completions, with the prompt and the schema that the rewording wrote. */
import type { AnswerModel } from '../rewording/answer-model.ts';
import { promptFor } from '../rewording/prompt.ts';
import { replySchema } from '../rewording/reply.ts';
import type { AskModel } from './structured.ts';

/** Three whole passages in other words, with their ids. */
const tokensAtMost = 1_500;

export const createAnswerModel = (ask: AskModel): AnswerModel => ({
  reword: (request, signal) =>
    ask({ purpose: 'reword', messages: promptFor(request), reply: replySchema, tokensAtMost }, signal),
});
