/** Every passage that answers are made of, narrowed by words, topic, authority, standing and currency. */
import { Badge, Button, Field, Input, makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useDeferredValue, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { GuidanceView, PassageRow } from '../../web/contract/passage-shapes.ts';
import { Hint } from '../shell/hint.tsx';
import { Shown, State } from '../shell/states.tsx';
import { useWorkspace } from '../shell/workspace.ts';
import { type Narrowing, narrowed, noNarrowing } from './narrow.ts';
import { firstShown, GuidancePage, More, useGuidanceStyles } from './layout.tsx';
import { currencyTitles, inWords, standingTitles } from './titles.ts';
import { useGuidance } from './use-guidance.ts';

export function Passages() {
  const styles = useGuidanceStyles();
  const { may } = useWorkspace();
  const [, navigate] = useLocation();
  const guidance = useGuidance();
  return (
    <GuidancePage title="Guidance">
      <Hint kept="hint-guidance">
        These are the passages that every answer is made of. Open one to see the answer that it gives, where
        it comes from and how far it still holds.
      </Hint>
      {may('edit-guidance') && (
        <div className={styles.row}>
          <Button
            appearance="primary"
            icon={<AddRegular />}
            onClick={() => {
              navigate('/guidance/drafts/new/new');
            }}
          >
            Write a new passage
          </Button>
        </div>
      )}
      <Shown query={guidance} what="the guidance">
        {(known) => <Browse guidance={known} />}
      </Shown>
    </GuidancePage>
  );
}

/** As it was left, while the page is open. */
let left: Narrowing = noNarrowing;

function Browse({ guidance }: { readonly guidance: GuidanceView }) {
  const [narrowing, setNarrowing] = useState(left);
  const [shown, setShown] = useState(firstShown);
  const change = (part: Partial<Narrowing>): void => {
    left = { ...narrowing, ...part };
    setNarrowing(left);
    setShown(firstShown);
  };
  const found = narrowed(guidance.passages, useDeferredValue(narrowing));
  return (
    <>
      <Filters guidance={guidance} narrowing={narrowing} change={change} />
      <p role="status">
        {found.length === 1 ? '1 passage' : `${String(found.length)} passages`} of version {guidance.version},
        which is answered from
      </p>
      {found.length === 0 ? (
        <State
          title="No passage fits"
          action={{
            label: 'Show all passages',
            act: () => {
              change(noNarrowing);
            },
          }}
        >
          None of the passages fits what is searched for and chosen above.
        </State>
      ) : (
        <>
          <Rows rows={found.slice(0, shown)} guidance={guidance} />
          <More shown={shown} of={found.length} show={setShown} />
        </>
      )}
    </>
  );
}

interface FilterProps {
  readonly guidance: GuidanceView;
  readonly narrowing: Narrowing;
  readonly change: (part: Partial<Narrowing>) => void;
}

const phone = '@media (max-width: 640px)';

const useFilterStyles = makeStyles({
  // The list begins within the first sight of a phone.
  filters: {
    [phone]: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(9rem, 100%), 1fr))' },
  },
  search: { [phone]: { gridColumn: '1 / -1' } },
  choice: { [phone]: { minWidth: 0 } },
});

function Filters({ guidance, narrowing, change }: FilterProps) {
  const styles = useGuidanceStyles();
  const own = useFilterStyles();
  const held = new Set(guidance.passages.map(({ authority }) => authority));
  const lists = [
    {
      field: 'topic',
      label: 'Topic',
      choices: guidance.choices.topics.map((value) => ({ value, title: inWords(value) })),
    },
    {
      field: 'authority',
      label: 'Authority',
      choices: guidance.choices.authorities.filter(({ value }) => held.has(value)),
    },
    { field: 'standing', label: 'Standing', choices: choicesIn(standingTitles) },
    { field: 'currency', label: 'Currency', choices: choicesIn(currencyTitles) },
  ] as const;
  return (
    <div className={mergeClasses(styles.row, own.filters)} role="search" aria-label="Passages">
      <Field label="Search" className={own.search}>
        <Input
          type="search"
          value={narrowing.words}
          onChange={(_, { value }) => {
            change({ words: value });
          }}
        />
      </Field>
      {lists.map(({ field, label, choices }) => (
        <Field key={field} label={label}>
          <Select
            className={own.choice}
            value={narrowing[field]}
            onChange={(_, { value }) => {
              change({ [field]: value });
            }}
          >
            <option value="">Any</option>
            {choices.map(({ value, title }) => (
              <option key={value} value={value}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </div>
  );
}

const choicesIn = (titles: Readonly<Record<string, string>>) =>
  Object.entries(titles).map(([value, title]) => ({ value, title }));

function Rows({ rows, guidance }: { readonly rows: readonly PassageRow[]; readonly guidance: GuidanceView }) {
  const styles = useGuidanceStyles();
  const nameOf = (id: string): string =>
    guidance.choices.authorities.find(({ value }) => value === id)?.title ?? id;
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <li key={row.id} className={styles.item}>
          <div className={styles.main}>
            <Link href={`/guidance/passages/${row.id}`} className={styles.link}>
              {row.title}
            </Link>
            <div className={styles.quiet}>
              {row.sourceTitle === row.locator ? row.sourceTitle : `${row.sourceTitle}, ${row.locator}`}
            </div>
          </div>
          <span>
            {nameOf(row.authority)} · {standingTitles[row.standing] ?? row.standing} · {inWords(row.topic)}
          </span>
          {row.currency !== 'current' && (
            <Badge appearance="outline" color="informative">
              {currencyTitles[row.currency]}
            </Badge>
          )}
        </li>
      ))}
    </ul>
  );
}
