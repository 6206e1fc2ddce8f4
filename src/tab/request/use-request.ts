/** One request as the server has it, and what is sent to it; every answer that holds the request is shown at once. */
import { type InfiniteData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { QueuePage, QueueRow } from '../../web/contract/queue.ts';
import type { RequestView } from '../../web/contract/request.ts';
import { withRequest } from '../queue/rows.ts';
import { requestCalls } from '../shell/calls.ts';
import { useWorkspace } from '../shell/workspace.ts';

export function useRequest(service: string, reference: string, isAsked: boolean) {
  const { api } = useWorkspace();
  return useQuery({
    queryKey: ['request', service, reference],
    queryFn: ({ signal }) => api.get(requestCalls.request, { parts: { service, reference }, signal }),
    enabled: isAsked,
  });
}

const rowOf = ({ booking, ...request }: RequestView): QueueRow => ({
  ...request,
  ...(booking && { bookedFor: booking.starts }),
});

/** What came back with an answer is newer than what is shown, and the lists are asked for again when they are next seen. */
export function useArrived(service: string) {
  const queries = useQueryClient();
  return useCallback(
    (request: RequestView) => {
      queries.setQueryData<RequestView>(['request', service, request.reference], (before) =>
        before !== undefined && before.revision > request.revision ? before : request,
      );
      // A long list is not asked for again by itself: what is known of this one is shown there at once.
      queries.setQueriesData<InfiniteData<QueuePage>>(
        { queryKey: ['queue', service] },
        (data) => data && { ...data, pages: data.pages.map((page) => withRequest(page, rowOf(request))) },
      );
      void queries.invalidateQueries({ queryKey: ['queue', service] });
      void queries.invalidateQueries({ queryKey: ['queue-counts', service] });
      // A place may have been booked or given up.
      void queries.invalidateQueries({ queryKey: ['sessions', service] });
    },
    [queries, service],
  );
}
