/** What each key does on a passage of a document. */
import { keyReader } from '../../shell/read-key.ts';

type FoundKey = 'next' | 'before' | 'accept' | 'edit' | 'reject' | 'select';

export const foundKey = keyReader<FoundKey>(
  { ArrowDown: 'next', ArrowUp: 'before' },
  { j: 'next', k: 'before', a: 'accept', e: 'edit', r: 'reject', x: 'select' },
);
