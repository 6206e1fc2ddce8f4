/** Questions of a writer who avoided the words of the guidance: one half is fitted on, of the other only counts are looked at. */
import { join } from 'node:path';
import type { Case } from './case.ts';
import { casesFolder, readCases } from './read-cases.ts';

export const readOtherWords = (half: 'development' | 'held-out'): Promise<readonly Case[]> =>
  readCases(join(casesFolder, 'other-words', half));
