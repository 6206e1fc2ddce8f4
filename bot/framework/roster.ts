/** Who is in a team, asked of Teams at each press and believed for a minute. */
import { RestError } from '@azure/core-http';
import { type Clock, type Instant, millisecondsBetween } from '../../src/calendar/clock.ts';
import type { Log } from '../../src/conversation/log.ts';
import type { Person } from '../../src/people/person.ts';
import type { Membership, Roster } from '../roster.ts';
import type { Connectors } from './connectors.ts';

const believedForMilliseconds = 60_000;
const answersKept = 5_000;

export function createRoster(connectors: Connectors, clock: Clock, log: Log): Roster {
  const known = new Map<string, { readonly membership: Membership; readonly at: Instant }>();
  return {
    membership: async (team, person, serviceUrl) => {
      const key = `${team} ${person.channelId}`;
      const earlier = known.get(key);
      const now = clock.now();
      if (earlier && millisecondsBetween(earlier.at, now) < believedForMilliseconds)
        return earlier.membership;
      const membership = await ask(connectors, team, person, serviceUrl, log);
      if (known.size >= answersKept) known.clear();
      // An answer that Teams withheld is asked for again at the next press.
      if (membership !== 'unknown') known.set(key, { membership, at: now });
      return membership;
    },
  };
}

async function ask(
  connectors: Connectors,
  team: string,
  person: Person,
  serviceUrl: string,
  log: Log,
): Promise<Membership> {
  try {
    const client = await connectors.at(serviceUrl);
    const member = (await client.conversations.getConversationMember(team, person.channelId)) as {
      id?: string;
    };
    return member.id === undefined ? 'unknown' : 'member';
  } catch (error) {
    if (error instanceof RestError && error.statusCode === 404) return 'stranger';
    log.warn('roster.unknown', {
      error,
      ...(error instanceof RestError && error.statusCode !== undefined && { status: error.statusCode }),
    });
    return 'unknown';
  }
}
