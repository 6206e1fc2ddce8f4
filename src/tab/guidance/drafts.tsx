/** Drafts of the guidance: what is being written, what waits for a second reader, what is ready to be published together. */
import { Badge, Button, Checkbox, MessageBar, MessageBarBody, Switch } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { DraftRow } from '../../web/contract/draft-shapes.ts';
import { useSaying } from '../shell/notices.tsx';
import { Shown, State } from '../shell/states.tsx';
import { instantIn } from '../shell/times.ts';
import { factsOf, wordsOf } from '../shell/trouble.ts';
import { useWorkspace } from '../shell/workspace.ts';
import { guidanceCalls } from './calls.ts';
import { GuidancePage, useGuidanceStyles } from './layout.tsx';
import { kindTitles, stateTitles } from './titles.ts';
import { useDrafts, useGuidance, useRenewal } from './use-guidance.ts';

export function Drafts() {
  const [isAll, setAll] = useState(false);
  const drafts = useDrafts(isAll ? 'all' : 'open');
  return (
    <GuidancePage title="Drafts">
      <Switch
        label="Published and turned down as well"
        checked={isAll}
        onChange={(_, { checked }) => {
          setAll(checked);
        }}
      />
      <Shown query={drafts} what="the drafts">
        {({ drafts: rows }) =>
          rows.length === 0 ? (
            <State title="No drafts" role="status">
              Nobody is changing the guidance at the moment. Open a passage to change it, or write a new one.
            </State>
          ) : (
            <List rows={rows} />
          )
        }
      </Shown>
    </GuidancePage>
  );
}

function usePublishing(onDone: () => void) {
  const { api, service } = useWorkspace();
  const { notify } = useSaying();
  const renew = useRenewal();
  const [trouble, setTrouble] = useState<string>();
  const publishing = useMutation({
    mutationFn: (rows: readonly DraftRow[]) =>
      api.send(
        guidanceCalls.publishDrafts,
        {
          parts: { service: service.id },
          body: { drafts: rows.map(({ id, revision }) => ({ id, revision })) },
        },
        [200, 403, 409, 422],
      ),
    onSuccess: ({ status, body }) => {
      renew();
      if (status === 200) {
        setTrouble(undefined);
        notify({ kind: 'done', title: `Published as version ${String(body.version)}.` });
        onDone();
        return;
      }
      setTrouble(wordsIn(body));
    },
    onError: (error) => {
      setTrouble(wordsOf(factsOf(error)));
    },
  });
  return { publish: publishing.mutate, isPublishing: publishing.isPending, trouble };
}

function wordsIn(body: { readonly error: string }): string {
  const problems = 'problems' in body ? (body.problems as readonly { readonly message: string }[]) : [];
  return [body.error, ...problems.map(({ message }) => message)].join(' ');
}

function List({ rows }: { readonly rows: readonly DraftRow[] }) {
  const styles = useGuidanceStyles();
  const { may } = useWorkspace();
  const guidance = useGuidance();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { publish, isPublishing, trouble } = usePublishing(() => {
    setChosen(new Set());
  });
  const isReady = ({ state }: DraftRow): boolean =>
    state === 'approved' ||
    (guidance.data?.secondReader === false && (state === 'draft' || state === 'waiting'));
  const ready = rows.filter((row) => chosen.has(row.id) && isReady(row));
  return (
    <>
      {may('edit-guidance') && rows.some(isReady) && (
        <div className={styles.row}>
          <Button
            appearance="primary"
            disabledFocusable={ready.length === 0 || isPublishing}
            onClick={() => {
              if (ready.length > 0) publish(ready);
            }}
          >
            Publish those chosen together ({ready.length})
          </Button>
        </div>
      )}
      {trouble !== undefined && (
        <div role="alert">
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{trouble}</MessageBarBody>
          </MessageBar>
        </div>
      )}
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.id} className={styles.item}>
            {may('edit-guidance') && isReady(row) && (
              <Checkbox
                aria-label={`Publish ${row.title}`}
                checked={chosen.has(row.id)}
                onChange={(_, { checked }) => {
                  const next = new Set(chosen);
                  if (checked === true) next.add(row.id);
                  else next.delete(row.id);
                  setChosen(next);
                }}
              />
            )}
            <Row row={row} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Row({ row }: { readonly row: DraftRow }) {
  const styles = useGuidanceStyles();
  const { reader } = useWorkspace();
  return (
    <>
      <div className={styles.main}>
        <Link href={`/guidance/drafts/${row.id}`} className={styles.link}>
          {row.title === '' ? row.passage : row.title}
        </Link>
        <div className={styles.quiet}>
          {kindTitles[row.kind]} · {row.changedBy.name}, {instantIn(reader, row.changedAt)}
        </div>
      </div>
      <Badge appearance="outline" color="informative">
        {stateTitles[row.state]}
        {row.publishedAs === undefined ? '' : ` ${String(row.publishedAs)}`}
      </Badge>
    </>
  );
}
