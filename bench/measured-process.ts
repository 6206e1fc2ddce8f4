/** A program under measurement: started, asked what it has used, stopped. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Usage } from './probe.ts';

export interface Measured {
  readonly port: number;
  /** From the start of the process until it said where it listens. */
  readonly startedIn: number;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

export interface Program {
  readonly built: string;
  /** Relative to the build. */
  readonly path: string;
  readonly settings: Readonly<Record<string, string>>;
  /** Where a profile is written when it stops. */
  readonly profile?: string | undefined;
}

const address = /http:\/\/127\.0\.0\.1:(\d+)\/api\/messages/;

export async function start({ built, path, settings, profile }: Program): Promise<Measured> {
  const started = performance.now();
  const profiling = profile === undefined ? [] : ['--cpu-prof', '--cpu-prof-dir', profile];
  const child = spawn(
    process.execPath,
    [...profiling, '--import', pathToFileURL(join(built, 'bench/probe.js')).href, join(built, path)],
    { cwd: built, env: { ...process.env, ...settings }, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] },
  );
  const port = await listening(child, path);
  const startedIn = performance.now() - started;
  child.stdout?.resume();
  const usage = async (): Promise<Usage> => {
    child.send('usage');
    const [told] = (await once(child, 'message')) as [Usage];
    return told;
  };
  return {
    port,
    startedIn,
    usage,
    stop: async () => {
      const ended = once(child, 'exit');
      // Ours ends of itself, and so writes a profile where one is wanted; the echo is ended.
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function listening(child: ChildProcess, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let told = '';
    const read = (chunk: Buffer): void => {
      told += chunk.toString();
      const port = address.exec(told)?.[1];
      if (port === undefined) return;
      child.stdout?.off('data', read);
      resolve(Number(port));
    };
    child.stdout?.on('data', read);
    child.once('exit', (code) => {
      reject(new Error(`${path} ended with ${String(code)}: ${told}`));
    });
  });
}
