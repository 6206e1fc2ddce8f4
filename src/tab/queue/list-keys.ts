/** What each key does on a row of the list. */
import { keyReader } from '../shell/read-key.ts';

export type ListKey = 'next' | 'before' | 'first' | 'last' | 'page-down' | 'page-up' | 'open' | 'select';

export const listKey = keyReader<ListKey>(
  {
    ArrowDown: 'next',
    ArrowUp: 'before',
    Home: 'first',
    End: 'last',
    PageDown: 'page-down',
    PageUp: 'page-up',
    Enter: 'open',
    ' ': 'select',
  },
  { j: 'next', k: 'before', o: 'open', x: 'select' },
);
