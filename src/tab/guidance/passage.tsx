/** One passage: the answer that it gives, where it comes from, and what can be done with it. */
import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import type { PassageView } from '../../web/contract/passage-shapes.ts';
import { Shown } from '../shell/states.tsx';
import { useWorkspace } from '../shell/workspace.ts';
import { FileName } from './file-name.tsx';
import { GuidancePage, useGuidanceStyles } from './layout.tsx';
import { AnswerPreview } from './preview.tsx';
import { currencyTitles, fieldTitles, inWords, kindTitles, standingTitles, stateTitles } from './titles.ts';
import { useGuidance, usePassage } from './use-guidance.ts';

export const useFactStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(8rem, max-content) 1fr',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    overflowWrap: 'anywhere',
    '@media (max-width: 640px)': { gridTemplateColumns: '1fr' },
  },
  pair: { display: 'contents' },
  term: { color: tokens.colorNeutralForeground2 },
  said: { margin: 0 },
});

export function Passage() {
  const { passage = '' } = useParams();
  const found = usePassage(passage);
  return (
    <GuidancePage title={found.data?.fields.title ?? 'Passage'}>
      <Shown query={found} what="the passage">
        {(view) => <Details view={view} />}
      </Shown>
    </GuidancePage>
  );
}

function Details({ view }: { readonly view: PassageView }) {
  const styles = useGuidanceStyles();
  return (
    <>
      <Deeds view={view} />
      {view.drafts.length > 0 && (
        <ul className={styles.list} aria-label="Open drafts of it">
          {view.drafts.map(({ id, kind, state, by }) => (
            <li key={id} className={styles.item}>
              <Link href={`/guidance/drafts/${id}`} className={styles.link}>
                {kindTitles[kind]} by {by}
              </Link>
              <span>{stateTitles[state]}</span>
            </li>
          ))}
        </ul>
      )}
      <AnswerPreview preview={view.preview} title="The answer that it gives" />
      <Facts view={view} />
    </>
  );
}

function Deeds({ view: { fields } }: { readonly view: PassageView }) {
  const styles = useGuidanceStyles();
  const { may } = useWorkspace();
  const [, navigate] = useLocation();
  if (!may('edit-guidance')) return null;
  const begin = (kind: string) => () => {
    navigate(`/guidance/drafts/new/${kind}/${fields.id}`);
  };
  return (
    <div className={styles.row}>
      <Button appearance="primary" onClick={begin('edit')}>
        Change it
      </Button>
      <Button onClick={begin('retire')}>Retire it</Button>
    </div>
  );
}

function Facts({ view: { fields, source, currency, namedIn, version } }: { readonly view: PassageView }) {
  const styles = useGuidanceStyles();
  const facts = useFactStyles();
  const rows: readonly (readonly [string, string])[] = [
    ['Id', fields.id],
    [
      'Source',
      `${source.title} (${source.publisher}${source.published === undefined ? '' : `, ${source.published}`})`,
    ],
    [fieldTitles.locator, fields.locator],
    ['Source checked', source.checked],
    ['Source to be reviewed', source.reviewDue ?? ''],
    [fieldTitles.authority, inWords(fields.authority)],
    [fieldTitles.standing, standingTitles[fields.standing] ?? fields.standing],
    [fieldTitles.topic, inWords(fields.topic)],
    [fieldTitles.audience, fields.audience.map(inWords).join(', ')],
    [fieldTitles.stage, fields.stage],
    [fieldTitles.asAt, fields.asAt],
    [fieldTitles.asks, fields.asks.join(' · ')],
    ['Version', String(version)],
  ];
  return (
    <section aria-label="Facts" className={styles.card}>
      <p>
        <Badge appearance="outline" color="informative">
          {currencyTitles[currency]}
        </Badge>
      </p>
      <dl className={facts.facts}>
        {rows
          .filter(([, said]) => said !== '')
          .map(([term, said]) => (
            <div key={term} className={facts.pair}>
              <dt className={facts.term}>{term}</dt>
              <dd className={facts.said}>{said}</dd>
            </div>
          ))}
        <Passages
          term={fieldTitles.supersededBy}
          ids={fields.supersededBy === '' ? [] : [fields.supersededBy]}
        />
        <Passages term={fieldTitles.related} ids={fields.related} />
        {namedIn.length > 0 && (
          <Several term="Named in">
            {namedIn.map((file) => (
              <li key={file.path}>
                <FileName {...file} />
              </li>
            ))}
          </Several>
        )}
      </dl>
    </section>
  );
}

function Several({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  const { list } = useGuidanceStyles();
  const facts = useFactStyles();
  return (
    <div className={facts.pair}>
      <dt className={facts.term}>{term}</dt>
      <dd className={facts.said}>
        <ul className={list}>{children}</ul>
      </dd>
    </div>
  );
}

/** By their titles, as soon as those are known. */
function Passages({ term, ids }: { readonly term: string; readonly ids: readonly string[] }) {
  const styles = useGuidanceStyles();
  const { data } = useGuidance();
  if (ids.length === 0) return null;
  return (
    <Several term={term}>
      {ids.map((id) => (
        <li key={id}>
          <Link href={`/guidance/passages/${id}`} className={styles.link}>
            {data?.passages.find((one) => one.id === id)?.title ?? id}
          </Link>
        </li>
      ))}
    </Several>
  );
}
