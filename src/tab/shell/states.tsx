/** What stands in the place of a view that has nothing to show yet, or cannot show it. */
import { Button, makeStyles, mergeClasses, Spinner, Text, tokens } from '@fluentui/react-components';
import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { factsOf, type TroubleFacts, wordsOf } from './trouble.ts';

const useStyles = makeStyles({
  state: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    textAlign: 'center',
    minHeight: '12rem',
  },
  words: { maxWidth: '36rem', overflowWrap: 'anywhere' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  quiet: { minHeight: 0, padding: tokens.spacingHorizontalM },
});

interface StateProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: { readonly label: string; readonly act: () => void } | undefined;
  readonly isQuiet?: boolean;
  /** Trouble is told at once; that there is nothing can wait until the reader gets there. */
  readonly role?: 'alert' | 'status';
}

export function State({ title, children, action, isQuiet = false, role }: StateProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.state, isQuiet && styles.quiet)} role={role}>
      <h2 className={styles.title}>{title}</h2>
      {children !== undefined && (
        <Text className={styles.words} as="p">
          {children}
        </Text>
      )}
      {action && <Button onClick={action.act}>{action.label}</Button>}
    </div>
  );
}

const saysSoAfterMilliseconds = 150;

/** What comes at once is not announced as waiting. */
export function Loading({ what }: { readonly what: string }) {
  const styles = useStyles();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLong(true);
    }, saysSoAfterMilliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <div className={styles.state} aria-busy="true">
      {isLong && <Spinner label={`Loading ${what}…`} labelPosition="below" role="status" />}
    </div>
  );
}

const titles: Readonly<Record<TroubleFacts['kind'], string>> = {
  offline: 'No connection',
  'signed-out': 'Not signed in',
  'not-allowed': 'Not open to you',
  'not-found': 'Not found',
  'too-many': 'Too much at once',
  refused: 'Not done',
  failed: 'Something went wrong',
};

export function TroubleState({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const facts = factsOf(error);
  const isWorthTrying = facts.kind !== 'not-allowed' && facts.kind !== 'not-found';
  return (
    <State
      title={titles[facts.kind]}
      role="alert"
      action={isWorthTrying && retry ? { label: 'Try again', act: retry } : undefined}
    >
      {wordsOf(facts)}
    </State>
  );
}

interface ShownProps<T> {
  readonly query: UseQueryResult<T>;
  /** As in "Loading the queue…". */
  readonly what: string;
  readonly children: (data: T) => ReactNode;
}

/** A query's data, or why it is not there. What was shown stays while it is asked for again. */
export function Shown<T>({ query, what, children }: ShownProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  const retry = (): void => {
    void query.refetch();
  };
  if (query.isError) return <TroubleState error={query.error} retry={retry} />;
  // Without a connection nothing is asked for, and nothing fails either.
  if (query.fetchStatus === 'paused')
    return (
      <State title={titles.offline} role="status">
        {wordsOf({ kind: 'offline' })}
      </State>
    );
  return <Loading what={what} />;
}
