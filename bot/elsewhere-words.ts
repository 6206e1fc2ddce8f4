/** Where to turn with a child whose social worker is another authority's: said before a form is filled in, and again when it was. */
import type { AuthorityId } from '../src/knowledge/passage.ts';
import type { Turn } from './turn.ts';

type Whose = Pick<Turn, 'service' | 'knowing'>;

/** What the service takes, for the middle of a sentence. */
export const takenHere = ({ service }: Whose): string =>
  `${service.name} takes requests where its own authority has the social worker`;

/** The way that the service has set for that authority, or else to its council. */
export function wayElsewhere({ service, knowing }: Whose, authority: AuthorityId): string {
  const name = knowing.knowledge.names.nameOf(authority);
  return (
    service.otherAuthorities[authority] ??
    `Ask ${name}’s Virtual School; its council’s website has the way to it.`
  );
}

/** For whoever works elsewhere and is about to fill in a form. */
export function beforeTheForm(turn: Whose, home: AuthorityId): string {
  const { nameOf } = turn.knowing.knowledge.names;
  const own = nameOf(turn.service.authority);
  return `Your authority is noted as ${nameOf(home)}. ${takenHere(turn)}, so one for ${nameOf(home)} is not saved. ${wayElsewhere(turn, home)} Go on here only if ${own} has the social worker, and choose ${own} below.`;
}
