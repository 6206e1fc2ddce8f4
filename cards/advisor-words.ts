/** What an advisor is told of their requests: in their own chat, or named in the thread where they have none. */
import { writtenDate } from '../src/calendar/dates.ts';
import type { RequestEvent } from '../src/consultations/event.ts';
import { type ConsultationRequest, isOpen } from '../src/consultations/request.ts';
import type { Absence } from '../src/conversation/absences.ts';
import { plainWords } from '../src/knowledge/plain-words.ts';
import type { RecordFacts } from './reclassified-words.ts';
import { lineOf, type Words } from './request-words.ts';

/** What the advisor who has it is told of what others did, in their own chat. */
export function assigneeNotice(
  request: ConsultationRequest,
  event: RequestEvent,
  record: RecordFacts,
): Words {
  const { reference } = request;
  if (event.happening.kind === 'assigned') {
    return { text: `**${reference}** is with you now: ${plainWords(event.by.name)} assigned it to you.` };
  }
  return { text: happenedWords(request, event, record) };
}

const happenedWords = (request: ConsultationRequest, event: RequestEvent, record: RecordFacts): string =>
  `**${request.reference}**: ${lineOf(event, record) ?? 'something changed.'}${isOpen(request) ? '' : ' It has ended.'}`;

/** The same in the thread, to everybody there: `who` names the advisor who has it. */
export const assigneeInThread = (
  request: ConsultationRequest,
  event: RequestEvent,
  { who, record }: { readonly who: string; readonly record: RecordFacts },
): Words =>
  event.happening.kind === 'assigned'
    ? { text: `**${request.reference}** is with ${who} now: ${plainWords(event.by.name)} assigned it.` }
    : { text: `${who} has this request. ${happenedWords(request, event, record)}` };

/** In the thread, where the advisor who has it has left the team. */
export function leftNotice({ reference, assignee }: ConsultationRequest): Words {
  const whose = assignee === undefined ? 'its advisor' : plainWords(assignee.name);
  return {
    text: `**${reference}** is with ${whose}, who is not in the advisors’ team any more and was not told. Assign it to somebody who is.`,
  };
}

interface Covering {
  readonly away: Absence;
  readonly record: RecordFacts;
}

/** What whoever covers for an advisor is told in their place, in their own chat. */
export const coverNotice = (
  request: ConsultationRequest,
  event: RequestEvent,
  covering: Covering,
): Words => ({
  text: `You cover for ${coverWords(request, event, covering)} The request’s card stands in the advisory channel.`,
});

/** The same in the thread: `who` names whoever covers. */
export const coverInThread = (
  request: ConsultationRequest,
  event: RequestEvent,
  { who, ...covering }: Covering & { readonly who: string },
): Words => ({ text: `${who} covers for ${coverWords(request, event, covering)}` });

function coverWords(
  { reference, assignee }: ConsultationRequest,
  event: RequestEvent,
  { away: { until }, record }: Covering,
): string {
  const whose = assignee === undefined ? 'a colleague' : plainWords(assignee.name);
  return `${whose} until ${writtenDate(until)}. **${reference}**: ${lineOf(event, record) ?? 'something changed.'}`;
}
