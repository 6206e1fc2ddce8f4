/** The gap board: questions that were not answered well, and what becomes of them. */
import { Badge, Button, Field, Input, Switch } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Gap } from '../../web/contract/gap-shapes.ts';
import type { Preview } from '../../web/contract/passage-shapes.ts';
import { Hint } from '../shell/hint.tsx';
import { useSaying } from '../shell/notices.tsx';
import { Shown, State } from '../shell/states.tsx';
import { instantIn } from '../shell/times.ts';
import { factsOf, wordsOf } from '../shell/trouble.ts';
import { useWorkspace } from '../shell/workspace.ts';
import { gapCalls } from './calls.ts';
import { newDraftKey } from './draft-key.ts';
import { firstShown, GuidancePage, More, useGuidanceStyles } from './layout.tsx';
import { AnswerPreview } from './preview.tsx';
import { endingTitles, reasonTitles, stateTitles } from './titles.ts';
import { blankFields, keepUnsaved } from './unsaved.ts';
import { useGaps, useRenewal } from './use-guidance.ts';

export function Gaps() {
  const gaps = useGaps();
  const [isAll, setAll] = useState(false);
  return (
    <GuidancePage title="Gaps">
      <Hint kept="hint-gaps">
        Questions of the last 90 days that were not covered, were answered with the closest passages only,
        were disliked, or were taken to an advisor. What could identify somebody was taken out before they
        were kept, and those about danger or one person’s case are not here.
      </Hint>
      <Switch
        label="Those dealt with as well"
        checked={isAll}
        onChange={(_, { checked }) => {
          setAll(checked);
        }}
      />
      <Shown query={gaps} what="the gaps">
        {({ gaps: all }) => <Board gaps={all.filter(({ mark }) => isAll || mark === undefined)} />}
      </Shown>
    </GuidancePage>
  );
}

function Board({ gaps }: { readonly gaps: readonly Gap[] }) {
  const styles = useGuidanceStyles();
  const [shown, setShown] = useState(firstShown);
  if (gaps.length === 0)
    return (
      <State title="No gaps" role="status">
        Every question of the last 90 days was answered, or has been dealt with.
      </State>
    );
  return (
    <>
      <p role="status">
        {gaps.length === 1 ? '1 gap' : `${String(gaps.length)} gaps`}, those asked for most first
      </p>
      <ul className={styles.list}>
        {gaps.slice(0, shown).map((gap) => (
          <li key={gap.id} className={styles.item}>
            <One gap={gap} />
          </li>
        ))}
      </ul>
      <More shown={shown} of={gaps.length} show={setShown} />
    </>
  );
}

function One({ gap }: { readonly gap: Gap }) {
  const styles = useGuidanceStyles();
  const { reader } = useWorkspace();
  return (
    <>
      <div className={styles.main}>
        <h2 className={styles.subtitle}>{gap.question}</h2>
        <div className={styles.quiet}>
          Asked {gap.count === 1 ? 'once' : `${String(gap.count)} times`}, last on{' '}
          {instantIn(reader, gap.last)}
          {' · '}
          {gap.reasons.map(({ reason, count }) => `${reasonTitles[reason]} ${String(count)}`).join(', ')}
        </div>
        {gap.alike.length > 0 && <div>Also: {gap.alike.map((words) => `“${words}”`).join(', ')}</div>}
        {gap.said.length > 0 && <div>Said of the answer: {gap.said.join(' · ')}</div>}
        <Mark gap={gap} />
      </div>
      <Deeds gap={gap} />
    </>
  );
}

function Mark({ gap: { mark, since } }: { readonly gap: Gap }) {
  if (mark === undefined) return null;
  const more = since === 0 ? '' : ` Asked ${String(since)} more times since.`;
  if (mark.kind === 'not-ours')
    return (
      <div>
        <Badge appearance="outline">Not ours</Badge> {mark.reason}
        {more}
      </div>
    );
  return (
    <div>
      <Badge appearance="outline">{mark.state ? stateTitles[mark.state] : 'Written'}</Badge>{' '}
      <Link href={`/guidance/drafts/${mark.draft}`}>The draft for it</Link>
      {more}
    </div>
  );
}

