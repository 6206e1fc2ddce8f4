/** Which advisory channel of a service a request goes to. */
import type { Desk, DeskTakes, Service } from '../people/service.ts';
import type { DeskId, RequestDetails } from './request.ts';

/** What routing goes by. */
type Routed = Pick<RequestDetails, 'kind' | 'topic' | 'schoolAuthority' | 'phase'>;

export interface Route {
  readonly desk: DeskId;
  /** No desk says that it takes this, so that it is with the default one: somebody should look where it belongs. */
  readonly isFlagged: boolean;
}

/**
 * The desk that names the most of what fits. Of several, the one that the kind names, then the first. A service with one
 * desk has nothing to flag.
 */
export function routeTo(details: Routed, { desks, kinds }: Pick<Service, 'desks' | 'kinds'>): Route {
  const own = kinds.find(({ kind }) => kind === details.kind)?.desk;
  const fits = desks.map((desk) => fitOf(desk, details, own));
  const best = Math.max(...fits);
  const desk = best > 0 ? desks[fits.indexOf(best)] : undefined;
  if (desk !== undefined) return { desk: desk.id, isFlagged: false };
  const fallback = desks.find((one) => one.default === true) ?? desks[0];
  return { desk: fallback.id, isFlagged: desks.length > 1 };
}

/** How much of a request a desk names; 0 where it does not fit. The kind's own desk is ahead of one that fits alike. */
function fitOf(desk: Desk, details: Routed, own: DeskId | undefined): number {
  const taken = named(desk.takes ?? {}, details);
  const fit = taken.every(Boolean) ? taken.length : 0;
  return own === desk.id ? Math.max(fit, 1) + 0.5 : fit;
}

const named = (
  { kinds, topics, authorities, phases }: DeskTakes,
  { kind, topic, schoolAuthority, phase }: Routed,
): readonly boolean[] => [
  ...(kinds ? [kinds.includes(kind)] : []),
  ...(topics ? [topics.includes(topic)] : []),
  ...(authorities ? [authorities.includes(schoolAuthority)] : []),
  ...(phases ? [phases.includes(phase)] : []),
];
