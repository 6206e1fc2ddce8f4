/** Gathers what the advisors' card says beside the request itself: its desk, who is away, what may be the same. */
import type { AdvisoryFacts } from '../cards/advisory-facts.ts';
import { londonDate } from '../src/calendar/dates.ts';
import type { Instant } from '../src/calendar/clock.ts';
import { comparedAtMost, likelyDuplicates } from '../src/consultations/duplicates.ts';
import { eligibilityNotes } from '../src/consultations/eligibility.ts';
import { type ConsultationRequest, isOpen } from '../src/consultations/request.ts';
import { absenceOf } from '../src/conversation/absences.ts';
import type { Stores } from '../src/conversation/stores.ts';
import type { Service } from '../src/people/service.ts';
import type { RequestLink } from './teams-links.ts';

export interface Gathering {
  readonly request: ConsultationRequest;
  readonly service: Service;
  readonly stores: Pick<Stores, 'absences' | 'openRequests'>;
  readonly nameOf: (authority: string) => string;
  readonly now: Instant;
  readonly requestLink?: RequestLink | undefined;
}

export async function advisoryFactsOf(gathering: Gathering): Promise<AdvisoryFacts> {
  const { request, service, stores, nameOf, now, requestLink } = gathering;
  const [absences, likely] = await Promise.all([
    stores.absences.on(service.id, londonDate(now)),
    likelyOf(gathering),
  ]);
  return {
    request,
    kinds: service.kinds,
    nameOf,
    now,
    link: requestLink?.(request.reference),
    desk: deskName(service, request.desk),
    likely,
    away: absenceOf(absences, request.assignee?.id),
    notes: eligibilityNotes(request.details, service),
  };
}

/** A service with one desk need not name it. */
const deskName = ({ desks }: Service, desk: string): string | undefined =>
  desks.length > 1 ? (desks.find(({ id }) => id === desk)?.name ?? desk) : undefined;

/** None for what has ended: it is not merged any more. */
export async function likelyOf({
  request,
  service,
  stores,
}: Pick<Gathering, 'request' | 'service' | 'stores'>): Promise<readonly string[]> {
  if (!isOpen(request)) return [];
  const others = await stores.openRequests.alike(service.id, request.details, comparedAtMost);
  return likelyDuplicates(request, others);
}
