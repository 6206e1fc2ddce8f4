/** Messages to be sent outside a turn, written in the same transaction as the change that they tell of. */
import type { Instant } from '../calendar/clock.ts';
import type { Day } from '../calendar/day.ts';
import type { PersonId, ServiceId } from '../people/person.ts';
import type { DeskId, Post } from './request.ts';

/**
 * What to send is built from the record when it is sent: a notice carries references, never words. One that has become
 * pointless by then is done without a message.
 */
export type Notice = RequestNotice | ServiceNotice;

/** About one request. */
export type RequestNotice =
  | { readonly kind: 'post-request'; readonly reference: string }
  | { readonly kind: 'refresh-request'; readonly reference: string; readonly revision: number }
  /** An old card, in a channel that the request has left, says where it went. */
  | { readonly kind: 'retire-card'; readonly reference: string; readonly post: Post }
  /** A line beneath the card that says who did what. */
  | { readonly kind: 'add-line'; readonly reference: string; readonly seq: number }
  | {
      readonly kind: 'tell-requester';
      readonly reference: string;
      readonly seq: number;
      readonly person: PersonId;
    }
  | {
      readonly kind: 'tell-assignee';
      readonly reference: string;
      readonly seq: number;
      readonly person: PersonId;
    }
  /** The requester of a request that was merged into another, of what became of that one: never its words. */
  | {
      readonly kind: 'tell-joined';
      readonly reference: string;
      /** The request that goes on, and its event. */
      readonly other: string;
      readonly seq: number;
    }
  /** Sends nothing: writes the reminders that the request needs as it stands. */
  | { readonly kind: 'plan-reminders'; readonly reference: string; readonly revision: number }
  | ({ readonly kind: 'remind'; readonly reference: string; readonly to: RemindedOf } & Reminder);

/** Whom a reminder goes to; who that is by then, the record says, and of a cover the absence that an advisor noted. */
export type RemindedOf = 'requester' | 'advisor' | 'cover' | 'channel';

/** Each holds what must still be true when it is sent. */
export type Reminder =
  | { readonly about: 'due'; readonly when: 'soon' | 'past'; readonly due: Instant }
  | { readonly about: 'booking'; readonly when: 'day' | 'hour'; readonly starts: Instant }
  /** A date of the procedure that a consultation at stage three leads to. */
  | { readonly about: 'procedure'; readonly date: 'meeting-latest' | 'report-due'; readonly day: Day };

/** About a service, or a part of it. */
export type ServiceNotice =
  /** The day's figures: to the channel of a desk, or to one advisor. */
  | { readonly kind: 'digest-desk'; readonly desk: DeskId; readonly day: Day }
  | { readonly kind: 'digest-person'; readonly person: PersonId; readonly day: Day }
  /** Frees the places of a session that was cancelled, one booking after another. */
  | { readonly kind: 'clear-session'; readonly session: string }
  | AnswerNotice;

/** About an answer in a model's words that an advisor looks at. */
export type AnswerNotice =
  /** Its card, in the advisors' channel; once it stands there, brought to the present state. */
  | { readonly kind: 'post-answer'; readonly answer: string }
  /** The answer was erased: its card, wherever it stood, says no more than that. */
  | { readonly kind: 'retire-answer'; readonly answer: string; readonly post: Post }
  /** To the asker, where it was held: as it was decided, or in the guidance's own words where nobody has in time. */
  | { readonly kind: 'release-answer'; readonly answer: string };

/** What a notice is about, for a log or an operator: never a person. */
export function subjectOf(notice: Notice): string {
  switch (notice.kind) {
    case 'digest-desk':
      return `${notice.desk} ${notice.day}`;
    case 'digest-person':
      return notice.day;
    case 'clear-session':
      return notice.session;
    case 'post-answer':
    case 'retire-answer':
    case 'release-answer':
      return notice.answer;
    default:
      return notice.reference;
  }
}

