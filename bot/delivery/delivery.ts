/** What sending a notice needs, and what can become of it. */
import type { Clock } from '../../src/calendar/clock.ts';
import type { LeasedNotice, Notice } from '../../src/consultations/outbox.ts';
import type { ConsultationRequest } from '../../src/consultations/request.ts';
import type { Log } from '../../src/conversation/log.ts';
import type { Storage } from '../../src/conversation/stores.ts';
import type { Service } from '../../src/people/service.ts';
import type { Messenger, SendTrouble } from '../messenger.ts';
import type { Roster } from '../roster.ts';

export interface DeliveryDeps {
  readonly storage: Storage;
  readonly messenger: Messenger;
  readonly roster: Roster;
  readonly services: readonly Service[];
  readonly nameOf: (authority: string) => string;
  readonly clock: Clock;
  readonly log: Log;
}

/** A notice about a request, with the request as it stands. */
export interface ToDeliver<N extends Notice = Notice> {
  readonly leased: LeasedNotice;
  readonly notice: N;
  readonly request: ConsultationRequest;
  readonly service: Service;
}

export type NoticeOf<K extends Notice['kind']> = Extract<Notice, { kind: K }>;

export type Delivered =
  /** `note` marks it, where there is something to mark, before it counts as sent; `moved`: to be sent elsewhere too. */
  | { readonly kind: 'sent'; readonly note?: () => Promise<'noted' | 'moved'> }
  /** Nothing to say by now. */
  | { readonly kind: 'pointless' }
  /** Nobody to send it to yet. */
  | { readonly kind: 'held'; readonly reason: string }
  | { readonly kind: 'trouble'; readonly trouble: SendTrouble };

export type Deliver<K extends Notice['kind']> = (
  what: ToDeliver<NoticeOf<K>>,
  deps: DeliveryDeps,
) => Promise<Delivered>;
