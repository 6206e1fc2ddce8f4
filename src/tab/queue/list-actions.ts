/** What the keyboard and the pointer do in the list: walk, open, select. */
import { type KeyboardEvent, type RefObject, useCallback } from 'react';
import { useLocation } from 'wouter';
import type { QueueRow } from '../../web/contract/queue.ts';
import { useSaying } from '../shell/notices.tsx';
import { useKey, useShortcuts } from '../shell/shortcuts.tsx';
import { useWorkspace } from '../shell/workspace.ts';
import { type ListKey, listKey } from './list-keys.ts';
import { leaveFor, moveTo, placeIn } from './place.ts';
import { neighbour, selectAtMost, toggled } from './rows.ts';

interface Actions {
  readonly rows: readonly QueueRow[];
  readonly scroll: RefObject<HTMLDivElement | null>;
  readonly toRow: (at: number) => void;
}

/** The same for as long as the list is there, so that a row is drawn again only when it has changed. */
function useOpenAndSelect() {
  const { service } = useWorkspace();
  const { announce, notify } = useSaying();
  const [, navigate] = useLocation();
  const open = useCallback(
    (reference: string) => {
      leaveFor(service.id, reference);
      navigate(`/requests/${reference}`);
    },
    [service.id, navigate],
  );
  const select = useCallback(
    (reference: string) => {
      const { selected } = placeIn(service.id);
      if (selected.size >= selectAtMost && !selected.has(reference)) {
        notify({ kind: 'told', title: `At most ${String(selectAtMost)} requests can be moved at once.` });
        return;
      }
      const next = toggled(selected, reference);
      moveTo(service.id, { selected: next, current: reference });
      announce(`${String(next.size)} selected`);
    },
    [service.id, announce, notify],
  );
  return { open, select };
}

const steppers = (rows: readonly QueueRow[], go: (to: QueueRow | undefined) => void) => {
  const by =
    (step: number) =>
    ({ reference }: QueueRow): void => {
      go(neighbour(rows, reference, step));
    };
  return {
    next: by(1),
    before: by(-1),
    first: by(-rows.length),
    last: by(rows.length),
    'page-down': by(10),
    'page-up': by(-10),
  };
};

export function useListActions({ rows, scroll, toRow }: Actions) {
  const { service, may } = useWorkspace();
  const { areOn } = useShortcuts();
  const { open, select } = useOpenAndSelect();
  const go = (to: QueueRow | undefined): void => {
    if (to === undefined) return;
    moveTo(service.id, { current: to.reference });
    toRow(rows.indexOf(to));
    // It is drawn by the time that the next frame is.
    requestAnimationFrame(() => {
      scroll.current
        ?.querySelector<HTMLElement>(`[data-reference="${to.reference}"]`)
        ?.focus({ preventScroll: true });
    });
  };
  const does: Readonly<Record<ListKey, (current: QueueRow) => void>> = {
    ...steppers(rows, go),
    open: ({ reference }) => {
      open(reference);
    },
    select: ({ reference }) => {
      if (may('advise')) select(reference);
    },
  };
  // From anywhere on the page into the list, to the row where one was.
  useKey('j', () => {
    go(rows.find(({ reference }) => reference === placeIn(service.id).current) ?? rows[0]);
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = event.target instanceof Element ? event.target.closest('[data-reference]') : null;
    // A box or a link within a row has keys of its own.
    if (row === null || row !== event.target) return;
    const key = listKey(event, areOn);
    const current = rows.find(({ reference }) => reference === row.getAttribute('data-reference'));
    if (key === undefined || current === undefined) return;
    event.preventDefault();
    does[key](current);
  };
  return { open, select, onKeyDown };
}
