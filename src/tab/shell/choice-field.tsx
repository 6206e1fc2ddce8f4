/** A field that is answered by choosing: read whole, from a drop-down, searched for, or several ticked. */
import {
  Checkbox,
  Combobox,
  Field as Labelled,
  makeStyles,
  Option,
  Radio,
  RadioGroup,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Field } from '../../web/contract/forms.ts';
import { plain, searchedFor, tick, ticked } from './form-values.ts';

const useStyles = makeStyles({
  ticks: { border: 0, margin: 0, padding: 0, display: 'flex', flexDirection: 'column', minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase300 },
});

export interface OneProps<K extends Field['kind']> {
  readonly field: Extract<Field, { kind: K }>;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly missing: string | undefined;
}

export const problemOf = (missing: string | undefined) =>
  missing === undefined ? {} : ({ validationState: 'error', validationMessage: missing } as const);

export function ChoiceField(props: OneProps<'choice'>) {
  const { field, value, set, missing } = props;
  if (field.several) return <Ticks {...props} />;
  const common = {
    label: field.label,
    required: field.required !== undefined,
    ...(field.hint !== undefined && { hint: field.hint }),
    ...problemOf(missing),
  };
  if (field.style === 'list') {
    return (
      <Labelled {...common}>
        <RadioGroup
          value={value}
          onChange={(_, data) => {
            set(data.value);
          }}
        >
          {field.choices.map((choice) => (
            <Radio key={choice.value} value={choice.value} label={choice.title} />
          ))}
        </RadioGroup>
      </Labelled>
    );
  }
  return (
    <Labelled {...common}>
      {field.style === 'search' ? (
        <Searched {...props} />
      ) : (
        <Select
          value={value}
          onChange={(_, data) => {
            set(data.value);
          }}
        >
          {!field.choices.some((choice) => choice.value === '') && <option value="">Choose…</option>}
          {field.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.title}
            </option>
          ))}
        </Select>
      )}
    </Labelled>
  );
}

function Ticks({ field, value, set }: OneProps<'choice'>) {
  const styles = useStyles();
  const among = field.choices.map((choice) => choice.value);
  const on = ticked(value);
  return (
    <fieldset className={styles.ticks}>
      <legend className={styles.legend}>{field.label}</legend>
      {field.choices.map((choice) => (
        <Checkbox
          key={choice.value}
          label={choice.title}
          checked={on.includes(choice.value)}
          onChange={(_, { checked }) => {
            set(tick(value, choice.value, { on: checked === true, among }));
          }}
        />
      ))}
    </fieldset>
  );
}

/** A long list: typing finds what to choose. What fits nothing stays, and is refused where it is sent. */
function Searched({ field, value, set }: OneProps<'choice'>) {
  const chosen = field.choices.find((choice) => choice.value === value);
  const [typed, setTyped] = useState<string>();
  const words = plain(typed ?? '');
  const found = field.choices.filter(({ title }) => plain(title).includes(words));
  return (
    <Combobox
      value={typed ?? chosen?.title ?? value}
      selectedOptions={chosen === undefined ? [] : [chosen.value]}
      onChange={({ target }) => {
        setTyped(target.value);
        set(searchedFor(target.value, field.choices));
      }}
      onOptionSelect={(_, { optionValue }) => {
        set(optionValue ?? '');
        setTyped(undefined);
      }}
      onBlur={() => {
        setTyped(undefined);
      }}
    >
      {found.map((choice) => (
        <Option key={choice.value} value={choice.value}>
          {choice.title}
        </Option>
      ))}
      {found.length === 0 && (
        <Option disabled value="">
          Nothing fits
        </Option>
      )}
    </Combobox>
  );
}
