/** From where the workspace is shown to who reads it: the way in, and what is said where there is none. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { Me } from '../../web/contract/person.ts';
import { type Api, createApi } from './api.ts';
import { personCalls } from './calls.ts';
import { Chooser } from './chooser.tsx';
import { Frame } from './frame.tsx';
import type { Host } from './host.ts';
import { Outside } from './outside.tsx';
import { Live } from './live.tsx';
import { localToken, remember, remembered } from './remembered.ts';
import { Shortcuts } from './shortcuts.tsx';
import { Shown, State, TroubleState } from './states.tsx';
import { Trouble } from './trouble.ts';
import { keepFor } from './unsent.ts';
import { loadViewAt } from './views.ts';
import { WorkspaceContext } from './workspace.ts';

export function Entrance({ host }: { readonly host: Host }) {
  switch (host.kind) {
    case 'outside':
      return <Outside />;
    case 'local':
      return <LocalEntrance />;
    case 'teams':
      return <TeamsEntrance host={host} />;
  }
}

function TeamsEntrance({ host }: { readonly host: Extract<Host, { kind: 'teams' }> }) {
  const queries = useQueryClient();
  const [isSignedOut, setSignedOut] = useState(false);
  // What was asked for is forgotten a few minutes after it was last shown; that somebody was in is not.
  const [wasIn, setWasIn] = useState(false);
  const api = useMemo(
    () =>
      createApi({
        token: async () => {
          try {
            return await host.token();
          } catch {
            throw new Trouble({ kind: 'signed-out' });
          }
        },
        onSignedOut: () => {
          if (queries.getQueryData(['me', inTeams]) !== undefined) setWasIn(true);
          setSignedOut(true);
        },
      }),
    [host, queries],
  );
  if (isSignedOut) {
    return (
      <SignedOut
        wasIn={wasIn}
        again={() => {
          setSignedOut(false);
        }}
      />
    );
  }
  return <SignedIn api={api} who={inTeams} locale={host.locale} signOut={undefined} />;
}

const inTeams = 'teams';

/** Whoever was let in before is not told that their council is none of ours. */
function SignedOut({ wasIn, again }: { readonly wasIn: boolean; readonly again: () => void }) {
  return (
    <State
      title={wasIn ? 'You are not signed in any more' : 'You could not be signed in'}
      role="alert"
      action={{ label: 'Try again', act: again }}
    >
      {wasIn
        ? 'Your sign-in has ended. Try again: what you typed and had not sent is still here.'
        : 'Teams said who you are, but this server did not accept it: your organisation may not be one that it serves. Whoever looks after Signpost in your council can tell.'}
    </State>
  );
}

function LocalEntrance() {
  const [token, setToken] = useState(localToken.read);
  const [wasIn, setWasIn] = useState(false);
  const queries = useQueryClient();
  const keep = useCallback(
    (next: string | undefined) => {
      localToken.keep(next);
      queries.clear();
      setToken(next);
    },
    [queries],
  );
  const api = useMemo(
    () =>
      createApi({
        token: () => Promise.resolve(token),
        onSignedOut: () => {
          setWasIn(true);
          keep(undefined);
        },
      }),
    [token, keep],
  );
  if (token === undefined) return <Chooser api={api} wasIn={wasIn} onToken={keep} />;
  return (
    <SignedIn
      api={api}
      who={token}
      locale={navigator.language}
      signOut={() => {
        localToken.keep(undefined);
        // Nothing of one person is left for the next.
        window.location.reload();
      }}
    />
  );
}

interface SignedInProps {
  readonly api: Api;
  /** Another one is asked about anew. */
  readonly who: string;
  readonly locale: string;
  readonly signOut: (() => void) | undefined;
}

function SignedIn({ api, who, ...rest }: SignedInProps) {
  const [address] = useLocation();
  const me = useQuery({
    queryKey: ['me', who],
    // Whoever they are, what they look at first is known by the address: its script comes meanwhile.
    queryFn: async () => (await Promise.all([api.get(personCalls.me, {}), loadViewAt(address)]))[0],
    staleTime: 60_000,
  });
  if (me.isError && me.data === undefined) {
    return <TroubleState error={me.error} retry={() => void me.refetch()} />;
  }
  return (
    <Shown query={me} what="the workspace">
      {(found) => <Known key={who} api={api} me={found} {...rest} />}
    </Shown>
  );
}

type KnownProps = Omit<SignedInProps, 'who'> & { readonly me: Me };

function Known({ api, me, locale, signOut }: KnownProps) {
  const [chosen, setChosen] = useState(() => {
    keepFor(me.person.id);
    return remembered('service');
  });
  const service = me.services.find(({ id }) => id === chosen) ?? me.services[0];
  const workspace = useMemo(
    () =>
      service && {
        api,
        me,
        service,
        may: (permission: (typeof service.may)[number]) => service.may.includes(permission),
        choose: (id: string) => {
          remember('service', id);
          setChosen(id);
        },
        reader: { locale, zone: undefined },
        signOut,
      },
    [api, me, service, locale, signOut],
  );
  if (workspace === undefined) {
    return (
      <State
        title="No service knows you"
        role="status"
        action={signOut && { label: 'Sign in as somebody else', act: signOut }}
      >
        You are signed in, but no Virtual School that uses this Signpost knows you as one of its people.
        Whoever looks after Signpost in your council can let you in.
      </State>
    );
  }
  return (
    <WorkspaceContext value={workspace}>
      <Shortcuts>
        <Live>
          <Frame />
        </Live>
      </Shortcuts>
    </WorkspaceContext>
  );
}
