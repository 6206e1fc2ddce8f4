/** A few published passages, chosen by their titles. */
import { Button, Combobox, Field, makeStyles, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { type Named, suggestions } from './form-choices.ts';
import { useGuidanceStyles } from './layout.tsx';

const useStyles = makeStyles({ choose: { minWidth: 0, maxWidth: '100%' } });

const passagesAtMost = 4;

interface ChosenProps {
  readonly chosen: readonly string[];
  readonly passages: readonly Named[];
  readonly set: (chosen: readonly string[]) => void;
}

export function ChosenPassages({ chosen, passages, set }: ChosenProps) {
  const styles = useStyles();
  const shared = useGuidanceStyles();
  const [typed, setTyped] = useState('');
  const options = passages.map(({ id, title }) => ({ value: id, title }));
  const titleOf = (id: string): string => passages.find((one) => one.id === id)?.title ?? id;
  return (
    <>
      <Field
        label="Passages to make it of"
        hint={`At most ${String(passagesAtMost)}; with none, those that come closest.`}
      >
        <Combobox
          className={styles.choose}
          freeform
          value={typed}
          selectedOptions={[]}
          disabled={chosen.length >= passagesAtMost}
          onInput={({ target }) => {
            setTyped((target as HTMLInputElement).value);
          }}
          onOptionSelect={(_, { optionValue }) => {
            setTyped('');
            if (optionValue !== undefined) set([...new Set([...chosen, optionValue])]);
          }}
        >
          {suggestions(options, typed).map(({ value, title }) => (
            <Option key={value} value={value} text={title}>
              {title}
            </Option>
          ))}
        </Combobox>
      </Field>
      <ul className={shared.list} aria-label="Chosen passages">
        {chosen.map((id) => (
          <li key={id} className={shared.item}>
            <span className={shared.main}>{titleOf(id)}</span>
            <Button
              size="small"
              aria-label={`Leave out ${titleOf(id)}`}
              onClick={() => {
                set(chosen.filter((one) => one !== id));
              }}
            >
              Leave out
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
