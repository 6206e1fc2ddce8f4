/** A walk through a procedure's questions that a person has begun in a conversation: answers by their ids, and no words of anybody's. */
import { type Instant, millisecondsBetween } from '../calendar/clock.ts';
import type { PersonId, ServiceId } from '../people/person.ts';
import type { MemoryKey } from './memory.ts';

/** Where a walk is kept: one for each person in each conversation. */
export type WalkKey = MemoryKey;

export interface Walk {
  /** Of this walk alone; its cards carry it, so that those of an earlier one are told apart. */
  readonly id: string;
  /** Raised by each move, so that a second press of a card changes nothing. */
  readonly revision: number;
  /** Read back by `readState` (src/escalation/read-state.ts), which trusts nothing of it. */
  readonly state: unknown;
  readonly at: Instant;
}

export interface WalkStore {
  find(key: WalkKey): Promise<Walk | undefined>;
  /** In place of whatever walk there was. */
  begin(key: WalkKey, walk: Walk): Promise<void>;
  /** Only over the revision before it; false where another press was first, or the walk is over. */
  move(key: WalkKey, walk: Walk): Promise<boolean>;
  forget(key: WalkKey): Promise<void>;
  /** Who began it; undefined where it is not there any more. */
  starter(service: ServiceId, conversation: string, id: string): Promise<PersonId | undefined>;
}

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** A walk is good for a day after its last move. */
export const isUnderWay = (walk: Walk, now: Instant): boolean =>
  millisecondsBetween(walk.at, now) < dayInMilliseconds;
