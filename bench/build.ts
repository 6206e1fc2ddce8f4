/** Compiles the tree as it stands into a folder of its own: what is measured is what is shipped, without a loader. */
import { spawnSync } from 'node:child_process';
import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

export function build(root: string, folder: string): string {
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const out = join(folder, 'built');
  // Types are checked elsewhere.
  const options = ['--noEmit', 'false', '--noCheck', '--rootDir', root, '--outDir', out];
  const made = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.json'), ...options], {
    encoding: 'utf8',
  });
  if (made.status !== 0 || !existsSync(join(out, 'bot/main.js'))) throw new Error(`No build: ${made.stdout}`);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  return out;
}
