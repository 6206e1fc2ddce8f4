/** What is done with a question that was not answered well: asked again, written for, or remembered as not ours. */
import { Button, Field, Input } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Gap } from '../../web/contract/gap-shapes.ts';
import type { Preview } from '../../web/contract/passage-shapes.ts';
import { useSaying } from '../shell/notices.tsx';
import { factsOf, wordsOf } from '../shell/trouble.ts';
import { useWorkspace } from '../shell/workspace.ts';
import { gapCalls } from './calls.ts';
import { useGuidanceStyles } from './layout.tsx';
import { AnswerPreview } from './preview.tsx';
import { endingTitles } from './titles.ts';
import { useRenewal } from './use-guidance.ts';

export function GapDeeds({ gap }: { readonly gap: Gap }) {
  const styles = useGuidanceStyles();
  const { may } = useWorkspace();
  const again = useAskAgain(gap);
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
      {may('edit-guidance') && <Marking gap={gap} />}
      {again.data && <Again {...again.data} />}
      <Failed error={again.error} />
    </div>
  );
}

const Failed = ({ error }: { readonly error: unknown }) =>
  error === null ? null : <p role="alert">{wordsOf(factsOf(error))}</p>;

function Marking({ gap }: { readonly gap: Gap }) {
  const [, navigate] = useLocation();
  const [isRefusing, setRefusing] = useState(false);
  const mark = useMark(() => {
    setRefusing(false);
  });
  const { answers } = gap;
  return (
    <>
      <Button
        appearance="primary"
        onClick={() => {
          navigate(`/guidance/drafts/new/new/${gap.id}`);
        }}
      >
        Write guidance
      </Button>
      {gap.mark?.kind === 'not-ours' ? (
        <Button
          onClick={() => {
            mark.mutate({ answers });
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
      {isRefusing && (
        <Reason
          send={(reason) => {
            mark.mutate({ answers, reason });
          }}
        />
      )}
      <Failed error={mark.error} />
    </>
  );
}

function useMark(onDone: () => void) {
  const { api, service } = useWorkspace();
  const { notify } = useSaying();
  const renew = useRenewal();
  return useMutation({
    mutationFn: (body: { readonly answers: readonly string[]; readonly reason?: string }) =>
      api.get(gapCalls.markGap, { parts: { service: service.id }, body }),
    onSuccess: ({ marked }, { reason }) => {
      renew();
      onDone();
      if (marked === 0) {
        notify({
          kind: 'trouble',
          title: 'Nothing was done.',
          words: 'The question was deleted meanwhile by whoever asked it, or its time was over.',
        });
        return;
      }
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
    <div className={styles.whole}>
      <AnswerPreview preview={preview} title={`Asked again: ${ends}`} />
    </div>
  );
}
