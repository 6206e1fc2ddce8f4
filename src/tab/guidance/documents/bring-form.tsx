/** What a document is: its source, and what its editor calls it; then how far it has been sent. */
import {
  Button,
  Checkbox,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Select,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { FormChoices } from '../../../web/contract/passage-shapes.ts';
import { useWorkspace } from '../../shell/workspace.ts';
import { useGuidanceStyles } from '../layout.tsx';
import { useFormStyles } from '../form-inputs.tsx';
import { type Brought, change, startFrom } from './batch.ts';
import { SourceFields } from './source-fields.tsx';
import { missingIn, newSource, type SourceTyped } from './source-typed.ts';
import { megabytes } from './send-file.ts';

interface BringFormProps {
  readonly one: Brought;
  readonly choices: FormChoices;
  /** Undefined where it is the only one. */
  readonly position: { readonly at: number; readonly of: number } | undefined;
  readonly bring: () => void;
  readonly leave: () => void;
}

export function BringForm({ one, choices, position, bring, leave }: BringFormProps) {
  const styles = useFormStyles();
  const { service } = useWorkspace();
  const [isTried, setTried] = useState(false);
  const { file, typed, now, id } = one;
  const setTyped = (next: SourceTyped): void => {
    change(service.id, id, { typed: next });
  };
  useEffect(() => {
    startFrom(service.id, id);
  }, [service.id, id]);
  const missing = isTried ? missingIn(typed) : {};
  const trouble = now.kind === 'asked' ? now.trouble : undefined;
  const submit = (): void => {
    setTried(true);
    if (Object.keys(missingIn(typed)).length === 0) bring();
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Which file={file} position={position} />
      <Source typed={typed} setTyped={setTyped} choices={choices} missing={missing} />
      {trouble && (
        <div role="alert">
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{trouble.words}</MessageBarBody>
          </MessageBar>
        </div>
      )}
      {trouble?.isNameDoubt === true && (
        <Checkbox
          label="It is the published title or body, and no child’s or family’s name"
          checked={typed.cleared}
          onChange={(_, { checked }) => {
            setTyped({ ...typed, cleared: checked === true });
          }}
        />
      )}
      <Buttons leave={leave} isAlone={position === undefined} />
    </form>
  );
}

/** The form of the next file takes the place of the one before: whoever pressed there is told so. */
function Which({ file, position }: Pick<BringFormProps, 'position'> & { readonly file: File }) {
  const words = useRef<HTMLParagraphElement>(null);
  const isNext = position !== undefined && position.at > 1;
  useEffect(() => {
    if (isNext) words.current?.focus();
  }, [isNext]);
  return (
    <p ref={words} tabIndex={-1}>
      {position && `${String(position.at)} of ${String(position.of)}: `}
      <strong>{file.name}</strong>, {megabytes(file.size)}
    </p>
  );
}

interface SourceProps {
  readonly typed: SourceTyped;
  readonly setTyped: (typed: SourceTyped) => void;
  readonly choices: FormChoices;
  readonly missing: Readonly<Partial<Record<keyof SourceTyped, string>>>;
}

const problemOf = (words: string | undefined) =>
  words === undefined ? {} : ({ validationState: 'error', validationMessage: words } as const);

function Source({ typed, setTyped, choices, missing }: SourceProps) {
  const sources = [...choices.sources].sort((one, other) => one.title.localeCompare(other.title, 'en-GB'));
  const choose = (source: string): void => {
    const title = sources.find(({ id }) => id === source)?.title;
    // Of a source that there is a document is mostly called the same.
    setTyped({ ...typed, source, ...(title !== undefined && { title }) });
  };
  return (
    <>
      <Field label="Source that it belongs to" required {...problemOf(missing.source)}>
        <Select
          value={typed.source}
          onChange={(_, { value }) => {
            choose(value);
          }}
        >
          <option value="">Choose…</option>
          <option value={newSource}>A new source…</option>
          {sources.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label="What it is called"
        hint="By this it is known here, and a later edition of it again."
        required
        {...problemOf(missing.title)}
      >
        <Input
          value={typed.title}
          maxLength={200}
          onChange={(_, { value }) => {
            setTyped({ ...typed, title: value });
          }}
        />
      </Field>
      {typed.source === newSource && (
        <SourceFields typed={typed} setTyped={setTyped} choices={choices} missing={missing} />
      )}
    </>
  );
}

function Buttons({ leave, isAlone }: { readonly leave: () => void; readonly isAlone: boolean }) {
  const styles = useGuidanceStyles();
  return (
    <div className={styles.row}>
      <Button appearance="primary" type="submit">
        Bring it in
      </Button>
      <Button onClick={leave}>{isAlone ? 'Choose another' : 'Leave it out'}</Button>
    </div>
  );
}

export function Sending({ file, sent }: { readonly file: Blob; readonly sent: number }) {
  return (
    <Field
      label="Sending the document"
      validationState="none"
      validationMessage={`${megabytes(sent)} of ${megabytes(file.size)}`}
    >
      <ProgressBar value={file.size === 0 ? 0 : sent / file.size} thickness="large" />
    </Field>
  );
}
