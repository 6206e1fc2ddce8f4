/** Who a request can be given to: the members of the team that holds its desk's channel, as Teams has them. */
import type { ConsultationRequest } from '../src/consultations/request.ts';
import type { Stores } from '../src/conversation/stores.ts';
import type { Service } from '../src/people/service.ts';
import { channelOf } from './desk-channel.ts';
import { advisorsAmong, asAdvisor, type Member, type Membership, type Roster } from './roster.ts';

export interface OfDesk {
  readonly stores: Pick<Stores, 'advisoryChannels'>;
  readonly service: Service;
  readonly request: Pick<ConsultationRequest, 'desk'>;
  readonly roster: Roster;
}

/** Undefined where Teams would not say. */
export async function colleaguesOf({
  stores,
  service,
  request,
  roster,
}: OfDesk): Promise<readonly Member[] | undefined> {
  const channel = await channelOf(stores, request, service);
  const members = channel && (await roster.members(channel.team, channel.address.serviceUrl));
  return members && advisorsAmong(members, service);
}

/** As Teams has it at this moment: a list may be a minute old, and somebody has just left. */
export async function isStillThere(desk: OfDesk, person: string): Promise<Membership> {
  const channel = await channelOf(desk.stores, desk.request, desk.service);
  const member = (await colleaguesOf(desk))?.find(({ id }) => id === person);
  if (!channel || !member) return 'unknown';
  const found = await desk.roster.membershipNow(channel.team, member, channel.address.serviceUrl);
  return asAdvisor(found, desk.service);
}
