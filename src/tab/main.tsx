/** Starts the workspace in the page: finds out where it is shown, and draws it. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Router, useLocation } from 'wouter';
import { Boundary } from './shell/boundary.tsx';
import { addressFor } from './shell/deep-link.ts';
import { Entrance } from './shell/entrance.tsx';
import { findHost } from './shell/find-host.ts';
import type { Host } from './shell/host.ts';
import { Saying } from './shell/notices.tsx';
import { SafetyFirst } from './shell/safety.tsx';
import { Loading } from './shell/states.tsx';
import { Themed } from './shell/themed.tsx';
import { mayPass } from './shell/trouble.ts';

const triesAtMost = 2;

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, error) => failures < triesAtMost && mayPass(error),
      staleTime: 15_000,
    },
    // A press without a connection fails at once and says so: one that waited would be sent after it was thought better of.
    mutations: { networkMode: 'always' },
  },
});

function Workspace({ finding }: { readonly finding: Promise<Host> }) {
  const [host, setHost] = useState<Host>();
  const [, navigate] = useLocation();
  useEffect(() => {
    void finding.then((found) => {
      setHost(found);
      const address = addressFor(found.kind === 'teams' ? found.subPage : undefined);
      if (address !== undefined) navigate(address, { replace: true });
    });
  }, [finding, navigate]);
  return (
    <Themed host={host}>
      <Saying>
        <SafetyFirst>
          <Boundary of="workspace">
            {host ? <Entrance host={host} /> : <Loading what="the workspace" />}
          </Boundary>
        </SafetyFirst>
      </Saying>
    </Themed>
  );
}

const place = document.getElementById('workspace');
if (place === null) throw new Error('The page has no place for the workspace.');
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <Router base="/workspace">
        <Workspace finding={findHost()} />
      </Router>
    </QueryClientProvider>
  </StrictMode>,
);
