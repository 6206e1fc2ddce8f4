/** Takes what looks like a name out of a passage's words, each by its place. */
import type { NameAt } from './document.ts';

export function withoutNames(original: string, names: readonly NameAt[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of names) {
    out += `${original.slice(at, start)}[name]`;
    at = end;
  }
  return out + original.slice(at);
}
