/** What may be asked for again by itself: a list of which many pages are loaded would be as many calls. */
import type { Query } from '@tanstack/react-query';

export const pagesAtMost = 3;

const pagesIn = (data: unknown): number =>
  typeof data === 'object' && data !== null && 'pages' in data && Array.isArray(data.pages)
    ? data.pages.length
    : 0;

/** Deeper down what is known of a change is shown at once, and the reader renews the list. */
export const isCheap = ({ state }: Pick<Query, 'state'>): boolean => pagesIn(state.data) <= pagesAtMost;
