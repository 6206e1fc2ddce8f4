/** A process started by a test, read line by line, and killed as a power cut would. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface Child {
  readonly lines: readonly string[];
  /** Resolves once it has printed that many lines; rejects where it ends before. */
  printed(count: number): Promise<void>;
  kill(): Promise<void>;
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else
      child.once('close', () => {
        resolve();
      });
  });

export const startChild = (script: string, args: readonly string[]): Child => {
  const child = spawn(process.execPath, ['--import=tsx', script, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const errors: string[] = [];
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => lines.push(line));
  child.stderr.on('data', (data: Buffer) => errors.push(data.toString()));
  return {
    lines,
    printed: (count) =>
      new Promise((resolve, reject) => {
        const check = (): void => {
          if (lines.length >= count) resolve();
        };
        reader.on('line', check);
        child.once('close', () => {
          reject(new Error(`The process ended first. ${errors.join('')}`));
        });
        check();
      }),
    kill: async () => {
      const end = ended(child);
      child.kill('SIGKILL');
      await end;
    },
  };
};
