/** Sends a move on many, and mends its form where that fitted none of them. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { MoveForm } from '../../web/contract/forms.ts';
import type { QueueRow } from '../../web/contract/queue.ts';
import { queueCalls, requestCalls } from '../shell/calls.ts';
import { isCheap } from '../shell/cheap.ts';
import { useWorkspace } from '../shell/workspace.ts';
import type { BulkDraft } from './bulk-draft.ts';
import { moveTo } from './place.ts';
import type { BulkMove } from './rows.ts';

interface Bulk {
  readonly move: BulkMove;
  readonly rows: readonly QueueRow[];
}

function useBulkMove({ move, rows }: Bulk) {
  const { api, service } = useWorkspace();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ once, values, cleared }: BulkDraft) =>
      api.get(queueCalls.moveMany, {
        parts: { service: service.id },
        body: {
          move,
          once,
          inputs: values,
          cleared: [...cleared],
          requests: rows.map(({ reference, revision }) => ({ reference, revision })),
        },
      }),
    onSuccess: ({ results }) => {
      const undone = results.filter(({ kind }) => kind !== 'moved');
      moveTo(service.id, { selected: new Set(undone.map(({ reference }) => reference)) });
      void queries.invalidateQueries({ queryKey: ['queue', service.id], predicate: isCheap });
      void queries.invalidateQueries({ queryKey: ['queue-counts', service.id] });
    },
  });
}

/** The words that were taken for a name are put back by one press: they are held for the person and the form. */
function useRestore(move: BulkMove) {
  const { api, service } = useWorkspace();
  return useMutation({
    mutationFn: async ({ reference, draft }: { readonly reference: string; readonly draft: BulkDraft }) => {
      const { once, values, cleared } = draft;
      const answer = await api.send(
        requestCalls.restoreWords,
        {
          parts: { service: service.id, reference },
          body: { move, once, inputs: values, cleared: [...cleared] },
        },
        [200, 403],
      );
      return answer.status === 200 ? answer.body : undefined;
    },
  });
}

interface Mending {
  readonly form: MoveForm;
  /** Of the first that it did not fit. */
  readonly reference: string;
}

interface Filling extends Bulk {
  readonly draft: BulkDraft;
  readonly take: (form: MoveForm) => void;
  /** All of it was done. */
  readonly onDone: (count: number) => void;
}

export function useBulk({ draft, take, onDone, ...bulk }: Filling) {
  const [mending, setMending] = useState<Mending>();
  const sending = useBulkMove(bulk);
  const restoring = useRestore(bulk.move);
  const { results = [], problems = [] } = sending.data ?? {};
  const mend = (form: MoveForm | undefined, reference: string | undefined): void => {
    if (form) take(form);
    setMending(form && reference !== undefined ? { form, reference } : undefined);
  };
  return {
    results,
    problems: mending?.form.problems ?? problems,
    errors: [sending.error, restoring.error],
    isSending: sending.isPending,
    send: (): void => {
      sending.mutate(draft, {
        onSuccess: (answer) => {
          mend(answer.form, answer.results.find(({ kind }) => kind === 'mend')?.reference);
          if (answer.results.every(({ kind }) => kind === 'moved')) onDone(answer.results.length);
        },
      });
    },
    /** Undefined where nothing was taken for a name. */
    restore:
      mending?.form.canRestore === true
        ? (): void => {
            const { reference } = mending;
            restoring.mutate(
              { reference, draft },
              {
                onSuccess: (form) => {
                  mend(form, reference);
                },
              },
            );
          }
        : undefined,
  };
}
