/** What the framework has read of an activity, and the ways to answer it. */
import type { Log } from '../src/conversation/log.ts';
import type { StoredReply } from '../src/conversation/turn-claims.ts';
import type { Person } from '../src/people/person.ts';
import type { Place, Reply, TurnEvent } from './turn.ts';

export interface Received {
  /** The correlation id. */
  readonly id: string;
  /** Undefined where the activity has no id of its own and cannot be told from a repeat, or where a repeat does no harm. */
  readonly activity: string | undefined;
  /** What tells two activities of one id apart, such as a message from its edit. */
  readonly type: string;
  readonly event: TurnEvent;
  readonly person: Person;
  /** True where Entra vouches for the person's id. */
  readonly isKnownToEntra: boolean;
  readonly place: Place;
  readonly reply: Reply;
  readonly showTyping: () => Promise<void>;
  /** In a chat with one person, until the reply takes its place; elsewhere nothing. Never fails: it is only a courtesy. */
  readonly showProgress: (words: string) => Promise<void>;
  readonly answerInvoke: (body: unknown) => void;
  /** What the client is answered with, once the features are done; undefined where it waits for nothing. */
  readonly storedReply: () => StoredReply | undefined;
  readonly log: Log;
}
