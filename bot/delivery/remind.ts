/** A reminder whose time has come: looked at again, and told to whoever it concerns by now. */
import type { Words } from '../../cards/request-words.ts';
import { reminderWords } from '../../cards/reminder-words.ts';
import { whereWords } from '../../cards/session-words.ts';
import { londonDate } from '../../src/calendar/dates.ts';
import { isStillDue } from '../../src/consultations/reminders.ts';
import { type ConsultationRequest, erasedActor } from '../../src/consultations/request.ts';
import type { Session } from '../../src/consultations/sessions.ts';
import { datesWords } from '../../src/escalation/deadline-words.ts';
import { procedureDates } from '../procedure-dates.ts';
import type { Deliver, Delivered, DeliveryDeps } from './delivery.ts';
import { reachPerson } from './reach-person.ts';
import { sayInThread } from './say-in-thread.ts';

export const remind: Deliver<'remind'> = async (what, deps) => {
  const { request, notice } = what;
  const now = deps.clock.now();
  if (!isStillDue(notice, request, now, londonDate(now))) return { kind: 'pointless' };
  const session = await sessionOf(request, deps);
  // Its cancellation is told by itself.
  if (notice.about === 'booking' && session?.cancelledAt !== undefined) return { kind: 'pointless' };
  const procedure = procedureLines(what, deps);
  if (procedure === undefined) return { kind: 'pointless' };
  const where = session && whereWords(session);
  const words = reminderWords(notice, { request, to: notice.to, procedure, where });
  return notice.to === 'channel' ? sayInThread(what, words, deps) : tell(what, words, session, deps);
};

type Reminding = Parameters<Deliver<'remind'>>[0];

async function tell(
  what: Reminding,
  words: Words,
  session: Session | undefined,
  deps: DeliveryDeps,
): Promise<Delivered> {
  const person = personOf(what, session);
  if (person === undefined || person === erasedActor.id) return { kind: 'pointless' };
  const reached = await reachPerson(person, words, deps);
  return reached.kind === 'gone' ? elsewhere(what, words, deps) : reached;
}

async function sessionOf(
  { service, booking }: ConsultationRequest,
  { storage }: DeliveryDeps,
): Promise<Session | undefined> {
  if (booking?.session === undefined) return undefined;
  return (await storage.sessions.find(service, booking.session))?.session;
}

/** Of an unassigned request's booking, whoever published the session is its advisor. */
function personOf({ request, notice }: Reminding, session: Session | undefined): string | undefined {
  if (notice.to === 'requester') return request.requester.id;
  return request.assignee?.id ?? (notice.about === 'booking' ? session?.publishedBy?.id : undefined);
}

/** One who has removed the bot: the requester where they asked, the advisor in the channel. */
async function elsewhere(what: Reminding, words: Words, deps: DeliveryDeps): Promise<Delivered> {
  const { request, notice } = what;
  if (notice.to === 'advisor') {
    // The channel has a line of its own about what is due.
    return notice.about === 'due' ? { kind: 'pointless' } : sayInThread(what, words, deps);
  }
  if (!request.origin) return { kind: 'pointless' };
  const sent = await deps.messenger.send(request.origin, words);
  return sent.ok ? { kind: 'sent' } : { kind: 'trouble', trouble: sent.trouble };
}

/** None for what is not of the procedure; undefined where that gives no such date any more. */
function procedureLines(
  { request, service, notice }: Reminding,
  { procedures, bankHolidays, clock }: DeliveryDeps,
): readonly string[] | undefined {
  if (notice.about !== 'procedure') return [];
  const counted = procedureDates(request, service, {
    procedures: procedures(),
    bankHolidays,
    now: clock.now(),
  });
  if (!counted) return undefined;
  const { dates, assumptions } = datesWords(counted.dates, counted.procedure);
  const [meeting = '', report = ''] = dates;
  return [notice.date === 'meeting-latest' ? meeting : report, assumptions.join(' ')];
}
