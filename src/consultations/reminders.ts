/** What somebody is reminded of, and when: written ahead, and looked at again when its time comes. */
import { type Instant, plusMilliseconds } from '../calendar/clock.ts';
import { londonDate } from '../calendar/dates.ts';
import type { Day } from '../calendar/day.ts';
import { instantInLondon } from '../calendar/london-clock.ts';
import { minusWorkingTime } from '../calendar/opening-hours.ts';
import type { BankHolidays } from '../calendar/working-days.ts';
import type { Service } from '../people/service.ts';
import { dueState, isOwedAnew, notBefore, warnAt } from './due.ts';
import type { RequestEvent } from './event.ts';
import type { NewNotice, RemindedOf, Reminder } from './outbox.ts';
import type { ConsultationRequest } from './request.ts';

export interface ReminderContext {
  readonly service: Service;
  readonly bankHolidays: BankHolidays;
  /** The dates that the request's consultation day leads to, as the service counts them; empty where there are none. */
  readonly dates: readonly (readonly [Extract<Reminder, { about: 'procedure' }>['date'], Day])[];
  readonly now: Instant;
}

/** Each once for what it is about: the same one planned again has the same key. */
export function remindersOf(
  request: ConsultationRequest,
  history: readonly RequestEvent[],
  context: ReminderContext,
): readonly NewNotice[] {
  if (request.endedAt !== undefined) return [];
  return [
    ...dueReminders(request, history, context),
    ...bookingReminders(request, context),
    ...procedureReminders(request, context),
  ];
}

interface Planned {
  readonly reminder: Reminder;
  readonly at: Instant;
  /** What makes it another one than that of the same words whose time has passed. */
  readonly occasion?: number | undefined;
}

const toNotices = (
  { service, reference }: ConsultationRequest,
  to: readonly RemindedOf[],
  planned: readonly Planned[],
): readonly NewNotice[] =>
  planned.flatMap(({ reminder, at, occasion }) =>
    to.map((whom) => ({
      service,
      key: [
        'remind',
        reference,
        whom,
        ...Object.values(reminder),
        ...(occasion === undefined ? [] : [occasion]),
      ].join(' '),
      notice: { kind: 'remind', reference, to: whom, ...reminder },
      // It keeps nothing else of the request waiting, and waits for nothing.
      line: undefined,
      at,
    })),
  );

/** When what is due was set: a promise made later is warned of later. */
const promisedAt = (request: ConsultationRequest, history: readonly RequestEvent[]): Instant =>
  history.findLast(({ happening }) => isOwedAnew(happening))?.at ?? request.loggedAt;

function dueReminders(
  request: ConsultationRequest,
  history: readonly RequestEvent[],
  { service, bankHolidays, now }: ReminderContext,
): readonly NewNotice[] {
  const state = dueState(request, now);
  if (state.kind !== 'due' && state.kind !== 'overdue') return [];
  const { due } = state;
  const { urgency } = request.details;
  const warning = warnAt({ since: promisedAt(request, history), due }, service, bankHolidays);
  const past = notBefore(plusMilliseconds(due, 1), service.opening, urgency, bankHolidays);
  const soon = { reminder: { about: 'due', when: 'soon', due }, at: warning } as const;
  const late = { reminder: { about: 'due', when: 'past', due }, at: past } as const;
  return toNotices(
    request,
    ['advisor', 'channel'],
    (state.kind === 'due' ? [soon, late] : [late]).map((one) => ({
      ...one,
      occasion: owedAgain(history, one.at),
    })),
  );
}

/** The event by which a place was given up that was booked at the time of the reminder, which came while nothing was owed. */
const owedAgain = (history: readonly RequestEvent[], time: Instant): number | undefined =>
  history.findLast(
    (event) =>
      event.happening.kind === 'unbooked' && time <= event.at && bookedSince(history, event.seq) <= time,
  )?.seq;

/** When the first of the places was booked that were changed for one another up to that event. */
function bookedSince(history: readonly RequestEvent[], seq: number): Instant {
  const before = history.filter((event) => event.seq < seq);
  const from = before.findLastIndex(({ happening }) => happening.kind === 'unbooked') + 1;
  return before.slice(from).find(({ happening }) => happening.kind === 'booked')?.at ?? '';
}

const hour = 3_600_000;
const aWorkingDay = { count: 1, unit: 'working-days' } as const;
const twoWorkingDays = { count: 2, unit: 'working-days' } as const;

/** As the desk opens on the working day before, and an hour before it begins, whatever the desk's hours. */
function bookingReminders(
  request: ConsultationRequest,
  { service, bankHolidays, now }: ReminderContext,
): readonly NewNotice[] {
  const { booking } = request;
  if (booking === undefined) return [];
  const { starts } = booking;
  const dayEnds = instantInLondon(londonDate(starts), service.opening.to);
  const dayBefore = minusWorkingTime(dayEnds, aWorkingDay, service.opening, bankHolidays).at;
  const planned: readonly Planned[] = [
    { reminder: { about: 'booking', when: 'day', starts }, at: dayBefore },
    { reminder: { about: 'booking', when: 'hour', starts }, at: plusMilliseconds(starts, -hour) },
  ];
  // Who books shortly before has just been told.
  return toNotices(
    request,
    ['requester', 'advisor'],
    planned.filter(({ at }) => at > now),
  );
}

/** As the desk opens two working days before. */
function procedureReminders(
  request: ConsultationRequest,
  { service, bankHolidays, dates, now }: ReminderContext,
): readonly NewNotice[] {
  const planned = dates.map(([date, day]): Planned => {
    const dayEnds = instantInLondon(day, service.opening.to);
    const at = minusWorkingTime(dayEnds, twoWorkingDays, service.opening, bankHolidays).at;
    return { reminder: { about: 'procedure', date, day }, at };
  });
  return toNotices(
    request,
    ['requester', 'advisor'],
    planned.filter(({ at }) => at > now),
  );
}

/** Whether it is still so when its time comes: nobody is told of a date that was moved, met or passed. */
export function isStillDue(
  reminder: Reminder,
  request: ConsultationRequest,
  now: Instant,
  today: Day,
): boolean {
  if (request.endedAt !== undefined) return false;
  switch (reminder.about) {
    case 'due':
      return isStillOwed(reminder, request, now);
    case 'booking':
      return request.booking?.starts === reminder.starts && now < reminder.starts;
    case 'procedure':
      return request.consultationDay !== undefined && today <= reminder.day;
  }
}

function isStillOwed(
  { when, due }: Extract<Reminder, { about: 'due' }>,
  request: ConsultationRequest,
  now: Instant,
): boolean {
  const state = dueState(request, now);
  return state.kind === (when === 'past' ? 'overdue' : 'due') && state.due === due;
}
