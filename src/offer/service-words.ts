/** What the words of a reply take from the settings of a service. */
import type { AuthorityNames } from '../knowledge/authorities.ts';
import type { WordsContext } from '../knowledge/words.ts';
import type { Service } from '../people/service.ts';
import { contactLines } from './contact-words.ts';

type Settings = Pick<Service, 'name' | 'authority' | 'example' | 'danger' | 'contacts' | 'otherAuthorities'>;

export const serviceWords = (
  service: Settings,
  { nameOf }: Pick<AuthorityNames, 'nameOf'>,
): Pick<WordsContext, 'routes' | 'reach'> => ({
  routes: { danger: service.danger, example: service.example },
  reach: (authority) => contactLines(service, { authority, name: nameOf(authority) }),
});
