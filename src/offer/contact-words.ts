/** How to reach a Virtual School, from the settings of the service alone: nothing here is ever taken from guidance or made up. */
import type { AuthorityId } from '../knowledge/passage.ts';
import type { Contact, Service } from '../people/service.ts';
import { needLabels, type OfferNeed, offerNeeds } from './offer.ts';

type Settings = Pick<Service, 'name' | 'authority' | 'example' | 'contacts' | 'otherAuthorities'>;

export interface ContactAsked {
  readonly authority: AuthorityId;
  readonly name: string;
  readonly need?: OfferNeed | undefined;
}

/** Markdown, a line each; never empty. */
export function contactLines(service: Settings, { authority, name, need }: ContactAsked): readonly string[] {
  if (authority === service.authority) return ownLines(service, need);
  if (authority === 'national') {
    const whose = `This service is ${service.name}. For another authority ask that one’s own Virtual School.`;
    return [whose, ...ownLines(service, need)];
  }
  const other = service.otherAuthorities[authority];
  if (other !== undefined) return [other];
  return [`No way to ${name}’s Virtual School is set here: that authority’s own pages tell how to reach it.`];
}

function ownLines(
  { name, contacts = {}, example }: Settings,
  need: OfferNeed | undefined,
): readonly string[] {
  const ofNeeds = (need === undefined ? offerNeeds : [need]).flatMap((each) => {
    const contact = contacts[each];
    return contact ? [`${needLabels[each]}: ${contactWords(contact, example)}`] : [];
  });
  const whole = contacts['virtual-school'];
  const lines = [...ofNeeds, ...(whole ? [contactWords(whole, example)] : [])];
  return lines.length > 0 ? lines : [unset(name, example)];
}

const unset = (name: string, example: boolean): string =>
  `${name} has not set here how to reach it. Request a consultation below: an advisor replies to you.${
    example
      ? ' (Example of what will stand here: **Virtual School**, [e-mail address], [telephone number].)'
      : ''
  }`;

function contactWords({ name, email, phone, link, hours }: Contact, example: boolean): string {
  const ways = [email, phone, link].filter((way) => way !== undefined).join(', ');
  const open = hours === undefined ? '' : ` (${hours})`;
  return `${example ? '(Example, to be set by your council) ' : ''}**${name}**: ${ways}${open}`;
}
