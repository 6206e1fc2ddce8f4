/** The port to a model that drafts what an advisor or an editor may begin from; nothing of it goes anywhere by itself. */
import type { ModelResult } from './answer-model.ts';
import type { SuggestPassageRequest } from './suggest-passage.ts';
import type { SuggestReplyRequest } from './suggest-reply.ts';

export interface SuggestionModel {
  /** Known trouble is returned, never thrown. */
  suggestReply(request: SuggestReplyRequest, signal: AbortSignal): Promise<ModelResult>;
  suggestPassage(request: SuggestPassageRequest, signal: AbortSignal): Promise<ModelResult>;
}
