/** When a request is due by what its service promises, when to warn of that, and when a person may be told. */
import { type Instant, millisecondsBetween, plusMilliseconds } from '../calendar/clock.ts';
import {
  minusWorkingTime,
  nextOpening,
  type OpeningHours,
  plusWorkingTime,
} from '../calendar/opening-hours.ts';
import type { BankHolidays } from '../calendar/working-days.ts';
import type { Promised, Service } from '../people/service.ts';
import type { Happening, HappeningKind, NewPromise } from './event.ts';
import type { ConsultationRequest, RequestDetails } from './request.ts';

type Urgency = RequestDetails['urgency'];

/**
 * What a first reply is: the requester hears something of the matter itself, or it ends. That somebody looks at it, has
 * it, or writes a note is none.
 */
const firstReplies: ReadonlySet<HappeningKind> = new Set([
  'asked',
  'replied',
  'booked',
  'advised',
  'signposted',
  'escalated',
  'declined',
  'closed',
  'withdrawn',
  'merged',
]);

export const isFirstReply = (kind: HappeningKind): boolean => firstReplies.has(kind);

/** What makes whatever was replied before no reply any more: a new date, and opening the request again. */
export const isOwedAnew = (happening: Happening): boolean =>
  happening.kind === 'due-set' || (happening.kind === 'reopened' && happening.promise !== undefined);

export type DueState =
  /** Nothing is promised. */
  | { readonly kind: 'none' }
  /** A first reply was given, in time or late, or the request has ended. */
  | { readonly kind: 'met' }
  | { readonly kind: 'due' | 'overdue'; readonly due: Instant };

/** How a request stands to its promise, for whoever shows it. */
export function dueState(
  { due, answeredAt, endedAt }: Pick<ConsultationRequest, 'due' | 'answeredAt' | 'endedAt'>,
  now: Instant,
): DueState {
  if (due === undefined) return { kind: 'none' };
  if (answeredAt !== undefined || endedAt !== undefined) return { kind: 'met' };
  return { kind: isOverdue(due, now) ? 'overdue' : 'due', due };
}

/** It may reach a person at any hour. */
export const isUrgent = (urgency: Urgency): boolean => urgency === 'deadline';

/** What is promised for such a request; undefined where nothing is. */
export function promiseOf(
  { kind, urgency }: Pick<RequestDetails, 'kind' | 'urgency'>,
  { kinds }: Pick<Service, 'kinds'>,
): Promised | undefined {
  const offered = kinds.find((one) => one.kind === kind);
  return (isUrgent(urgency) ? offered?.promisedUrgent : undefined) ?? offered?.promised;
}

/** When a first reply is due; undefined where no time is promised, or one in words alone. */
export function dueOf(
  request: Pick<RequestDetails, 'kind' | 'urgency'> & { readonly loggedAt: Instant },
  service: Pick<Service, 'kinds' | 'opening'>,
  bankHolidays: BankHolidays,
): Instant | undefined {
  const promised = promiseOf(request, service);
  if (promised === undefined || !('unit' in promised)) return undefined;
  return plusWorkingTime(request.loggedAt, promised, service.opening, bankHolidays).at;
}

interface PromiseContext {
  readonly service: Pick<Service, 'kinds' | 'opening'>;
  readonly bankHolidays: BankHolidays;
  readonly now: Instant;
}

/**
 * What another kind or urgency makes of the promise. Undefined where that stays: a first reply was given, an advisor set
 * a date of their own, or the same is promised. The change itself makes nobody late: a time that is over runs from now.
 * Nor does it what was promised later than at logging, as of a request that was opened again: that runs from now too.
 * Nor does it give anybody more time: what is late stays due when it was, and a promise that runs anew ends no later than
 * the one before it.
 */
export function newPromise(
  request: Pick<ConsultationRequest, 'details' | 'due' | 'dueBy' | 'answeredAt' | 'loggedAt'>,
  next: Pick<RequestDetails, 'kind' | 'urgency'>,
  { service, bankHolidays, now }: PromiseContext,
): NewPromise | undefined {
  const { details, due: before, loggedAt } = request;
  if (isSettled(request, now) || isSameKind(next, details)) return undefined;
  const dueFrom = (from: Instant): Instant | undefined =>
    dueOf({ kind: next.kind, urgency: next.urgency, loggedAt: from }, service, bankHolidays);
  const fromStart = dueFrom(loggedAt);
  const wasFromStart =
    before === undefined || before === dueOf({ ...details, loggedAt }, service, bankHolidays);
  const due = wasFromStart && !isOverdue(fromStart, now) ? fromStart : earlierOf(dueFrom(now), before);
  return due === before ? undefined : promiseBy(due);
}

const isSettled = (
  { due, dueBy, answeredAt }: Pick<ConsultationRequest, 'due' | 'dueBy' | 'answeredAt'>,
  now: Instant,
): boolean => dueBy === 'advisor' || answeredAt !== undefined || isOverdue(due, now);

const isSameKind = (one: Pick<RequestDetails, 'kind' | 'urgency'>, other: typeof one): boolean =>
  one.kind === other.kind && one.urgency === other.urgency;

/** What opening a request again promises: a reply as if it were logged now; undefined where no time is promised. */
export function promiseAnew(
  { details: { kind, urgency } }: Pick<ConsultationRequest, 'details'>,
  { service, bankHolidays, now }: PromiseContext,
): NewPromise | undefined {
  const due = dueOf({ kind, urgency, loggedAt: now }, service, bankHolidays);
  return due === undefined ? undefined : { kind: 'by', due };
}

const promiseBy = (due: Instant | undefined): NewPromise =>
  due === undefined ? { kind: 'none' } : { kind: 'by', due };

const earlierOf = (one: Instant | undefined, other: Instant | undefined): Instant | undefined =>
  one === undefined || (other !== undefined && other < one) ? other : one;

/** At the very instant it is still in time. What is not due is never late. */
export const isOverdue = (due: Instant | undefined, now: Instant): boolean => due !== undefined && now > due;

/**
 * When advisors are warned that a request will be due: so long before as the service says, or half-way where it has less
 * time than that from `since`, the instant at which it was logged or given this due date. Never after `due`.
 */
export function warnAt(
  { since, due }: { readonly since: Instant; readonly due: Instant },
  { opening, warnBefore }: Pick<Service, 'opening' | 'warnBefore'>,
  bankHolidays: BankHolidays,
): Instant {
  const ahead = minusWorkingTime(due, warnBefore, opening, bankHolidays).at;
  if (ahead > since) return ahead;
  const halfWay = plusMilliseconds(since, Math.floor(millisecondsBetween(since, due) / 2));
  const open = nextOpening(halfWay, opening, bankHolidays).at;
  return open < due ? open : due;
}

/** The first instant from `instant` on at which a person may be notified: when the desk is open, or at once if urgent. */
export const notBefore = (
  instant: Instant,
  opening: OpeningHours,
  urgency: Urgency,
  bankHolidays: BankHolidays,
): Instant => (isUrgent(urgency) ? instant : nextOpening(instant, opening, bankHolidays).at);
