/** What each key does on a row of the list; letters only where single-key shortcuts are on. */

export type ListKey = 'next' | 'before' | 'first' | 'last' | 'page-down' | 'page-up' | 'open' | 'select';

const always: Readonly<Record<string, ListKey>> = {
  ArrowDown: 'next',
  ArrowUp: 'before',
  Home: 'first',
  End: 'last',
  PageDown: 'page-down',
  PageUp: 'page-up',
  Enter: 'open',
  ' ': 'select',
};
const letters: Readonly<Record<string, ListKey>> = { j: 'next', k: 'before', o: 'open', x: 'select' };

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

export const listKey = (
  { key, ctrlKey, metaKey, altKey }: Pressed,
  areLettersOn: boolean,
): ListKey | undefined =>
  ctrlKey || metaKey || altKey ? undefined : (always[key] ?? (areLettersOn ? letters[key] : undefined));
