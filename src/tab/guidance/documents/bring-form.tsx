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
import { useState } from 'react';
import type { FormChoices } from '../../../web/contract/passage-shapes.ts';
import { useGuidanceStyles } from '../layout.tsx';
import { useFormStyles } from '../form-inputs.tsx';
import { SourceFields } from './source-fields.tsx';
import { blankSource, missingIn, newSource, type SourceTyped, toSent } from './source-typed.ts';
import { megabytes } from './send-file.ts';
import { useBringing } from './use-bringing.ts';

interface BringFormProps {
  readonly file: File;
  readonly choices: FormChoices;
  readonly leave: () => void;
}

export function BringForm({ file, choices, leave }: BringFormProps) {
  const styles = useFormStyles();
  const [typed, setTyped] = useState<SourceTyped>(blankSource);
  const [isTried, setTried] = useState(false);
  const { bring, sent, trouble, isNameDoubt } = useBringing(file);
  const missing = isTried ? missingIn(typed) : {};
  if (sent !== undefined) return <Sending file={file} sent={sent} />;
  const submit = (): void => {
    setTried(true);
    if (Object.keys(missingIn(typed)).length === 0) bring(toSent(typed));
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
      <p>
        <strong>{file.name}</strong>, {megabytes(file.size)}
      </p>
      <Source typed={typed} setTyped={setTyped} choices={choices} missing={missing} />
      {trouble !== undefined && (
        <div role="alert">
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{trouble}</MessageBarBody>
          </MessageBar>
        </div>
      )}
      {isNameDoubt && (
        <Checkbox
          label="It is the published title or body, and no child’s or family’s name"
          checked={typed.cleared}
          onChange={(_, { checked }) => {
            setTyped({ ...typed, cleared: checked === true });
          }}
        />
      )}
      <Buttons leave={leave} />
    </form>
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

function Buttons({ leave }: { readonly leave: () => void }) {
  const styles = useGuidanceStyles();
  return (
    <div className={styles.row}>
      <Button appearance="primary" type="submit">
        Bring it in
      </Button>
      <Button onClick={leave}>Choose another</Button>
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
