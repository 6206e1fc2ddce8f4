/** As whom somebody stands to a request, found on the server at each press: never read from the card. */
import type { ActorRole } from '../src/consultations/event.ts';
import type { ConsultationRequest } from '../src/consultations/request.ts';
import type { Service } from '../src/people/service.ts';
import { asAdvisor, type Roster } from './roster.ts';
import type { Turn } from './turn.ts';

export type Standing =
  | { readonly kind: 'known'; readonly as: Extract<ActorRole, 'requester' | 'advisor'> }
  | { readonly kind: 'refused'; readonly words: string };

const notHere =
  'Nothing was changed here: requests are dealt with in the service’s advisory channel, by members of its team. The request’s card stands there.';
const notMember = 'Only members of the advisors’ team can deal with requests. Ask a team owner to add you.';
const notGuest =
  'Guests of the advisors’ team cannot deal with requests here. Ask the service’s manager: its settings can let guests advise.';
const notTold =
  'Teams would not tell me whether you are in the advisors’ team, so nothing was changed. Please try again in a minute.';

export interface Asking {
  readonly service: Service;
  readonly request: Pick<ConsultationRequest, 'requester'>;
  readonly roster: Roster;
}

/** Asked about in the place of a request that is not there, or of all of a service's: whoever asks is an advisor or nothing. */
export const nobodys: Asking['request'] = { requester: { id: '', name: '' } };

/**
 * An advisor is a member of the team that holds one of the service's advisory channels, in that team or in a chat of
 * their own; a guest is none unless the service's settings say so. A requester is whoever made the request, in a chat of their own: elsewhere others would read it.
 */
export async function standingOf(turn: Turn, { service, request, roster }: Asking): Promise<Standing> {
  const { place, person } = turn;
  const isPersonal = place.setting === 'personal';
  if (isPersonal && request.requester.id === person.id) return { kind: 'known', as: 'requester' };
  return advisorStanding(turn, service, roster);
}

/** In a team's channel they must be of that team; in a chat of their own, of any that has an advisory channel. */
export async function advisorStanding(
  turn: Turn,
  service: Pick<Service, 'id' | 'guestsAdvise'>,
  roster: Roster,
): Promise<Standing> {
  const { person, place } = turn;
  const here = await teamsHere(turn, service);
  if (here.length === 0) return { kind: 'refused', words: notHere };
  const said = await Promise.all(
    here.map((team) => roster.membership(team, person, place.address.serviceUrl)),
  );
  const found = said.map((membership) => asAdvisor(membership, service));
  if (found.includes('member')) return { kind: 'known', as: 'advisor' };
  if (found.includes('unknown')) return { kind: 'refused', words: notTold };
  return { kind: 'refused', words: found.includes('guest') ? notGuest : notMember };
}

/** The teams of a service's advisory channels, as far as they count where this is said. */
export async function teamsHere(
  { place, stores }: Turn,
  service: Pick<Service, 'id'>,
): Promise<readonly string[]> {
  const teams = (await stores.advisoryChannels.list(service.id)).map(({ team }) => team);
  return [...new Set(teams)].filter((team) => place.setting === 'personal' || team === place.team);
}
