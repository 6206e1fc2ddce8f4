/** How binding a passage is and how current on the day of the question, in words that stand beside it. */
import { isPast, writtenDate } from '../calendar/dates.ts';
import type { AuthorityNames } from './authorities.ts';
import type { Cited } from './outcome.ts';
import type { Source } from './passage.ts';

export interface CurrencyContext {
  readonly names: AuthorityNames;
  readonly sources: ReadonlyMap<string, Source>;
  /** The day of the question in London, 2026-11-21. */
  readonly today: string;
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

/** Each a full sentence; empty where nothing is known against it. */
export function currencyNotes(
  { passage, source }: Cited,
  { sources, today }: CurrencyContext,
): readonly string[] {
  const notes: string[] = [];
  if (passage.commencement === 'not-commenced') {
    notes.push(
      `Enacted, and not known to be in force when this was checked (${writtenDate(source.checked)}): check before you rely on it.`,
    );
  }
  if (passage.supersededBy !== undefined) notes.push('This has been replaced by newer guidance.');
  if (passage.asAt !== undefined)
    notes.push(`As at ${writtenDate(passage.asAt)}; it may have changed since.`);
  const newer = source.supersededBy === undefined ? undefined : sources.get(source.supersededBy);
  if (newer)
    notes.push(`A newer edition of this document exists: ${newer.title} (${writtenDate(newer.published)}).`);
  else if (source.reviewDue !== undefined && isPast(source.reviewDue, today)) {
    notes.push(`Its review date, ${writtenDate(source.reviewDue)}, has passed.`);
  }
  return notes;
}

/** One line: title, publisher, date, place in it, standing, the day on which it was checked. */
export function sourceLine(cited: Cited, context: CurrencyContext): string {
  const { passage, source } = cited;
  const title = source.link === undefined ? source.title : `[${source.title}](${source.link})`;
  const published = `${source.publisher}, ${writtenDate(source.published)}`;
  return `${title} (${published}), ${passage.locator}. **${standingWords(cited, context)}.** Checked ${writtenDate(source.checked)}.`;
}
