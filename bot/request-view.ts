/** A request as the one who looks at it may see it. */
import { advisorView } from '../cards/advisory-card.ts';
import type { AdaptiveCard } from '../cards/elements.ts';
import { requesterView } from '../cards/requester-view.ts';
import type { ConsultationRequest } from '../src/consultations/request.ts';
import type { Service } from '../src/people/service.ts';
import { advisoryFactsOf } from './advisory-facts.ts';
import type { Roster } from './roster.ts';
import type { Standing } from './standing.ts';
import type { Turn } from './turn.ts';

export interface Found {
  readonly service: Service;
  readonly request: ConsultationRequest;
  readonly as: Extract<Standing, { kind: 'known' }>['as'];
  readonly roster: Roster;
}

const shownLast = 5;

export async function viewOf(
  turn: Turn,
  { service, as }: Pick<Found, 'service' | 'as'>,
  request: ConsultationRequest,
  notice?: string,
): Promise<AdaptiveCard> {
  const { nameOf } = turn.knowing.knowledge.names;
  const noticed = notice === undefined ? {} : { notice };
  if (as === 'requester') return requesterView({ request, kinds: service.kinds, nameOf, ...noticed });
  const { stores, now, person } = turn;
  const [facts, events] = await Promise.all([
    advisoryFactsOf({ request, service, stores, nameOf, now }),
    stores.requests.history(service.id, request.reference),
  ]);
  return advisorView({ ...facts, ...noticed, viewer: person.id, last: events.slice(-shownLast) });
}
