/** The frame that a page is shown in: how large the page is in it, and that its reader's place stays when that changes. */
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PageLook, PageMarks } from './page-marks.tsx';
import { type Held, holdIn, readableSize, scrollBack, type Size, type Span } from './page-size.ts';

interface Shown {
  readonly page: number;
  readonly look: PageLook | undefined;
  readonly marks: PageMarks | undefined;
}

interface Corner {
  readonly left: number;
  readonly top: number;
}

/** The upper left of all that is marked; undefined where nothing is. */
const cornerOf = (marks: PageMarks | undefined): Corner | undefined =>
  marks === undefined || marks.length === 0
    ? undefined
    : { left: Math.min(...marks.map(({ left }) => left)), top: Math.min(...marks.map(({ top }) => top)) };

/** Left of the first letters, and above what is marked, so much is seen as well. */
const beforeLetters = 8;
const aboveMark = 24;

export function usePaper({ page, look, marks }: Shown) {
  const frame = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const [chosen, choose] = useState<Size>();
  const corner = useMemo(() => cornerOf(marks), [marks]);
  const { hold, restore } = useHeld(frame, paper, corner);
  const width = useWidth(frame, restore);
  const size = chosen ?? (look ? readableSize(look.letters, width) : 1);
  useLayoutEffect(restore, [size, restore]);
  const isMeasured = width > 0;
  useLayoutEffect(() => {
    const [around, sheet] = [frame.current, paper.current];
    if (around === null || sheet === null || !isMeasured) return;
    // Within its own frame: the page of the workspace itself stays where it is.
    const { left, top } = corner ?? { left: look?.left ?? 0, top: 0 };
    around.scrollTo(left * sheet.clientWidth - beforeLetters, top * sheet.clientHeight - aboveMark);
    hold();
  }, [page, look, corner, hold, isMeasured]);
  return { frame, paper, width, size, choose, hold };
}

type Element = { readonly current: HTMLDivElement | null };

function useHeld(frame: Element, paper: Element, corner: Corner | undefined) {
  const held = useRef<{ readonly across: Held; readonly down: Held }>(undefined);
  return useMemo(() => {
    const spans = (): { readonly across: Span; readonly down: Span } | undefined => {
      const [around, sheet] = [frame.current, paper.current];
      if (around === null || sheet === null) return undefined;
      return {
        across: { scroll: around.scrollLeft, seen: around.clientWidth, whole: sheet.clientWidth },
        down: { scroll: around.scrollTop, seen: around.clientHeight, whole: sheet.clientHeight },
      };
    };
    return {
      hold: (): void => {
        const now = spans();
        held.current = now && {
          across: holdIn(now.across, corner?.left),
          down: holdIn(now.down, corner?.top),
        };
      },
      restore: (): void => {
        const now = spans();
        if (now === undefined || held.current === undefined || frame.current === null) return;
        const { across, down } = held.current;
        frame.current.scrollTo(scrollBack(across, now.across), scrollBack(down, now.down));
      },
    };
  }, [frame, paper, corner]);
}

/** As wide as it is now; what was in sight is brought back before anybody sees it gone. */
function useWidth(frame: Element, restore: () => void): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const one = frame.current;
    if (one === null) return undefined;
    const measured = new ResizeObserver(() => {
      restore();
      setWidth(one.clientWidth);
    });
    measured.observe(one);
    return () => {
      measured.disconnect();
    };
  }, [frame, restore]);
  return width;
}
