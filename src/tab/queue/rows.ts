/** The rows of the pages that are loaded, and what of them changes when the server tells of a change. */
import type { bulkMoves, ChangesEvent, QueuePage, QueueRow } from '../../web/contract/queue.ts';

/** A request that moved between pages while they were loaded stands where it is now. */
export function rowsOf(pages: readonly QueuePage[]): readonly QueueRow[] {
  const found = new Map<string, QueueRow>();
  for (const row of pages.flatMap(({ rows }) => rows)) {
    const before = found.get(row.reference);
    if (before === undefined || before.revision < row.revision) found.set(row.reference, row);
  }
  return [...found.values()];
}

/** What is known of a change at once; the rest of the row follows when the list is renewed. */
export const patched = (page: QueuePage, changed: ChangesEvent['requests']): QueuePage => {
  const news = new Map(changed.map((each) => [each.reference, each]));
  const isTouched = page.rows.some(({ reference }) => news.has(reference));
  if (!isTouched) return page;
  return {
    ...page,
    rows: page.rows.map((row) => {
      const change = news.get(row.reference);
      return change === undefined || change.revision <= row.revision
        ? row
        : { ...row, revision: change.revision, status: change.status };
    }),
  };
};

/** A request that was looked at or moved elsewhere, as it came back: a row that is newer stays. */
export const withRequest = (page: QueuePage, seen: QueueRow): QueuePage =>
  page.rows.some((row) => row.reference === seen.reference && row.revision < seen.revision)
    ? { ...page, rows: page.rows.map((row) => (row.reference === seen.reference ? seen : row)) }
    : page;

/** Where the keyboard goes from a row; it stays where there is none. */
export function neighbour(
  rows: readonly QueueRow[],
  current: string | undefined,
  step: number,
): QueueRow | undefined {
  const at = rows.findIndex(({ reference }) => reference === current);
  if (at < 0) return rows[0];
  return rows[Math.min(rows.length - 1, Math.max(0, at + step))];
}

export const toggled = (selected: ReadonlySet<string>, reference: string): ReadonlySet<string> => {
  const next = new Set(selected);
  if (!next.delete(reference)) next.add(reference);
  return next;
};

/** What the server takes at once. */
export const selectAtMost = 50;
export type BulkMove = (typeof bulkMoves)[number];
