/** The requester and the advisor are told of a move: in their own chats, or else where they are without the words. */
import { calendarCard, noticeCard } from '../../cards/notice-card.ts';
import type { RecordFacts } from '../../cards/reclassified-words.ts';
import {
  assigneeInThread,
  assigneeNotice,
  coverInThread,
  coverNotice,
  leftNotice,
} from '../../cards/advisor-words.ts';
import { requesterNotice, type Words } from '../../cards/request-words.ts';
import type { RequestEvent } from '../../src/consultations/event.ts';
import { givenUpByEnd } from '../../src/consultations/given-up.ts';
import { ownMergedInto } from '../../src/consultations/merge-requests.ts';
import { lineOfPerson } from '../../src/consultations/outbox.ts';
import type { Absence } from '../../src/conversation/absences.ts';
import type { OutgoingMessage } from '../turn.ts';
import { awayOf } from './away-of.ts';
import { calendarOf } from './calendar-link.ts';
import type { Deliver, Delivered, DeliveryDeps, NoticeOf, ToDeliver } from './delivery.ts';
import { reachAdvisor } from './reach-advisor.ts';
import { reachPerson } from './reach-person.ts';
import { sayInThread, sayToOneInThread } from './say-in-thread.ts';

interface Happened {
  readonly event: RequestEvent;
  readonly record: RecordFacts;
}

async function eventOf(
  {
    request,
    service,
    notice,
  }: ToDeliver<{ kind: 'tell-requester' | 'tell-assignee'; reference: string; seq: number; person: string }>,
  { storage }: DeliveryDeps,
): Promise<Happened | undefined> {
  const events = await storage.requests.history(request.service, request.reference);
  const event = events.find(({ seq }) => seq === notice.seq);
  return event && { event, record: { ...service, events } };
}

export const tellRequester: Deliver<'tell-requester'> = async (what, deps) => {
  const { request, service, notice } = what;
  const happened = await eventOf(what, deps);
  if (!happened) return { kind: 'pointless' };
  const { event, record } = happened;
  const goesOnAs = await ownMergedInto(request, deps.storage.requests);
  const told = { ...request, goesOnAs, gaveUp: givenUpByEnd(record.events, event.seq) };
  const words = requesterNotice(told, event, service, 'personal');
  const calendar = await calendarOf(request, { event, events: record.events }, deps);
  const card = noticeCard(request, event, service, calendar);
  const reached = await reachPerson(notice.person, { ...words, card }, deps);
  if (reached.kind !== 'gone') return reached;
  // The conversation that it came from, which others may read: without the question or the advice.
  if (!request.origin) return { kind: 'pointless' };
  return send(request.origin, requesterNotice(told, event, service, 'thread'), deps);
};

export const tellAssignee: Deliver<'tell-assignee'> = async (what, deps) => {
  const { request, notice } = what;
  const happened = await eventOf(what, deps);
  if (!happened) return { kind: 'pointless' };
  const away = await awayOf(request, deps);
  const covered = away?.cover?.id === notice.person ? away : undefined;
  const told = await tellAdvisor(what, { ...happened, covered }, deps);
  const cover = covered ? undefined : coverToTell(what, happened.event, away);
  if (told.kind !== 'sent' || cover === undefined) return told;
  return { kind: 'sent', note: () => tellCover(what, cover, deps) };
};

interface ToAdvisor extends Happened {
  /** The absence of the one whom they cover for. */
  readonly covered: Absence | undefined;
}

async function advisorWords(
  { request }: ToDeliver,
  { event, record, covered }: ToAdvisor,
  deps: DeliveryDeps,
): Promise<OutgoingMessage & Words> {
  const words =
    covered === undefined
      ? assigneeNotice(request, event, record)
      : coverNotice(request, event, { away: covered, record });
  const calendar = await calendarOf(request, { event, events: record.events }, deps);
  const card = calendarCard(request, event, calendar);
  return { ...words, ...(card && { card }) };
}

/** By a notice of their own, so that nobody is told twice because another could not be reached. */
function coverToTell(
  { request, notice }: ToDeliver<NoticeOf<'tell-assignee'>>,
  { by }: RequestEvent,
  away: Absence | undefined,
): string | undefined {
  const cover = away?.cover?.id;
  return notice.person === request.assignee?.id && cover !== by.id ? cover : undefined;
}

async function tellAdvisor(
  what: ToDeliver<NoticeOf<'tell-assignee'>>,
  happened: ToAdvisor,
  deps: DeliveryDeps,
): Promise<Delivered> {
  const { request, notice } = what;
  const reached = await reachAdvisor(notice.person, await advisorWords(what, happened, deps), what, deps);
  if (reached.kind === 'left') {
    // Whoever has it by now, or covers, has a notice of their own.
    const isTheirs = notice.person === request.assignee?.id;
    return isTheirs ? sayInThread(what, leftNotice(request), deps) : { kind: 'pointless' };
  }
  return reached.kind === 'gone' ? nameInThread(what, happened, deps) : reached;
}

/** The line in the thread has said it to everyone there already; the advisor is named so that they see it. */
async function nameInThread(
  what: ToDeliver<NoticeOf<'tell-assignee'>>,
  { event, record, covered }: ToAdvisor,
  deps: DeliveryDeps,
): Promise<Delivered> {
  const { request, notice } = what;
  const person = [request.assignee, covered?.cover].find((one) => one?.id === notice.person);
  // It is with somebody else by now.
  if (!person) return { kind: 'pointless' };
  const words = (who: string): Words =>
    covered === undefined
      ? assigneeInThread(request, event, { who, record })
      : coverInThread(request, event, { who, away: covered, record });
  return sayToOneInThread(what, { person, words }, deps);
}

async function tellCover(
  { request, notice }: ToDeliver<NoticeOf<'tell-assignee'>>,
  person: string,
  { storage, clock }: DeliveryDeps,
): Promise<'noted'> {
  const { service, reference } = request;
  await storage.outbox.add({
    service,
    key: `tell-cover ${reference} ${String(notice.seq)}`,
    notice: { ...notice, person },
    line: lineOfPerson(reference, 'advisor'),
    at: clock.now(),
  });
  return 'noted';
}

async function send(
  address: Parameters<DeliveryDeps['messenger']['send']>[0],
  message: Parameters<DeliveryDeps['messenger']['send']>[1],
  { messenger }: DeliveryDeps,
): Promise<Delivered> {
  const sent = await messenger.send(address, message);
  return sent.ok ? { kind: 'sent' } : { kind: 'trouble', trouble: sent.trouble };
}