function Deeds({ gap }: { readonly gap: Gap }) {
  const styles = useGuidanceStyles();
  const { may, service } = useWorkspace();
  const [, navigate] = useLocation();
  const [isRefusing, setRefusing] = useState(false);
  const mark = useMark(() => {
    setRefusing(false);
  });
  const again = useAskAgain(gap);
  const write = (): void => {
    // By way of this browser's tab: what people asked does not belong in an address.
    keepUnsaved(newDraftKey(service.id, 'new', ''), {
      fields: { ...blankFields, asks: [gap.question, ...gap.alike] },
      cleared: [],
      note: '',
      revision: 0,
      answers: gap.answers,
    });
    navigate('/guidance/drafts/new/new');
  };
  return (
    <div className={styles.row}>
      <Button
        onClick={() => {
          again.mutate();
        }}
        disabledFocusable={again.isPending}
      >
        Ask it again
      </Button>
      {may('edit-guidance') && (
        <>
          <Button appearance="primary" onClick={write}>
            Write guidance
          </Button>
          {gap.mark?.kind === 'not-ours' ? (
            <Button
              onClick={() => {
                mark.mutate({ answers: gap.answers });
              }}
            >
              Put it back
            </Button>
          ) : (
            <Button
              aria-expanded={isRefusing}
              onClick={() => {
                setRefusing(!isRefusing);
              }}
            >
              Not ours…
            </Button>
          )}
        </>
      )}
      {isRefusing && (
        <Reason
          send={(reason) => {
            mark.mutate({ answers: gap.answers, reason });
          }}
        />
      )}
      {again.data && <Again {...again.data} />}
      {(again.error ?? mark.error) && <p role="alert">{wordsOf(factsOf(again.error ?? mark.error))}</p>}
    </div>
  );
}

function useMark(onDone: () => void) {
  const { api, service } = useWorkspace();
  const { notify } = useSaying();
  const renew = useRenewal();
  return useMutation({
    mutationFn: (body: { readonly answers: readonly string[]; readonly reason?: string }) =>
      api.get(gapCalls.markGap, { parts: { service: service.id }, body }),
    onSuccess: (_, { reason }) => {
      renew();
      onDone();
      notify({
        kind: 'done',
        title: reason === undefined ? 'Back on the board.' : 'Remembered as not ours.',
      });
    },
  });
}

function useAskAgain({ question, mark }: Gap) {
  const { api, service } = useWorkspace();
  const { announce } = useSaying();
  const isOpen = mark?.kind === 'drafted' && mark.state !== 'published' && mark.state !== 'rejected';
  return useMutation({
    mutationFn: () =>
      api.get(gapCalls.askAgain, {
        parts: { service: service.id },
        body: { question, ...(isOpen && mark.state !== undefined && { draft: mark.draft }) },
      }),
    onSuccess: ({ kinds }) => {
      announce(`It is ${kinds.map((kind) => endingTitles[kind] ?? kind).join(', ')}.`);
    },
  });
}

function Reason({ send }: { readonly send: (reason: string) => void }) {
  const styles = useGuidanceStyles();
  const [reason, setReason] = useState('');
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') send(reason.trim());
      }}
    >
      <Field label="Why it is not ours" required>
        <Input
          value={reason}
          maxLength={300}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <Button type="submit">Remember it</Button>
    </form>
  );
}

function Again({ kinds, preview }: { readonly kinds: readonly string[]; readonly preview: Preview }) {
  const styles = useGuidanceStyles();
  const ends = kinds.map((kind) => endingTitles[kind] ?? kind).join(', ');
  return (
    <div className={styles.main} style={{ flexBasis: '100%' }}>
      <AnswerPreview preview={preview} title={`Asked again: ${ends}`} />
    </div>
  );
}
