/** The fields of a passage, each with what is wrong with it beside it. */
import {
  type FormProps,
  LinesField,
  LongField,
  SelectField,
  SuggestField,
  TextField,
  Ticks,
  useFormStyles,
} from './form-inputs.tsx';
import { inWords, standingTitles } from './titles.ts';
import { idFrom } from './typed-fields.ts';

export function PassageForm(props: FormProps) {
  const styles = useFormStyles();
  const { fields, change, isNew } = props;
  const title = (value: string): void => {
    const isOwn = fields.id !== '' && fields.id !== idFrom(fields.authority, fields.title);
    change(isNew && !isOwn ? { title: value, id: idFrom(fields.authority, value) } : { title: value });
  };
  return (
    <fieldset disabled={props.isReadOnly} className={styles.ticks}>
      <div className={styles.form}>
        <TextField {...props} field="title" set={title} />
        <LongField {...props} field="text" rows={9} hint="Paragraphs and lists, in your own words." />
        <LinesField
          {...props}
          field="asks"
          hint="One a line, at least two, as people type them: searched, never shown."
        />
        <LinesField {...props} field="unsaid" hint="One sentence a line, shown with the answer." />
        <SourceFields {...props} />
        <Kinds {...props} />
        <Rest {...props} />
      </div>
    </fieldset>
  );
}

function SourceFields(props: FormProps) {
  const styles = useFormStyles();
  const { fields, change, choices } = props;
  const source = choices.sources.find(({ id }) => id === fields.source);
  const choose = (id: string): void => {
    const chosen = choices.sources.find((one) => one.id === id);
    // A passage is mostly as binding, and of the same authority, as what it is taken from.
    change({ source: id, ...(chosen && { authority: chosen.authority, standing: chosen.standing }) });
  };
  const numbered = Object.entries(source?.numbered ?? {}).map(
    ([word, last]) => `${word} 1 to ${String(last)}`,
  );
  const places = [...(source?.places ?? []), ...numbered];
  return (
    <div className={styles.side}>
      <SuggestField
        {...props}
        field="source"
        options={choices.sources.map(({ id, title: name }) => ({ value: id, title: name }))}
        set={choose}
      />
      <TextField
        {...props}
        field="locator"
        hint={
          places.length === 0
            ? undefined
            : `It has: ${places.slice(0, 12).join('; ')}${places.length > 12 ? '; …' : ''}`
        }
      />
      <SelectField {...props} field="authority" options={choices.authorities} />
      <SelectField
        {...props}
        field="standing"
        options={Object.entries(standingTitles).map(([value, named]) => ({ value, title: named }))}
      />
    </div>
  );
}

function Kinds(props: FormProps) {
  const styles = useFormStyles();
  const { choices } = props;
  const named = (values: readonly string[]) => values.map((value) => ({ value, title: inWords(value) }));
  return (
    <>
      <div className={styles.side}>
        <SelectField {...props} field="topic" options={named(choices.topics)} />
        <SelectField
          {...props}
          field="stage"
          options={['1', '2', '3'].map((value) => ({ value, title: `Stage ${value}` }))}
        />
      </div>
      <Ticks {...props} field="audience" options={named(choices.audiences)} />
      <Ticks {...props} field="holds" options={choices.facts} />
    </>
  );
}

function Rest(props: FormProps) {
  const styles = useFormStyles();
  const { passages, isNew } = props;
  const others = passages.map(({ id, title }) => ({ value: id, title }));
  return (
    <details>
      <summary>Dates, what it replaces, related passages, id</summary>
      <div className={styles.more}>
        <div className={styles.side}>
          <TextField {...props} field="asAt" hint='As "2026", "2026-07" or "2026-07-25".' />
          <SelectField
            {...props}
            field="commencement"
            options={[{ value: 'not-commenced', title: 'Not in force yet' }]}
          />
          <SelectField
            {...props}
            field="confidence"
            options={['high', 'medium', 'low'].map((value) => ({ value, title: inWords(value) }))}
          />
          <SuggestField {...props} field="untilThen" options={others} />
          <SuggestField {...props} field="supersededBy" options={others} />
          {isNew && (
            <TextField {...props} field="id" hint="Lower-case words joined by hyphens; it stays for good." />
          )}
        </div>
        <LinesField {...props} field="related" hint="Ids of passages, one a line." />
      </div>
    </details>
  );
}
