/** One form made on many requests, one after another: each is read, checked and told of as if it were alone. */
import type { Seeing, SentForm } from '../../src/consultations/seeing.ts';
import type { Membership, Roster } from '../roster.ts';
import { type MoveDeps, makeMoveOn } from './requests.ts';

export async function moveMany(
  seeings: readonly (Seeing & { readonly revision: number })[],
  sent: SentForm,
  deps: MoveDeps,
) {
  const once = { ...deps, roster: askedOnce(deps.roster) };
  const outcomes = [];
  for (const { revision, ...seeing } of seeings) {
    outcomes.push(await makeMoveOn(seeing, { ...sent, revision }, once));
  }
  return outcomes;
}

/** Whether somebody is still in the team is asked of Teams once for all of them. */
function askedOnce(roster: Roster): Roster {
  const asked = new Map<string, Promise<Membership>>();
  return {
    ...roster,
    membershipNow: (team, person, serviceUrl) => {
      const key = `${team} ${person.channelId}`;
      const earlier = asked.get(key) ?? roster.membershipNow(team, person, serviceUrl);
      asked.set(key, earlier);
      return earlier;
    },
  };
}
