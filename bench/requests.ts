/** What it costs to log a consultation request: saved, answered with a receipt, and posted to the advisors. */
import { setTimeout as delay } from 'node:timers/promises';
import { install, makeAdvisory, newForm, press } from './activities.ts';
import type { Connector } from './connector.ts';
import { quantile } from './figures.ts';
import { post, run } from './load.ts';
import type { Measured } from './measured-process.ts';

export interface RequestRound {
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** With the post in the advisory channel. */
  readonly cpu: number;
  /** The receipt and the post. */
  readonly messagesEach: number;
}

const rounds = 4;
const size = { turns: 100, atATime: 4 };

export async function logRequests(on: {
  readonly process: Measured;
  readonly connector: Connector;
}): Promise<readonly RequestRound[]> {
  const { process, connector } = on;
  const channel = { serviceUrl: connector.url, person: 1, channel: true };
  await post(process.port, install(channel));
  await post(process.port, press(channel, makeAdvisory));
  const played: RequestRound[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const before = { cpu: (await process.usage()).cpu, ...connector.counts() };
    const { seconds, times } = await run(process.port, size, (turn) =>
      press({ serviceUrl: connector.url, person: 5_000 + turn }, newForm()),
    );
    await quiet(connector);
    const after = { cpu: (await process.usage()).cpu, ...connector.counts() };
    played.push({
      requestsPerSecond: size.turns / seconds,
      p50: quantile(times, 0.5),
      p99: quantile(times, 0.99),
      cpu: (after.cpu - before.cpu) / size.turns,
      messagesEach: (after.messages - before.messages) / size.turns,
    });
  }
  // The first warms up.
  return played.slice(1);
}

/** Waits until the outbox has nothing more to post. */
async function quiet(connector: Connector): Promise<void> {
  for (let seen = -1; seen !== connector.counts().messages; ) {
    seen = connector.counts().messages;
    await delay(2_500);
  }
}
