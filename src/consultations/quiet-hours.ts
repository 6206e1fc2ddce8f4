/** When somebody may be told of what happened: while the desk is open, but for what is urgent or what they wait for. */
import { type Instant, millisecondsBetween } from '../calendar/clock.ts';
import { isOpenAt } from '../calendar/opening-hours.ts';
import type { BankHolidays } from '../calendar/working-days.ts';
import type { Service } from '../people/service.ts';
import { notBefore } from './due.ts';
import type { RequestEvent } from './event.ts';
import { givenUpByEnd } from './given-up.ts';
import type { Notice } from './outbox.ts';
import type { ConsultationRequest } from './request.ts';

type OwnTelling = Extract<Notice, { kind: 'add-line' | 'tell-requester' | 'tell-assignee' }>;
type Telling = OwnTelling | Extract<Notice, { kind: 'tell-joined' }>;

/** Posts and updates of a card call nobody; reminders and digests have times of their own. */
export const isTelling = (notice: Notice): notice is Telling =>
  notice.kind === 'add-line' ||
  notice.kind === 'tell-requester' ||
  notice.kind === 'tell-assignee' ||
  notice.kind === 'tell-joined';

export interface QuietContext {
  readonly service: Pick<Service, 'opening'>;
  readonly bankHolidays: BankHolidays;
  readonly now: Instant;
  readonly history: readonly RequestEvent[];
}

/** `now` where it need not wait. */
export function tellAt(telling: Telling, request: ConsultationRequest, context: QuietContext): Instant {
  const { service, bankHolidays, now, history } = context;
  const quiet = notBefore(now, service.opening, request.details.urgency, bankHolidays);
  // What became of a request that theirs was merged into always waits, for the news of the merger may be waiting too.
  if (telling.kind === 'tell-joined') return quiet;
  const event = history.find(({ seq }) => seq === telling.seq);
  return event === undefined || mayDisturb(telling, event, request, context) ? now : quiet;
}

const halfAnHour = 30 * 60_000;
const aDay = 24 * 60 * 60_000;

function mayDisturb(
  telling: OwnTelling,
  event: RequestEvent,
  request: ConsultationRequest,
  context: QuietContext,
): boolean {
  const { now, history } = context;
  if (millisecondsBetween(event.at, now) <= halfAnHour && isExpected(telling, event, context)) return true;
  return isOfBooking(event, history) && startsSoon(request, event, history, now);
}

/** Of what was done just now. */
function isExpected(
  telling: OwnTelling,
  event: RequestEvent,
  { service, bankHolidays, history }: QuietContext,
): boolean {
  // What was done before the desk shut is told, though it shut while the message was on its way.
  if (isOpenAt(event.at, service.opening, bankHolidays)) return true;
  // An advisor is at work in the channel: its thread says what they do as they do it, and what comes back to them.
  if (telling.kind === 'add-line') return event.as === 'advisor' || wasJustBefore(event, history, ofAdvisor);
  return isAtIt(telling.person, event, history);
}

/** They have just done something with the request themselves, and this answers it. */
const isAtIt = (person: string, event: RequestEvent, history: readonly RequestEvent[]): boolean =>
  wasJustBefore(event, history, ({ by }) => by.id === person);

const ofAdvisor = ({ as }: RequestEvent): boolean => as === 'advisor';

const wasJustBefore = (
  { seq, at }: RequestEvent,
  history: readonly RequestEvent[],
  is: (one: RequestEvent) => boolean,
): boolean =>
  history.some((one) => is(one) && one.seq < seq && millisecondsBetween(one.at, at) <= halfAnHour);

const isOfBooking = ({ happening, seq }: RequestEvent, history: readonly RequestEvent[]): boolean =>
  happening.kind === 'booked' || happening.kind === 'unbooked' || givenUpByEnd(history, seq) !== undefined;

/** By the next opening it could be too late to come, or not to. */
function startsSoon(
  { booking }: ConsultationRequest,
  { seq }: RequestEvent,
  history: readonly RequestEvent[],
  now: Instant,
): boolean {
  const booked = history.findLast((one) => one.seq < seq && one.happening.kind === 'booked')?.happening;
  const starts = [booking?.starts, booked?.kind === 'booked' ? booked.starts : undefined];
  return starts.some((one) => one !== undefined && one > now && millisecondsBetween(now, one) <= aDay);
}
