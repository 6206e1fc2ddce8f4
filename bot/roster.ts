/** Who is in a team, as far as Teams says. */
import type { Person } from '../src/people/person.ts';

/** `unknown` means that Teams would not say; it is never permission. */
export type Membership = 'member' | 'stranger' | 'unknown';

export interface Roster {
  membership(team: string, person: Person, serviceUrl: string): Promise<Membership>;
}
