/** What a model suggested to an advisor or an editor: kept, so that it shows how much of it stands in what they send. */
import type { Instant } from '../calendar/clock.ts';
import type { Guidance } from '../knowledge/passage.ts';
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

export interface KeptSuggestion extends Suggestion, Pick<SuggestionKey, 'key'> {}

export interface Suggestions {
  /**
   * What stands from now on: the first that was made of the same, where two were asked for at once. Undefined, and nothing is
   * kept, where its request is gone or erased.
   */
  keep(which: SuggestionKey, suggestion: Suggestion, at: Instant): Promise<Suggestion | undefined>;
  find(which: SuggestionKey): Promise<KeptSuggestion | undefined>;
  /** Newest first, at most 100. */
  about(which: Omit<SuggestionKey, 'key'>): Promise<readonly KeptSuggestion[]>;
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

/** So much of what only a suggestion says is not written by somebody who never had it before them. */
const used = 0.25;

/**
 * The runs of a suggestion that tell of it. What is published stands in every text that quotes it: until a part of what only
 * this suggestion says is there too, nothing shows that it was ever used.
 */
function tellingRuns(
  suggested: string,
  written: ReadonlySet<string>,
  published: ReadonlySet<string>,
): readonly string[] {
  const all = runsIn(wordsIn(suggested));
  const own = all.filter((run) => !published.has(run));
  const there = own.filter((run) => written.has(run)).length;
  return there > 0 && there >= own.length * used ? all : own;
}

const countedIn = (runs: readonly string[], theirs: ReadonlySet<string>): number => {
  const places = new Set<number>();
  for (const [at, run] of runs.entries()) {
    if (theirs.has(run)) for (let place = at; place < at + runOf; place += 1) places.add(place);
  }
  return places.size;
};

export interface Likeness<One extends Suggestion> {
  readonly share: Share;
  /** The one that most of it is taken from. */
  readonly from: One;
}

/**
 * How much of it stands in all suggestions together, words in a run of four or more. Undefined where none of it, or too little
 * to tell. `published`: the words of guidance that anybody may have quoted by hand.
 */
export function likenessOf<One extends Suggestion>(
  written: string,
  suggestions: readonly One[],
  published: readonly string[],
): Likeness<One> | undefined {
  const words = wordsIn(written);
  const runs = runsIn(words);
  const own = new Set(runs);
  const known = new Set(published.flatMap((text) => runsIn(wordsIn(text))));
  const found = suggestions
    .map((from) => {
      const theirs = new Set(tellingRuns(from.text, own, known));
      return { from, theirs, count: countedIn(runs, theirs) };
    })
    .filter(({ count }) => count > 0);
  const [most] = found.toSorted((one, other) => other.count - one.count);
  if (most === undefined) return undefined;
  const together = new Set(found.flatMap(({ theirs }) => [...theirs]));
  const share = countedIn(runs, together) / words.length;
  if (share < partly) return undefined;
  return { share: share > mostly ? 'mostly' : 'partly', from: most.from };
}

export interface Drafted extends SuggestedBy {
  readonly share: Share;
}

/** As it is said on what was sent or saved. */
export function draftedFrom(
  written: string,
  suggestions: readonly Suggestion[],
  { passages }: Pick<Guidance, 'passages'>,
): Drafted | undefined {
  const found = likenessOf(written, suggestions, publishedIn(suggestions, passages));
  return found && { ...found.from.by, share: found.share };
}

/**
 * Of words in two fields: whoever writes a long next step of their own beneath advice that a model wrote has not made the
 * advice their own. So the first is looked at by itself as well, and the larger share counts.
 */
export function draftedFromBoth(
  first: string,
  second: string | undefined,
  suggestions: readonly Suggestion[],
  guidance: Pick<Guidance, 'passages'>,
): Drafted | undefined {
  const whole = draftedFrom([first, second ?? ''].join('\n\n').trim(), suggestions, guidance);
  const alone = second === undefined ? undefined : draftedFrom(first, suggestions, guidance);
  return alone?.share === 'mostly' ? alone : (whole ?? alone);
}

/** What is published of the passages that they were made of. */
export const publishedIn = (
  suggestions: readonly Pick<Suggestion, 'passages'>[],
  passages: Guidance['passages'],
): readonly string[] => {
  const cited = new Set(suggestions.flatMap((one) => one.passages));
  return passages
    .filter(({ id }) => cited.has(id))
    .flatMap(({ title, text, unsaid }) => [title, text, ...unsaid]);
};
