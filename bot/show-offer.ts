/** Draws what the walk through the offer came to, and two offers side by side. */
import type { AdaptiveCard } from '../cards/elements.ts';
import { compareCard, offerCard } from '../cards/offer-cards.ts';
import type { WalkFacts } from '../cards/walk-cards.ts';
import type { FlowState } from '../src/escalation/flow.ts';
import { createNumbering } from '../src/escalation/numbering.ts';
import { type Procedures, procedureFor } from '../src/escalation/procedure.ts';
import { sourceGroups } from '../src/escalation/source-lines.ts';
import type { CurrencyContext } from '../src/knowledge/currency.ts';
import type { ComparedOffers } from '../src/offer/compare-offers.ts';
import { contactLines } from '../src/offer/contact-words.ts';
import { audienceLabels, needLabels, type OfferRow } from '../src/offer/offer.ts';
import { offerAsked, offerResult } from '../src/offer/offer-result.ts';
import { askedWords, datingFrom, introWords, outOfScopeLines, rowWords } from '../src/offer/offer-words.ts';
import { offerProcedureId } from '../src/offer/offer-procedure.ts';
import type { Turn } from './turn.ts';

type Shown = Pick<Turn, 'knowing' | 'service'>;

/** `national` is nobody's name, and no place to compare with by name. */
export const offerNameOf = (authority: string, { knowing }: Pick<Turn, 'knowing'>): string =>
  authority === 'national' ? 'National guidance' : knowing.knowledge.names.nameOf(authority);

export function offerEnd(
  turn: Shown,
  state: FlowState,
  facts: WalkFacts,
  procedures: Procedures,
  context: CurrencyContext,
): AdaptiveCard {
  const { knowledge, offers } = turn.knowing;
  const { guidance } = knowledge;
  const asked = offerAsked(state);
  const name = offerNameOf(asked.authority, turn);
  const result = offerResult(offers, asked);
  const numbering = createNumbering();
  const dated = datingFrom(guidance);
  const rows = [...result.rows, ...result.national].map((row) => rowWords(row, numbering, dated));
  const outOfScope = outOfScopeLines(result, name, numbering);
  const { authority, audience } = asked;
  return offerCard({
    ...facts,
    place: askedWords(asked, name),
    says: introWords(result, name),
    rows,
    contacts: contactLines(turn.service, { authority, name, need: asked.need }),
    outOfScope,
    open: result.unsaid,
    sources: sourceGroups(numbering.told(), guidance, context),
    compare: offers.size < 2 ? undefined : { one: authority, ...(audience !== undefined && { audience }) },
    cohort: procedureFor(procedures, 'cohort', turn.service.authority)?.id,
  });
}

export function comparisonCard(
  turn: Shown,
  { one, other, audience, needs }: ComparedOffers,
  context: CurrencyContext,
): AdaptiveCard {
  const { guidance } = turn.knowing.knowledge;
  const numbering = createNumbering();
  const line = ({ brief, state, cite }: OfferRow): string =>
    `${brief}${state === 'told' ? '' : ` (${state})`}${numbering.mark(cite)}`;
  const compared = needs.map((each) => ({
    title: each.need === undefined ? 'Whatever the need' : needLabels[each.need],
    one: each.one.map(line),
    other: each.other.map(line),
  }));
  return compareCard({
    one: { value: one, title: offerNameOf(one, turn) },
    other: { value: other, title: offerNameOf(other, turn) },
    forWhom: audience === undefined ? undefined : `For: ${audienceLabels[audience].toLowerCase()}`,
    audience,
    needs: compared,
    sources: sourceGroups(numbering.told(), guidance, context),
    procedure: offerProcedureId,
  });
}
