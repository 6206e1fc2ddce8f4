/** A request as the one who looks at it may see it. */

import { advisorView } from '../cards/advisory-card.ts';
import type { AdaptiveCard } from '../cards/elements.ts';
import { requesterView } from '../cards/requester-view.ts';
import { ownMergedInto } from '../src/consultations/merge-requests.ts';
import { mayReopen } from '../src/consultations/reopening.ts';
import type { ConsultationRequest } from '../src/consultations/request.ts';
import type { Service } from '../src/people/service.ts';
import { advisoryFactsOf } from './advisory-facts.ts';
import { givenUpAddress } from './booking-file.ts';
import type { Standing } from './standing.ts';
import type { Turn } from './turn.ts';

export interface Looking {
  readonly service: Service;
  readonly request: ConsultationRequest;
  readonly as: Extract<Standing, { kind: 'known' }>['as'];
}

/** `notice` is for the one who pressed: why nothing was done, or when others hear of it. */
export async function viewFor(
  turn: Turn,
  { service, request, as }: Looking,
  notice?: string,
): Promise<AdaptiveCard> {
  const { stores, now, person } = turn;
  const { nameOf } = turn.knowing.knowledge.names;
  const events = await stores.requests.history(request.service, request.reference);
  const noticed = notice === undefined ? {} : { notice };
  if (as === 'advisor') {
    const facts = await advisoryFactsOf({
      request,
      service,
      stores,
      nameOf,
      now,
      requestLink: turn.requestLink,
    });
    return advisorView({ ...facts, ...noticed, viewer: person.id, record: { ...service, events } });
  }
  const { formalReferral, howItWent, kinds } = service;
  const givenUp = await givenUpAddress(request, events, { stores, now });
  return requesterView({
    request,
    kinds,
    nameOf,
    ...noticed,
    events,
    canReopen: mayReopen(request, service, now),
    asksHowItWent: howItWent,
    formalReferral,
    givenUp: givenUp === undefined ? undefined : `${turn.address()}${givenUp}`,
    goesOnAs: await ownMergedInto(request, stores.requests),
  });
}
