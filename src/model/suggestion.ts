/** What a model suggested to an advisor or an editor: kept, so that it shows how much of it stands in what they send. */
import type { Instant } from '../calendar/clock.ts';
import type { ServiceId } from '../people/person.ts';

/** Which model wrote, told by which prompt, from which version of the guidance. */
export interface SuggestedBy {
  readonly model: string;
  readonly promptVersion: number;
  readonly guidanceVersion: number;
}

export interface Suggestion {
  /** As it was put before them: every part of it passed the check. */
  readonly text: string;
  /** That carry it. */
  readonly passages: readonly string[];
  /** How many parts of what the model wrote were not borne out. */
  readonly leftOut: number;
  readonly by: SuggestedBy;
}

export interface SuggestionKey {
  readonly service: ServiceId;
  readonly kind: 'reply' | 'passage';
  /** Of a reply, the reference of its request; of a passage, nothing. */
  readonly about: string;
  /** A digest of what it was made of. */
  readonly key: string;
}

export interface Suggestions {
  /**
   * What stands from now on: the first that was made of the same, where two were asked for at once. Undefined, and nothing is
   * kept, where its request is gone or erased.
   */
  keep(which: SuggestionKey, suggestion: Suggestion, at: Instant): Promise<Suggestion | undefined>;
  find(which: SuggestionKey): Promise<Suggestion | undefined>;
  /** Newest first, at most 100. */
  about(which: Omit<SuggestionKey, 'key'>): Promise<readonly Suggestion[]>;
}

/** How much of what somebody wrote is a model's. */
export type Share = 'mostly' | 'partly';

const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Fewer words in a row stand in any two texts on the same thing. */
const runOf = 4;
/** Beyond it whoever reads is told: most of what they read, a model wrote. */
const mostly = 0.5;
const partly = 0.1;

const runsIn = (words: readonly string[]): readonly string[] =>
  words.slice(runOf - 1).map((_, at) => words.slice(at, at + runOf).join(' '));

/** Undefined where none of it, or too little to tell, stands in what was suggested. */
export function shareOf(written: string, suggested: string): Share | undefined {
  const words = wordsIn(written);
  const theirs = new Set(runsIn(wordsIn(suggested)));
  const isTheirs = new Array<boolean>(words.length).fill(false);
  for (const [at, run] of runsIn(words).entries()) {
    if (theirs.has(run)) isTheirs.fill(true, at, at + runOf);
  }
  const share = isTheirs.filter(Boolean).length / Math.max(words.length, 1);
  if (share > mostly) return 'mostly';
  return share >= partly ? 'partly' : undefined;
}

export interface Drafted extends SuggestedBy {
  readonly share: Share;
}

/** Of several, the one that most of it is taken from. */
export function draftedFrom(written: string, suggestions: readonly Suggestion[]): Drafted | undefined {
  const found = suggestions.flatMap(({ text, by }) => {
    const share = shareOf(written, text);
    return share === undefined ? [] : [{ ...by, share }];
  });
  return found.find(({ share }) => share === 'mostly') ?? found[0];
}
