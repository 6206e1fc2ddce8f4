/** The list itself: a grid of which only what is seen is drawn, walked with the keyboard, and still while it is renewed. */
import { Checkbox, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { Setting } from '../../web/contract/person.ts';
import type { QueueRow } from '../../web/contract/queue.ts';
import { useWorkspace } from '../shell/workspace.ts';
import { useHeldPlace } from './held-place.ts';
import { useListActions } from './list-actions.ts';
import { moveTo, usePlace } from './place.ts';
import { Row, useGridStyles } from './queue-row.tsx';
import { selectAtMost } from './rows.ts';
import type { useQueue } from './use-queue.ts';

const phone = '@media (max-width: 640px)';

const useStyles = makeStyles({
  scroll: {
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowAnchor: 'none',
  },
  // A head sticks within what holds it: it is the group that stays, not the row in it.
  sticky: { position: 'sticky', top: 0, zIndex: 1, [phone]: { position: 'static' } },
  head: {
    minHeight: '36px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    [phone]: {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
  rows: { position: 'relative' },
  foot: { padding: tokens.spacingHorizontalM, textAlign: 'center', color: tokens.colorNeutralForeground2 },
});

interface ListProps {
  readonly query: ReturnType<typeof useQueue>['query'];
  readonly rows: readonly QueueRow[];
  readonly setting: Setting;
  readonly total: number | undefined;
}

const rowHeight = 57;
/** Of the list's own head, which the rows' places do not count. */
const headHeight = 36;
const fetchAhead = 20;

/** The row that the keyboard is on is always drawn, wherever the list was scrolled to. */
function withRow(at: number, range: Range): number[] {
  const seen = defaultRangeExtractor(range);
  return seen.includes(at) || at >= range.count ? seen : [...seen, at].toSorted((one, other) => one - other);
}

export function QueueList({ query, rows, setting, total }: ListProps) {
  const styles = useStyles();
  const { service, may } = useWorkspace();
  const place = usePlace(service.id);
  const scroll = useRef<HTMLDivElement>(null);
  const currentAt = Math.max(
    0,
    rows.findIndex(({ reference }) => reference === place.current),
  );
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is compiled by React's compiler
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    getItemKey: (at) => rows[at]?.reference ?? at,
    overscan: 8,
    scrollPaddingEnd: headHeight,
    rangeExtractor: (range) => withRow(currentAt, range),
  });
  useHeldPlace({ scroll, rows, virtual });
  const items = virtual.getVirtualItems();
  useMore(query, (items.at(-1)?.index ?? 0) >= rows.length - fetchAhead);
  const { select, open, onKeyDown } = useListActions({
    rows,
    scroll,
    toRow: (at) => {
      virtual.scrollToIndex(at);
    },
  });
  const onSelect = may('advise') ? select : undefined;
  return (
    <div
      ref={scroll}
      className={styles.scroll}
      role="grid"
      aria-label="Requests"
      aria-rowcount={total === undefined ? -1 : total + 1}
      aria-multiselectable={onSelect ? true : undefined}
      aria-busy={query.isPlaceholderData}
      onKeyDown={onKeyDown}
    >
      <Head rows={rows} canSelect={onSelect !== undefined} />
      <div role="rowgroup" className={styles.rows} style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const row = rows[item.index];
          return (
            row && (
              <Row
                key={row.reference}
                row={row}
                setting={setting}
                index={item.index}
                start={item.start}
                measure={virtual.measureElement}
                isCurrent={item.index === currentAt}
                isSelected={place.selected.has(row.reference)}
                onSelect={onSelect}
                onOpen={open}
              />
            )
          );
        })}
      </div>
      {query.isFetchingNextPage && (
        <div className={styles.foot} role="presentation">
          <Spinner size="tiny" label="Loading more…" />
        </div>
      )}
    </div>
  );
}

function useMore({ hasNextPage, isFetchingNextPage, fetchNextPage }: ListProps['query'], isNearEnd: boolean) {
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && isNearEnd) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage, isNearEnd]);
}

function Head({ rows, canSelect }: { readonly rows: readonly QueueRow[]; readonly canSelect: boolean }) {
  const styles = useStyles();
  const grid = useGridStyles();
  const { service } = useWorkspace();
  const { selected } = usePlace(service.id);
  const first = rows.slice(0, selectAtMost);
  const areAll = first.length > 0 && first.every(({ reference }) => selected.has(reference));
  return (
    <div role="rowgroup" className={styles.sticky}>
      <div
        role="row"
        aria-rowindex={1}
        className={mergeClasses(grid.columns, !canSelect && grid.withoutChoice, styles.head)}
      >
        {canSelect && (
          <div role="columnheader" aria-label="Selection">
            <Checkbox
              aria-label={`Select the first ${String(Math.min(selectAtMost, rows.length))}`}
              checked={areAll ? true : selected.size > 0 ? 'mixed' : false}
              onChange={() => {
                const all = areAll ? [] : first.map(({ reference }) => reference);
                moveTo(service.id, { selected: new Set(all) });
              }}
            />
          </div>
        )}
        <div role="columnheader">Reference</div>
        <div role="columnheader">Question</div>
        <div role="columnheader">Status</div>
        <div role="columnheader">With</div>
        <div role="columnheader">First reply</div>
      </div>
    </div>
  );
}
