/** What the answers of the walk come to: the rows that fit, what else there is where none does, and what is out of scope. */
import type { FlowState } from '../escalation/flow.ts';
import type { AuthorityId } from '../knowledge/passage.ts';
import {
  type Offer,
  type OfferAudience,
  offerAudiences,
  type OfferNeed,
  offerNeeds,
  type OfferRow,
  type Offers,
  type OutOfScopeRow,
} from './offer.ts';
import { audienceQuestion, authorityQuestion, needQuestion } from './offer-procedure.ts';

/** What is absent was not said: then all of it is shown. */
export interface OfferAsked {
  /** `national` where none was said, or one of which no offer is held. */
  readonly authority: AuthorityId;
  readonly audience?: OfferAudience;
  readonly need?: OfferNeed;
}

export interface OfferResult {
  readonly asked: OfferAsked;
  /** Undefined where nothing is held of that authority, not even nationally. */
  readonly offer: Offer | undefined;
  readonly rows: readonly OfferRow[];
  /** Only where no row fits: the same need, for others. */
  readonly forOthers: readonly OfferRow[];
  /** Only where no row of an authority fits: what national guidance asks of all. */
  readonly national: readonly OfferRow[];
  /** The authority's own. */
  readonly outOfScope: readonly OutOfScopeRow[];
  /** What national guidance does not ask for, where it is not the authority's own: which may offer more. */
  readonly notAskedFor: readonly OutOfScopeRow[];
  readonly unsaid: readonly string[];
}

export function offerAsked({ answers }: Pick<FlowState, 'answers'>): OfferAsked {
  const said = (question: string): string | undefined =>
    answers.find((answer) => answer.question === question)?.option;
  const authority = said(authorityQuestion);
  const audience = offerAudiences.find((id) => id === said(audienceQuestion));
  const need = offerNeeds.find((id) => id === said(needQuestion));
  return {
    authority: authority === undefined || authority === 'unknown' ? 'national' : authority,
    ...(audience !== undefined && { audience }),
    ...(need !== undefined && { need }),
  };
}

export function offerResult(offers: Offers, asked: OfferAsked): OfferResult {
  const offer = offers.get(asked.authority);
  const everyones = asked.authority === 'national' ? undefined : offers.get('national');
  const rows = rowsFor(offer, asked);
  const instead = rows.length > 0 ? nothingElse : elsewhere(offer, everyones, asked);
  const shown = [...rows, ...instead.national];
  return {
    asked,
    offer,
    rows,
    ...instead,
    outOfScope: notOffered(offer),
    notAskedFor: notOffered(everyones),
    unsaid: [...new Set([...(offer?.unsaid ?? []), ...shown.flatMap((row) => row.unsaid)])],
  };
}

const notOffered = (offer: Offer | undefined): readonly OutOfScopeRow[] => offer?.outOfScope ?? [];

const nothingElse = { forOthers: [], national: [] };

const elsewhere = (offer: Offer | undefined, everyones: Offer | undefined, asked: OfferAsked) => ({
  forOthers: rowsFor(offer, asked.need === undefined ? {} : { need: asked.need }),
  national: rowsFor(everyones, asked),
});

export const rowsFor = (
  offer: Offer | undefined,
  { audience, need }: Pick<OfferAsked, 'audience' | 'need'>,
): readonly OfferRow[] =>
  (offer?.rows ?? []).filter(
    (row) =>
      (audience === undefined || row.audiences.length === 0 || row.audiences.includes(audience)) &&
      (need === undefined || row.needs.includes(need)),
  );
