/** A turn is claimed before it runs, so that an activity delivered twice is dealt with once. */
import type { Instant } from '../calendar/clock.ts';
import type { ServiceId } from '../people/person.ts';

export interface TurnKey {
  readonly service: ServiceId;
  readonly channel: string;
  readonly conversation: string;
  /** The activity's own id; an edited message keeps it and differs in `type`. */
  readonly activity: string;
  readonly type: string;
}

/** The body and status that an invoke, or a message that expects replies, was answered with. */
export interface StoredReply {
  readonly status: number;
  readonly body?: unknown;
}

export type Claim =
  /** Run it: it is new, or the process that had claimed it died. */
  | { readonly kind: 'ours' }
  /** Another process, or this one, is at it now; `sign` is when another last said so, and none is needed of this one. */
  | { readonly kind: 'in-hand'; readonly sign: Instant | undefined }
  | { readonly kind: 'done'; readonly reply: StoredReply | undefined };

/** One message, whatever was done to it. */
export type MessageKey = Omit<TurnKey, 'type'>;

export interface TurnClaims {
  claim(key: TurnKey, at: Instant): Promise<Claim>;
  /**
   * Says that this process is still at it, so that no other takes the turn for a dead one's. False where it was given up or
   * is another's by now: then it is never taken back.
   */
  renew(key: TurnKey, at: Instant): Promise<boolean>;
  /**
   * Marks it done, in the transaction that holds the turn's last effects. Throws where the claim is another process's
   * by now, so that those effects are kept once.
   */
  finish(key: TurnKey, reply: StoredReply | undefined, at: Instant): Promise<void>;
  /** Gives a claim up, so that a repeat may run it: for a turn that failed before any effect. */
  release(key: TurnKey): Promise<void>;
  /**
   * Marks that a message was edited or deleted, and forgets the replies stored in its conversation: later ones may have
   * said it again.
   */
  erase(message: MessageKey, at: Instant): Promise<void>;
  /** True where the message was erased after `at`: what a turn of before then had to keep is not kept. */
  isErased(message: MessageKey, at: Instant): Promise<boolean>;
}
