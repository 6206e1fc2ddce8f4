/** The queue: every request that the reader may see, narrowed, searched, ordered, counted, moved together. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Setting } from '../../web/contract/person.ts';
import type { QueueFilter, QueuePage } from '../../web/contract/queue.ts';
import { Heading } from '../shell/heading.tsx';
import { Hint } from '../shell/hint.tsx';
import { useSaying } from '../shell/notices.tsx';
import { useSetting } from '../shell/setting.ts';
import { Loading, Shown, TroubleState } from '../shell/states.tsx';
import { Trouble } from '../shell/trouble.ts';
import { useWorkspace } from '../shell/workspace.ts';
import { BulkBar } from './bulk-bar.tsx';
import { listedWords, wholeOf } from './count-words.ts';
import { NoRows } from './no-rows.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { narrowed, openStatuses } from './filters.ts';
import { moveTo, usePlace } from './place.ts';
import { QueueList } from './queue-list.tsx';
import { QueueToolbar } from './queue-toolbar.tsx';
import { useCounts, useQueue, type Waiting } from './use-queue.ts';

const useStyles = makeStyles({
  // Where there is a keyboard.
  keys: { '@media (max-width: 640px)': { display: 'none' } },
  view: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minHeight: 0, minWidth: 0 },
  head: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    '@media (max-width: 640px)': { padding: tokens.spacingHorizontalM, gap: tokens.spacingVerticalXS },
  },
});

export function QueueView() {
  const setting = useSetting();
  return (
    <Shown query={setting} what="the requests">
      {(known) => <Queue setting={known} />}
    </Shown>
  );
}

/** Typing asks once it pauses. */
const pauseMilliseconds = 250;

function useSearched(words: string): string {
  const [searched, setSearched] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSearched(words.trim());
    }, pauseMilliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [words]);
  return searched;
}

function useNarrowed(setting: Setting) {
  const { service } = useWorkspace();
  const place = usePlace(service.id);
  const first = useMemo((): QueueFilter => ({ status: [...openStatuses(setting)] }), [setting]);
  const chosen = place.filter ?? first;
  const searched = useSearched(chosen.words ?? '');
  const asked = useMemo(
    () => narrowed(chosen, 'words', searched === '' ? undefined : searched),
    [chosen, searched],
  );
  return {
    place,
    chosen,
    asked: useDeferredValue(asked),
    change: (filter: QueueFilter): void => {
      moveTo(service.id, { filter, current: undefined, selected: new Set(), top: undefined });
    },
  };
}

function Queue({ setting }: { readonly setting: Setting }) {
  const styles = useStyles();
  const { may } = useWorkspace();
  const [isFiltering, setFiltering] = useState(false);
  const { place, chosen, asked, change } = useNarrowed(setting);
  const { data: counts, isPlaceholderData } = useCounts(asked);
  const queue = useQueue({ filter: asked, order: place.order });
  useCountSaid(isPlaceholderData ? undefined : listedWords(counts));
  const shared = { setting, counts, filter: chosen, change };
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <Opening takesFocus={!place.left} />
        <QueueToolbar
          {...shared}
          order={place.order}
          isFiltering={isFiltering}
          toggleFilters={() => {
            setFiltering(!isFiltering);
          }}
        />
        {isFiltering && <FilterPanel {...shared} />}
        <LeftOut pages={queue.query.data?.pages} />
      </div>
      <Listed
        queue={queue}
        setting={setting}
        total={wholeOf(counts)}
        filter={asked}
        clear={() => {
          change({});
        }}
      />
      {/* Beneath the list: what appears by itself moves no row from under a finger. */}
      <Renewal waiting={queue.waiting} renew={queue.renew} />
      {may('advise') && <BulkBar rows={queue.rows} setting={setting} />}
    </div>
  );
}

function Opening({ takesFocus }: { readonly takesFocus: boolean }) {
  const { may } = useWorkspace();
  const styles = useStyles();
  return (
    <>
      <Heading title={may('see-all-requests') ? 'Requests' : 'My requests'} takesFocus={takesFocus} />
      <Hint kept="hint-queue">
        {may('advise')
          ? 'Every request to your service is here. Changes appear by themselves.'
          : may('see-all-requests')
            ? 'Every request to your service is here, to read. Changes appear by themselves.'
            : 'Your requests are here, with what became of them. Changes appear by themselves.'}
        <span className={styles.keys}>
          {' '}
          Arrow keys go through the list, Enter opens a request; ? shows all keys.
        </span>
      </Hint>
    </>
  );
}

function useCountSaid(words: string | undefined): void {
  const { announce } = useSaying();
  const before = useRef<string>(undefined);
  useEffect(() => {
    if (words === undefined) return undefined;
    // The first number is there to be read; only a change of it is said, however soon it comes.
    before.current ??= words;
    const timer = setTimeout(() => {
      if (before.current !== words) announce(words);
      before.current = words;
    }, 400);
    return () => {
      clearTimeout(timer);
    };
  }, [words, announce]);
}

interface ListedProps {
  readonly queue: ReturnType<typeof useQueue>;
  readonly setting: Setting;
  /** Undefined where it is not known. */
  readonly total: number | undefined;
  readonly filter: QueueFilter;
  readonly clear: () => void;
}

function Listed({ queue: { query, rows }, setting, total, filter, clear }: ListedProps) {
  if (query.isPending)
    return query.fetchStatus === 'paused' ? (
      <TroubleState error={new Trouble({ kind: 'offline' })} />
    ) : (
      <Loading what="the requests" />
    );
  if (query.isError && rows.length === 0) {
    return <TroubleState error={query.error} retry={() => void query.refetch()} />;
  }
  if (rows.length > 0) return <QueueList {...{ query, rows, setting, total }} />;
  return <NoRows {...{ setting, filter, clear }} />;
}

function LeftOut({ pages }: { readonly pages: readonly QueuePage[] | undefined }) {
  const leftOut = pages?.[0]?.wordsLeftOut;
  if (leftOut === undefined) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {leftOut === 'all'
          ? 'Nothing was searched for: what you typed could identify somebody. Search by reference, or by general words.'
          : 'A part of what you typed could identify somebody and was not searched for.'}
      </MessageBarBody>
    </MessageBar>
  );
}

const waitingWords = (waiting: Waiting): string => {
  if (waiting === 'some') return 'Requests may have changed while you looked at something else.';
  return `${waiting === 1 ? 'One request has' : `${String(waiting)} requests have`} changed since.`;
};

function Renewal({ waiting, renew }: { readonly waiting: Waiting; readonly renew: () => Promise<void> }) {
  return (
    <div role="status">
      {waiting !== 0 && (
        <MessageBar intent="info">
          <MessageBarBody>{waitingWords(waiting)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void renew()}>
              Renew the list
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
