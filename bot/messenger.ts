/** Sends and updates messages outside a turn, and says what became of them. */
import type { Address } from '../src/conversation/whereabouts.ts';
import type { OutgoingMessage } from './turn.ts';

/** Why a message did not go, in the ways that call for different things. */
export type TeamsTrouble =
  /** Teams will not take it from us: removed, forbidden, gone. Trying again changes nothing. */
  | { readonly kind: 'refused'; readonly status: number }
  /** Nobody took it: it may be tried again. */
  | {
      readonly kind: 'unavailable';
      readonly code: string;
      /** Not sooner than in so many milliseconds, where Teams asked for that. */
      readonly retryAfter?: number;
    }
  /** No answer came: it may have arrived. */
  | { readonly kind: 'uncertain'; readonly code: string };

export type SendTrouble =
  | TeamsTrouble
  /** Not tried: Teams takes no more for now. */
  | { readonly kind: 'too-fast'; readonly milliseconds: number };

export type Sent<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: SendTrouble };

export interface Messenger {
  /** A new message, in a channel a new thread; gives the id that Teams gave it. */
  send(address: Address, message: OutgoingMessage): Promise<Sent<string>>;
  update(address: Address, activity: string, message: OutgoingMessage): Promise<Sent<void>>;
}
