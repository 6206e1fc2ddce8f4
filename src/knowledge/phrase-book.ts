/** Finds patterns of words in a message: families of words in order, with a few words allowed between them. */
import { sentenceEnd } from './read-words.ts';

/** A name to its words, spaces between; a hyphen joins the words of one phrase ("run-away"). */
export type Families = Readonly<Record<string, string>>;

/** Where a pattern was found: the first word and the last, both counted. */
export interface Found<Rule> {
  readonly rule: Rule;
  readonly from: number;
  readonly to: number;
}

/** Words and phrases of which one may stand at a place. */
export interface WordSet {
  readonly single: ReadonlySet<string>;
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
}

interface Slot {
  readonly words: WordSet;
  /** How many words may stand between the slot before and this one. */
  readonly gap: number;
}

interface Compiled<Rule> {
  readonly rule: Rule;
  readonly slots: readonly Slot[];
  /** The words with which a match can begin. */
  readonly opening: ReadonlySet<string>;
}

/** Start and end of a sentence, as a pattern writes them. */
const edge = '^';

function spell(families: Families, names: string): string[] {
  return names.split('|').flatMap((name) => {
    if (!name.startsWith('@')) return [name === edge ? sentenceEnd : name];
    const family = families[name.slice(1)];
    if (family === undefined)
      throw new Error(`No family of words is called "${name}": add it to the families.`);
    return family
      .split(/\s+/)
      .filter(Boolean)
      .flatMap((word) => (word.startsWith('@') ? spell(families, word) : [word]));
  });
}

/** The words of `@family|word|a-phrase`. */
export function wordsOf(families: Families, names: string): WordSet {
  const phrases = new Map<string, (readonly string[])[]>();
  const single = new Set<string>();
  for (const entry of spell(families, names)) {
    const parts = entry.split('-');
    const [first = entry] = parts;
    if (parts.length > 1) phrases.set(first, [...(phrases.get(first) ?? []), parts]);
    else single.add(entry);
  }
  return { single, phrases };
}

/** How many words of the set stand at a place: 0 for none, the longest phrase first. */
export function lengthAt({ single, phrases }: WordSet, words: readonly string[], at: number): number {
  const word = words[at];
  if (word === undefined) return 0;
  let longest = single.has(word) ? 1 : 0;
  const begun = phrases.get(word);
  if (begun === undefined) return longest;
  for (const phrase of begun) {
    if (phrase.length > longest && phrase.every((part, offset) => words[at + offset] === part))
      longest = phrase.length;
  }
  return longest;
}

/** Does a word or phrase of the set begin between two places, the second not counted? */
export function holds(set: WordSet, words: readonly string[], from = 0, to = words.length): boolean {
  for (let at = Math.max(from, 0); at < Math.min(to, words.length); at += 1) {
    if (lengthAt(set, words, at) > 0) return true;
  }
  return false;
}

/** A pattern is slots with gaps: `@carer ~3 @hits ~2 her|him`; `~3` lets up to three words between; `^` is an edge. */
function compile(families: Families, pattern: string): Slot[] {
  const slots: Slot[] = [];
  let gap = 0;
  for (const part of pattern.split(' ')) {
    if (part.startsWith('~')) {
      gap = Number(part.slice(1));
      continue;
    }
    slots.push({ words: wordsOf(families, part), gap });
    gap = 0;
  }
  return slots;
}

/** The last word of the match of the slots from `next` on, or -1. Gaps are short, so the work per word is bounded. */
function endOf(
  slots: readonly Slot[],
  next: number,
  words: readonly string[],
  start: number,
  stops: WordSet,
): number {
  const slot = slots[next];
  if (slot === undefined) return start - 1;
  const last = Math.min(start + slot.gap, words.length - 1);
  for (let at = start; at <= last; at += 1) {
    const length = lengthAt(slot.words, words, at);
    const end = length > 0 ? endOf(slots, next + 1, words, at + length, stops) : -1;
    if (end >= 0) return end;
    if (lengthAt(stops, words, at) > 0) return -1;
  }
  return -1;
}

const firstWords = ({ single, phrases }: WordSet): readonly string[] => [
  ...new Set([...single, ...phrases.keys()]),
];

function compileRule<Rule extends { readonly pattern: string }>(
  families: Families,
  rule: Rule,
): Compiled<Rule> {
  const slots = compile(families, rule.pattern);
  return { rule, slots, opening: new Set(slots.slice(0, 1).flatMap((slot) => firstWords(slot.words))) };
}

/**
 * Every pattern under the words of its most telling slot: the one whose words the fewest slots share. Of the many
 * patterns that begin with "she", a message then wakes only those of which it holds the harm.
 */
function byTellingWord<Rule>(
  compiled: readonly Compiled<Rule>[],
): ReadonlyMap<string, readonly Compiled<Rule>[]> {
  const uses = new Map<string, number>();
  for (const word of compiled.flatMap(({ slots }) => slots.flatMap((slot) => firstWords(slot.words)))) {
    uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  uses.set(sentenceEnd, Infinity);
  const commonness = (slot: Slot): number =>
    Math.max(...firstWords(slot.words).map((word) => Number(uses.get(word))));
  const telling = new Map<string, Compiled<Rule>[]>();
  for (const each of compiled) {
    const rarest = [...each.slots].sort((a, b) => commonness(a) - commonness(b)).slice(0, 1);
    for (const word of rarest.flatMap((slot) => firstWords(slot.words))) {
      telling.set(word, [...(telling.get(word) ?? []), each]);
    }
  }
  return telling;
}

/**
 * @param stops words that a gap never holds, such as a negation or "told", after which another is the subject.
 * @returns finds every rule at every place where its pattern begins.
 */
export function createPhraseBook<Rule extends { readonly pattern: string }>(
  families: Families,
  rules: readonly Rule[],
  stops: string,
): (words: readonly string[]) => readonly Found<Rule>[] {
  const stopWords: WordSet = { single: new Set([sentenceEnd, ...stops.split(/\s+/)]), phrases: new Map() };
  const telling = byTellingWord(rules.map((rule) => compileRule(families, rule)));
  return (words) => {
    const awake = new Set<Compiled<Rule>>();
    for (const word of words) {
      const woken = telling.get(word);
      if (woken) for (const each of woken) awake.add(each);
    }
    const found: Found<Rule>[] = [];
    // The one loop of a message that runs for every rule and word: without an iterator it takes half the time.
    for (const { rule, slots, opening } of awake) {
      for (let from = 0; from < words.length; from += 1) {
        if (!opening.has(words[from] as string)) continue;
        const to = endOf(slots, 0, words, from, stopWords);
        if (to >= 0) found.push({ rule, from, to });
      }
    }
    return found;
  };
}
