/** What was answered, kept so that feedback, a consultation request or an erasure finds it. */
import type { Instant } from '../calendar/clock.ts';
import type { PersonId, ServiceId } from '../people/person.ts';

export interface AnswerRecord {
  readonly service: ServiceId;
  /** Our own id, carried by the answer's buttons. */
  readonly id: string;
  readonly conversation: string;
  readonly person: PersonId;
  /** The activity that asked; an edit or a deletion of it erases this record. */
  readonly askedIn: string;
  /** The activity that we sent, which feedback refers to; undefined where the channel gave no id. */
  readonly sentAs: string | undefined;
  /** Screened. */
  readonly question: string;
  /** The outcome kinds, in the order shown. */
  readonly outcomes: readonly string[];
  /** The words that were sent, without buttons. */
  readonly answer: string;
  readonly passages: readonly string[];
  readonly at: Instant;
  /** The version of the guidance that it was answered from; undefined where none was kept. */
  readonly guidanceVersion: number | undefined;
  /** Who put it into other words than the guidance's; absent where nobody did. */
  readonly wordedBy?: WordedBy;
}

export interface WordedBy {
  readonly model: string;
  readonly promptVersion: number;
}

/** What became of an answer that was held for an advisor. */
export interface Released {
  readonly answer: string;
  readonly sentAs: string | undefined;
  readonly wordedBy: WordedBy | undefined;
}

export interface Feedback {
  readonly service: ServiceId;
  readonly answer: string;
  readonly person: PersonId;
  readonly reaction: 'like' | 'dislike';
  readonly reason: string | undefined;
  /** Screened. */
  readonly comment: string | undefined;
  readonly at: Instant;
}

export type WhichAnswers =
  /** All that came of one message. */
  | { readonly service: ServiceId; readonly conversation: string; readonly askedIn: string }
  | { readonly service: ServiceId; readonly id: string };

export interface AnswerLog {
  record(answer: AnswerRecord): Promise<void>;
  find(service: ServiceId, id: string): Promise<AnswerRecord | undefined>;
  findSent(service: ServiceId, conversation: string, sentAs: string): Promise<AnswerRecord | undefined>;
  /** Writes what the asker was sent at last in the place of what they were told meanwhile. */
  release(service: ServiceId, id: string, released: Released): Promise<void>;
  /** The person's newest answer in a conversation, for feedback that does not say on which. */
  findLatest(service: ServiceId, conversation: string, person: PersonId): Promise<AnswerRecord | undefined>;
  /**
   * One word from one person on one answer; a later one replaces it. Nothing is kept where the answer was erased. True
   * where it is their first on it.
   */
  recordFeedback(feedback: Feedback): Promise<boolean>;
  /** Erases answers with their feedback, and what stands of them on advisors' cards; returns their ids. */
  erase(which: WhichAnswers, at: Instant): Promise<readonly string[]>;
}
