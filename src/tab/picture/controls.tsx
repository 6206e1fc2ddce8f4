/** What the picture is asked for: from which month to which, of which authority; and the way to take it out. */
import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { PictureAsked, ShownPicture } from '../../web/contract/picture.ts';
import { ExportLink } from '../shell/export-link.tsx';
import { useWorkspace } from '../shell/workspace.ts';
import { askedOf, monthsBetween, monthTitle } from './figures.ts';
import { pictureCalls } from './use-picture.ts';

const useStyles = makeStyles({
  controls: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
  },
  field: { flex: '0 1 11rem', minWidth: '8.5rem' },
  authority: { flex: '0 1 16rem', minWidth: '8.5rem' },
});

interface ControlsProps {
  readonly picture: ShownPicture;
  readonly asked: PictureAsked;
  readonly ask: (asked: PictureAsked) => void;
}

export function Controls(props: ControlsProps) {
  const { asked } = props;
  const styles = useStyles();
  const { api, service } = useWorkspace();
  return (
    <div className={styles.controls} role="group" aria-label="What is shown">
      <MonthChoice {...props} end="from" />
      <MonthChoice {...props} end="until" />
      <AuthorityChoice {...props} />
      <ExportLink
        // A link is to what was chosen when it was made.
        key={JSON.stringify([service.id, asked])}
        make="Save as a table (CSV)"
        open="Open the table"
        ask={() => api.get(pictureCalls.exportPicture, { parts: { service: service.id }, body: asked })}
      />
    </div>
  );
}

function MonthChoice({ picture, asked, ask, end }: ControlsProps & { readonly end: 'from' | 'until' }) {
  const styles = useStyles();
  const { reader } = useWorkspace();
  const months = monthsBetween(picture.first, picture.last).toReversed();
  const shown = end === 'from' ? picture.months[0] : picture.months.at(-1);
  return (
    <Field label={end === 'from' ? 'From' : 'Until'} className={styles.field}>
      <Select
        value={shown ?? ''}
        onChange={(_, { value }) => {
          const range = { from: picture.months[0], until: picture.months.at(-1), [end]: value };
          ask(askedOf({ ...asked, ...range }));
        }}
      >
        {months.map((month) => (
          <option key={month} value={month}>
            {monthTitle(reader, month)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function AuthorityChoice({ picture, asked, ask }: ControlsProps) {
  const styles = useStyles();
  const { authorities } = picture;
  const { authority } = asked;
  const isListed = authority === undefined || authorities.some(({ value }) => value === authority);
  return (
    <Field label="Authority" className={styles.authority}>
      <Select
        value={authority ?? ''}
        onChange={(_, { value }) => {
          ask(askedOf({ ...asked, authority: value }));
        }}
      >
        <option value="">All together</option>
        {authorities.map(({ value, title }) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
        {!isListed && <option value={authority}>{authority} (too few in these months)</option>}
      </Select>
    </Field>
  );
}
