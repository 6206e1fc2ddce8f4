/** Headers, footers and page numbers: what stands at the edge of page after page is taken out, and listed. */
import { pageAt, type PutAside } from './document.ts';
import { groupBy } from './group-by.ts';

interface OnPage {
  readonly text: string;
  readonly page: number | undefined;
}

/** How many lines at the top and the bottom of a page may be running ones. */
const edge = 3;
const pageNumber = /^(?:[-–—|\s]*(?:page\s*)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?[-–—|\s]*|[ivxlc]{1,6})$/i;

/** `lines` stand in their order on the page, top first. */
export function dropRunningLines<T extends OnPage>(
  lines: readonly T[],
): { readonly kept: readonly T[]; readonly aside: readonly PutAside[] } {
  const pages = groupBy(lines, ({ page }) => page ?? 0);
  if (pages.has(0)) return { kept: lines, aside: [] };
  const edges = [...pages.values()].flatMap(edgesOf);
  // Of two or three pages two must have it.
  const enough = Math.max(pages.size <= 3 ? 2 : 3, Math.ceil(pages.size * 0.2));
  const whyOf = runningIn(edges, enough);
  const running = new Map<T, PutAside['why']>();
  for (const line of edges) {
    const why = whyOf(line);
    if (why !== undefined) running.set(line, why);
  }
  return { kept: lines.filter((line) => !running.has(line)), aside: toAside(running) };
}

function runningIn(edges: readonly OnPage[], enough: number): (line: OnPage) => PutAside['why'] | undefined {
  const repeated = countPages(edges, ({ text }) => tidy(text));
  const counting = countPages(edges, keyOfCounting);
  return (line) => {
    const isCounting = (counting.get(keyOfCounting(line)) ?? 0) >= enoughOf(line.text, enough);
    const isNumber = pageNumber.test(line.text.trim());
    if (isNumber && (isCounting || isItsNumber(line))) return 'page number';
    const isRepeated = (repeated.get(tidy(line.text)) ?? 0) >= enough;
    return isRepeated || isCounting ? 'running header or footer' : undefined;
  };
}

const edgesOf = <T>(page: readonly T[]): readonly T[] =>
  page.filter((_, index) => index < edge || index >= page.length - edge);

const tidy = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

function countPages(lines: readonly OnPage[], keyOf: (line: OnPage) => string): ReadonlyMap<string, number> {
  const groups = [...groupBy(lines, keyOf)].filter(([key]) => /[\p{L}\d]/u.test(key));
  return new Map(groups.map(([key, found]) => [key, new Set(found.map(({ page }) => page)).size]));
}

/** The same for lines whose number grows with the page: "Handbook 4" on page 2, "Handbook 5" on page 3. */
function keyOfCounting({ text, page }: OnPage): string {
  const number = /\d+(?=\D*$)/.exec(text.replace(/\s*(?:\bof\b|\/)\s*\d+\s*$/i, ''))?.[0];
  if (number === undefined || page === undefined) return '';
  return `${tidy(text).replace(/\d+/g, '#')}, ${String(Number(number) - page)}`;
}

/** "Stage 1", "Stage 2" and "Stage 3" may head three pages; a line that says "page" does not head any. */
const enoughOf = (text: string, enough: number): number =>
  pageNumber.test(text.trim()) || /\bpage\b|\|/i.test(text) ? enough : Math.max(enough, 5);

const isItsNumber = ({ text, page }: OnPage): boolean =>
  new RegExp(`^(?:page\\s*)?${String(page)}(?:\\s*(?:of|/)\\s*\\d{1,4})?$`, 'i').test(text.trim());

function toAside(running: ReadonlyMap<OnPage, PutAside['why']>): readonly PutAside[] {
  const alike = groupBy(running, ([{ text }, why]) => `${why}:${text}`);
  return [...alike.values()].flatMap((found): readonly PutAside[] => {
    const [first] = found;
    if (first === undefined) return [];
    const places = found.flatMap(([{ page }]) => (page === undefined ? [] : [pageAt(page)]));
    return [{ why: first[1], text: first[0].text.trim(), places }];
  });
}
