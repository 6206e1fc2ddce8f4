/** The channel in which a request is dealt with: its desk's, or the default desk's until that has one. */
import type { AdvisoryChannel, AdvisoryChannels } from '../src/conversation/whereabouts.ts';
import type { ConsultationRequest, DeskId } from '../src/consultations/request.ts';
import type { Service } from '../src/people/service.ts';

/** Where what fits no other desk goes, and what has no channel yet. */
export const defaultDesk = ({ desks }: Pick<Service, 'desks'>): DeskId =>
  (desks.find((desk) => desk.default === true) ?? desks[0]).id;

export async function channelOf(
  { advisoryChannels }: { readonly advisoryChannels: Pick<AdvisoryChannels, 'list'> },
  { desk }: Pick<ConsultationRequest, 'desk'>,
  service: Pick<Service, 'id' | 'desks'>,
): Promise<AdvisoryChannel | undefined> {
  const channels = await advisoryChannels.list(service.id);
  const find = (wanted: DeskId): AdvisoryChannel | undefined =>
    channels.find((channel) => channel.desk === wanted);
  return find(desk) ?? find(defaultDesk(service));
}
