/** Narrows the list of passages by words and by what they are. */
import type { PassageRow } from '../../web/contract/passage-shapes.ts';

export interface Narrowing {
  readonly words: string;
  readonly topic: string;
  readonly authority: string;
  readonly standing: string;
  readonly currency: string;
}

export const noNarrowing: Narrowing = { words: '', topic: '', authority: '', standing: '', currency: '' };

const fits = (chosen: string, value: string): boolean => chosen === '' || chosen === value;

/** Every word that is typed stands somewhere in the title, the id, the source or the place. */
export function narrowed(rows: readonly PassageRow[], narrowing: Narrowing): readonly PassageRow[] {
  const words = narrowing.words.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    const text = [row.title, row.id, row.sourceTitle, row.locator].join(' ').toLowerCase();
    return (
      fits(narrowing.topic, row.topic) &&
      fits(narrowing.authority, row.authority) &&
      fits(narrowing.standing, row.standing) &&
      fits(narrowing.currency, row.currency) &&
      words.every((word) => text.includes(word))
    );
  });
}
