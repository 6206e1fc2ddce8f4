/** One document: how far it is, what was found in it, and the original beside that. */
import {
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import { useParams } from 'wouter';
import type { DocumentView } from '../../../web/contract/document-shapes.ts';
import { Shown, State } from '../../shell/states.tsx';
import { instantIn } from '../../shell/times.ts';
import { useWorkspace } from '../../shell/workspace.ts';
import { GuidancePage, useGuidanceStyles } from '../layout.tsx';
import { CloseDocument } from './close-document.tsx';
import { FoundList } from './found-list.tsx';
import { Original } from './original.tsx';
import { Report } from './report.tsx';
import { SendAgain } from './send-again.tsx';
import { useDocument } from './use-documents.ts';
import { standing } from './words.ts';

const useStyles = makeStyles({
  sides: {
    display: 'grid',
    gap: tokens.spacingHorizontalXL,
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    alignItems: 'start',
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  original: {
    position: 'sticky',
    top: 0,
    minWidth: 0,
    // As high before its pages have come: whoever is led to it is not left above it then.
    '@media (max-width: 900px)': { position: 'static', minHeight: '80vh' },
  },
});

export function BroughtDocument() {
  const { document: id = '' } = useParams();
  const document = useDocument(id);
  return (
    <GuidancePage title={document.data?.title ?? 'Document'}>
      <Shown query={document} what="the document">
        {(view) => <Standing view={view} />}
      </Shown>
    </GuidancePage>
  );
}

function Standing({ view }: { readonly view: DocumentView }) {
  switch (view.state) {
    case 'awaited':
      return (
        <Told view={view}>
          <SendAgain view={view} />
        </Told>
      );
    case 'waiting':
    case 'reading':
      return (
        <Told view={view}>
          <Reading view={view} />
        </Told>
      );
    case 'refused':
      return (
        <Told view={view}>
          <div role="alert">
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>It could not be used: {view.refusal}</MessageBarBody>
            </MessageBar>
          </div>
        </Told>
      );
    case 'read':
    case 'closed':
      return (
        <Told view={view}>
          <Report view={view} />
          <Found view={view} />
        </Told>
      );
  }
}

function Told({ view, children }: { readonly view: DocumentView; readonly children: ReactNode }) {
  const styles = useGuidanceStyles();
  const { reader } = useWorkspace();
  return (
    <>
      <div className={styles.row}>
        <div className={styles.main}>
          <div role="status">{standing(view)}</div>
          <div className={styles.quiet}>
            {view.sourceTitle} · brought in by {view.by.name}, {instantIn(reader, view.createdAt)}
          </div>
        </div>
        <CloseDocument view={view} />
      </div>
      {children}
    </>
  );
}

function Reading({ view: { state, page, pages } }: { readonly view: DocumentView }) {
  const isCounted = page !== undefined && pages !== undefined;
  return (
    <Field
      label={state === 'waiting' ? 'Waiting for its turn' : 'Reading the document'}
      validationState="none"
      validationMessage="You can leave this page: it goes on, and what was found waits here."
    >
      {isCounted ? <ProgressBar value={page / pages} thickness="large" /> : <ProgressBar thickness="large" />}
    </Field>
  );
}

function Found({ view }: { readonly view: DocumentView }) {
  const styles = useStyles();
  const [current, setCurrent] = useState(
    () => (view.passages.find(({ state }) => state === 'waiting') ?? view.passages[0])?.number,
  );
  const original = useRef<HTMLDivElement>(null);
  const passage = view.passages.find(({ number }) => number === current);
  if (view.passages.length === 0)
    return (
      <State title="No passage was found" role="status">
        Everything in it was taken for headers, contents or boilerplate; it is listed above.
      </State>
    );
  return (
    <div className={styles.sides}>
      <FoundList
        view={view}
        current={current}
        setCurrent={setCurrent}
        showOriginal={() => {
          original.current?.scrollIntoView({ block: 'start' });
          original.current?.focus({ preventScroll: true });
        }}
      />
      <div ref={original} className={styles.original} role="region" aria-label="The original" tabIndex={-1}>
        <Original view={view} passage={passage} />
      </div>
    </div>
  );
}
