/** The requester and the advisor are told of a move: in their own chats, or else where they are without the words. */
import { calendarCard, noticeCard } from '../../cards/notice-card.ts';
import type { RecordFacts } from '../../cards/reclassified-words.ts';
import {
  assigneeNotice,
  coverNotice,
  leftNotice,
  requesterNotice,
  type Words,
} from '../../cards/request-words.ts';
import type { RequestEvent } from '../../src/consultations/event.ts';
import { ownMergedInto } from '../../src/consultations/merge-requests.ts';
import { lineOfPerson } from '../../src/consultations/outbox.ts';
import type { Absence } from '../../src/conversation/absences.ts';
import type { OutgoingMessage } from '../turn.ts';
import { awayOf } from './away-of.ts';
import { calendarOf } from './calendar-link.ts';
import type { Deliver, Delivered, DeliveryDeps, NoticeOf, ToDeliver } from './delivery.ts';
import { reachAdvisor } from './reach-advisor.ts';
import { reachPerson } from './reach-person.ts';
import { sayInThread } from './say-in-thread.ts';

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
  const { event } = (await eventOf(what, deps)) ?? {};
  if (!event) return { kind: 'pointless' };
  const goesOnAs = await ownMergedInto(request, deps.storage.requests);
  const words = requesterNotice({ ...request, goesOnAs }, event, service, 'personal');
  const card = noticeCard(request, event, service, await calendarOf(request, event, deps));
  const reached = await reachPerson(notice.person, { ...words, card }, deps);
  if (reached.kind !== 'gone') return reached;
  // The conversation that it came from, which others may read: without the question or the advice.
  if (!request.origin) return { kind: 'pointless' };
  return send(request.origin, requesterNotice({ ...request, goesOnAs }, event, service, 'thread'), deps);
};

export const tellAssignee: Deliver<'tell-assignee'> = async (what, deps) => {
  const { request, notice } = what;
  const happened = await eventOf(what, deps);
  if (!happened) return { kind: 'pointless' };
  const away = await awayOf(request, deps);
  const isCovering = away?.cover?.id === notice.person;
  const told = await tellAdvisor(
    what,
    await advisorWords(what, happened, isCovering ? away : undefined, deps),
    deps,
  );
  const cover = isCovering ? undefined : coverToTell(what, happened.event, away);
  if (told.kind !== 'sent' || cover === undefined) return told;
  return { kind: 'sent', note: () => tellCover(what, cover, deps) };
};

/** `covered`: the absence of the one whom they cover for. */
async function advisorWords(
  { request }: ToDeliver,
  { event, record }: Happened,
  covered: Absence | undefined,
  deps: DeliveryDeps,
): Promise<OutgoingMessage & Words> {
  const words =
    covered === undefined
      ? assigneeNotice(request, event, record)
      : coverNotice(request, event, { away: covered, record });
  const card = calendarCard(request, event, await calendarOf(request, event, deps));
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
  { text, ...beside }: OutgoingMessage & Words,
  deps: DeliveryDeps,
): Promise<Delivered> {
  const { request, notice } = what;
  const reached = await reachAdvisor(notice.person, { text, ...beside }, what, deps);
  if (reached.kind === 'left') {
    // Whoever has it by now, or covers, has a notice of their own.
    const isTheirs = notice.person === request.assignee?.id;
    return isTheirs ? sayInThread(what, leftNotice(request), deps) : { kind: 'pointless' };
  }
  if (reached.kind !== 'gone') return reached;
  // The line in the thread has said it to everyone there already; the advisor is named so that they see it.
  return sayInThread(what, { text }, deps);
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
