/** What each key does on a page of a document. */
import { keyReader } from '../../shell/read-key.ts';

type PageKey = 'larger' | 'smaller' | 'whole';

export const pageKey = keyReader<PageKey>({}, { '+': 'larger', '=': 'larger', '-': 'smaller', '0': 'whole' });
