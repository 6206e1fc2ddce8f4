/** What a message has become so far; each step is handed it and returns the next. */
import type { Memory } from '../../conversation/memory.ts';
import type { AuthorityNames } from '../authorities.ts';
import type { MeaningFigures } from '../bands.ts';
import type { Outcome, OutcomeKind, Stage } from '../outcome.ts';
import type { AuthorityId, Guidance, Topic } from '../passage.ts';
import type { Hit, Searcher } from '../searcher.ts';
import type { StandingOut } from '../standing-out.ts';

/** What the steps know; the same for every message. */
export interface Knowledge {
  readonly guidance: Guidance;
  readonly searcher: Searcher;
  readonly names: AuthorityNames;
  /** Lower-case words that are never taken for a child's name. */
  readonly knownWords: ReadonlySet<string>;
  /** Which passages stand out by their meaning, where that was looked at: at a second try, of what did not answer by its words. */
  readonly standingOut?: (question: string) => StandingOut | undefined;
  /** How much that weighs, where the service has figures of its own embedder. */
  readonly meaning?: MeaningFigures;
}

/** One message, and what is remembered of the person and the conversation. */
export interface Asking {
  readonly text: string;
  readonly home: AuthorityId | undefined;
  readonly memory: Pick<Memory, 'question' | 'authority' | 'stage' | 'clarifying' | 'shown'> | undefined;
  /** The person chose a stage with a button. */
  readonly stage?: Stage | undefined;
  /** The message made whole from the conversation, in words that were all typed in it: only the search reads it. */
  readonly whole?: string | undefined;
  /** Words that the person told us are not names. */
  readonly isCleared?: ((word: string) => boolean) | undefined;
}

export interface MessageProgress {
  readonly asking: Asking;
  /** Normalised, then with identifiers masked. */
  readonly text: string;
  readonly home: AuthorityId | undefined;
  readonly outcomes: readonly Outcome[];
  readonly settled: boolean;
  /** What to remember of the last question; undefined where there was none. */
  readonly remembered: Remembered | undefined;
  /** Of each question in it. */
  readonly about: readonly AboutQuestion[];
}

/** What a question was about and how it ended, without a word of it: for counting. */
export interface AboutQuestion {
  readonly outcome: OutcomeKind;
  /** Of what is shown, or else of what came nearest; undefined where nothing did. */
  readonly topic: Topic | undefined;
  readonly stage: Stage | undefined;
  readonly authority: AuthorityId | undefined;
}

export interface Remembered {
  readonly question: string;
  readonly authority: AuthorityId | undefined;
  readonly stage: Stage | undefined;
  readonly clarifying: boolean;
  /** The id of the passage that led its answer. */
  readonly shown?: string;
}

export interface QuestionProgress {
  readonly question: string;
  /** All that was typed around it: whose practice and which stage is meant may be said there only. */
  readonly around: string;
  /** Words of the question before, for a follow-up. */
  readonly context: string;
  /** Set where the question says nothing by itself: only what speaks of the question before may answer. */
  readonly staysWithContext?: true;
  /** Set where it is the whole question of one that was unclear: it is found without its stage. */
  readonly isHeld?: true;
  readonly memory: Asking['memory'];
  readonly whole?: Asking['whole'];
  readonly home: AuthorityId | undefined;
  /** Whose guidance is looked in, beside the national; undefined looks in all. */
  readonly authorities: readonly AuthorityId[] | undefined;
  readonly stage: Stage | undefined;
  readonly hits: readonly Hit[];
  readonly outcome: Outcome | undefined;
}

export type MessageStep = (progress: MessageProgress, knowledge: Knowledge) => MessageProgress;
export type QuestionStep = (progress: QuestionProgress, knowledge: Knowledge) => QuestionProgress;
