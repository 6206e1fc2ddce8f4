/** What can be done to the requests that are selected; its form is loaded when it is first needed. */
import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Setting } from '../../web/contract/person.ts';
import type { QueueRow } from '../../web/contract/queue.ts';
import { useWorkspace } from '../shell/workspace.ts';
import { moveTo, usePlace } from './place.ts';
import type { BulkMove } from './rows.ts';

/** In the order in which they are shown. */
const moves: readonly BulkMove[] = ['acknowledged', 'assigned', 'due-set', 'reclassified', 'noted', 'closed'];

const barId = 'selected-requests';
const BulkDialog = lazy(async () => ({ default: (await import('./bulk-dialog.tsx')).BulkDialog }));

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    boxShadow: tokens.shadow8,
  },
});

/** The focus goes on where something can be done next: what is still selected, or the row that one was on. */
function toNext(): void {
  const next =
    document.querySelector<HTMLElement>(`#${barId} button`) ??
    document.querySelector<HTMLElement>('[role=row][data-reference][tabindex="0"]');
  next?.focus();
}

/** Once the dialog is gone and the list is drawn as it is without it. */
function useNextAfter(move: BulkMove | undefined): void {
  const before = useRef(move);
  useEffect(() => {
    if (before.current !== undefined && move === undefined) requestAnimationFrame(toNext);
    before.current = move;
  }, [move]);
}

export function BulkBar({
  rows,
  setting,
}: {
  readonly rows: readonly QueueRow[];
  readonly setting: Setting;
}) {
  const styles = useStyles();
  const { service } = useWorkspace();
  const { selected } = usePlace(service.id);
  const [move, setMove] = useState<BulkMove>();
  useNextAfter(move);
  const chosen = rows.filter(({ reference }) => selected.has(reference));
  if (chosen.length === 0 && move === undefined) return null;
  const titleOf = (of: BulkMove): string => setting.moves.find(({ value }) => value === of)?.title ?? of;
  return (
    <section id={barId} aria-label="Selected requests" className={styles.bar}>
      <span>{chosen.length} selected</span>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="primary">Do to all of them…</Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {moves.map((each) => (
              <MenuItem
                key={each}
                onClick={() => {
                  setMove(each);
                }}
              >
                {titleOf(each)}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Button
        appearance="subtle"
        onClick={() => {
          moveTo(service.id, { selected: new Set() });
        }}
      >
        Select none
      </Button>
      {move !== undefined && (
        <Suspense fallback={null}>
          <BulkDialog
            move={move}
            title={titleOf(move)}
            rows={chosen}
            onClose={() => {
              setMove(undefined);
            }}
          />
        </Suspense>
      )}
    </section>
  );
}
