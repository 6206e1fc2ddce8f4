/** Everything that goes out beside a turn: the outbox with its pace, and the digests that are written into it. */
import { paced, type SendLimits } from '../delivery/pace.ts';
import { createOutboxSender, type OutboxDeps } from './deliver-outbox.ts';
import { repeatJob } from './repeat.ts';
import { createDigestWriter } from './write-digests.ts';

export interface Sending {
  /** Sends now what was just written. */
  readonly nudge: () => void;
  /** What is in hand is finished, and nothing else begun. */
  readonly stop: () => Promise<void>;
}

const outboxEveryMilliseconds = 2_000;
const digestsEveryMilliseconds = 30_000;

export function startSending(deps: OutboxDeps, limits: SendLimits): Sending {
  const { log, clock } = deps;
  const sender = createOutboxSender({ ...deps, messenger: paced(deps.messenger, limits, clock) });
  const outbox = repeatJob('outbox', outboxEveryMilliseconds, sender.deliver, log);
  const digests = repeatJob('digests', digestsEveryMilliseconds, createDigestWriter(deps), log);
  return {
    nudge: () => {
      outbox.nudge();
    },
    stop: async () => {
      await Promise.all([outbox.stop(), digests.stop()]);
      await sender.rest();
    },
  };
}
