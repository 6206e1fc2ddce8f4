/** Keeps what is shown up to date: what changed on the server is asked for again, while somebody looks at the page. */
import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef } from 'react';
import type { ChangesEvent } from '../../web/contract/queue.ts';
import { isCheap } from './cheap.ts';
import { followChanges } from './changes.ts';
import { useWorkspace } from './workspace.ts';

type Hear = (event: ChangesEvent) => void;

const LiveContext = createContext<ReadonlySet<Hear> & { add(hear: Hear): void; delete(hear: Hear): void }>(
  new Set(),
);

/** Calls back with every change of the service while the component is there. */
export function useChanges(hear: Hear): void {
  const hearers = useContext(LiveContext);
  const latest = useRef(hear);
  useEffect(() => {
    latest.current = hear;
  });
  useEffect(() => {
    const told: Hear = (event) => {
      latest.current(event);
    };
    hearers.add(told);
    return () => {
      hearers.delete(told);
    };
  }, [hearers]);
}

export function Live({ children }: { readonly children: ReactNode }) {
  const { api, service } = useWorkspace();
  const queries = useQueryClient();
  const hearers = useMemo(() => new Set<Hear>(), []);
  useEffect(() => {
    let current: AbortController | undefined;
    let since: string | undefined;
    const follow = (): void => {
      current?.abort();
      current = undefined;
      // A page in the background holds no connection: it takes the changes up when it is looked at again.
      if (document.hidden) return;
      current = new AbortController();
      void followChanges({
        api,
        service: service.id,
        signal: current.signal,
        since,
        hear: (event) => {
          since = event.cursor;
          if (event.all) void queries.invalidateQueries({ queryKey: ['request', service.id] });
          if (event.sessions) void queries.invalidateQueries({ queryKey: ['sessions', service.id] });
          for (const { reference } of event.requests) {
            void queries.invalidateQueries({ queryKey: ['request', service.id, reference] });
          }
          for (const hear of hearers) hear(event);
        },
      });
    };
    const look = (): void => {
      follow();
      if (!document.hidden) void queries.invalidateQueries({ refetchType: 'active', predicate: isCheap });
    };
    follow();
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      current?.abort();
    };
  }, [api, service.id, queries, hearers]);
  return <LiveContext value={hearers}>{children}</LiveContext>;
}
