/** What a feature may touch: the only face that the conversation shows it. */
import type { AdaptiveCard } from '../cards/elements.ts';
import type { ParsedAction } from '../cards/actions.ts';
import type { Mention } from '../cards/mention.ts';
import type { Log } from '../src/conversation/log.ts';
import type { Storage, Stores } from '../src/conversation/stores.ts';
import type { MessageKey } from '../src/conversation/turn-claims.ts';
import type { Address } from '../src/conversation/whereabouts.ts';
import type { Citation } from '../src/knowledge/present.ts';
import type { Person } from '../src/people/person.ts';
import type { Service } from '../src/people/service.ts';
import type { RequestLink } from './teams-links.ts';
import type { Knowing } from './knowing.ts';

/** Under what a search’s one parameter stands where the client names none. */
export const unnamed = '';

export type TurnEvent =
  | { readonly kind: 'message'; readonly text: string }
  /** A button; `inPlace` where the reply takes the card's place. */
  | {
      readonly kind: 'pressed';
      readonly parsed: ParsedAction;
      readonly inPlace: boolean;
      readonly card: string | undefined;
    }
  | { readonly kind: 'edited'; readonly text: string }
  | { readonly kind: 'deleted' }
  | {
      readonly kind: 'feedback';
      /** The message that the feedback is on; undefined where the client does not say. */
      readonly on: string | undefined;
      readonly reaction: 'like' | 'dislike';
      readonly reason: string | undefined;
      readonly comment: string | undefined;
    }
  | { readonly kind: 'feedback-form'; readonly reaction: 'like' | 'dislike' }
  /** Someone types in the app's search box; asked anew at every pause, and with `skip` for more of the same. */
  | {
      readonly kind: 'search';
      readonly command: string | undefined;
      readonly parameters: Readonly<Record<string, string>>;
      readonly skip: number;
      readonly count: number;
    }
  /** The app's action was chosen on somebody's message: its own words, and nothing else of it, are read. */
  | { readonly kind: 'message-chosen'; readonly command: string | undefined; readonly body: MessageBody }
  /** The dialog of that action was sent. */
  | {
      readonly kind: 'message-confirmed';
      readonly command: string | undefined;
      readonly parsed: ParsedAction;
    }
  /** A button that opens a dialog, and the dialog's own. */
  | { readonly kind: 'dialog-opened'; readonly parsed: ParsedAction }
  | { readonly kind: 'dialog-sent'; readonly parsed: ParsedAction }
  /** Someone added the bot to a chat or a team. */
  | { readonly kind: 'added' }
  | { readonly kind: 'removed' }
  /** One of those above whose answer is waited for in the response, in a shape that we do not read. */
  | { readonly kind: 'unread-invoke'; readonly of: AnsweredInPlace; readonly isTooLong: boolean }
  /** Of a name that we have nothing for. */
  | { readonly kind: 'unknown-invoke' }
  | { readonly kind: 'other' };

/** What waits for its answer in the response, and has a shape of its own for it. */
export type AnsweredInPlace =
  | 'pressed'
  | 'search'
  | 'message-chosen'
  | 'message-confirmed'
  | 'dialog-opened'
  | 'dialog-sent';

export interface MessageBody {
  readonly format: 'html' | 'text';
  readonly content: string;
}

export type Setting = 'personal' | 'group' | 'channel';

export interface Place {
  readonly setting: Setting;
  /** The conversation as Teams names it: in a channel, with the thread. */
  readonly conversation: string;
  /** Without the thread: where a new post goes, and what memory is kept by. */
  readonly room: string;
  readonly team: string | undefined;
  readonly address: Address;
}

export interface OutgoingMessage {
  /** Markdown. */
  readonly text?: string;
  readonly card?: AdaptiveCard;
  readonly citations?: readonly Citation[];
  /** Who is named in the text by `mentionWords`. */
  readonly mentions?: readonly Mention[];
  /** Asks Teams to show like and dislike. */
  readonly feedback?: boolean;
  /** A language model wrote some of its words: Teams says so beside it. */
  readonly isByModel?: boolean;
}

export type Reply = (message: OutgoingMessage) => Promise<string | undefined>;

export interface Turn {
  /** The correlation id; a person may quote its first part. */
  readonly id: string;
  /** The activity's id, or ours where it has none. */
  readonly activity: string;
  readonly event: TurnEvent;
  readonly person: Person;
  readonly service: Service;
  readonly place: Place;
  /** As it was when the turn began: one turn never mixes two versions of the guidance. */
  readonly knowing: Knowing;
  /** Where people reach this server from outside Teams, without a path. */
  readonly address: () => string;
  readonly requestLink?: RequestLink;
  readonly stores: Storage;
  readonly log: Log;
  readonly now: string;
  /** Sends a message to the conversation; gives the id that Teams gave it. */
  readonly reply: Reply;
  /** Says what is being done, where the reply that follows takes its place; elsewhere nothing. */
  readonly showProgress: (words: string) => Promise<void>;
  /** The body that an invoke is answered with. */
  readonly answerInvoke: (body: unknown) => void;
  /** To be kept in the transaction that marks the turn as done. */
  readonly inTheEnd: (effect: (stores: Stores) => Promise<void>) => void;
  /** Keeps nothing of this turn after all: not the words, not the person, not where they can be reached. */
  readonly leaveNothing: () => void;
  /** The reply holds what may not be stored, so that a repeat of the press gets none. */
  readonly storeNoReply: () => void;
}

/** True if it dealt with the turn. */
export type Feature = (turn: Turn) => Promise<boolean>;

/** A message of the turn's conversation, as its claims know it. */
export const messageOf = (
  { service, place }: Pick<Turn, 'service' | 'place'>,
  activity: string,
): MessageKey => ({
  service: service.id,
  channel: place.address.channel,
  conversation: place.conversation,
  activity,
});

/** What a person may quote to an operator. */
export const quoteOf = (turn: Pick<Turn, 'id'>): string => turn.id.slice(0, 8).toUpperCase();
