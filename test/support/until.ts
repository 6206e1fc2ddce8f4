/** Waits for a sign of what comes in its own time, as how long that takes is the machine's. */
import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';

/** Well under what a test is given, so that what did not come is named; a busy machine takes its time. */
const patienceSeconds = 60;

export async function until(
  isSo: () => boolean | Promise<boolean>,
  what = 'what was waited for',
  seconds = patienceSeconds,
): Promise<void> {
  const end = performance.now() + seconds * 1_000;
  while (!(await isSo())) {
    if (performance.now() > end) assert.fail(`It did not come to this within ${String(seconds)} s: ${what}.`);
    await delay(10);
  }
}
