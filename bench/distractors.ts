/** Writes guidance of any size into a folder, so that a process can be started on it. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Guidance } from '../src/knowledge/passage.ts';

export { sized } from '../src/evaluation/distractors.ts';

/** Writes `guidance` beside a copy of the real folder, as an editor would have: one file for each passage. */
export function writeSized(realFolder: string, folder: string, guidance: Guidance): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(realFolder, folder, { recursive: true });
  mkdirSync(join(folder, 'passages', 'made'));
  for (const source of guidance.sources.values()) {
    if (source.id.startsWith('made-'))
      write(join(folder, 'sources', `${source.id}.md`), { ...source }, 'Made.');
  }
  for (const { text, ...head } of guidance.passages) {
    if (head.id.startsWith('made-')) write(join(folder, 'passages', 'made', `${head.id}.md`), head, text);
  }
}

function write(path: string, head: Readonly<Record<string, unknown>>, body: string): void {
  // JSON is YAML, so each value is written as JSON.
  const lines = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  writeFileSync(path, `---\n${lines.join('\n')}\n---\n${body}\n`);
}
