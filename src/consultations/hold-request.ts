/** A record is held past its time of retention, or let go again: the same move from the command line and from Teams. */
import type { Instant } from '../calendar/clock.ts';
import type { ServiceId } from '../people/person.ts';
import { makeMove, type MoveResult } from './make-move.ts';
import type { Actor } from './request.ts';

type Stores = Parameters<typeof makeMove>[0];

interface Hold {
  readonly service: ServiceId;
  readonly reference: string;
  readonly kind: 'held' | 'released';
  /** A manager of the service; who runs the server is taken for one. */
  readonly by: Actor;
  readonly at: Instant;
}

/** To be called in a transaction. */
export async function holdRequest(
  stores: Stores,
  { service, reference, kind, by, at }: Hold,
): Promise<MoveResult> {
  const request = await stores.requests.find(service, reference);
  if (request === undefined) return { kind: 'unknown' };
  const { revision } = request;
  return makeMove(stores, {
    service,
    reference,
    revision,
    move: { kind },
    by,
    as: 'manager',
    at,
    once: undefined,
  });
}

/** What the one who asked is told. */
export function holdWords(result: MoveResult, reference: string): string {
  switch (result.kind) {
    case 'unknown':
      return `There is no request ${reference} here.`;
    case 'moved':
      return result.request.isHeld
        ? `${reference} is held: nothing of it is erased until it is released.`
        : `${reference} is released: it is erased when its time is over.`;
    case 'refused':
      return `${reference} ${result.request.isHeld ? 'is held already' : 'is not held'}.`;
    case 'stale':
      return `${reference} changed at the same moment. Please try again.`;
  }
}
