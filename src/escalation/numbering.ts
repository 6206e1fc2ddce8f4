/** Numbers the places in sources as rows are told, so that a reader finds [2] beneath as the second that was named. */
import type { Citation } from './procedure.ts';

export interface NumberedCitation {
  readonly number: number;
  readonly citation: Citation;
}

export interface Numbering {
  /** " [1] [2]", to stand after the words that rest on them; each place keeps its number. */
  readonly mark: (cite: readonly Citation[]) => string;
  readonly told: () => readonly NumberedCitation[];
}

export function createNumbering(): Numbering {
  const places = new Map<string, NumberedCitation>();
  const numberOf = (citation: Citation): number => {
    const place = `${citation.source}\n${citation.locator}`;
    const known = places.get(place) ?? { number: places.size + 1, citation };
    places.set(place, known);
    return known.number;
  };
  return {
    mark: (cite) => [...new Set(cite.map(numberOf))].map((number) => ` [${String(number)}]`).join(''),
    told: () => [...places.values()],
  };
}
