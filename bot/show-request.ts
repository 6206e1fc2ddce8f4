/** A request as the one who looks at it may see it. */
import type { AdaptiveCard } from '../cards/elements.ts';
import { advisorView } from '../cards/advisory-card.ts';
import { requesterView } from '../cards/requester-view.ts';
import { mayReopen } from '../src/consultations/reopening.ts';
import type { ConsultationRequest } from '../src/consultations/request.ts';
import type { Service } from '../src/people/service.ts';
import type { Standing } from './standing.ts';
import type { Turn } from './turn.ts';

export interface Looking {
  readonly service: Service;
  readonly request: ConsultationRequest;
  readonly as: Extract<Standing, { kind: 'known' }>['as'];
}

/** `notice` is for the one who pressed: why nothing was done. */
export async function viewFor(
  turn: Turn,
  { service, request, as }: Looking,
  notice?: string,
): Promise<AdaptiveCard> {
  const facts = {
    request,
    kinds: service.kinds,
    nameOf: turn.knowing.knowledge.names.nameOf,
    ...(notice === undefined ? {} : { notice }),
  };
  if (as === 'advisor') return advisorView({ ...facts, mayRepeat: false });
  const events = await turn.stores.requests.history(request.service, request.reference);
  const { formalReferral, howItWent } = service;
  return requesterView({
    ...facts,
    events,
    canReopen: mayReopen(request, service, turn.now),
    asksHowItWent: howItWent,
    formalReferral,
  });
}
