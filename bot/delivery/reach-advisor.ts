/** A message to somebody as an advisor: in their own chat, and only while they are one by what Teams says. */
import type { LeasedNotice } from '../../src/consultations/outbox.ts';
import type { Service } from '../../src/people/service.ts';
import { advisorsAmong } from '../roster.ts';
import type { OutgoingMessage } from '../turn.ts';
import type { DeliveryDeps } from './delivery.ts';
import { type Reached, reachPerson } from './reach-person.ts';

export type AdvisorReached =
  | Reached
  /** In none of the service's teams any more: nothing of its requests is for them to read. */
  | { readonly kind: 'left' };

interface For {
  readonly leased: LeasedNotice;
  readonly service: Service;
}

/** So often Teams is asked again who is in the team; after that the others are told in the channel. */
const triesForRoster = 4;

export async function reachAdvisor(
  person: string,
  message: OutgoingMessage,
  { leased, service }: For,
  deps: DeliveryDeps,
): Promise<AdvisorReached> {
  switch (await advisorNow(person, service, deps)) {
    case 'advisor':
      return reachPerson(person, message, deps);
    case 'left':
      return { kind: 'left' };
    case 'unknown':
      // Not knowing is never permission, and no reason to leave the news unsaid either.
      return leased.attempt < triesForRoster
        ? { kind: 'trouble', trouble: { kind: 'unavailable', code: 'roster-unknown' } }
        : { kind: 'gone' };
  }
}

/** In any team that holds one of the service's channels, as presses are judged in a chat of their own. */
async function advisorNow(
  person: string,
  service: Service,
  { storage, roster }: DeliveryDeps,
): Promise<'advisor' | 'left' | 'unknown'> {
  const channels = await storage.advisoryChannels.list(service.id);
  const teams = new Map(channels.map(({ team, address }) => [team, address.serviceUrl]));
  const lists = await Promise.all([...teams].map(([team, serviceUrl]) => roster.members(team, serviceUrl)));
  const isThere = lists.some((list) => advisorsAmong(list ?? [], service).some(({ id }) => id === person));
  if (isThere) return 'advisor';
  return lists.includes(undefined) ? 'unknown' : 'left';
}
