/** A text as the check reads it: sentences of tokens, and the figures among them. */
import type { CueMark } from './vocabulary.ts';
import type { Cue } from './words/cues.ts';

export interface Token {
  /** As written. */
  readonly text: string;
  readonly ids: readonly string[];
  readonly cues: readonly CueMark[];
  readonly actor: string | undefined;
  readonly action: string | undefined;
  /** `small` is grammar, `plain` tells nothing new by itself, `number` is a figure, `mark` is punctuation. */
  readonly kind: 'content' | 'plain' | 'small' | 'number' | 'mark';
  readonly sensitive: boolean;
  /** Set where several words are one name of the field, by which nothing else is called. */
  readonly term: string | undefined;
  /** Capitalised within its sentence. */
  readonly isNamed: boolean;
  /** Rises at each place where what was said before no longer governs. */
  readonly clause: number;
}

export interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
  /** Of all its tokens. */
  readonly ids: ReadonlySet<string>;
  /** Set where it is an item of a list. */
  readonly item: { readonly list: number; readonly isOrdered: boolean } | undefined;
}

export type QuantityKind = 'count' | 'money' | 'percent' | 'date';

export interface Quantity {
  /** The place of its token in the sentence. */
  readonly at: number;
  readonly kind: QuantityKind;
  /** Equal for equal figures, whatever way they are written. */
  readonly value: string;
  /** The word before it, in lower case: "stage", "level". */
  readonly follows: string;
  /** Of time: "day", "week". */
  readonly unit: string | undefined;
  /** Ids of the words beside it. */
  readonly beside: ReadonlySet<string>;
  /** "At most", "at least", "more than" and the like. */
  readonly bounds: ReadonlySet<Cue>;
}

/** A word that carries meaning, and not only grammar or a figure. */
export const isTelling = ({ kind }: Token): boolean => kind === 'content' || kind === 'plain';

const orders =
  /^(?:ask|look|check|follow|tell|use|read|see|contact|make|keep|send|have|join|take|write|find|report|share|request|arrange|record|bring)$/i;

/** "…: check each section": what is told to be done is a should or a must, whichever word says so. */
export function isOrder(tokens: readonly Token[], at: number): boolean {
  if (!orders.test(tokens[at]?.text ?? '')) return false;
  const before = /^(?:so|then|and)$/i.test(tokens[at - 1]?.text ?? '') ? tokens[at - 2] : tokens[at - 1];
  return before === undefined || before.kind === 'mark';
}

export const idsOf = (sentences: readonly Sentence[]): ReadonlySet<string> =>
  new Set(sentences.flatMap(({ ids }) => [...ids]));

export const idsOfTokens = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(tokens.flatMap(({ ids }) => ids));

export const sharesId = ({ ids }: Pick<Token, 'ids'>, held: ReadonlySet<string>): boolean =>
  ids.some((id) => held.has(id));

/** "If it does not improve" may be told as "of it not improving". */
export const isNotDoing = (tokens: readonly Token[], at: number): boolean =>
  /^not$/i.test(tokens[at]?.text ?? '') && /ing$/i.test(tokens[at + 1]?.text ?? '');
