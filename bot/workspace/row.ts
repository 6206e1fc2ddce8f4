/** A request as a row of the queue, as much of it as the reader may see. */
import { cut } from '../../cards/cut.ts';
import { dueState } from '../../src/consultations/due.ts';
import type { Actor, ConsultationRequest } from '../../src/consultations/request.ts';
import type { QueueRow } from '../../src/web/contract/queue.ts';

const questionShown = 240;

/** Advisors’ dates and marks are not the requester’s business, nor are other people’s ids. */
export type Reader = 'requester' | 'staff';

export const someone = ({ id, name }: Actor, reader: Reader, own?: string): Actor => ({
  id: reader === 'staff' || id === own ? id : '',
  name,
});

/** Absent rather than undefined. */
export const optional = <K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: V });

type Marks = Pick<QueueRow, 'due' | 'dueState' | 'isFlagged' | 'isHeld'>;

const forStaff = (request: ConsultationRequest, now: string): Marks => ({
  isFlagged: request.isFlagged,
  isHeld: request.isHeld,
  ...optional('due', request.due),
  dueState: dueState(request, now).kind,
});

const forRequester: Marks = { isFlagged: false, isHeld: false, dueState: 'none' };

/** What a row and the request's own page both say. */
export function standingOf(
  request: ConsultationRequest,
  reader: Reader,
  now: string,
): Omit<QueueRow, 'question' | 'bookedFor' | 'requester'> {
  const { details, assignee } = request;
  return {
    reference: request.reference,
    revision: request.revision,
    status: request.status,
    kind: details.kind,
    topic: details.topic,
    phase: details.phase,
    authority: details.authority,
    urgency: details.urgency,
    desk: request.desk,
    ...optional('assignee', assignee && someone(assignee, reader)),
    loggedAt: request.loggedAt,
    changedAt: request.changedAt,
    ...optional('endedAt', request.endedAt),
    ...(reader === 'staff' ? forStaff(request, now) : forRequester),
  };
}

export const toRow = (request: ConsultationRequest, reader: Reader, now: string): QueueRow => ({
  ...standingOf(request, reader, now),
  question: cut(request.details.question, questionShown),
  requester: someone(request.requester, reader, request.requester.id),
  ...optional('bookedFor', request.booking?.starts),
});
