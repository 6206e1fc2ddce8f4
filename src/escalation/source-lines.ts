/** The sources of a procedure's rows as lines to read: whose, from when, where in it, how binding, and what is known against it. */
import { type CurrencyContext, currencyNotes, sourceLine } from '../knowledge/currency.ts';
import type { Guidance } from '../knowledge/passage.ts';
import type { NumberedCitation } from './numbering.ts';
import type { Citation } from './procedure.ts';

export function sourceLines(
  told: readonly NumberedCitation[],
  { passages }: Pick<Guidance, 'passages'>,
  context: CurrencyContext,
): readonly string[] {
  return told.map(({ number, citation }) => {
    const source = context.sources.get(citation.source);
    const passage = passages.find(({ id }) => id === citation.passage);
    const mark = `[${String(number)}] `;
    // A version that holds no tables is walked through with those of the files, which may be of another day.
    if (!source || !passage) return `${mark}${source?.title ?? citation.source}, ${citation.locator}.`;
    const cited = { source, passage: { ...passage, locator: citation.locator } };
    const notes = currencyNotes(cited, context).map((note) => ` _${note}_`);
    return `${mark}${sourceLine(cited, context)}${notes.join('')}`;
  });
}

/** The same in a line of plain text, each place once: for what leaves Teams, such as a calendar entry. */
export const plainSource = (cite: readonly Citation[], { sources }: Pick<Guidance, 'sources'>): string =>
  [...new Set(cite.map(({ source, locator }) => `${sources.get(source)?.title ?? source}, ${locator}`))].join(
    '; ',
  );
