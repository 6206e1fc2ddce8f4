/** Signpost as a process of its own, as it is started for real: stopped kindly, or killed as a power cut would. */
import { type ChildProcess, spawn } from 'node:child_process';

export interface SignpostProcess {
  readonly port: number;
  readonly output: () => string;
  /** As a power cut would. */
  kill(): Promise<void>;
  /** As a platform does; gives the exit code and how long it took. */
  terminate(): Promise<{ readonly code: number | null; readonly milliseconds: number }>;
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
    else child.once('close', resolve);
  });

const running = new Set<ChildProcess>();

/** What a test that failed has left behind. */
export const killProcesses = (): void => {
  for (const child of running) child.kill('SIGKILL');
};

/** `over` is what its settings are otherwise. */
export async function startSignpost(
  folder: string,
  over: Readonly<Record<string, string>> = {},
): Promise<SignpostProcess> {
  const child = spawn(process.execPath, ['--import=tsx', 'bot/main.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      SIGNPOST_MODE: 'local',
      DATA_DIR: folder,
      PORT: '0',
      PLAYGROUND: 'off',
      LOG_LEVEL: 'warn',
      ...over,
    },
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  let output = '';
  const port = await new Promise<number>((resolve, reject) => {
    const hear = (data: Buffer): void => {
      output += data.toString();
      const found = /http:\/\/127\.0\.0\.1:(\d+)\/api\/messages/.exec(output)?.[1];
      if (found !== undefined) resolve(Number(found));
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('close', () => {
      reject(new Error(`Signpost ended before it was ready: ${output}`));
    });
  });
  return {
    port,
    output: () => output,
    kill: async () => {
      const end = ended(child);
      child.kill('SIGKILL');
      await end;
    },
    terminate: async () => {
      const started = performance.now();
      const end = ended(child);
      child.kill('SIGTERM');
      return { code: await end, milliseconds: performance.now() - started };
    },
  };
}
