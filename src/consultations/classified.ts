/** What a request was taken for before somebody changed that: its kind, how urgent, and at which desk. */
import type { Happening, RequestEvent } from './event.ts';
import type { DeskId, RequestKind, Urgency } from './request.ts';

export interface Classified {
  readonly kind: RequestKind;
  readonly urgency: Urgency;
  readonly desk: DeskId;
}

/** As somebody took it from then on; undefined where the happening says nothing of it. */
function classifiedBy(happening: Happening, before: Classified | undefined): Classified | undefined {
  if (happening.kind === 'received') {
    const { kind, urgency } = happening.bands;
    return { kind, urgency, desk: happening.desk };
  }
  if (happening.kind === 'reclassified') {
    return { kind: happening.requestKind, urgency: happening.urgency, desk: happening.desk };
  }
  return happening.kind === 'changed' ? before && { ...before, urgency: happening.urgency } : undefined;
}

/** Of the whole record, in its order; undefined where that does not begin with the receipt. */
export const classifiedBefore = (events: readonly RequestEvent[], seq: number): Classified | undefined =>
  events
    .filter((event) => event.seq < seq)
    .reduce<Classified | undefined>(
      (before, { happening }) => classifiedBy(happening, before) ?? before,
      undefined,
    );
