/** What each key does on a passage of a document; letters only where single-key shortcuts are on. */

export type FoundKey = 'next' | 'before' | 'accept' | 'edit' | 'reject' | 'select';

const always: Readonly<Record<string, FoundKey>> = { ArrowDown: 'next', ArrowUp: 'before' };
const letters: Readonly<Record<string, FoundKey>> = {
  j: 'next',
  k: 'before',
  a: 'accept',
  e: 'edit',
  r: 'reject',
  x: 'select',
};

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

export const foundKey = (
  { key, ctrlKey, metaKey, altKey }: Pressed,
  areLettersOn: boolean,
): FoundKey | undefined =>
  ctrlKey || metaKey || altKey ? undefined : (always[key] ?? (areLettersOn ? letters[key] : undefined));
