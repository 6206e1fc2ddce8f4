/** Two authorities' offers side by side, need by need: what the one has and the other has not is seen, and said not to be known. */
import type { AuthorityId } from '../knowledge/passage.ts';
import { type OfferAudience, type OfferNeed, offerNeeds, type OfferRow, type Offers } from './offer.ts';
import { rowsFor } from './offer-result.ts';

export interface ComparedNeed {
  /** Absent: what belongs to no single need. */
  readonly need?: OfferNeed;
  readonly one: readonly OfferRow[];
  readonly other: readonly OfferRow[];
}

export interface ComparedOffers {
  readonly one: AuthorityId;
  readonly other: AuthorityId;
  readonly audience?: OfferAudience;
  /** Only the needs of which one of the two has something. */
  readonly needs: readonly ComparedNeed[];
}

/** Undefined where it is one authority twice, or one of which no offer is held. */
export function compareOffers(
  offers: Offers,
  { one, other, audience }: Pick<ComparedOffers, 'one' | 'other' | 'audience'>,
): ComparedOffers | undefined {
  const [mine, theirs] = [offers.get(one), offers.get(other)];
  if (one === other || !mine || !theirs) return undefined;
  const asked = audience === undefined ? {} : { audience };
  const of = (need: OfferNeed): ComparedNeed => ({
    need,
    one: rowsFor(mine, { ...asked, need }),
    other: rowsFor(theirs, { ...asked, need }),
  });
  const ofNoNeed = (rows: readonly OfferRow[]): readonly OfferRow[] =>
    rows.filter(({ needs }) => needs.length === 0);
  const rest: ComparedNeed = {
    one: ofNoNeed(rowsFor(mine, asked)),
    other: ofNoNeed(rowsFor(theirs, asked)),
  };
  const needs = [...offerNeeds.map(of), rest].filter((each) => each.one.length + each.other.length > 0);
  return { one, other, ...asked, needs };
}
