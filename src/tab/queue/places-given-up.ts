/** Which of the selected have a place or time to come that is given up with their end. */
import type { QueueRow } from '../../web/contract/queue.ts';
import { dayIn, type Reader, timeIn } from '../shell/times.ts';
import type { BulkMove } from './rows.ts';

/** Undefined where none has. */
export function placesGivenUp(
  move: BulkMove,
  rows: readonly Pick<QueueRow, 'reference' | 'bookedFor'>[],
  { reader, now }: { readonly reader: Reader; readonly now: string },
): string | undefined {
  if (move !== 'closed') return undefined;
  const booked = rows.flatMap(({ reference, bookedFor }) =>
    bookedFor === undefined || bookedFor <= now
      ? []
      : [`${reference} on ${dayIn(reader, bookedFor)} at ${timeIn(reader, bookedFor)}`],
  );
  return booked.length === 0 ? undefined : `This gives up what is booked: ${booked.join('; ')}.`;
}
