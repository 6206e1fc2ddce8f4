/** Local mode's way in: one test person for each role. Production has no such people, and answers none of this. */
import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useMutation, useQuery } from '@tanstack/react-query';
import { roleTitles } from './account-menu.tsx';
import type { Api } from './api.ts';
import { personCalls } from './calls.ts';
import { Shown, State } from './states.tsx';
import { factsOf, wordsOf } from './trouble.ts';
import { hasUnsent } from './unsent.ts';

const useStyles = makeStyles({
  page: {
    maxWidth: '34rem',
    marginInline: 'auto',
    padding: tokens.spacingHorizontalXXL,
    overflowY: 'auto',
    maxHeight: '100%',
    boxSizing: 'border-box',
  },
  title: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, marginBlock: 0 },
  people: { display: 'grid', gap: tokens.spacingVerticalS, padding: 0, listStyleType: 'none' },
  person: { width: '100%', justifyContent: 'flex-start', minHeight: '48px', textAlign: 'left' },
});

interface ChooserProps {
  readonly api: Api;
  /** They were in already, and the server knows them no more. */
  readonly wasIn: boolean;
  readonly onToken: (token: string) => void;
}

export function Chooser({ api, wasIn, onToken }: ChooserProps) {
  const styles = useStyles();
  const ways = useQuery({ queryKey: ['ways-in'], queryFn: () => api.get(personCalls.waysIn, {}) });
  const signIn = useMutation({
    mutationFn: (key: string) => api.get(personCalls.signInLocally, { body: { key } }),
    onSuccess: ({ token }) => {
      onToken(token);
    },
  });
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>Who are you today?</h1>
      {wasIn && <SignedOut />}
      <Text as="p">
        Signpost runs in local mode, on this machine only. Choose a test person; in production Teams signs
        people in and this page does not exist.
      </Text>
      <Shown query={ways} what="the test people">
        {(found) =>
          found.kind === 'local' ? (
            <ul className={styles.people}>
              {found.people.map(({ key, name, roles }) => (
                <li key={key}>
                  <Button
                    className={styles.person}
                    disabled={signIn.isPending}
                    onClick={() => {
                      signIn.mutate(key);
                    }}
                  >
                    {name} ({roles.map((role) => roleTitles[role]).join(', ')})
                  </Button>
                </li>
              ))}
            </ul>
          ) : (
            <State title="Nobody to choose">This server signs people in through Teams.</State>
          )
        }
      </Shown>
      {signIn.isError && <p role="alert">{wordsOf(factsOf(signIn.error))}</p>}
    </main>
  );
}

/** Asked for in the middle of something, it is told why, and to those as well who do not see the page change. */
function SignedOut() {
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        The server was started again, or twelve hours have passed: choose again who you are.
        {hasUnsent() && ' What you typed and had not sent is kept, if you choose the same person.'}
      </MessageBarBody>
    </MessageBar>
  );
}
