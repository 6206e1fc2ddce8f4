/** The request that a press is about, and as whom somebody presses: asked of Teams at each press. */
import type { ConsultationRequest } from '../src/consultations/request.ts';
import type { Service } from '../src/people/service.ts';
import type { Roster } from './roster.ts';
import { nobodys, type Standing, standingOf } from './standing.ts';
import type { Turn } from './turn.ts';

export interface FoundRequest {
  readonly service: Service;
  readonly request: ConsultationRequest;
  readonly as: Extract<Standing, { kind: 'known' }>['as'];
}

export const unknownRequest = 'There is no such request here. It may belong to another service.';

/** Words where there is nothing to press. */
export async function findForPress(
  turn: Turn,
  reference: string,
  { services, roster }: { readonly services: readonly Service[]; readonly roster: Roster },
): Promise<FoundRequest | string> {
  const service = services.find(({ prefix }) => reference.startsWith(`${prefix}-`));
  if (!service) return unknownRequest;
  const request = await turn.stores.requests.find(service.id, reference);
  // Somebody who may see none of them learns not even which references there are.
  const standing = await standingOf(turn, { service, request: request ?? nobodys, roster });
  if (standing.kind === 'refused') return standing.words;
  return request ? { service, request, as: standing.as } : unknownRequest;
}
