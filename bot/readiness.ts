/** Whether the server is well: its database, its guidance, and whether messages get out. */
import { type Clock, millisecondsBetween } from '../src/calendar/clock.ts';
import type { OutboxDesk } from '../src/consultations/outbox.ts';
import type { FollowedGuidance } from './jobs/follow-guidance.ts';

interface Deps {
  readonly storage: { readonly desk: OutboxDesk; check(): Promise<void> };
  readonly guidance: FollowedGuidance;
  readonly clock: Clock;
}

const stuckAfterSeconds = 300;

type Figures = Awaited<ReturnType<typeof outboxFigures>>;

const isStuck = ({ oldestSeconds, dead, failing }: Figures): boolean =>
  dead > 0 || failing > 0 || oldestSeconds > stuckAfterSeconds;

export async function outboxFigures(desk: OutboxDesk, clock: Clock) {
  const now = clock.now();
  const { waiting, held, dead, failing, oldestDue } = await desk.state(now);
  const oldestSeconds = oldestDue === undefined ? 0 : Math.max(0, millisecondsBetween(oldestDue, now) / 1000);
  return { waiting, held, dead, failing, oldestSeconds };
}

export const createReadiness =
  ({ storage, guidance, clock }: Deps) =>
  async () => {
    const figures = await outboxFigures(storage.desk, clock);
    await storage.check();
    return {
      database: 'ok',
      guidance: guidance.unread() === undefined ? 'ok' : 'behind',
      outbox: isStuck(figures) ? 'stuck' : 'ok',
      guidanceVersion: guidance.knowing().version,
    } as const;
  };
