/** The pages of a PDF, drawn one at a time by PDF.js: its scripts, links and forms are left alone. */
import { useQuery } from '@tanstack/react-query';
import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useState } from 'react';
import { Loading, Shown } from '../../shell/states.tsx';
import { useWorkspace } from '../../shell/workspace.ts';
import { PdfPage } from './pdf-page.tsx';
import { fetchFile } from './send-file.ts';

GlobalWorkerOptions.workerSrc = workerAddress;

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
  const opened = useOpened(content);
  const { from, number } = chosen;
  const [at, setAt] = useState({ page: from, number });
  if (at.number !== number) setAt({ page: from, number });
  if (opened === null)
    return <p role="alert">This browser cannot draw its pages. What was found in it is beside this.</p>;
  if (opened === undefined) return <Loading what="the pages" />;
  const pages = opened.numPages;
  const page = Math.min(at.page, pages);
  return (
    <PdfPage
      opened={opened}
      page={page}
      words={wordsOn(page, chosen)}
      go={(to) => {
        if (to >= 1 && to <= pages) setAt({ page: to, number });
      }}
    />
  );
}
