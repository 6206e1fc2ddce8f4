/** Whether the passages and the glossary speak the same language: no letters unexplained, no name outdated, no pair told apart one way only. */
import type { GlossaryEntry, Guidance, Passage } from '../knowledge/passage.ts';

/** Upper-case abbreviations of two to six letters; those in the name of a place or a site are part of that name. */
const abbreviation = /\b[A-Z]{2,6}(?=s?\b)/g;
const sites = /\bGOV\.UK\b/g;

/** The abbreviations of a passage that no entry of the glossary explains, each with the words around it. */
export function unexplainedIn(passage: Passage, { glossary, authorities }: Guidance): readonly string[] {
  const explained = new Set(
    glossary.flatMap(({ term, abbreviations }) => wordsOf([term, ...abbreviations].join(' '))),
  );
  const names = authorities.flatMap(({ name, aliases }) => [name, ...aliases]);
  const shown = [passage.title, passage.text, ...passage.unsaid].join('\n').replace(sites, '');
  const text = names.reduce((left, name) => left.replaceAll(name, ''), shown);
  const found = new Set([...text.matchAll(abbreviation)].map(([letters]) => letters));
  return [...found].filter((letters) => !explained.has(letters.toLowerCase()));
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The outdated terms that a passage uses where neither it nor a passage that it points to gives the present name. */
export function outdatedIn(passage: Passage, { glossary, passages }: Guidance): readonly GlossaryEntry[] {
  const pointedTo = passages.filter(({ id }) => passage.related.includes(id));
  const within = [passage, ...pointedTo].map(shownBy).join('\n');
  return glossary.filter(
    ({ term, supersededBy }) =>
      supersededBy !== undefined &&
      shownBy(passage).includes(term.toLowerCase()) &&
      !within.includes(supersededBy.toLowerCase()),
  );
}

const shownBy = ({ title, text, unsaid }: Passage): string =>
  [title, text, ...unsaid].join('\n').toLowerCase();

/** The term that this one is told apart from, if its own entry does not tell it apart from this one. */
export function toldApartOneWay(
  entry: GlossaryEntry,
  glossary: readonly GlossaryEntry[],
): string | undefined {
  const sentence = entry.notToConfuseWith?.toLowerCase() ?? '';
  const [other] = glossary
    .filter(({ term }) => opensWith(sentence, term.toLowerCase()))
    .sort((one, two) => two.term.length - one.term.length);
  if (!other || other === entry || mentions(other.notToConfuseWith ?? '', entry)) return undefined;
  return other.term;
}

/** What is not to be confused opens the sentence: "A suspension, which …". */
const opensWith = (sentence: string, term: string): boolean =>
  ['', 'the ', 'a ', 'an ', "southwark's ", 'the national '].some((before) =>
    new RegExp(`^${before}${term}\\b`).test(sentence),
  );

const mentions = (sentence: string, { term, abbreviations }: GlossaryEntry): boolean =>
  [term, ...abbreviations].some((words) => sentence.toLowerCase().includes(words.toLowerCase()));

/** True where nothing that is shown, asked or explained uses any wording of the entry. */
export function isUnused(entry: GlossaryEntry, inUse: string): boolean {
  const wordings = [entry.term, ...entry.abbreviations, ...entry.lay];
  return !wordings.some((words) => inUse.includes(` ${wordsOf(words).join(' ')}`));
}

/** All words of passages, other entries' meanings and further texts, as `isUnused` looks in them. */
export const wordsInUse = (texts: readonly string[]): string => ` ${wordsOf(texts.join(' ')).join(' ')} `;
