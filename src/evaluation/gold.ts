/** Which passages answer a case: those that it names, else those that hold its key facts. */
import type { Guidance, Passage } from '../knowledge/passage.ts';
import type { Hit } from '../knowledge/searcher.ts';
import type { Case } from './case.ts';
import { createPassageText } from './passage-text.ts';

export interface Gold {
  readonly passages: readonly string[];
  readonly derived: boolean;
}

const none: Gold = { passages: [], derived: false };

/** `scope` holds the authorities that are known, none where all are looked in. */
export type GoldFinder = (one: Case, scope: readonly string[]) => Gold;

export function createGoldFinder({ passages }: Guidance): GoldFinder {
  const ids = new Set(passages.map(({ id }) => id));
  const textOf = createPassageText();
  return (one, scope) => {
    if (one.kind !== 'answerable') return none;
    const named = one.gold.filter((id) => ids.has(id));
    if (named.length > 0) return { passages: named, derived: false };
    const visible = passages.filter((passage) => isVisible(passage, scope));
    return { passages: holdingMost(visible, one.must, textOf), derived: true };
  };
}

const isVisible = ({ authority }: Passage, scope: readonly string[]): boolean =>
  scope.length === 0 || authority === 'national' || scope.includes(authority);

/** All the facts where one passage holds them all, else as many as any passage holds. */
function holdingMost(
  passages: readonly Passage[],
  must: Case['must'],
  textOf: (passage: Passage) => string,
): readonly string[] {
  const counted = passages.map((passage) => {
    const text = textOf(passage);
    const holds = (choice: readonly string[]): boolean =>
      choice.some((words) => text.includes(words.toLowerCase()));
    return { id: passage.id, count: must.filter(holds).length };
  });
  const most = Math.max(0, ...counted.map(({ count }) => count));
  return most === 0 ? [] : counted.filter(({ count }) => count === most).map(({ id }) => id);
}

/** The best place that any of the gold has in any of the searches that the message led to. */
export function rankOf({ passages }: Gold, rankings: readonly (readonly Hit[])[]): number | undefined {
  const places = rankings
    .map((hits) => hits.findIndex(({ passage }) => passages.includes(passage.id)) + 1)
    .filter((place) => place > 0);
  return places.length === 0 ? undefined : Math.min(...places);
}