/** The line of a request's card and thread. What a person is told has one of its own: neither keeps the other waiting. */
export const lineOfCard = (reference: string): string => reference;
export const lineOfPerson = (reference: string, who: 'requester' | 'advisor'): string =>
  `${reference} ${who}`;

/** As with requests: what was promised to whoever asked waits for no card. */
export const lineOfAnswerCard = (answer: string): string => `answer ${answer}`;
export const lineOfAsker = (answer: string): string => `answer ${answer} asker`;

/** To be written in the transaction that erases the answer, or finds it erased. */
export const retirementOfAnswer = (
  { service, answer, post }: { readonly service: ServiceId; readonly answer: string; readonly post: Post },
  at: Instant,
): NewNotice => ({
  service,
  key: `retire ${answer} ${post.activity}`,
  notice: { kind: 'retire-answer', answer, post },
  line: lineOfAnswerCard(answer),
  at,
});

export interface NewNotice {
  readonly service: ServiceId;
  /** The same key is written once. */
  readonly key: string;
  readonly notice: Notice;
  /** Notices of one line are sent in the order in which they were written, each after the one before it is through. */
  readonly line: string | undefined;
  /** Not before. */
  readonly at: Instant;
}

export interface Outbox {
  add(notice: NewNotice): Promise<void>;
}

export interface LeasedNotice {
  readonly service: ServiceId;
  readonly id: string;
  readonly notice: Notice;
  /** 1 on the first try. */
  readonly attempt: number;
  /** True where an earlier try may have reached Teams without our learning of it. */
  readonly mayRepeat: boolean;
}

/** So many tries are some five minutes of them: by then an operator should know. */
export const triesUntilFailing = 8;

export interface OutboxState {
  readonly waiting: number;
  /** Posts that wait for an advisory channel to be set; not trouble of ours. What waits for such a post counts not again. */
  readonly held: number;
  readonly dead: number;
  /** Of those waiting: tried again and again, and not through. */
  readonly failing: number;
  /** When the oldest waiting one was due. */
  readonly oldestDue: Instant | undefined;
}

export interface DeadLetter {
  readonly service: ServiceId;
  readonly id: string;
  readonly notice: Notice;
  readonly attempts: number;
  /** A code, such as `forbidden`; never words from a person. */
  readonly reason: string;
  readonly at: Instant;
}

/** The sender's side of the outbox. */
export interface OutboxQueue {
  /**
   * Takes up to `limit` due notices for `leaseMilliseconds`; a notice whose lease ran out is due again and may repeat.
   * Of a line the first that is not through is given, and none after it; what is held, given up or planned for a later
   * time keeps no other back.
   */
  lease(limit: number, leaseMilliseconds: number, now: Instant): Promise<readonly LeasedNotice[]>;
  done(notice: LeasedNotice, now: Instant): Promise<void>;
  retry(notice: LeasedNotice, due: Instant, reason: string, mayRepeat: boolean): Promise<void>;
  /** Gives it back untried, to be due then: no try is counted. */
  postpone(notice: LeasedNotice, due: Instant, reason: string): Promise<void>;
  /** Keeps it until `releaseHeld`: nobody to send it to yet. */
  hold(notice: LeasedNotice, reason: string): Promise<void>;
  bury(notice: LeasedNotice, reason: string, now: Instant): Promise<void>;
}

/** The operator's side of the outbox. */
export interface OutboxDesk {
  state(now: Instant): Promise<OutboxState>;
  deadLetters(): Promise<readonly DeadLetter[]>;
  /** Makes a dead letter due again; false if there is none of that id. */
  resend(service: ServiceId, id: string, now: Instant): Promise<boolean>;
  /** Whether a post of the line is yet to be sent: it waits, is held, or was given up and can be sent again. */
  isPostUndone(service: ServiceId, line: string): Promise<boolean>;
  /** Makes due what was held for want of an advisory channel, and posts that were given up; gives how many posts those are. */
  releaseHeld(service: ServiceId, now: Instant): Promise<number>;
}
