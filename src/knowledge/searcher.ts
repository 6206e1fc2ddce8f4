/** The port through which an answer finds its passages. */
import type { AuthorityId, Passage } from './passage.ts';

export interface SearchQuestion {
  /** Screened and normalised words of the person. */
  readonly text: string;
  /** Words of the question before, for a follow-up; they count less. */
  readonly context: string;
  /** Whose passages to look in; undefined looks in all. */
  readonly authorities: readonly AuthorityId[] | undefined;
}

export interface Hit {
  readonly passage: Passage;
  /** Comparable within one search only. */
  readonly score: number;
  /** 0 to 1: how much of what was asked, weighed by how telling each word is, this passage speaks of. */
  readonly coverage: number;
}

export interface Searcher {
  /** Best first, at most 30. */
  search(question: SearchQuestion): readonly Hit[];
}
