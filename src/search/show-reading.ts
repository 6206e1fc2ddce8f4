/** Shows how the search reads a question, in words again: spelling mended, other wordings beside what was typed. */
import type { GlossaryEntry } from '../knowledge/passage.ts';
import type { ReadWords } from '../knowledge/searcher.ts';
import { readConcepts, type Thesaurus } from './concepts.ts';
import type { Speller } from './spelling.ts';
import { isSmallWord, toStems, toTerms } from './words.ts';

interface ReadingParts {
  readonly thesaurus: Thesaurus;
  readonly spell: Speller;
  readonly glossary: readonly GlossaryEntry[];
}

export function showReading(
  text: string,
  { thesaurus, spell, glossary }: ReadingParts,
): readonly ReadWords[] {
  // A slip in a small word is read as that word, which is no topic: it is left out of both.
  const typed = toTerms(text, (word) => (isSmallWord(spell(word)) ? '' : word));
  const meant = toTerms(text, spell);
  const written = writtenForms(glossary);
  let at = 0;
  return readConcepts(text, thesaurus, spell).map(({ wordings: [own, ...others], everyday }) => {
    const from = at;
    at += own?.stems.length ?? 0;
    const wordsOf = (terms: typeof typed): string =>
      terms
        .slice(from, at)
        .map(({ word }) => word)
        .join(' ');
    const [asTyped, asMeant] = [wordsOf(typed), wordsOf(meant)];
    return {
      typed: asTyped,
      mended: asTyped === asMeant ? undefined : asMeant,
      otherWordings: others.map(({ stems, weight }) => {
        const key = stems.join(' ');
        return { words: written.get(key) ?? key, weight };
      }),
      everyday,
    };
  });
}

/** Stems are no words: each wording as the glossary writes it. */
function writtenForms(glossary: readonly GlossaryEntry[]): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const { term, abbreviations } of glossary) {
    for (const words of [term, ...abbreviations]) {
      const key = toStems(words).join(' ');
      if (!forms.has(key)) forms.set(key, words);
    }
  }
  return forms;
}
