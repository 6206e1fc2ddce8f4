/** What is typed into the search box for requests, read: which lists, a reference, or words that name nobody. */
import type { RequestFilter } from '../src/consultations/finder.ts';

export interface SearchWords {
  readonly filters: readonly RequestFilter[];
  readonly isMine: boolean;
  readonly reference: string | undefined;
  readonly number: number | undefined;
  readonly words: readonly string[];
  /** All that was typed to be looked for could identify somebody, and is not. */
  readonly isMaskedWhole: boolean;
}

const lists: Readonly<Record<string, RequestFilter | 'mine' | 'recent'>> = {
  recent: 'recent',
  newest: 'recent',
  mine: 'mine',
  unassigned: 'unassigned',
  unallocated: 'unassigned',
  urgent: 'urgent',
  overdue: 'overdue',
  late: 'overdue',
};

const listOf = (word: string) =>
  Object.hasOwn(lists, word.toLowerCase()) ? lists[word.toLowerCase()] : undefined;

const referencePattern = /^[a-z]{2,5}-\d{4}-\d{4,9}$/i;
const wordsAtMost = 6;
/** What stands where something was taken out. */
const mark = /\[[^\]]*\]/g;

/** Lists are named before the words: “urgent”, “mine overdue”, “urgent contract”. `mask` takes out what could identify a child. */
export function readSearchWords(typed: string, mask: (words: string) => string): SearchWords {
  const tokens = typed.split(/\s+/).filter(Boolean);
  const from = tokens.findIndex((token) => listOf(token) === undefined);
  const named = (from < 0 ? tokens : tokens.slice(0, from)).map(listOf);
  const rest = from < 0 ? [] : tokens.slice(from);
  return {
    filters: (['unassigned', 'urgent', 'overdue'] as const).filter((filter) => named.includes(filter)),
    isMine: named.includes('mine'),
    ...readRest(rest, mask),
  };
}

function readRest(
  rest: readonly string[],
  mask: (words: string) => string,
): Omit<SearchWords, 'filters' | 'isMine'> {
  const [only = ''] = rest.length === 1 ? rest : [];
  const none = { reference: undefined, number: undefined, words: [], isMaskedWhole: false };
  if (referencePattern.test(only)) return { ...none, reference: only.toUpperCase() };
  if (/^#?\d{1,9}$/.test(only)) return { ...none, number: Number(only.replace('#', '')) };
  const masked = mask(rest.join(' '));
  const words = masked
    .replace(mark, ' ')
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((word) => word.length > 1)
    .slice(0, wordsAtMost);
  return { ...none, words, isMaskedWhole: words.length === 0 && masked.search(mark) >= 0 };
}
