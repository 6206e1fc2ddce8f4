/** The port through which an answer finds its passages. */
import type { AuthorityId, Passage } from './passage.ts';

export interface SearchQuestion {
  /** Screened and normalised words of the person. */
  readonly text: string;
  /** Words of the question before, for a follow-up; they count less. */
  readonly context: string;
  /** Whose passages to look in; undefined looks in all. */
  readonly authorities: readonly AuthorityId[] | undefined;
  /** The id of a passage that is told of wherever it ranks, so that it can be compared with the best. */
  readonly beside?: string | undefined;
}

/** How much of what was asked a text speaks of, each word weighed by how telling it is. */
export interface Coverage {
  /** 0 to 1. */
  readonly coverage: number;
  /** 0 to 1: how telling the most telling word is that it does not speak of, beside the most telling of the question. */
  readonly gap: number;
}

/** A sentence on what the source leaves open, and how far the passage speaks of the question with it. */
export interface Unsaid extends Coverage {
  readonly sentence: string;
  /** 0 to 1: the coverage of the sentence and the passage's title alone, */
  readonly withTitle: number;
  /** and how much of that the sentence brings. */
  readonly adds: number;
}

export interface Hit extends Coverage {
  readonly passage: Passage;
  /** Of one search, and of one set of passages: it grows with how many telling words of the question the passage holds. */
  readonly score: number;
  /** 0 to 1: how like the question is to one of the ways in which the passage is asked for. */
  readonly likeness: number;
  /** The rest is compared when it is asked for: of most hits it never is. The same for the other words in which people ask, */
  readonly likenessToHeard: () => number;
  /** to its title, */
  readonly likenessToTitle: () => number;
  /** and for the questions that come near and that it does not answer. */
  readonly likenessToNotHeld: () => number;
  /** How much the passage speaks of with the other words in which people ask. */
  readonly withHeard: () => Coverage;
  /** How much the title, the ways of asking and the sentences with a figure speak of: what a figure is a figure of. */
  readonly figures: () => Coverage;
  readonly unsaid: () => readonly Unsaid[];
  /** 0 to 1: how much of the question before it speaks of; 1 where there is none. */
  readonly ofContext: () => number;
}

/** A word or a phrase of a question as the search reads it, for an editor who asks why. */
export interface ReadWords {
  /** In lower case. */
  readonly typed: string;
  /** What it was taken for; undefined where it is spelt as the guidance spells it. */
  readonly mended: string | undefined;
  /** Each counts with a weight from 0 to 1, beside what was typed at 1. */
  readonly otherWordings: readonly { readonly words: string; readonly weight: number }[];
  /** A word of talk, which counts for little. */
  readonly everyday: boolean;
}

export interface Searcher {
  /** Best first, at most 20. */
  search(question: SearchQuestion): readonly Hit[];
  /** What `search` makes of a text; one that is made for a measurement need not tell. */
  read?(text: string): readonly ReadWords[];
  /**
   * A function that is handed one question after another, and gives the number of the first that asks for the same: its
   * own where none before it does.
   */
  grouper?(): (question: string) => number;
}
