/** The load: so many turns, so many at a time, each timed from the first byte sent to the last received. */
import { Agent, request } from 'node:http';
import type { Activity } from './activities.ts';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

export function post(port: number, activity: Activity): Promise<number> {
  const body = Buffer.from(JSON.stringify(activity));
  return new Promise((resolve, reject) => {
    const sending = request(
      {
        agent,
        host: '127.0.0.1',
        port,
        path: '/api/messages',
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': body.length },
      },
      (response) => {
        response.resume();
        response.once('end', () => {
          resolve(response.statusCode ?? 0);
        });
      },
    );
    sending.once('error', reject);
    sending.end(body);
  });
}

export interface Run {
  readonly seconds: number;
  /** Milliseconds of each turn. */
  readonly times: readonly number[];
}

/** Runs `turns` turns; throws at the first that is not answered with 200. */
export async function run(
  port: number,
  { turns, atATime }: { readonly turns: number; readonly atATime: number },
  make: (turn: number) => Activity,
): Promise<Run> {
  const times: number[] = [];
  let begun = 0;
  const worker = async (): Promise<void> => {
    while (begun < turns) {
      const turn = begun;
      begun += 1;
      const started = performance.now();
      const status = await post(port, make(turn));
      if (status !== 200) throw new Error(`A turn was answered with ${status}.`);
      times.push(performance.now() - started);
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: atATime }, worker));
  return { seconds: (performance.now() - started) / 1000, times };
}
