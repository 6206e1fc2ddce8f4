/** Who is in a team, asked of Teams at each press and believed for a minute. */
import { RestError } from '@azure/core-http';
import { type Clock, type Instant, millisecondsBetween } from '../../src/calendar/clock.ts';
import type { Log } from '../../src/conversation/log.ts';
import type { Member, Membership, Roster } from '../roster.ts';
import type { Connectors } from './connectors.ts';

const believedForMilliseconds = 60_000;
const unsaidForMilliseconds = 10_000;
const answersKept = 5_000;
const teamsKept = 200;

export function createRoster(connectors: Connectors, clock: Clock, log: Log): Roster {
  const memberships = createBelieved<Membership>(clock, { kept: answersKept });
  const teams = createBelieved<readonly Member[]>(clock, { kept: teamsKept });
  // Each card that is sent asks: a Teams that does not answer must not hold all of them up.
  const unsaid = createBelieved<true>(clock, { kept: teamsKept, forMilliseconds: unsaidForMilliseconds });
  const keyOf = (team: string, channelId: string): string => `${team} ${channelId}`;
  const membershipNow: Roster['membershipNow'] = async (team, { channelId }, serviceUrl) => {
    const membership = await askMembership(connectors, { team, channelId, serviceUrl }, log);
    // An answer that Teams withheld is asked for again at the next press.
    if (membership !== 'unknown') memberships.note(keyOf(team, channelId), membership);
    return membership;
  };
  return {
    membershipNow,
    membership: async (team, person, serviceUrl) =>
      memberships.find(keyOf(team, person.channelId)) ?? membershipNow(team, person, serviceUrl),
    members: async (team, serviceUrl) => {
      const earlier = teams.find(team);
      if (earlier) return earlier;
      if (unsaid.find(team) === true) return undefined;
      const members = await askMembers(connectors, team, serviceUrl, log);
      if (members) teams.note(team, members);
      else unsaid.note(team, true);
      return members;
    },
  };
}

interface Believed {
  readonly kept: number;
  readonly forMilliseconds?: number;
}

/** What Teams said less than a minute ago, or so. */
function createBelieved<T>(clock: Clock, { kept, forMilliseconds = believedForMilliseconds }: Believed) {
  const known = new Map<string, { readonly said: T; readonly at: Instant }>();
  return {
    find: (key: string): T | undefined => {
      const earlier = known.get(key);
      if (!earlier) return undefined;
      return millisecondsBetween(earlier.at, clock.now()) < forMilliseconds ? earlier.said : undefined;
    },
    note: (key: string, said: T): void => {
      if (known.size >= kept) known.clear();
      known.set(key, { said, at: clock.now() });
    },
  };
}

interface Asked {
  readonly team: string;
  readonly channelId: string;
  readonly serviceUrl: string;
}

async function askMembership(
  connectors: Connectors,
  { team, channelId, serviceUrl }: Asked,
  log: Log,
): Promise<Membership> {
  try {
    const client = await connectors.at(serviceUrl);
    const account: Account = await client.conversations.getConversationMember(team, channelId);
    if (asText(account.id) === undefined) return 'unknown';
    return rankOf(account.userRole) ?? 'stranger';
  } catch (error) {
    if (error instanceof RestError && error.statusCode === 404) return 'stranger';
    noteUnknown(error, log);
    return 'unknown';
  }
}

const pageSize = 500;
/** As many as a team may hold. */
const pagesAtMost = 50;

async function askMembers(
  connectors: Connectors,
  team: string,
  serviceUrl: string,
  log: Log,
): Promise<readonly Member[] | undefined> {
  try {
    const client = await connectors.at(serviceUrl);
    const members: Member[] = [];
    let continuationToken: string | undefined;
    for (let read = 0; read < pagesAtMost; read += 1) {
      // The library's types want a token on the first page too, where there is none.
      const options = { pageSize, continuationToken } as { pageSize: number; continuationToken: string };
      const page = await client.conversations.getConversationPagedMembers(team, options);
      const told = readPage(page);
      members.push(...told.members);
      continuationToken = told.continuationToken;
      if (continuationToken === undefined) break;
    }
    return members.toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
  } catch (error) {
    noteUnknown(error, log);
    return undefined;
  }
}

interface Account {
  readonly id?: unknown;
  readonly name?: unknown;
  readonly aadObjectId?: unknown;
  readonly objectId?: unknown;
  readonly userRole?: unknown;
}

interface Page {
  readonly members: readonly Member[];
  readonly continuationToken: string | undefined;
}

/** As Teams sends it, which is more than the library's types tell: whether somebody is a guest. */
interface Answered {
  readonly members?: readonly Account[];
  readonly continuationToken?: unknown;
}

function readPage({ members = [], continuationToken }: Answered): Page {
  const next = asText(continuationToken);
  return { members: members.flatMap(readMember), continuationToken: next };
}

function readMember({ id, name, aadObjectId, objectId, userRole }: Account): readonly Member[] {
  const channelId = asText(id);
  const rank = rankOf(userRole);
  if (channelId === undefined || channelId.startsWith('28:') || rank === undefined) return [];
  const person = asText(aadObjectId) ?? asText(objectId) ?? channelId;
  return [{ id: person, channelId, name: asText(name) ?? 'A colleague', isGuest: rank === 'guest' }];
}

/** Teams names the role of a guest; a colleague's it need not. Whoever has no account is undefined: nobody's member. */
function rankOf(role: unknown): 'member' | 'guest' | undefined {
  if (role === undefined || role === 'user' || role === 'owner') return 'member';
  return role === 'guest' ? 'guest' : undefined;
}

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

function noteUnknown(error: unknown, log: Log): void {
  const status = error instanceof RestError ? error.statusCode : undefined;
  log.warn('roster.unknown', { error, ...(status !== undefined && { status }) });
}
