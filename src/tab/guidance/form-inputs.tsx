/** One field of a passage: its words, its choice or its ticks, with what is wrong beside it. */
import {
  Checkbox,
  Combobox,
  Field,
  Input,
  makeStyles,
  Option,
  Select,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useId } from 'react';
import type { DraftProblem } from '../../web/contract/draft-shapes.ts';
import type { FormChoices, PassageFields } from '../../web/contract/passage-shapes.ts';
import { currentChoices, type Named, suggestions } from './form-choices.ts';
import { fieldTitles } from './titles.ts';
import { fromLines, toLines } from './typed-fields.ts';

export const useFormStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 100%',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
  },
  side: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(14rem, 100%), 1fr))',
    // A long choice is cut off; it makes nothing wider than a small screen.
    '& > *': { minWidth: 0 },
    '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  },
  ticks: { border: 0, margin: 0, padding: 0, minWidth: 0, display: 'flex', flexWrap: 'wrap' },
  more: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    marginBlockStart: tokens.spacingVerticalM,
  },
  input: { minWidth: 0 },
  whole: { flex: '1 1 100%' },
});

export interface FormProps {
  readonly fields: PassageFields;
  readonly change: (part: Partial<PassageFields>) => void;
  readonly problems: readonly DraftProblem[];
  readonly choices: FormChoices;
  readonly passages: readonly Named[];
  readonly isNew: boolean;
  readonly isReadOnly: boolean;
}

type Texts = {
  [K in keyof PassageFields]: PassageFields[K] extends string ? K : never;
}[keyof PassageFields];
type Lists = Exclude<keyof PassageFields, Texts>;

function useProblem(problems: readonly DraftProblem[], field: keyof PassageFields) {
  const own = problems.filter((problem) => problem.field === field);
  if (own.length === 0) return {};
  const isFault = own.some(({ weight }) => weight === 'fault');
  return {
    validationState: isFault ? ('error' as const) : ('warning' as const),
    validationMessage: own.map(({ message }) => message).join(' '),
  };
}

interface OneProps extends FormProps {
  readonly hint?: string | undefined;
}

export function TextField(
  props: OneProps & { readonly field: Texts; readonly set?: (value: string) => void },
) {
  const styles = useFormStyles();
  const { fields, change, field, hint, set, problems, isReadOnly } = props;
  return (
    <Field label={fieldTitles[field]} {...(hint !== undefined && { hint })} {...useProblem(problems, field)}>
      <Input
        className={styles.input}
        value={fields[field]}
        readOnly={isReadOnly}
        onChange={(_, { value }) => {
          if (set) set(value);
          else change({ [field]: value });
        }}
      />
    </Field>
  );
}

export function LongField(props: OneProps & { readonly field: Texts; readonly rows: number }) {
  const { fields, change, field, hint, rows, problems, isReadOnly } = props;
  return (
    <Field label={fieldTitles[field]} {...(hint !== undefined && { hint })} {...useProblem(problems, field)}>
      <Textarea
        rows={rows}
        resize="vertical"
        value={fields[field]}
        readOnly={isReadOnly}
        onChange={(_, { value }) => {
          change({ [field]: value });
        }}
      />
    </Field>
  );
}

export function LinesField(props: OneProps & { readonly field: Lists }) {
  const { fields, change, field, hint, problems, isReadOnly } = props;
  return (
    <Field label={fieldTitles[field]} {...(hint !== undefined && { hint })} {...useProblem(problems, field)}>
      <Textarea
        rows={Math.min(10, Math.max(2, fields[field].length + 1))}
        resize="vertical"
        value={toLines(fields[field])}
        readOnly={isReadOnly}
        onChange={(_, { value }) => {
          change({ [field]: fromLines(value) });
        }}
      />
    </Field>
  );
}

interface ChoiceProps extends OneProps {
  readonly options: readonly { readonly value: string; readonly title: string }[];
}

export function SelectField(props: ChoiceProps & { readonly field: Texts }) {
  const { fields, change, field, options, problems, isReadOnly } = props;
  const value = fields[field];
  return (
    <Field label={fieldTitles[field]} {...useProblem(problems, field)}>
      <Select
        value={value}
        disabled={isReadOnly}
        onChange={(_, chosen) => {
          change({ [field]: chosen.value });
        }}
      >
        <option value="">None</option>
        {currentChoices(options, value).map((option) => (
          <option key={option.value} value={option.value}>
            {option.title}
          </option>
        ))}
      </Select>
    </Field>
  );
}

export function SuggestField(
  props: ChoiceProps & { readonly field: Texts; readonly set?: (value: string) => void },
) {
  const { fields, change, field, options, set, problems, isReadOnly } = props;
  const value = fields[field];
  const choose =
    set ??
    ((chosen: string) => {
      change({ [field]: chosen });
    });
  return (
    <Field label={fieldTitles[field]} {...useProblem(problems, field)}>
      <Combobox
        freeform
        value={value}
        disabled={isReadOnly}
        selectedOptions={[value]}
        onChange={({ target }) => {
          choose(target.value);
        }}
        onOptionSelect={(_, { optionValue }) => {
          choose(optionValue ?? '');
        }}
      >
        {suggestions(options, value).map((option) => (
          <Option key={option.value} value={option.value} text={option.value}>
            {option.title}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}

export function Ticks(props: ChoiceProps & { readonly field: Lists }) {
  const styles = useFormStyles();
  const told = useId();
  const { fields, change, field, options, problems, isReadOnly } = props;
  const chosen = fields[field];
  const problem = useProblem(problems, field);
  return (
    <fieldset className={styles.ticks} aria-describedby={told}>
      <legend>{fieldTitles[field]}</legend>
      {options.map(({ value, title }) => (
        <Checkbox
          key={value}
          label={title}
          disabled={isReadOnly}
          checked={chosen.includes(value)}
          onChange={(_, { checked }) => {
            change({
              [field]: checked === true ? [...chosen, value] : chosen.filter((one) => one !== value),
            });
          }}
        />
      ))}
      <div id={told} className={styles.whole}>
        {'validationMessage' in problem && <Field {...problem} />}
      </div>
    </fieldset>
  );
}
