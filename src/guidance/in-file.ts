/** A thing that was read from a file, and the line of a fault in it, so that an editor is sent to the fault itself. */
import type { Problem } from '../files/checked-yaml.ts';

export interface InFile<T> {
  readonly file: string;
  /** The whole file, in which a fault is looked up. */
  readonly text: string;
  readonly value: T;
}

/** The fault of one field of a file, or of one value in the list that the field holds. */
export const faultOf = (
  { file, text }: Pick<InFile<unknown>, 'file' | 'text'>,
  field: string,
  message: string,
  value?: string,
): Problem => ({ file, line: fieldLine(text, field, value), message: `${field}: ${message}` });

/** The line of `field`, or of `value` in the list below it; 1 where the field is not there. */
function fieldLine(text: string, field: string, value = ''): number {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.startsWith(`${field}:`));
  if (at === -1) return 1;
  const length = lines.slice(at + 1).findIndex((line) => /^\S/.test(line));
  const own = lines.slice(at, length === -1 ? lines.length : at + 1 + length);
  return (
    at +
    Math.max(
      0,
      own.findIndex((line) => line.includes(value)),
    ) +
    1
  );
}

/** The line below the front matter on which the words stand; its first line where none holds them. */
export function bodyLine(text: string, words = ''): number {
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  const at = lines.findIndex((line, index) => index > end && line.includes(words));
  return (at === -1 ? end + 1 : at) + 1;
}
