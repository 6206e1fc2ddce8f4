/** How the outbox stands, for whoever watches this process. */
import { type Clock, millisecondsBetween } from '../src/calendar/clock.ts';
import type { OutboxDesk } from '../src/consultations/outbox.ts';

interface OutboxFigures {
  readonly waiting: number;
  readonly held: number;
  readonly dead: number;
  readonly failing: number;
  readonly oldestSeconds: number;
}

const stuckAfterSeconds = 300;

export const isStuck = ({ oldestSeconds, dead, failing }: OutboxFigures): boolean =>
  dead > 0 || failing > 0 || oldestSeconds > stuckAfterSeconds;

export async function outboxFigures(desk: OutboxDesk, clock: Clock): Promise<OutboxFigures> {
  const now = clock.now();
  const { waiting, held, dead, failing, oldestDue } = await desk.state(now);
  const oldestSeconds = oldestDue === undefined ? 0 : Math.max(0, millisecondsBetween(oldestDue, now) / 1000);
  return { waiting, held, dead, failing, oldestSeconds };
}
