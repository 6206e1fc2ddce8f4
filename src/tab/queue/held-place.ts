/** Keeps the list still under the reader: what is seen stays where it is, and the way back leads to where one was. */
import type { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { QueueRow } from '../../web/contract/queue.ts';
import { useWorkspace } from '../shell/workspace.ts';
import { moveTo, type Place, placeIn } from './place.ts';

interface Held {
  readonly scroll: RefObject<HTMLDivElement | null>;
  readonly rows: readonly QueueRow[];
  readonly virtual: ReturnType<typeof useVirtualizer<HTMLDivElement, Element>>;
}

/** The row at the top stays where it is on the screen, whatever came above it; and the way back leads to where one was. */
export function useHeldPlace({ scroll, rows, virtual }: Held): void {
  const { service } = useWorkspace();
  const before = useRef(rows);
  const isFirst = useRef(true);
  useEffect(() => {
    const element = scroll.current;
    if (element === null) return undefined;
    const note = (): void => {
      const top = virtual.getVirtualItemForOffset(element.scrollTop);
      const reference = top === undefined ? undefined : before.current[top.index]?.reference;
      moveTo(service.id, {
        top:
          top === undefined || reference === undefined || element.scrollTop < 1
            ? undefined
            : { reference, hidden: element.scrollTop - top.start },
      });
    };
    element.addEventListener('scroll', note, { passive: true });
    return () => {
      element.removeEventListener('scroll', note);
    };
  }, [scroll, virtual, service.id]);
  useLayoutEffect(() => {
    const isNew = before.current !== rows || isFirst.current;
    before.current = rows;
    if (!isNew) return;
    stayAt(placeIn(service.id).top, { rows, virtual });
    if (isFirst.current) returnToRow(service.id, scroll);
    isFirst.current = false;
  }, [rows, virtual, service.id, scroll]);
}

function stayAt(top: Place['top'], { rows, virtual }: Pick<Held, 'rows' | 'virtual'>): void {
  // At its beginning, or chosen anew: another filter or order is read from its first row.
  if (top === undefined) {
    virtual.scrollToOffset(0);
    return;
  }
  const at = rows.findIndex(({ reference }) => reference === top.reference);
  const offset = at < 0 ? undefined : virtual.getOffsetForIndex(at, 'start')?.[0];
  if (offset !== undefined) virtual.scrollToOffset(offset + top.hidden);
}

/** Back from a request the focus is on its row, where the reader left the list. */
function returnToRow(queue: string, scroll: Held['scroll']): void {
  const { left, current } = placeIn(queue);
  if (!left) return;
  requestAnimationFrame(() => {
    const row = scroll.current?.querySelector<HTMLElement>(`[data-reference="${current ?? ''}"]`);
    row?.focus({ preventScroll: true });
    moveTo(queue, { left: false });
  });
}
