/** Where files are dropped or chosen, told what each is, and sent. */
import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { Shown } from '../../shell/states.tsx';
import { useHiddenStyles, useSaying } from '../../shell/notices.tsx';
import { useWorkspace } from '../../shell/workspace.ts';
import { useGuidance, useRenewal } from '../use-guidance.ts';
import {
  addFiles,
  batchOf,
  type Brought,
  change,
  forgetSettled,
  leaveOut,
  sendQueued,
  useBatch,
} from './batch.ts';
import { Batch, settledWords } from './batch-list.tsx';
import { BringForm, Sending } from './bring-form.tsx';
import { chosenFrom, mostMegabytes } from './send-file.ts';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalXL,
    textAlign: 'center',
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  // High contrast has a colour for what is hovered that the words here are not made for; there the border tells it.
  over: {
    backgroundColor: tokens.colorNeutralBackground2,
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
  },
});

export function BringIn() {
  const styles = useStyles();
  const { service } = useWorkspace();
  const batch = useBatch(service.id);
  const alone = soleOf(batch);
  const isLed = useOpenedAlone(batch);
  const asked = batch.find(({ now }) => now.kind === 'asked');
  return (
    <section aria-label="Bring documents in" className={styles.whole}>
      {batch.length > 1 && <Batch batch={batch} />}
      {alone && !isLed && <Alone one={alone} />}
      {asked ? (
        <Told one={asked} batch={batch} />
      ) : (
        <Zone
          take={(files) => {
            forgetSettled(service.id);
            addFiles(service.id, files ?? []);
          }}
        />
      )}
    </section>
  );
}

const soleOf = (batch: readonly Brought[]): Brought | undefined =>
  batch.length === 1 ? batch[0] : undefined;

/** Whoever saw one sent is led to it; whoever comes back to it, and of several, finds a link. */
function useOpenedAlone(batch: readonly Brought[]): boolean {
  const { service } = useWorkspace();
  const [, navigate] = useLocation();
  const [wasSeen, setSeen] = useState(false);
  const now = soleOf(batch)?.now;
  if (now?.kind === 'sending' && !wasSeen) setSeen(true);
  const document = wasSeen && now?.kind === 'begun' ? now.document : undefined;
  useEffect(() => {
    if (document === undefined) return;
    forgetSettled(service.id);
    navigate(`/guidance/documents/${document}`);
  }, [document, service.id, navigate]);
  return document !== undefined;
}

function Alone({ one }: { readonly one: Brought }) {
  const { file, now } = one;
  if (now.kind === 'sending') return <Sending file={file} sent={now.sent} />;
  if (now.kind === 'begun') return <Batch batch={[one]} />;
  if (now.kind !== 'refused') return null;
  return (
    <div role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{now.words}</MessageBarBody>
      </MessageBar>
    </div>
  );
}

function Told({ one, batch }: { readonly one: Brought; readonly batch: readonly Brought[] }) {
  const { api, service } = useWorkspace();
  const guidance = useGuidance();
  const renew = useRenewal();
  const { announce } = useSaying();
  const bring = (): void => {
    change(service.id, one.id, { now: { kind: 'queued' } });
    const onSettled = (settled: Brought): void => {
      renew();
      // Of one alone its own view tells.
      if (batchOf(service.id).length > 1) announce(settledWords(settled));
    };
    void sendQueued({ api, service: service.id, onSettled });
  };
  return (
    <Shown query={guidance} what="the sources">
      {({ choices }) => (
        <BringForm
          key={one.id}
          one={one}
          choices={choices}
          position={batch.length > 1 ? { at: batch.indexOf(one) + 1, of: batch.length } : undefined}
          bring={bring}
          leave={() => {
            leaveOut(service.id, one.id);
          }}
        />
      )}
    </Shown>
  );
}

function Zone({ take }: { readonly take: (files: FileList | null) => void }) {
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={over}
      onDragEnter={over}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <span>Drop a document here, or several, or choose them.</span>
      <ChooseFile label="Choose documents" take={take} isForSeveral />
      <span>
        PDF, Word, PowerPoint, HTML, Markdown or text, up to {mostMegabytes} MB each. They should hold no
        child’s details. Their file names are not kept.
      </span>
    </div>
  );
}

export function ChooseFile({
  label,
  take,
  isForSeveral = false,
}: {
  readonly label: string;
  readonly take: (files: FileList | null) => void;
  readonly isForSeveral?: boolean;
}) {
  const { hidden } = useHiddenStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance="primary"
        onClick={() => {
          input.current?.click();
        }}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple={isForSeveral}
        accept={chosenFrom}
        className={hidden}
        tabIndex={-1}
        aria-hidden
        onChange={({ target }) => {
          take(target.files);
          // The same file chosen again is to be told of again.
          target.value = '';
        }}
      />
    </>
  );
}
