/** How long a process takes until it listens: on a new folder, on one that was used, and the echo's. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Program, start } from './measured-process.ts';

export interface Starts {
  readonly name: string;
  /** Milliseconds. */
  readonly times: readonly number[];
}

const rounds = 5;

async function once(program: Program): Promise<number> {
  const process = await start(program);
  await process.stop();
  return process.startedIn;
}

export async function measureStarts(
  folder: string,
  ours: Program,
  echo: Program,
  large: Program,
): Promise<readonly Starts[]> {
  const kinds = [
    { name: 'echo', program: echo, fresh: false },
    { name: 'ours, new data folder', program: ours, fresh: true },
    { name: 'ours, used data folder', program: ours, fresh: false },
    { name: 'ours, 10,000 passages, used data folder', program: large, fresh: false },
  ];
  const times = kinds.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, { program, fresh }] of kinds.entries()) {
      if (fresh)
        rmSync(program.settings['DATA_DIR'] ?? join(folder, 'none'), { recursive: true, force: true });
      times[at]?.push(await once(program));
    }
  }
  return kinds.map(({ name }, at) => ({ name, times: times[at] ?? [] }));
}
