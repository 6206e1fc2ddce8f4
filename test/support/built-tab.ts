/** The advisors' tab as the build makes it, built once for all tests where it is out of date. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

export const tabFolder = 'dist/tab';

let building: Promise<unknown> | undefined;

export async function builtTab(): Promise<void> {
  building ??= promisify(execFile)(process.execPath, ['src/tab/build.mjs']);
  await building;
}

export interface Chunk {
  readonly file: string;
  readonly name?: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}

/** By the source that it is made of. */
export const manifestOf = (): Readonly<Record<string, Chunk>> =>
  JSON.parse(readFileSync(`${tabFolder}/manifest.json`, 'utf8')) as Record<string, Chunk>;

/** The files that a page needs before it can run the chunks of these names, each once. */
export function filesFor(names: readonly string[]): readonly string[] {
  const manifest = manifestOf();
  const found = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`The build has no ${key}.`);
    if (found.has(chunk.file)) return;
    found.add(chunk.file);
    for (const needed of chunk.imports ?? []) visit(needed);
  };
  for (const name of names) {
    const key = Object.entries(manifest).find(([, chunk]) => chunk.name === name)?.[0];
    if (key === undefined) throw new Error(`The build has no chunk ${name}.`);
    visit(key);
  }
  return [...found];
}
