/** What a run keeps as it comes, one JSON value a line, so that a run that ended in the middle goes on. */
import { readFile } from 'node:fs/promises';

export async function readKeptLines(file: string): Promise<readonly unknown[]> {
  const text = await readIfThere(file);
  return text.split('\n').flatMap(valueOf);
}

async function readIfThere(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

/** What a process that was killed left half written is asked for again. */
function valueOf(line: string): readonly unknown[] {
  try {
    return [JSON.parse(line)];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
