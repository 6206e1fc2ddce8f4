/** Where the reader is in the queue: kept while they look at a request, and forgotten with the page. */
import { useSyncExternalStore } from 'react';
import type { QueueFilter } from '../../web/contract/queue.ts';
import type { Order } from './filters.ts';

export interface Place {
  /** Undefined until the reader or the first list has set one. */
  readonly filter: QueueFilter | undefined;
  readonly order: Order;
  /** The row that the keyboard is on, by its reference. */
  readonly current: string | undefined;
  readonly selected: ReadonlySet<string>;
  /** The row at the top of what is seen, and how far it is scrolled out of it. */
  readonly top: { readonly reference: string; readonly hidden: number } | undefined;
  /** A request was opened from here: the way back leads to its row. */
  readonly left: boolean;
}

const beginning: Place = {
  filter: undefined,
  order: 'due',
  current: undefined,
  selected: new Set(),
  top: undefined,
  left: false,
};

const places = new Map<string, Place>();
const hearers = new Set<() => void>();

export const placeIn = (queue: string): Place => places.get(queue) ?? beginning;

export function moveTo(queue: string, change: Partial<Place>): void {
  places.set(queue, { ...placeIn(queue), ...change });
  for (const hear of hearers) hear();
}

/** To a request: the way back leads to its row. */
export const leaveFor = (queue: string, reference: string): void => {
  moveTo(queue, { current: reference, left: true });
};

const listen = (hear: () => void): (() => void) => {
  hearers.add(hear);
  return () => {
    hearers.delete(hear);
  };
};

export const usePlace = (queue: string): Place => useSyncExternalStore(listen, () => placeIn(queue));
