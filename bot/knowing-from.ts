/** Makes the knowledge that the features share from the guidance that was read. */
import { createAuthorityNames } from '../src/knowledge/authorities.ts';
import { knownWordsOf } from '../src/knowledge/known-words.ts';
import type { PublishedGuidance } from '../src/knowledge/guidance-versions.ts';
import type { Searcher } from '../src/knowledge/searcher.ts';
import type { HeldWords } from '../src/screening/held-words.ts';
import type { Knowing } from './knowing.ts';

export const knowingFrom = (
  { version, guidance, procedures }: PublishedGuidance,
  searcher: Searcher,
  heldWords: HeldWords,
): Knowing => ({
  version,
  knowledge: {
    guidance,
    searcher,
    names: createAuthorityNames(guidance.authorities),
    knownWords: knownWordsOf(guidance),
  },
  procedures,
  heldWords,
  authorities: guidance.authorities
    .map(({ id, name }) => ({ value: id, title: name }))
    .sort((one, other) => one.title.localeCompare(other.title, 'en-GB')),
});
