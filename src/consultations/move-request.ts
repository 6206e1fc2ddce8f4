/** An advisor's move on a request: made on what they saw, told to everyone in the same transaction. */
import type { Instant } from '../calendar/clock.ts';
import type { ServiceId } from '../people/person.ts';
import type { Outbox } from './outbox.ts';
import type { Actor, ConsultationRequest, Move } from './request.ts';
import type { RequestStore } from './request-store.ts';

export interface Press {
  readonly service: ServiceId;
  readonly reference: string;
  /** Of the card that was pressed. */
  readonly revision: number;
  readonly move: Move;
  readonly by: Actor;
  readonly at: Instant;
}

export type MoveResult =
  | { readonly kind: 'moved'; readonly request: ConsultationRequest }
  /** Someone was quicker, or the card was old: the present state, and nothing lost. */
  | { readonly kind: 'stale'; readonly request: ConsultationRequest }
  | { readonly kind: 'unknown' };

export async function moveRequest(
  stores: { readonly requests: RequestStore; readonly outbox: Outbox },
  press: Press,
): Promise<MoveResult> {
  const request = await stores.requests.find(press.service, press.reference);
  if (!request) return { kind: 'unknown' };
  if (request.revision !== press.revision || !isOpenTo(request, press.move))
    return { kind: 'stale', request };
  const moved = await stores.requests.move(request, press.move, press.by, press.at);
  if (!moved)
    return {
      kind: 'stale',
      request: (await stores.requests.find(press.service, press.reference)) ?? request,
    };
  await tell(stores.outbox, moved, press);
  return { kind: 'moved', request: moved };
}

/** A closed request takes no move; the same advisor need not take a request twice. */
export function isOpenTo(request: ConsultationRequest, move: Move): boolean {
  if (request.status === 'closed') return false;
  return move.kind === 'closed' || request.assignee?.id !== move.to.id;
}

async function tell(outbox: Outbox, request: ConsultationRequest, { move, at }: Press): Promise<void> {
  const { service, reference, revision, requester } = request;
  const once = `${reference} ${String(revision)}`;
  await outbox.add({
    service,
    key: `refresh ${once}`,
    notice: { kind: 'refresh-request', reference, revision },
    at,
  });
  await outbox.add({
    service,
    key: `tell ${once}`,
    notice: { kind: 'tell-requester', reference, event: move.kind, person: requester.id },
    at,
  });
}
