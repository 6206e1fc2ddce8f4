/** Reads a table of messages, one a line, that stands beside the tests. */
import { readFileSync } from 'node:fs';

export function readLines(beside: string, file: string): readonly string[] {
  return readFileSync(new URL(file, beside), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}
