/** A new source: who publishes it, whose it is, how binding, of when and where to be read. */
import { Field, Input, Select } from '@fluentui/react-components';
import type { FormChoices } from '../../../web/contract/passage-shapes.ts';
import { useFormStyles } from '../form-inputs.tsx';
import { standingTitles } from '../titles.ts';
import { type SourceTyped, standingsOf } from './source-typed.ts';

interface SourceFieldsProps {
  readonly typed: SourceTyped;
  readonly setTyped: (typed: SourceTyped) => void;
  readonly choices: FormChoices;
  readonly missing: Readonly<Partial<Record<keyof SourceTyped, string>>>;
}

type Written = 'publisher' | 'published' | 'link';

const written: readonly {
  readonly field: Written;
  readonly label: string;
  readonly hint: string | undefined;
  readonly isNeeded: boolean;
}[] = [
  { field: 'publisher', label: 'Publisher', hint: 'A body, such as a council.', isNeeded: true },
  { field: 'published', label: 'Published', hint: '2026, 2026-09 or 2026-09-01.', isNeeded: false },
  { field: 'link', label: 'Link', hint: 'Where anybody can read it, if they can.', isNeeded: false },
];

const problemOf = (words: string | undefined) =>
  words === undefined ? {} : ({ validationState: 'error', validationMessage: words } as const);

export function SourceFields(props: SourceFieldsProps) {
  const styles = useFormStyles();
  const { typed, setTyped, missing } = props;
  return (
    <fieldset className={styles.ticks}>
      <legend>The new source</legend>
      <div className={styles.whole}>
        <div className={styles.side}>
          <Belonging {...props} />
          {written.map(({ field, label, hint, isNeeded }) => (
            <Field
              key={field}
              label={label}
              required={isNeeded}
              {...(hint !== undefined && { hint })}
              {...problemOf(missing[field])}
            >
              <Input
                className={styles.input}
                value={typed[field]}
                onChange={(_, { value }) => {
                  setTyped({ ...typed, [field]: value });
                }}
              />
            </Field>
          ))}
        </div>
      </div>
    </fieldset>
  );
}

function Belonging({ typed, setTyped, choices, missing }: SourceFieldsProps) {
  const styles = useFormStyles();
  return (
    <>
      <Field className={styles.input} label="Whose it is" required {...problemOf(missing.authority)}>
        <Select
          className={styles.input}
          value={typed.authority}
          onChange={(_, { value }) => {
            const [first = ''] = standingsOf(value);
            setTyped({ ...typed, authority: value, standing: value === 'national' ? '' : first });
          }}
        >
          <option value="">Choose…</option>
          {choices.authorities.map(({ value, title }) => (
            <option key={value} value={value}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Field className={styles.input} label="Standing" required {...problemOf(missing.standing)}>
        <Select
          value={typed.standing}
          onChange={(_, { value }) => {
            setTyped({ ...typed, standing: value });
          }}
        >
          <option value="">Choose…</option>
          {standingsOf(typed.authority).map((standing) => (
            <option key={standing} value={standing}>
              {standingTitles[standing]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
