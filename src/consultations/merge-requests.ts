/** Two requests that are the same become one: the one ends, the other goes on, and both say so or neither does. */

import type { Move } from './event.ts';
import { closedTo, type MoveResult, makeMove } from './make-move.ts';
import type { Outbox } from './outbox.ts';
import type { Press } from './press.ts';
import { type ConsultationRequest, erasedActor, isOpen } from './request.ts';
import type { RequestStore } from './request-store.ts';

/** Why a request cannot go on as another. */
export type NoMerger =
  /** None of that reference in the same service. */
  | 'no-other'
  /** It has ended: what is put with it would be seen by nobody. */
  | 'other-ended';

export type MergeResult =
  | MoveResult
  | { readonly kind: 'no-merger'; readonly why: NoMerger; readonly request: ConsultationRequest };

interface Stores {
  readonly requests: RequestStore;
  readonly outbox: Outbox;
}

interface Storage {
  inTransaction<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
}

type MergePress = Press & { readonly move: Extract<Move, { kind: 'merged' }> };

export const isMerger = (press: Press): press is MergePress => press.move.kind === 'merged';

/** What one side did is undone where the other could not follow. */
class Overturned extends Error {
  readonly result: MergeResult;
  constructor(result: MergeResult) {
    super('One of the two had changed.');
    this.name = 'Overturned';
    this.result = result;
  }
}

/**
 * Opens its own transaction. A request that was merged has ended and is never opened again, and what it goes on as must
 * be open: so there can be no circle.
 */
export async function mergeRequests(storage: Storage, press: MergePress): Promise<MergeResult> {
  try {
    return await storage.inTransaction((stores) => merge(stores, press));
  } catch (error) {
    if (error instanceof Overturned) return error.result;
    throw error;
  }
}

async function merge(stores: Stores, press: MergePress): Promise<MergeResult> {
  const { service, reference } = press;
  const { into } = press.move;
  const request = await stores.requests.find(service, reference);
  const other = await stores.requests.find(service, into);
  // What stands against the move itself is said first.
  if (!request || !isMergeable(request, press)) return makeMove(stores, press);
  if (!other || into === reference) return { kind: 'no-merger', why: 'no-other', request };
  if (!isOpen(other)) return { kind: 'no-merger', why: 'other-ended', request };
  const joins: Press = {
    ...press,
    reference: into,
    revision: other.revision,
    move: { kind: 'joined', from: reference },
  };
  // Always in the order of the references: two mergers of the same two at once must not wait for one another.
  const sides = [press, joins].toSorted((one, two) => (one.reference < two.reference ? -1 : 1));
  const results = new Map<Press, MoveResult>();
  for (const side of sides) results.set(side, await move(stores, side, request));
  return results.get(press) ?? { kind: 'unknown' };
}

const isMergeable = (request: ConsultationRequest, { as, revision }: Press): boolean =>
  request.revision === revision && closedTo(request, 'merged', as) === undefined;

async function move(stores: Stores, side: Press, request: ConsultationRequest): Promise<MoveResult> {
  const result = await makeMove(stores, side);
  if (result.kind === 'moved') return result;
  // Of the other side nothing is shown but that it had changed.
  throw new Overturned(side.reference === request.reference ? result : { kind: 'stale', request });
}

/** For the requester of a merged request, the reference of their own that it goes on as; of another's, nothing. */
export async function ownMergedInto(
  { service, mergedInto, requester }: ConsultationRequest,
  requests: Pick<RequestStore, 'find'>,
): Promise<string | undefined> {
  if (mergedInto === undefined || requester.id === erasedActor.id) return undefined;
  const other = await requests.find(service, mergedInto);
  return other?.requester.id === requester.id ? mergedInto : undefined;
}
