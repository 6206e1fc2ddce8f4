/** What lists are drawn from, of a request as its events leave it. */
import { type Actor, type ConsultationRequest, erasedActor } from '../consultations/request.ts';
import type { Projection } from './request-statements.ts';

export const projectionOf = (request: ConsultationRequest): Projection => ({
  status: request.status,
  desk: request.desk,
  requestKind: request.details.kind,
  topic: request.details.topic,
  urgency: request.details.urgency,
  authority: request.details.authority,
  phase: request.details.phase,
  requester: idOf(request.requester),
  assignee: idOf(request.assignee),
  due: request.due ?? null,
  changed: request.changedAt,
  ended: request.endedAt ?? null,
  answered: request.answeredAt ?? null,
  bookedFor: request.booking?.starts ?? null,
  held: request.isHeld ? 1 : 0,
});

const idOf = (actor: Actor | undefined): string | null =>
  actor === undefined || actor.id === erasedActor.id ? null : actor.id;
