/** The port to a model that puts selected passages into other words; what it writes is shown to nobody unchecked. */
import type { Audience, Passage } from '../knowledge/passage.ts';

/** One passage as the model is handed it: data to work from, never instructions. */
export interface GivenPassage {
  readonly id: Passage['id'];
  readonly title: string;
  readonly text: string;
  readonly standing: Passage['standing'];
  /** In words: "England" or the name of an authority. */
  readonly authority: string;
  readonly stage: Passage['stage'] | undefined;
  /** Enacted, and not known to be in force. */
  readonly isNotCommenced: boolean;
}

export interface RewordRequest {
  /** Screened: what could identify a child is masked. */
  readonly question: string;
  /** As whom the person asks, where that is known. */
  readonly role: Audience | undefined;
  /** In the order in which they are shown; never empty. */
  readonly passages: readonly GivenPassage[];
}

export interface TokensUsed {
  readonly prompt: number;
  readonly reply: number;
}

/** Why no words came; none of it is the fault of the passages, and the curated words are shown. */
export type ModelTrouble = 'unreachable' | 'too-slow' | 'busy' | 'stopped' | 'switched-off' | 'budget-spent';

export type ModelResult =
  | {
      readonly kind: 'replied';
      /** As the model wrote it: `readReply` makes sense of it, or does not. */
      readonly text: string;
      /** What the deployment calls the model that wrote. */
      readonly model: string;
      readonly tokens: TokensUsed;
    }
  /** The model, or a filter before it, would not answer. */
  | { readonly kind: 'refused'; readonly model: string; readonly tokens: TokensUsed }
  /** It ran out of room in the middle of its reply. */
  | { readonly kind: 'truncated'; readonly model: string; readonly tokens: TokensUsed }
  | { readonly kind: 'trouble'; readonly trouble: ModelTrouble };

export interface AnswerModel {
  /** Known trouble is returned, never thrown. The signal stops it: somebody waits no longer. */
  reword(request: RewordRequest, signal: AbortSignal): Promise<ModelResult>;
}
