/** Makes the knowledge that the features share from the guidance that was read. */
import { createAuthorityNames } from '../src/knowledge/authorities.ts';
import { knownWordsOf } from '../src/knowledge/known-words.ts';
import type { PublishedGuidance } from '../src/knowledge/guidance-versions.ts';
import { checkContextOf, createRewordings } from '../src/model/rewordings.ts';
import type { Searcher } from '../src/knowledge/searcher.ts';
import { withOfferWalk } from '../src/offer/offer-procedure.ts';
import type { HeldWords } from '../src/screening/held-words.ts';
import type { Knowing } from './knowing.ts';

export function knowingFrom(
  { version, guidance, procedures, offers }: PublishedGuidance,
  searcher: Searcher,
  heldWords: HeldWords,
  stemOf: (word: string) => string,
): Knowing {
  const names = createAuthorityNames(guidance.authorities);
  const knownWords = knownWordsOf(guidance);
  const check = checkContextOf({ guidance, knownWords, stemOf });
  return {
    version,
    check,
    knowledge: { guidance, searcher, names, knownWords },
    rewordings: createRewordings({ version, guidance, names, knownWords, stemOf, check }),
    procedures: withOfferWalk(procedures, offers, names.nameOf),
    offers,
    heldWords,
    authorities: guidance.authorities
      .map(({ id, name }) => ({ value: id, title: name }))
      .sort((one, other) => one.title.localeCompare(other.title, 'en-GB')),
  };
}
