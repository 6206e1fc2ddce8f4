/** The queue as the server has it, a page after another, kept up to date without taking the list from under the reader. */
import {
  type InfiniteData,
  keepPreviousData,
  type QueryClient,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ChangesEvent, QueueFilter, QueuePage } from '../../web/contract/queue.ts';
import { queueCalls } from '../shell/calls.ts';
import { isCheap, pagesAtMost } from '../shell/cheap.ts';
import { useChanges } from '../shell/live.tsx';
import { useWorkspace } from '../shell/workspace.ts';
import type { Order } from './filters.ts';
import { patched, rowsOf } from './rows.ts';

const pageRows = 60;
/** Changes come in bursts: a bulk move is one of them. */
const gatherMilliseconds = 600;
/** Whoever reads a request for a while comes back to the list that they left. */
const keptMilliseconds = 60 * 60_000;
const freshMilliseconds = 15_000;

interface Asked {
  readonly filter: QueueFilter;
  readonly order: Order;
}

export function useCounts(filter: QueueFilter) {
  const { api, service } = useWorkspace();
  return useQuery({
    queryKey: ['queue-counts', service.id, filter],
    queryFn: ({ signal }) =>
      api.get(queueCalls.queueCounts, { parts: { service: service.id }, body: { filter }, signal }),
    placeholderData: keepPreviousData,
  });
}

export function useQueue({ filter, order }: Asked) {
  const { api, service } = useWorkspace();
  const key = useMemo(() => ['queue', service.id, filter, order] as const, [service.id, filter, order]);
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam, signal }) =>
      api.get(queueCalls.queue, {
        parts: { service: service.id },
        body: { filter, order, limit: pageRows, ...(pageParam !== undefined && { after: pageParam }) },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    gcTime: keptMilliseconds,
    refetchOnMount: isCheap,
    refetchOnWindowFocus: isCheap,
    refetchOnReconnect: isCheap,
  });
  const rows = useMemo(() => rowsOf(query.data?.pages ?? []), [query.data]);
  useLeftBehind(key);
  const live = useRenewal(key, query.data?.pages.length ?? 0);
  return { query, rows, ...live };
}

/** How many changes the list does not show yet; `some`: it is not known how many. */
export type Waiting = number | 'some';

function isOldIn(queries: QueryClient, key: readonly unknown[]): boolean {
  const found = queries.getQueryCache().find({ queryKey: key });
  return found !== undefined && !isCheap(found) && found.isStaleByTime(freshMilliseconds);
}

/** A long list that was left for another filter or order begins anew; left for another view, it is come back to. */
function useLeftBehind(key: readonly unknown[]): void {
  const queries = useQueryClient();
  const isThere = useRef(true);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);
  useEffect(
    () => () => {
      if (isThere.current)
        queries.removeQueries({ queryKey: key, exact: true, predicate: (query) => !isCheap(query) });
    },
    [queries, key],
  );
}

/** What changed is shown at once as far as it is known, and the list is asked for again a moment later. */
function useRenewal(key: readonly unknown[], pages: number) {
  const queries = useQueryClient();
  const { service } = useWorkspace();
  // Back in a list that is too long to be asked for again by itself: what happened meanwhile is not known.
  const [of, setOf] = useState<{ readonly key: readonly unknown[]; readonly waiting: Waiting }>(() => ({
    key,
    waiting: isOldIn(queries, key) ? 'some' : 0,
  }));
  // Of another filter or order it says nothing.
  const waiting = of.key === key ? of.waiting : 0;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    [],
  );
  const renew = useCallback(async () => {
    setOf({ key, waiting: 0 });
    await queries.resetQueries({ queryKey: key });
  }, [queries, key]);
  useChanges(({ requests, all }: ChangesEvent) => {
    if (requests.length === 0 && !all) return;
    queries.setQueryData<InfiniteData<QueuePage>>(key, (data) =>
      data === undefined ? data : { ...data, pages: data.pages.map((page) => patched(page, requests)) },
    );
    if (pages > pagesAtMost)
      setOf((before) => {
        const heard = before.key === key ? before.waiting : 0;
        return { key, waiting: all || heard === 'some' ? 'some' : heard + requests.length };
      });
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      void queries.invalidateQueries({ queryKey: ['queue-counts', service.id] });
      void queries.invalidateQueries({ queryKey: ['queue', service.id], predicate: isCheap });
    }, gatherMilliseconds);
  });
  return { waiting, renew };
}
