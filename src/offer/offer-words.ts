/** An offer in words: for each row what is offered, by whom, how to reach it, with what limits and as at when, each with the number of its source. */
import { writtenDate } from '../calendar/dates.ts';
import type { Citation } from '../escalation/citation.ts';
import type { Numbering } from '../escalation/numbering.ts';
import type { Guidance } from '../knowledge/passage.ts';
import { audienceLabels, needLabels, type OfferRow, type OfferState, type OutOfScopeRow } from './offer.ts';
import type { OfferAsked, OfferResult } from './offer-result.ts';

/** Of which day the words of a row are. */
export type Dating = (cite: readonly Citation[]) => string;

export interface RowWords {
  /** Markdown. */
  readonly title: string;
  readonly offered: string;
  readonly details: string;
}

/** "Told as at February 2022; last read on 21 November 2026": the first passage is the one that a row rests on most. */
export const datingFrom =
  ({ passages, sources }: Pick<Guidance, 'passages' | 'sources'>): Dating =>
  ([first]) => {
    const passage = passages.find(({ id }) => id === first?.passage);
    const source = sources.get(first?.source ?? '');
    const told = passage?.asAt ?? source?.published;
    const asAt = told === undefined ? 'As at: the source bears no date' : `As at ${writtenDate(told)}`;
    return source === undefined ? `${asAt}.` : `${asAt}; last read ${writtenDate(source.checked)}.`;
  };

const stateWords: Readonly<Record<OfferState, string | undefined>> = {
  told: undefined,
  planned: '**Planned**: whether it came about is not said.',
  replaced: '**Replaced since** by a newer text: ask whether any of it still holds.',
};

export function rowWords(row: OfferRow, { mark }: Numbering, dated: Dating): RowWords {
  const { brief, offered, audiences, by, reach, limits, state, cite } = row;
  const forWhom =
    audiences.length === 0
      ? 'the source does not say'
      : audiences.map((audience) => audienceLabels[audience].toLowerCase()).join(', ');
  const details = [
    stateWords[state],
    `**For:** ${forWhom}.`,
    `**From:** ${by ?? 'the source does not say'}.`,
    `**How to reach it:** ${reach ?? 'the source does not say'}.`,
    limits.length === 0 ? undefined : `**Limits:** ${limits.join(' ')}`,
    dated(cite),
  ];
  return {
    title: `**${brief}**${mark(cite)}`,
    offered,
    details: details.filter((part) => part !== undefined).join(' '),
  };
}

export const outOfScopeWords = ({ what, goTo, cite }: OutOfScopeRow, { mark }: Numbering): string =>
  `**${what}**. Instead: ${goTo}.${mark(cite)}`;

/** "Salford: for school, training"; `name` is the authority's. */
export function askedWords({ audience, need }: OfferAsked, name: string): string {
  const parts = [
    ...(audience === undefined ? [] : [`for: ${audienceLabels[audience].toLowerCase()}`]),
    ...(need === undefined ? [] : [needLabels[need].toLowerCase()]),
  ];
  return parts.length === 0 ? `${name}: the whole offer that is held` : `${name}, ${parts.join(', ')}`;
}

/** What stands above the rows: how many there are, or that there is none and what is shown instead. */
export function introWords({ asked, rows, forOthers, national, offer }: OfferResult, name: string): string {
  const whose = asked.authority === 'national' ? 'National guidance' : `${name}’s own guidance`;
  if (rows.length > 0 && asked.authority === 'national') {
    return 'This is what national guidance asks of every Virtual School. Yours may offer more: ask it.';
  }
  if (rows.length > 0) return `What is held of ${name}’s offer on this. It holds in ${name} only.`;
  const none = `${whose}, as far as it is held here, names nothing for this. That does not mean that there is nothing: ask the Virtual School.`;
  const others =
    forOthers.length === 0
      ? ''
      : ` For others it names: ${forOthers.map(({ brief }) => brief).join('; ')}.`;
  const instead =
    national.length === 0 || offer === undefined
      ? ''
      : ' What national guidance asks of every Virtual School stands below instead.';
  return `${none}${others}${instead}`;
}
