/** What of the guidance is due to be looked at again, who has taken it on, and by when. */
import { Badge, Button, Field, Input } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { ReviewRow } from '../../web/contract/gap-shapes.ts';
import { Shown, State } from '../shell/states.tsx';
import { calendarDay } from '../shell/times.ts';
import { factsOf, wordsOf } from '../shell/trouble.ts';
import { useWorkspace } from '../shell/workspace.ts';
import { gapCalls } from './calls.ts';
import { firstShown, GuidancePage, More, useGuidanceStyles } from './layout.tsx';
import { useRenewal, useReviews } from './use-guidance.ts';

export function Reviews() {
  const reviews = useReviews();
  return (
    <GuidancePage title="Reviews">
      <Shown query={reviews} what="the reviews">
        {({ reviews: rows }) => <List rows={rows} />}
      </Shown>
    </GuidancePage>
  );
}

function List({ rows }: { readonly rows: readonly ReviewRow[] }) {
  const styles = useGuidanceStyles();
  const [shown, setShown] = useState(firstShown);
  if (rows.length === 0)
    return (
      <State title="Nothing is due" role="status">
        Every source has been read of late, and no passage is in doubt.
      </State>
    );
  const past = rows.filter(({ isPast }) => isPast).length;
  return (
    <>
      <p role="status">
        {rows.length} to look at again, {past} of them past their date; soonest first
      </p>
      <ul className={styles.list}>
        {rows.slice(0, shown).map((row) => (
          <li key={`${row.kind} ${row.id} ${row.why}`} className={styles.item}>
            <One row={row} />
          </li>
        ))}
      </ul>
      <More shown={shown} of={rows.length} show={setShown} />
    </>
  );
}

function One({ row }: { readonly row: ReviewRow }) {
  const styles = useGuidanceStyles();
  const { reader } = useWorkspace();
  return (
    <>
      <div className={styles.main}>
        {row.kind === 'passage' ? (
          <Link href={`/guidance/passages/${row.id}`} className={styles.link}>
            {row.title}
          </Link>
        ) : (
          <strong>{row.title}</strong>
        )}
        <div>
          {row.why}. {row.todo}
        </div>
        <div className={styles.quiet}>
          {row.kind === 'source' ? 'Source' : 'Passage'}, due {calendarDay(reader, row.due)}
          {row.owner ? ` · ${row.owner.name} has taken it on` : ''}
          {row.by === undefined ? '' : ` until ${calendarDay(reader, row.by)}`}
        </div>
      </div>
      {row.isPast && (
        <Badge appearance="outline" color="important">
          Past
        </Badge>
      )}
      <Taking row={row} />
    </>
  );
}

function Taking({ row }: { readonly row: ReviewRow }) {
  const styles = useGuidanceStyles();
  const { may, me } = useWorkspace();
  const [by, setBy] = useState('');
  const taking = useTaking(row);
  if (!may('edit-guidance')) return null;
  const isMine = row.owner?.id === me.person.id;
  return (
    <div className={styles.row}>
      {!isMine && (
        <Field label="Until">
          <Input
            type="date"
            value={by}
            onChange={(_, { value }) => {
              setBy(value);
            }}
          />
        </Field>
      )}
      <Button
        disabledFocusable={taking.isPending}
        aria-label={`${isMine ? 'Give back' : 'Take it on'}: ${row.title}`}
        onClick={() => {
          taking.mutate(isMine ? { isMine: false } : { isMine: true, ...(by !== '' && { by }) });
        }}
      >
        {isMine ? 'Give back' : 'Take it on'}
      </Button>
      {taking.error && <p role="alert">{wordsOf(factsOf(taking.error))}</p>}
    </div>
  );
}

function useTaking({ kind, id }: ReviewRow) {
  const { api, service } = useWorkspace();
  const renew = useRenewal();
  return useMutation({
    mutationFn: (taken: { readonly isMine: boolean; readonly by?: string }) =>
      api.get(gapCalls.takeReview, { parts: { service: service.id }, body: { kind, id, ...taken } }),
    onSuccess: renew,
  });
}
