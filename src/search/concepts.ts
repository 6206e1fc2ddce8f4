/** Reads a question as concepts: each a typed word or phrase beside the other ways in which the guidance may say it. */
import type { GlossaryEntry } from '../knowledge/passage.ts';
import { isEveryday } from './everyday-words.ts';
import type { Speller } from './spelling.ts';
import { type Term, toStems, toTerms } from './words.ts';

export interface Wording {
  readonly stems: readonly string[];
  /** 1 as typed, .8 for an abbreviation or its long form, .5 for a lay word's term of art. */
  readonly weight: number;
}

export interface Concept {
  readonly wordings: readonly Wording[];
  /** A word of talk, not of topic. */
  readonly everyday: boolean;
}

interface Phrase {
  readonly phrase: readonly string[];
  readonly means: readonly Wording[];
}

/** A thesaurus by first stem, so that a question of n words is read in n look-ups. */
export type Thesaurus = ReadonlyMap<string, readonly Phrase[]>;

const abbreviationWeight = 0.8;
const layWeight = 0.5;

export function createThesaurus(glossary: readonly GlossaryEntry[]): Thesaurus {
  const byFirst = new Map<string, Phrase[]>();
  const add = (words: string, means: readonly Wording[]): void => {
    const phrase = toStems(words);
    const [first] = phrase;
    const useful = means.filter(
      (wording) => wording.stems.length > 0 && wording.stems.join(' ') !== phrase.join(' '),
    );
    // "Case closed" without its small words would be every case.
    const isCut = phrase.length === 1 && words.trim().split(/[\s-]+/).length > 1;
    if (first === undefined || useful.length === 0 || isCut) return;
    const known = byFirst.get(first) ?? [];
    byFirst.set(first, [...known, { phrase, means: useful }]);
  };
  for (const entry of glossary) {
    const formal = [entry.term, ...entry.abbreviations];
    const at = (words: readonly string[], weight: number) =>
      words.map((word) => ({ stems: toStems(word), weight }));
    for (const word of formal) add(word, at(formal, abbreviationWeight));
    for (const word of entry.lay) add(word, at(formal, layWeight));
  }
  return byFirst;
}

/** "Send him back" and "who do we send it to" are of no special need; "the SEND team" and "pupils with send" are. */
const asVerb =
  /(?<!\b(?:with|for|on|and|of|about|has|have|having|the|is) )\bsend (?:me|us|him|her|it|them|the|a|an|this|that|these|those|my|our|your|his|their|out|off|back|in|to|home|work|details?|data|info|letters?)\b|\b(?:i|we|you|they|he|she|schools?|councils?|must|should|can|could|may|please) send\b(?! (?:team|officers?|pupils?|child(?:ren)?|needs?|support|registers?|codes?|services?|departments?|cases?|provision|panels?|leads?|kids?|plans?|advice|help)\b)/i;
const sendsSomething = (text: string): boolean => asVerb.test(text) && !/\bSEND\b/.test(text);

const phrasesAt = (terms: readonly Term[], at: number, thesaurus: Thesaurus): readonly Phrase[] =>
  (thesaurus.get(terms[at]?.stem ?? '') ?? []).filter((entry) =>
    entry.phrase.every((part, offset) => terms[at + offset]?.stem === part),
  );

/** Longest phrase first; a word that starts no phrase stands for itself. */
export function readConcepts(text: string, thesaurus: Thesaurus, spell: Speller): readonly Concept[] {
  const terms = toTerms(text, spell);
  const concepts: Concept[] = [];
  const isSent = sendsSomething(text);
  const isVerb = (word = ''): boolean =>
    word === 'sends' || word === 'sending' || (isSent && word === 'send');
  for (let at = 0; at < terms.length; ) {
    const matches = isVerb(terms[at]?.word) ? [] : phrasesAt(terms, at, thesaurus);
    const length = Math.max(1, ...matches.map((entry) => entry.phrase.length));
    const means = matches.filter((entry) => entry.phrase.length === length).flatMap((entry) => entry.means);
    const typed = terms.slice(at, at + length);
    concepts.push({
      wordings: [{ stems: typed.map(({ stem }) => stem), weight: 1 }, ...distinct(means)],
      everyday: means.length === 0 && typed.every(({ word }) => isEveryday(word)),
    });
    at += length;
  }
  return concepts;
}

const distinct = (wordings: readonly Wording[]): readonly Wording[] => [
  ...new Map(wordings.map((wording) => [wording.stems.join(' '), wording])).values(),
];
