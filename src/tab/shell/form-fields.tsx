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
  return (
    <div className={styles.fields}>
      {fields.map((field, at) => (
        <OneField
          key={'id' in field ? field.id : `${field.kind}-${String(at)}`}
          {...{ field, values, onChange, missing }}
        />
      ))}
    </div>
  );
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
