/** The channel in which a request is dealt with: its desk's, or the default desk's until that has one. */
import type { AdvisoryChannel, AdvisoryChannels } from '../src/conversation/whereabouts.ts';
import type { ConsultationRequest } from '../src/consultations/request.ts';

/** Where nothing fits better, and where a desk has no channel yet. */
export const defaultDesk = 'advisors';

export async function channelOf(
  { advisoryChannels }: { readonly advisoryChannels: Pick<AdvisoryChannels, 'list'> },
  { service, desk }: Pick<ConsultationRequest, 'service' | 'desk'>,
): Promise<AdvisoryChannel | undefined> {
  const channels = await advisoryChannels.list(service);
  const find = (wanted: string): AdvisoryChannel | undefined =>
    channels.find((channel) => channel.desk === wanted);
  return find(desk) ?? find(defaultDesk);
}
