/** The sources of a procedure's rows as lines to read: whose, from when, where in it, how binding, and what is known against it. */
import { type CurrencyContext, currencyNotes, documentLine, sourceLine } from '../knowledge/currency.ts';
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

/** A document once, and beneath it the numbered places of it that were told. */
export interface SourceGroup {
  readonly document: string;
  readonly places: readonly string[];
}

interface Place {
  readonly words: string;
  readonly document: string;
  readonly notes: readonly string[];
}

/** The same sources where there are many: what is true of all places of a document is said of it once. */
export function sourceGroups(
  told: readonly NumberedCitation[],
  guidance: Pick<Guidance, 'passages'>,
  context: CurrencyContext,
): readonly SourceGroup[] {
  const byDocument = new Map<string, Place[]>();
  for (const place of told.map((one) => toPlace(one, guidance, context))) {
    byDocument.set(place.document, [...(byDocument.get(place.document) ?? []), place]);
  }
  return [...byDocument].map(([document, places]) => toGroup(document, places));
}

function toPlace(
  { number, citation }: NumberedCitation,
  { passages }: Pick<Guidance, 'passages'>,
  context: CurrencyContext,
): Place {
  const source = context.sources.get(citation.source);
  const passage = passages.find(({ id }) => id === citation.passage);
  const words = `[${String(number)}] ${citation.locator}${/[.?!]$/.test(citation.locator) ? '' : '.'}`;
  if (!source || !passage) return { words, document: `${source?.title ?? citation.source}.`, notes: [] };
  const cited = { source, passage };
  return { words, document: documentLine(cited, context), notes: currencyNotes(cited, context) };
}

function toGroup(document: string, places: readonly Place[]): SourceGroup {
  const [first, ...others] = places;
  const shared = (first?.notes ?? []).filter((note) => others.every(({ notes }) => notes.includes(note)));
  const written = (notes: readonly string[]): string => notes.map((note) => ` _${note}_`).join('');
  return {
    document: `${document}${written(shared)}`,
    places: places.map(
      ({ words, notes }) => `${words}${written(notes.filter((note) => !shared.includes(note)))}`,
    ),
  };
}

/** The same in a line of plain text, each place once: for what leaves Teams, such as a calendar entry. */
export const plainSource = (cite: readonly Citation[], { sources }: Pick<Guidance, 'sources'>): string =>
  [...new Set(cite.map(({ source, locator }) => `${sources.get(source)?.title ?? source}, ${locator}`))].join(
    '; ',
  );
