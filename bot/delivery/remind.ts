/** A reminder whose time has come: looked at again, and told to whoever it concerns by now. */
import type { Words } from '../../cards/request-words.ts';
import { reminderWords } from '../../cards/reminder-words.ts';
import { whereWords } from '../../cards/session-words.ts';
import { londonDate } from '../../src/calendar/dates.ts';
import { isStillDue } from '../../src/consultations/reminders.ts';
import { type Actor, type ConsultationRequest, erasedActor } from '../../src/consultations/request.ts';
import type { Session } from '../../src/consultations/sessions.ts';
import { datesWords } from '../../src/escalation/deadline-words.ts';
import { procedureDates } from '../procedure-dates.ts';
import { awayOf } from './away-of.ts';
import type { Deliver, Delivered, DeliveryDeps } from './delivery.ts';
import { type AdvisorReached, reachAdvisor } from './reach-advisor.ts';
import { reachPerson } from './reach-person.ts';
import { sayInThread, sayToOneInThread } from './say-in-thread.ts';

type Reminding = Parameters<Deliver<'remind'>>[0];

export const remind: Deliver<'remind'> = async (what, deps) => {
  const { request, notice } = what;
  const now = deps.clock.now();
  if (!isStillDue(notice, request, now, londonDate(now))) return { kind: 'pointless' };
  const session = await sessionOf(request, deps);
  // Its cancellation is told by itself.
  if (notice.about === 'booking' && session?.cancelledAt !== undefined) return { kind: 'pointless' };
  const procedure = procedureLines(what, deps);
  if (procedure === undefined) return { kind: 'pointless' };
  const wordsAt = (where: string | undefined): Words =>
    reminderWords(notice, { request, to: notice.to, procedure, where });
  const said: Said = { own: wordsAt(session && whereWords(session)), open: wordsAt(undefined) };
  return notice.to === 'channel' ? sayInThread(what, said.open, deps) : tell(what, said, session, deps);
};

/** In somebody's own chat, and where others read: there without the link or the room. */
interface Said {
  readonly own: Words;
  readonly open: Words;
}

async function tell(
  what: Reminding,
  said: Said,
  session: Session | undefined,
  deps: DeliveryDeps,
): Promise<Delivered> {
  const person = await personOf(what, session, deps);
  if (person === undefined) return toNobody(what, said, deps);
  if (person.id === erasedActor.id) return { kind: 'pointless' };
  const reached = await reach(what, person.id, said.own, deps);
  const isReached = reached.kind !== 'gone' && reached.kind !== 'left';
  return thenCover(what, isReached ? reached : await elsewhere(what, person, said.open, deps), deps);
}

/** A date of the procedure is the desk's as long as no advisor has the request; of what is due the channel has a line of its own. */
const toNobody = async (what: Reminding, { open }: Said, deps: DeliveryDeps): Promise<Delivered> =>
  what.notice.to === 'advisor' && what.notice.about === 'procedure'
    ? sayInThread(what, open, deps)
    : { kind: 'pointless' };

/** An advisor who is away is reminded, and whoever covers for them as well. */
async function thenCover(what: Reminding, told: Delivered, deps: DeliveryDeps): Promise<Delivered> {
  const away = what.notice.to === 'advisor' ? await awayOf(what.request, deps) : undefined;
  if (away?.cover === undefined) return told;
  if (told.kind === 'sent') return { ...told, note: () => remindCover(what, deps) };
  if (told.kind === 'pointless') await remindCover(what, deps);
  return told;
}

const reach = (what: Reminding, person: string, words: Words, deps: DeliveryDeps): Promise<AdvisorReached> =>
  what.notice.to === 'requester' ? reachPerson(person, words, deps) : reachAdvisor(person, words, what, deps);

/** By a notice of their own, so that nobody is reminded twice because another could not be reached. */
async function remindCover(
  { leased, notice }: Reminding,
  { storage, clock }: DeliveryDeps,
): Promise<'noted'> {
  await storage.outbox.add({
    service: leased.service,
    key: `${notice.kind} ${notice.reference} cover ${leased.id}`,
    notice: { ...notice, to: 'cover' },
    line: undefined,
    at: clock.now(),
  });
  return 'noted';
}

async function sessionOf(
  { service, booking }: ConsultationRequest,
  { storage }: DeliveryDeps,
): Promise<Session | undefined> {
  if (booking?.session === undefined) return undefined;
  return (await storage.sessions.find(service, booking.session))?.session;
}

async function personOf(
  { request, notice }: Reminding,
  session: Session | undefined,
  deps: DeliveryDeps,
): Promise<Actor | undefined> {
  switch (notice.to) {
    case 'requester':
      return request.requester;
    case 'cover':
      return (await awayOf(request, deps))?.cover;
    default:
      return request.assignee ?? hostOf(notice, session);
  }
}

/** Of an unassigned request's booking, whoever published the session is its advisor. */
const hostOf = ({ about }: Reminding['notice'], session: Session | undefined): Actor | undefined =>
  about === 'booking' ? session?.publishedBy : undefined;

/** One who has removed the bot or left: the requester where they asked, the advisor by name in the channel. */
async function elsewhere(
  what: Reminding,
  person: Actor,
  words: Words,
  deps: DeliveryDeps,
): Promise<Delivered> {
  const { request, notice } = what;
  if (notice.to !== 'requester') {
    // The channel has a line of its own about what is due, and the advisor a notice beside the cover's.
    const isSaid = notice.about === 'due' || notice.to === 'cover';
    if (isSaid) return { kind: 'pointless' };
    return sayToOneInThread(what, { person, words: (who) => ({ text: `${who}: ${words.text}` }) }, deps);
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
