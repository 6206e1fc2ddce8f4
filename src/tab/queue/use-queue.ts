/** The queue as the server has it, a page after another, kept up to date without taking the list from under the reader. */
import {
  type InfiniteData,
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ChangesEvent, QueueFilter, QueuePage } from '../../web/contract/queue.ts';
import { queueCalls } from '../shell/calls.ts';
import { useChanges } from '../shell/live.tsx';
import { useWorkspace } from '../shell/workspace.ts';
import type { Order } from './filters.ts';
import { patched, rowsOf } from './rows.ts';

const pageRows = 60;
/** Deeper than that the list is renewed when the reader says so: to ask for all pages again would be many calls. */
const renewedByItself = 3;
/** Changes come in bursts: a bulk move is one of them. */
const gatherMilliseconds = 600;

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
  });
  const rows = useMemo(() => rowsOf(query.data?.pages ?? []), [query.data]);
  const live = useRenewal(key, query.data?.pages.length ?? 0);
  return { query, rows, ...live };
}

/** What changed is shown at once as far as it is known, and the list is asked for again a moment later. */
function useRenewal(key: readonly unknown[], pages: number) {
  const queries = useQueryClient();
  const { service } = useWorkspace();
  const [waiting, setWaiting] = useState(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    [],
  );
  const renew = useCallback(async () => {
    setWaiting(0);
    await queries.resetQueries({ queryKey: key });
  }, [queries, key]);
  useChanges(({ requests, all }: ChangesEvent) => {
    if (requests.length === 0 && !all) return;
    queries.setQueryData<InfiniteData<QueuePage>>(key, (data) =>
      data === undefined ? data : { ...data, pages: data.pages.map((page) => patched(page, requests)) },
    );
    if (pages > renewedByItself) setWaiting((before) => before + Math.max(1, requests.length));
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      void queries.invalidateQueries({ queryKey: ['queue-counts', service.id] });
      if (pages <= renewedByItself) void queries.invalidateQueries({ queryKey: ['queue', service.id] });
    }, gatherMilliseconds);
  });
  return { waiting, renew };
}
