/** Who is in a team, as far as Teams says. */
import type { Actor } from '../src/consultations/request.ts';
import type { Person } from '../src/people/person.ts';

/** `unknown` means that Teams would not say; it is never permission. */
export type Membership = 'member' | 'stranger' | 'unknown';

/** Somebody of a team who can deal with its requests: neither a guest nor a bot. */
export interface Member extends Actor {
  /** The channel's own id, which cards and rosters go by. */
  readonly channelId: string;
}

export interface Roster {
  membership(team: string, person: Pick<Person, 'channelId'>, serviceUrl: string): Promise<Membership>;
  /** As Teams has it at this moment, for somebody who is named and does not press. */
  membershipNow(team: string, person: Pick<Person, 'channelId'>, serviceUrl: string): Promise<Membership>;
  /** By name; undefined where Teams would not say. */
  members(team: string, serviceUrl: string): Promise<readonly Member[] | undefined>;
}
