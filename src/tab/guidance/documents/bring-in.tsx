/** Where a file is dropped or chosen, told what it is, and sent. */
import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { type DragEvent, useRef, useState } from 'react';
import { Shown } from '../../shell/states.tsx';
import { useHiddenStyles } from '../../shell/notices.tsx';
import { useGuidance } from '../use-guidance.ts';
import { BringForm } from './bring-form.tsx';
import { chosenFrom, mostMegabytes, refusalOf } from './send-file.ts';

const useStyles = makeStyles({
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
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
});

const oneAtATime = 'One document at a time: the first of them is here. Bring in the others after it.';

export function BringIn() {
  const [file, setFile] = useState<File>();
  const [refusal, setRefusal] = useState<string>();
  const guidance = useGuidance();
  const take = (files: FileList | null): void => {
    const [first] = files ?? [];
    if (first === undefined) return;
    const words = refusalOf(first);
    setRefusal(words ?? ((files?.length ?? 0) > 1 ? oneAtATime : undefined));
    setFile(words === undefined ? first : undefined);
  };
  return (
    <section aria-label="Bring a document in">
      {refusal !== undefined && (
        <div role="alert">
          <MessageBar intent={file ? 'info' : 'error'} layout="multiline">
            <MessageBarBody>{refusal}</MessageBarBody>
          </MessageBar>
        </div>
      )}
      {file ? (
        <Shown query={guidance} what="the sources">
          {({ choices }) => (
            <BringForm
              key={`${file.name} ${String(file.lastModified)}`}
              file={file}
              choices={choices}
              leave={() => {
                setFile(undefined);
                setRefusal(undefined);
              }}
            />
          )}
        </Shown>
      ) : (
        <Zone take={take} />
      )}
    </section>
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
      <span>Drop a document here, or choose one.</span>
      <ChooseFile label="Choose a document" take={take} />
      <span>
        PDF, Word, PowerPoint, HTML, Markdown or text, up to {mostMegabytes} MB. It should hold no child’s
        details. Its file name is not kept.
      </span>
    </div>
  );
}

export function ChooseFile({
  label,
  take,
}: {
  readonly label: string;
  readonly take: (files: FileList | null) => void;
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
