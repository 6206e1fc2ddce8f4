/** Who is in a team, as far as Teams says. */
import type { Actor } from '../src/consultations/request.ts';
import type { Person } from '../src/people/person.ts';
import type { Service } from '../src/people/service.ts';

/** `unknown` means that Teams would not say; it is never permission. */
export type Membership = 'member' | 'guest' | 'stranger' | 'unknown';

/** Somebody of a team, who is no bot. */
export interface Member extends Actor {
  /** The channel's own id, which cards and rosters go by. */
  readonly channelId: string;
  readonly isGuest: boolean;
}

export interface Roster {
  membership(team: string, person: Pick<Person, 'channelId'>, serviceUrl: string): Promise<Membership>;
  /** As Teams has it at this moment, for somebody who is named and does not press. */
  membershipNow(team: string, person: Pick<Person, 'channelId'>, serviceUrl: string): Promise<Membership>;
  /** By name; undefined where Teams would not say. */
  members(team: string, serviceUrl: string): Promise<readonly Member[] | undefined>;
}

type GuestRule = Pick<Service, 'guestsAdvise'>;

/** Whether that makes somebody an advisor of the service: a guest is none unless its council says so. */
export const asAdvisor = (membership: Membership, { guestsAdvise }: GuestRule): Membership =>
  membership === 'guest' && guestsAdvise ? 'member' : membership;

/** Those of a team who can deal with the service's requests. */
export const advisorsAmong = (members: readonly Member[], { guestsAdvise }: GuestRule): readonly Member[] =>
  members.filter(({ isGuest }) => guestsAdvise || !isGuest);
