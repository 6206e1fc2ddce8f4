/** How binding a passage is and how current on the day of the question, in words that stand beside it. */
import { isPast, writtenDate } from '../calendar/dates.ts';
import type { AuthorityNames } from './authorities.ts';
import type { Cited } from './outcome.ts';
import type { Confidence, Source } from './passage.ts';
import { successorOf } from './successor.ts';

export interface CurrencyContext {
  readonly names: AuthorityNames;
  readonly sources: ReadonlyMap<string, Source>;
  /** The day of the question in London, 2026-11-21. */
  readonly today: string;
  /** True where the same reply has named the newer edition of that document already. */
  readonly isEditionTold?: (cited: Cited) => boolean;
}

export function standingWords({ passage }: Cited, { names }: CurrencyContext): string {
  switch (passage.standing) {
    case 'statutory':
      return 'National, statutory';
    case 'non-statutory':
      return 'National, non-statutory';
    case 'local':
      return `Local to ${names.nameOf(passage.authority)}`;
  }
}

/** What a text is worth on one day. `in-force` means only that nothing is known against it. */
export type Currency = 'in-force' | 'not-commenced' | 'superseded' | 'older-edition' | 'review-overdue';

export function currencyOf(
  { passage, source }: Cited,
  { sources, today }: Pick<CurrencyContext, 'sources' | 'today'>,
): Currency {
  if (passage.commencement === 'not-commenced') return 'not-commenced';
  if (passage.supersededBy !== undefined) return 'superseded';
  if (newestEditionOf(source, sources)) return 'older-edition';
  return source.reviewDue !== undefined && isPast(source.reviewDue, today) ? 'review-overdue' : 'in-force';
}

const newestEditionOf = (source: Source, sources: ReadonlyMap<string, Source>): Source | undefined =>
  successorOf(source, (id) => sources.get(id));

const written = (date: string | undefined): string => (date === undefined ? 'undated' : writtenDate(date));

/** Each a full sentence; empty where nothing is known against it. */
export function currencyNotes(cited: Cited, context: CurrencyContext): readonly string[] {
  const { passage } = cited;
  const notes = [currencyNote(cited, context), confidenceNotes[passage.confidence]];
  if (passage.asAt !== undefined) {
    notes.push(`As at ${writtenDate(passage.asAt)}; it may have changed since.`);
  }
  return notes.filter((note) => note !== undefined);
}

function currencyNote(cited: Cited, context: CurrencyContext): string | undefined {
  const { source } = cited;
  switch (currencyOf(cited, context)) {
    case 'in-force':
      return undefined;
    case 'not-commenced':
      return `Enacted, and not known to be in force when this was checked (${writtenDate(source.checked)}): check before you rely on it.`;
    case 'superseded':
      return 'This has been replaced by newer guidance.';
    case 'older-edition':
      return context.isEditionTold?.(cited) === true
        ? `This too is the older text (${written(source.published)}).`
        : olderEditionNote(source, newestEditionOf(source, context.sources));
    case 'review-overdue':
      return `Its review date, ${written(source.reviewDue)}, has passed.`;
  }
}

const olderEditionNote = (source: Source, newest: Source | undefined): string | undefined =>
  newest &&
  `A newer edition of this document exists: ${newest.title} (${written(newest.published)}). This is the older text (${written(source.published)}).`;

const confidenceNotes: Readonly<Record<Confidence, string | undefined>> = {
  high: undefined,
  medium: 'This was read in a secondary or partial account: check it before you rely on it.',
  low: 'This rests on one informal account: check it before you rely on it.',
};

/** One line: title, publisher, date, place in it, standing, the day on which it was checked. */
export const sourceLine = (cited: Cited, context: CurrencyContext): string =>
  lineWith(cited, context, `, ${cited.passage.locator}`);

/** The same without the place: for a document of which several places follow. */
export const documentLine = (cited: Cited, context: CurrencyContext): string => lineWith(cited, context, '');

function lineWith(cited: Cited, context: CurrencyContext, place: string): string {
  const { source } = cited;
  const title = source.link === undefined ? source.title : `[${source.title}](${source.link})`;
  const published = `${source.publisher}, ${written(source.published)}`;
  return `${title} (${published})${place}. **${standingWords(cited, context)}.** Checked ${writtenDate(source.checked)}.`;
}
