/** One page of a PDF as it is drawn, in a frame of its own: as large as can be read, or as its reader has it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useShortcuts } from '../../shell/shortcuts.tsx';
import { drawPage } from './draw-page.ts';
import { PageBar } from './page-bar.tsx';
import { pageKey } from './page-keys.ts';
import { Marks, type PageMarks, usePageLook, usePageMarks } from './page-marks.tsx';
import { larger, smaller } from './page-size.ts';
import { usePaper } from './use-paper.ts';

const useStyles = makeStyles({
  frame: {
    maxHeight: 'calc(100vh - 14rem)',
    overflow: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    '@media (max-width: 900px)': { maxHeight: '80vh' },
  },
  // Its width is there at once: where less motion is asked for every change would else take a hundredth of a millisecond,
  // and what is scrolled to meanwhile would be measured on the size before.
  paper: { position: 'relative', transitionProperty: 'none' },
  // A page is paper in every theme.
  page: { display: 'block', width: '100%', height: 'auto', backgroundColor: 'white' },
});

interface PageProps {
  readonly opened: PDFDocumentProxy;
  readonly page: number;
  /** Of the chosen passage, where it is on this page. */
  readonly words: string | undefined;
  readonly go: (page: number) => void;
}

export function PdfPage({ opened, page, words, go }: PageProps) {
  const styles = useStyles();
  const look = usePageLook(opened, page);
  const marks = usePageMarks(opened, page, words);
  const { frame, paper, width, size, choose, hold } = usePaper({ page, look, marks });
  const { canvas, isBad } = useDrawn(opened, page, width * size);
  const onKeyDown = useSizeKeys({ size, choose });
  return (
    <>
      <PageBar page={page} pages={opened.numPages} go={go} size={size} choose={choose} />
      {marks?.length === 0 && (
        <p role="status">
          The passage begins on or goes over this page, but its words could not be found on it: they may be a
          part of a picture.
        </p>
      )}
      {isBad && <p role="alert">This page cannot be drawn.</p>}
      <div
        ref={frame}
        className={styles.frame}
        tabIndex={0}
        role="group"
        aria-label={`Page ${String(page)} as drawn`}
        onScroll={hold}
        onKeyDown={onKeyDown}
      >
        <div
          ref={paper}
          className={styles.paper}
          style={{ width: `${String(size * 100)}%`, ...(look && { aspectRatio: look.shape }) }}
        >
          <canvas ref={canvas} className={styles.page} role="img" aria-label={pictureName(page, marks)} />
          {marks && <Marks marks={marks} />}
        </div>
      </div>
    </>
  );
}

const pictureName = (page: number, marks: PageMarks | undefined): string =>
  `Page ${String(page)} of the document${marks && marks.length > 0 ? ', with the passage marked' : ''}`;

function useDrawn(opened: PDFDocumentProxy, page: number, width: number) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [bad, setBad] = useState<number>();
  useEffect(() => {
    // The page before is not left standing under another's number.
    if (canvas.current) canvas.current.width = 0;
  }, [opened, page]);
  useEffect(() => {
    if (canvas.current === null || width === 0) return undefined;
    const drawing = drawPage(opened, page, { canvas: canvas.current, width });
    const tell = (now: number | undefined) => () => {
      if (!drawing.isOver()) setBad(now);
    };
    drawing.done.then(tell(undefined), tell(page));
    return drawing.stop;
  }, [opened, page, width]);
  return { canvas, isBad: bad === page };
}

/** On the frame itself, which the arrow keys scroll. */
function useSizeKeys({ size, choose }: Pick<ReturnType<typeof usePaper>, 'size' | 'choose'>) {
  const { areOn } = useShortcuts();
  return (event: KeyboardEvent): void => {
    const key = pageKey(event, areOn);
    if (key === undefined) return;
    event.preventDefault();
    const to = { larger: larger(size), smaller: smaller(size), whole: 1 as const }[key];
    if (to !== undefined) choose(to);
  };
}
