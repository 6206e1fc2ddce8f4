/** Waits no longer than a client would: what is not there by then is done without. */
import { setTimeout as delay } from 'node:timers/promises';

export const within = <T, L>(milliseconds: number, work: Promise<T>, late: L): Promise<T | L> =>
  Promise.race([work, delay(milliseconds, late, { ref: false })]);
