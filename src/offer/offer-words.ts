/** An offer in words: for each row what is offered, by whom, how to reach it, with what limits and as at when, each with the number of its source. */
import { writtenDate } from '../calendar/dates.ts';
import type { Citation } from '../escalation/procedure.ts';
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

/** "As at February 2022 and July 2026; last read July 2026": of every passage that a row rests on. */
export const datingFrom =
  ({ passages, sources }: Pick<Guidance, 'passages' | 'sources'>): Dating =>
  (cite) => {
    const told = cite.map(
      ({ passage: id, source }) =>
        passages.find((passage) => passage.id === id)?.asAt ?? sources.get(source)?.published,
    );
    const read = cite.flatMap(({ source }) => sources.get(source)?.checked ?? []);
    const asAt = daysOf(told);
    const days = asAt === '' ? 'As at: the source bears no date' : `As at ${asAt}`;
    return read.length === 0 ? `${days}.` : `${days}; last read ${daysOf(read)}.`;
  };

const daysOf = (days: readonly (string | undefined)[]): string =>
  [...new Set(days.filter((day) => day !== undefined))].sort().map(writtenDate).join(' and ');

const stateWords: Readonly<Record<OfferState, string | undefined>> = {
  told: undefined,
  planned: '**Planned**: whether it came about is not said.',
  replaced: '**Replaced since** by a newer text: ask whether any of it still holds.',
};

export function rowWords(row: OfferRow, { mark }: Numbering, dated: Dating): RowWords {
  const { brief, offered, audiences, by, reach, limits, state, cite } = row;
  const forWhom =
    audiences.length === 0
      ? notSaid
      : audiences.map((audience) => audienceLabels[audience].toLowerCase()).join(', ');
  const details = [
    stateWords[state],
    `**For:** ${forWhom}.`,
    ...wayWords(by, reach),
    limits.length === 0 ? undefined : `**Limits:** ${limits.join(' ')}`,
    dated(cite),
  ];
  return {
    title: `**${brief}**${mark(cite)}`,
    offered,
    details: details.filter((part) => part !== undefined).join(' '),
  };
}

const notSaid = 'the source does not say';

const wayWords = (by: string | undefined, reach: string | undefined): readonly string[] =>
  by === undefined && reach === undefined
    ? [`**From whom, and how to reach it:** ${notSaid}.`]
    : [`**From:** ${by ?? notSaid}.`, `**How to reach it:** ${reach ?? notSaid}.`];

/** A line each; what only national guidance leaves out is told apart from what the authority itself does. */
export function outOfScopeLines(
  { outOfScope, notAskedFor }: Pick<OfferResult, 'outOfScope' | 'notAskedFor'>,
  name: string,
  { mark }: Numbering,
): readonly string[] {
  const line = ({ what, goTo, cite }: OutOfScopeRow): string => `**${what}**. Instead: ${goTo}.${mark(cite)}`;
  const more = `National guidance asks no Virtual School Head for what follows; ${name} may offer more:`;
  return [...outOfScope.map(line), ...(notAskedFor.length === 0 ? [] : [more, ...notAskedFor.map(line)])];
}

/** "Salford, for school: training"; `name` is the authority's. */
export function askedWords({ audience, need }: OfferAsked, name: string): string {
  const whose = audience === undefined ? name : `${name}, for ${audienceLabels[audience].toLowerCase()}`;
  return `${whose}: ${need === undefined ? 'the whole offer that is held' : needLabels[need].toLowerCase()}`;
}

/** What stands above the rows: whose they are, or that there is none and what is shown instead. */
export function introWords(result: OfferResult, name: string): string {
  const { asked, rows } = result;
  if (rows.length === 0) return noneWords(result, name);
  if (asked.authority === 'national') {
    return 'This is what national guidance asks of every Virtual School. Yours may offer more: ask it.';
  }
  const held = rows.every(({ state }) => state === 'replaced')
    ? `Only an earlier offer of ${name}’s is held for this, and a newer text has taken its place.`
    : `What is held of ${name}’s offer.`;
  return `${held} It holds in ${name} only.`;
}

function noneWords({ asked, forOthers, national }: OfferResult, name: string): string {
  const whose = asked.authority === 'national' ? 'National guidance' : `${name}’s own guidance`;
  const others = forOthers.map(({ brief }) => brief).join('; ');
  return [
    `${whose}, as far as it is held here, names nothing for this. That does not mean that there is nothing: ask the Virtual School.`,
    ...(others === '' ? [] : [`For others it names: ${others}.`]),
    ...(national.length === 0
      ? []
      : ['What national guidance asks of every Virtual School stands below instead.']),
  ].join(' ');
}
