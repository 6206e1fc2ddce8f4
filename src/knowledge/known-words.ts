/** The words of the guidance itself, which are no strangers to whoever reads a message for names. */
import type { Guidance } from './passage.ts';

const capitalised = /\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,4}/gu;

/**
 * Lower-case words of the glossary, the authorities, the titles and the sources; and, with their blanks, the names of
 * authorities and the capitalised names in titles. A single word only says that it is known here: it may still be a
 * child's name. A whole title that holds somebody's name is public.
 */
export function knownWordsOf({ glossary, authorities, sources, passages }: Guidance): ReadonlySet<string> {
  const titles = [
    ...glossary.map(({ term }) => term),
    ...[...sources.values()].flatMap(({ title, publisher }) => [title, publisher]),
    ...passages.map(({ title }) => title),
  ];
  const places = authorities.flatMap(({ name, aliases }) => [name, ...aliases]);
  const texts = [
    ...titles,
    ...places,
    ...glossary.flatMap(({ abbreviations, lay }) => [...abbreviations, ...lay]),
    ...passages.map(({ text }) => text),
  ];
  return new Set([...texts.flatMap(wordsOf), ...places.map(lower), ...titles.flatMap(namesIn)]);
}

const lower = (text: string): string => text.toLowerCase();

/** Its words in lower case. */
export const wordsOf = (text: string): readonly string[] =>
  lower(text)
    .split(/[^\p{L}\p{N}&+]+/u)
    .filter(Boolean);

/** Each run of two or more capitalised words, for "The Harriet Brightwell Review" is asked for without its ends. */
function namesIn(title: string): readonly string[] {
  return [...title.matchAll(capitalised)].flatMap(([name]) => {
    const words = lower(name).replace(/’/g, "'").split(' ');
    return words.flatMap((_, from) =>
      words.slice(from + 1).map((_, more) => words.slice(from, from + more + 2).join(' ')),
    );
  });
}
