/** The original beside what was found in it: the pages of a PDF, or the text of any other with the passage marked. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef } from 'react';
import type { DocumentView, FoundPassage } from '../../../web/contract/document-shapes.ts';
import { Boundary } from '../../shell/boundary.tsx';
import { Loading } from '../../shell/states.tsx';
import { useHiddenStyles } from '../../shell/notices.tsx';
import { MarkedWords } from './marked-words.tsx';

const PdfPages = lazy(async () => ({ default: (await import('./pdf-pages.tsx')).PdfPages }));

const useStyles = makeStyles({
  text: {
    maxHeight: 'calc(100vh - 12rem)',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    '@media (max-width: 900px)': { maxHeight: '70vh' },
  },
  passage: { borderLeft: '4px solid transparent', paddingInlineStart: tokens.spacingHorizontalS },
  current: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
});

interface OriginalProps {
  readonly view: DocumentView;
  readonly passage: FoundPassage | undefined;
}

const firstPage = { from: 1, to: 1 };

const chosenPart = (passage: FoundPassage | undefined) => {
  const { from, to } = passage?.place ?? firstPage;
  const words = passage && `${passage.title}\n${passage.original}`;
  return { from, to, number: passage?.number ?? 0, words };
};

export function Original({ view, passage }: OriginalProps) {
  if (view.ending === 'pdf' && view.hasFile)
    return (
      <Boundary of={view.id}>
        <Suspense fallback={<Loading what="the pages" />}>
          <PdfPages document={view.id} bytes={view.bytes} {...chosenPart(passage)} />
        </Suspense>
      </Boundary>
    );
  return (
    <>
      {view.ending === 'pdf' && <p>Its file was deleted; these are the words that were kept of it.</p>}
      <Words view={view} passage={passage} />
    </>
  );
}

function Words({ view, passage }: OriginalProps) {
  const styles = useStyles();
  const { hidden } = useHiddenStyles();
  const frame = useRef<HTMLDivElement>(null);
  const marked = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const [around, one] = [frame.current, marked.current];
    // Within its own frame: the page itself stays where it is.
    if (around && one) around.scrollTop = one.offsetTop - around.offsetTop - 16;
  }, [passage?.number]);
  return (
    <div ref={frame} className={styles.text} role="group" aria-label="The words of the document" tabIndex={0}>
      {view.passages.map((one) => {
        const isCurrent = one.number === passage?.number;
        return (
          <div
            key={one.number}
            ref={isCurrent ? marked : undefined}
            className={mergeClasses(styles.passage, isCurrent && styles.current)}
          >
            {isCurrent && <span className={hidden}>The passage that is chosen: </span>}
            <MarkedWords original={one.original} names={one.names} />
          </div>
        );
      })}
    </div>
  );
}
