/** The fields of any form as the server describes them. */
import {
  Field as Labelled,
  Input,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Select,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Field } from '../../web/contract/forms.ts';
import { ChoiceField, type OneProps, problemOf } from './choice-field.tsx';
import { type Values, withCanned } from './form-values.ts';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  narrow: { maxWidth: '16rem' },
});

interface FieldsProps {
  readonly fields: readonly Field[];
  readonly values: Values;
  readonly onChange: (values: Values) => void;
  /** What each field lacks, by its id. */
  readonly missing: Values;
}

export function FormFields({ fields, values, onChange, missing }: FieldsProps) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A long form may be scrolled far below what it still lacks.
    if (place.current && Object.keys(missing).length > 0) toFirstLacking(place.current);
  }, [missing]);
  return (
    <div ref={place} className={styles.fields}>
      {fields.map((field, at) => (
        <OneField
          key={'id' in field ? field.id : `${field.kind}-${String(at)}`}
          {...{ field, values, onChange, missing }}
        />
      ))}
    </div>
  );
}

function toFirstLacking(form: HTMLElement): void {
  const lacking = form.querySelector<HTMLElement>('[aria-invalid="true"]');
  const control =
    lacking?.matches('input, textarea, select') === true ? lacking : lacking?.querySelector('input');
  control?.focus();
}

function OneField({
  field,
  values,
  onChange,
  missing,
}: Omit<FieldsProps, 'fields'> & { readonly field: Field }) {
  switch (field.kind) {
    case 'note':
      return (
        <MessageBar intent={field.isWarning ? 'warning' : 'info'} layout="multiline">
          <MessageBarBody>{field.words}</MessageBarBody>
        </MessageBar>
      );
    case 'canned':
      return (
        <Canned
          field={field}
          onChoose={(text) => {
            onChange({ ...values, [field.into]: withCanned(values[field.into], text) });
          }}
        />
      );
    default:
      return (
        <NamedField
          field={field}
          value={values[field.id] ?? ''}
          missing={missing[field.id]}
          set={(value) => {
            onChange({ ...values, [field.id]: value });
          }}
        />
      );
  }
}

function NamedField({ field, ...rest }: OneProps<'text' | 'choice' | 'day' | 'time'>) {
  switch (field.kind) {
    case 'text':
      return <TextField field={field} {...rest} />;
    case 'choice':
      return <ChoiceField field={field} {...rest} />;
    case 'day':
    case 'time':
      return <MomentField field={field} {...rest} />;
  }
}

function TextField({ field, value, set, missing }: OneProps<'text'>) {
  const left = field.longest - value.length;
  const hint = left < field.longest / 10 ? `${String(left)} characters left.` : field.hint;
  return (
    <Labelled
      label={field.label}
      required={field.required !== undefined}
      {...(hint !== undefined && { hint })}
      {...problemOf(missing)}
    >
      {field.isLong ? (
        <Textarea
          dir="auto"
          value={value}
          maxLength={field.longest}
          resize="vertical"
          rows={5}
          onChange={(_, data) => {
            set(data.value);
          }}
        />
      ) : (
        <Input
          dir="auto"
          value={value}
          maxLength={field.longest}
          onChange={(_, data) => {
            set(data.value);
          }}
        />
      )}
    </Labelled>
  );
}

function MomentField({ field, value, set, missing }: OneProps<'day' | 'time'>) {
  const styles = useStyles();
  return (
    <Labelled label={field.label} required={field.required !== undefined} {...problemOf(missing)}>
      <Input
        className={styles.narrow}
        type={field.kind === 'day' ? 'date' : 'time'}
        value={value}
        onChange={(_, data) => {
          set(data.value);
        }}
      />
    </Labelled>
  );
}

function Canned({
  field,
  onChoose,
}: {
  readonly field: Extract<Field, { kind: 'canned' }>;
  readonly onChoose: (text: string) => void;
}) {
  return (
    <Labelled label={field.label} hint="They are put after what you have written.">
      <Select
        value=""
        onChange={(_, { value }) => {
          const chosen = field.replies[Number(value)];
          if (value !== '' && chosen) onChoose(chosen.text);
        }}
      >
        <option value="">Choose…</option>
        {field.replies.map(({ title }, at) => (
          <option key={title} value={String(at)}>
            {title}
          </option>
        ))}
      </Select>
    </Labelled>
  );
}
