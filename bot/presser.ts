/** Whoever presses, in a chat or in the workspace: as much of a turn as a move on a request needs. */
import type { Turn } from './turn.ts';

export type Presser = Pick<Turn, 'person' | 'stores' | 'knowing' | 'now' | 'log'>;
