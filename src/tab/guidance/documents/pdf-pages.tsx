/** The pages of a PDF, drawn one at a time by PDF.js: its scripts, links and forms are left alone. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useRef, useState } from 'react';
import { Shown } from '../../shell/states.tsx';
import { useWorkspace } from '../../shell/workspace.ts';
import { useGuidanceStyles } from '../layout.tsx';
import { Marks, usePageMarks } from './page-marks.tsx';
import { fetchFile } from './send-file.ts';

GlobalWorkerOptions.workerSrc = workerAddress;

const useStyles = makeStyles({
  frame: {
    maxHeight: 'calc(100vh - 14rem)',
    overflow: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    '@media (max-width: 900px)': { maxHeight: '80vh' },
  },
  // A page is paper in every theme.
  paper: { position: 'relative' },
  page: { display: 'block', width: '100%', height: 'auto', backgroundColor: 'white' },
  bar: { alignItems: 'center' },
});

interface Chosen {
  /** The pages that the chosen passage begins and ends on. */
  readonly from: number;
  readonly to: number;
  /** The chosen passage: another one leads to its page, though it be the same. */
  readonly number: number;
  /** Undefined where no passage is chosen. */
  readonly words: string | undefined;
}

interface PdfPagesProps extends Chosen {
  readonly document: string;
  readonly bytes: number;
}

export function PdfPages({ document, bytes, ...chosen }: PdfPagesProps) {
  const { api, service } = useWorkspace();
  const file = useQuery({
    queryKey: ['guidance-file', service.id, document],
    queryFn: ({ signal }) => fetchFile({ api, service: service.id, document }, bytes, signal),
    staleTime: Infinity,
    // It goes from memory with the page.
    gcTime: 0,
  });
  return (
    <Shown query={file} what="the pages">
      {(content) => <Opened content={content} {...chosen} />}
    </Shown>
  );
}

/** Undefined while it is opened; null where the browser cannot. */
function useOpened(content: Uint8Array): PDFDocumentProxy | null | undefined {
  const [opened, setOpened] = useState<PDFDocumentProxy | null>();
  useEffect(() => {
    const opening = getDocument({
      // Handed to its worker for good, so a copy.
      data: content.slice(),
      isEvalSupported: false,
      useWasm: false,
      enableXfa: false,
      stopAtErrors: false,
      verbosity: 0,
    });
    opening.promise.then(setOpened, () => {
      if (!opening.destroyed) setOpened(null);
    });
    return () => {
      void opening.destroy();
    };
  }, [content]);
  return opened;
}

const wordsOn = (page: number, { from, to, words }: Chosen): string | undefined =>
  page >= from && page <= to ? words : undefined;

function Opened({ content, ...chosen }: Chosen & { readonly content: Uint8Array }) {
  const styles = useStyles();
  const { row } = useGuidanceStyles();
  const opened = useOpened(content);
  const { from, number } = chosen;
  const [at, setAt] = useState({ page: from, number });
  if (at.number !== number) setAt({ page: from, number });
  if (opened === null)
    return <p role="alert">This browser cannot draw its pages. What was found in it is beside this.</p>;
  const pages = opened?.numPages ?? 0;
  const go = (page: number): void => {
    if (page >= 1 && page <= pages) setAt({ page, number });
  };
  return (
    <>
      <div className={mergeClasses(row, styles.bar)}>
        <Button
          disabledFocusable={at.page <= 1}
          onClick={() => {
            go(at.page - 1);
          }}
        >
          Page before
        </Button>
        <span role="status">
          {pages === 0 ? 'Opening…' : `Page ${String(Math.min(at.page, pages))} of ${String(pages)}`}
        </span>
        <Button
          disabledFocusable={at.page >= pages}
          onClick={() => {
            go(at.page + 1);
          }}
        >
          Next page
        </Button>
      </div>
      {opened && <Page opened={opened} page={Math.min(at.page, pages)} words={wordsOn(at.page, chosen)} />}
    </>
  );
}

interface PageProps {
  readonly opened: PDFDocumentProxy;
  readonly page: number;
  /** Of the chosen passage, where it is on this page. */
  readonly words: string | undefined;
}

function Page({ opened, page, words }: PageProps) {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [bad, setBad] = useState<number>();
  useEffect(() => {
    const drawing = draw(opened, page, { frame: frame.current, canvas: canvas.current });
    drawing.done.catch(() => {
      if (!drawing.isOver()) setBad(page);
    });
    if (frame.current) frame.current.scrollTop = 0;
    return drawing.stop;
  }, [opened, page]);
  const marks = usePageMarks(opened, page, words);
  const isMarked = marks !== undefined && marks.boxes.length > 0;
  useEffect(() => {
    const top = Math.min(...(marks?.boxes ?? []).map((box) => box.top));
    // Within its own frame: the page itself stays where it is.
    if (frame.current && Number.isFinite(top))
      frame.current.scrollTop = Math.max(0, top * (paper.current?.clientHeight ?? 0) - 24);
  }, [marks]);
  return (
    <>
      {marks?.boxes.length === 0 && (
        <p role="status">
          The passage begins on or goes over this page, but its words could not be found on it: they may be a
          part of a picture.
        </p>
      )}
      {bad === page && <p role="alert">This page cannot be drawn.</p>}
      <div
        ref={frame}
        className={styles.frame}
        tabIndex={0}
        role="group"
        aria-label={`Page ${String(page)} as drawn`}
      >
        <div ref={paper} className={styles.paper} style={marks && { aspectRatio: marks.shape }}>
          <canvas
            ref={canvas}
            className={styles.page}
            role="img"
            aria-label={`Page ${String(page)} of the document${isMarked ? ', with the passage marked' : ''}`}
          />
          {marks && <Marks marks={marks} />}
        </div>
      </div>
    </>
  );
}

/** As sharp as the screen, and no larger than can be drawn. */
const sharpestPixels = 2_400;

function draw(
  opened: PDFDocumentProxy,
  number: number,
  { frame, canvas }: { readonly frame: HTMLElement | null; readonly canvas: HTMLCanvasElement | null },
) {
  let isOver = false;
  let cancel = (): void => undefined;
  const work = async (): Promise<void> => {
    const page = await opened.getPage(number);
    if (isOver || !canvas || !frame) return;
    const { width } = page.getViewport({ scale: 1 });
    const pixels = Math.min(sharpestPixels, Math.max(frame.clientWidth, 300) * window.devicePixelRatio);
    const viewport = page.getViewport({ scale: pixels / width });
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    const task = page.render({ canvas, viewport, annotationMode: 0 });
    cancel = () => {
      task.cancel();
    };
    await task.promise;
  };
  return {
    done: work(),
    isOver: () => isOver,
    stop: (): void => {
      isOver = true;
      cancel();
    },
  };
}
