/** What sending a notice needs, and what can become of it. */
import type { Clock, Instant } from '../../src/calendar/clock.ts';
import type { BankHolidays } from '../../src/calendar/working-days.ts';
import type { LeasedNotice, RequestNotice, ServiceNotice } from '../../src/consultations/outbox.ts';
import type { ConsultationRequest } from '../../src/consultations/request.ts';
import type { Log } from '../../src/conversation/log.ts';
import type { Storage } from '../../src/conversation/stores.ts';
import type { Procedures } from '../../src/escalation/procedure.ts';
import type { ModelPlace } from '../../src/model/word-answer.ts';
import type { Service } from '../../src/people/service.ts';
import type { Messenger, SendTrouble } from '../messenger.ts';
import type { Roster } from '../roster.ts';
import type { RequestLink } from '../teams-links.ts';

export interface DeliveryDeps {
  readonly storage: Storage;
  readonly messenger: Messenger;
  readonly roster: Roster;
  readonly services: readonly Service[];
  readonly nameOf: (authority: string) => string;
  /** Where people reach this server, without a path. */
  readonly address: () => string;
  readonly bankHolidays: BankHolidays;
  /** Of the guidance that is answered from now. */
  readonly procedures: () => Procedures;
  readonly requestLink?: RequestLink;
  /** Where the language model is; undefined where the deployment has none. */
  readonly model?: ModelPlace | undefined;
  readonly clock: Clock;
  readonly log: Log;
}

/** A notice about a request, with the request as it stands. */
export interface ToDeliver<N extends RequestNotice = RequestNotice> {
  readonly leased: LeasedNotice;
  readonly notice: N;
  readonly request: ConsultationRequest;
  readonly service: Service;
}

/** A notice about a service. */
export interface ToService<N extends ServiceNotice = ServiceNotice> {
  readonly leased: LeasedNotice;
  readonly notice: N;
  readonly service: Service;
}

export type Delivered =
  /** `note` marks it, where there is something to mark, before it counts as sent; `moved`: to be sent elsewhere too. */
  | { readonly kind: 'sent'; readonly note?: () => Promise<'noted' | 'moved'> }
  /** Nothing to say by now. */
  | { readonly kind: 'pointless' }
  /** Not now: nobody is called at this hour. */
  | { readonly kind: 'later'; readonly at: Instant }
  /** Nobody to send it to yet. */
  | { readonly kind: 'held'; readonly reason: string }
  | { readonly kind: 'trouble'; readonly trouble: SendTrouble };

export type NoticeOf<K extends RequestNotice['kind']> = Extract<RequestNotice, { kind: K }>;

export type Deliver<K extends RequestNotice['kind']> = (
  what: ToDeliver<NoticeOf<K>>,
  deps: DeliveryDeps,
) => Promise<Delivered>;

export type DeliverToService<K extends ServiceNotice['kind']> = (
  what: ToService<Extract<ServiceNotice, { kind: K }>>,
  deps: DeliveryDeps,
) => Promise<Delivered>;
