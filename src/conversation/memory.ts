/** What one person's last question leaves behind in a conversation, so that "and who chairs it?" makes sense. */
import { type Instant, millisecondsBetween } from '../calendar/clock.ts';
import type { AuthorityId } from '../knowledge/passage.ts';
import type { PersonId, ServiceId } from '../people/person.ts';

/** Version 1 of the stored shape; another version is forgotten rather than guessed at. */
export interface Memory {
  readonly version: 1;
  /** Screened: no identifier is ever remembered. */
  readonly question: string;
  /** The activity that asked it; an edit or a deletion of it erases the memory. */
  readonly askedIn: string;
  readonly authority: AuthorityId | undefined;
  readonly stage: 1 | 2 | 3 | undefined;
  /** Set where we asked which stage was meant, so that it is asked once. */
  readonly clarifying: boolean;
  /** The id of the passage that led the answer: what a follow-up to a follow-up is about. */
  readonly shown?: string;
  readonly at: Instant;
}

export interface MemoryKey {
  readonly service: ServiceId;
  readonly conversation: string;
  readonly person: PersonId;
}

export interface MemoryStore {
  recall(key: MemoryKey): Promise<Memory | undefined>;
  remember(key: MemoryKey, memory: Memory): Promise<void>;
  forget(key: MemoryKey): Promise<void>;
}

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** A memory is good for a day. */
export const isFresh = (memory: Memory, now: Instant): boolean =>
  millisecondsBetween(memory.at, now) < dayInMilliseconds;
