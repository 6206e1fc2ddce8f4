/** One form for many requests, and what became of each of them. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
  Spinner,
} from '@fluentui/react-components';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Field } from '../../web/contract/forms.ts';
import type { QueueRow } from '../../web/contract/queue.ts';
import { queueCalls, requestCalls } from '../shell/calls.ts';
import { FormFields } from '../shell/form-fields.tsx';
import { missingIn, type Values, valuesOf } from '../shell/form-values.ts';
import { useSaying } from '../shell/notices.tsx';
import { factsOf, Trouble, wordsOf } from '../shell/trouble.ts';
import { useWorkspace } from '../shell/workspace.ts';
import { moveTo } from './place.ts';
import type { BulkMove } from './rows.ts';

interface BulkProps {
  readonly move: BulkMove;
  readonly title: string;
  readonly rows: readonly QueueRow[];
  readonly onClose: () => void;
}

const countOf = (rows: readonly unknown[]): string =>
  rows.length === 1 ? 'one request' : `${String(rows.length)} requests`;

function useBulkMove({ move, rows, onClose }: BulkProps) {
  const { api, service } = useWorkspace();
  const { notify } = useSaying();
  const queries = useQueryClient();
  // The same press sent twice, over a connection that broke, counts once.
  const [once, setOnce] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: (inputs: Values) =>
      api.get(queueCalls.moveMany, {
        parts: { service: service.id },
        body: {
          move,
          once,
          inputs,
          requests: rows.map(({ reference, revision }) => ({ reference, revision })),
        },
      }),
    onSuccess: ({ results, problems }) => {
      setOnce(crypto.randomUUID());
      const undone = results.filter(({ kind }) => kind !== 'moved');
      moveTo(service.id, { selected: new Set(undone.map(({ reference }) => reference)) });
      void queries.invalidateQueries({ queryKey: ['queue', service.id] });
      void queries.invalidateQueries({ queryKey: ['queue-counts', service.id] });
      if (undone.length > 0 || problems.length > 0) return;
      notify({ kind: 'done', title: `Done to ${countOf(results)}.` });
      onClose();
    },
  });
}

/** So many requests are asked for a form: it may not be open to the first, as somebody may have been quicker there. */
const askedAtMost = 5;

function useBulkForm({ move, rows }: Pick<BulkProps, 'move' | 'rows'>) {
  const { api, service } = useWorkspace();
  return useQuery({
    queryKey: ['bulk-form', service.id, rows[0]?.reference, move],
    queryFn: async (): Promise<readonly Field[]> => {
      // It asks for nothing, and what becomes of each request is told by the move itself.
      if (move === 'acknowledged') return [];
      let refusal = 'Nothing is selected.';
      for (const { reference } of rows.slice(0, askedAtMost)) {
        const parts = { service: service.id, reference, move };
        const answer = await api.send(requestCalls.moveForm, { parts }, [200, 403]);
        if (answer.status === 200) return answer.body.fields;
        refusal = answer.body.error;
      }
      throw new Trouble({ kind: 'refused', words: refusal });
    },
    staleTime: 0,
    gcTime: 0,
  });
}

const troubleIn = (...errors: readonly unknown[]): readonly string[] =>
  errors.filter((error) => error !== null).map((error) => wordsOf(factsOf(error)));

export function BulkDialog(props: BulkProps) {
  // What is done leaves the selection; what was asked for stays as it was.
  const [rows] = useState(props.rows);
  const form = useBulkForm({ move: props.move, rows });
  return (
    <Dialog
      open
      onOpenChange={() => {
        props.onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>
            {props.title}: {countOf(rows)}
          </DialogTitle>
          {form.data ? (
            <BulkForm {...props} rows={rows} fields={form.data} />
          ) : (
            <>
              <DialogContent>
                <Outcome problems={troubleIn(form.error)} undone={[]} />
                {form.isPending && <Spinner label="Loading the form…" />}
              </DialogContent>
              <DialogActions>
                <Button onClick={props.onClose}>Close</Button>
              </DialogActions>
            </>
          )}
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function BulkForm(props: BulkProps & { readonly fields: readonly Field[] }) {
  const { rows, fields, onClose } = props;
  const sending = useBulkMove(props);
  const [values, setValues] = useState<Values>(() => valuesOf(fields));
  const [missing, setMissing] = useState<Values>({});
  const { results = [], problems = [] } = sending.data ?? {};
  const undone = results.filter(({ kind }) => kind !== 'moved');
  const send = (): void => {
    const lacking = missingIn(fields, values);
    setMissing(lacking);
    if (Object.keys(lacking).length === 0) sending.mutate(values);
  };
  return (
    <>
      <DialogContent>
        <Outcome problems={[...problems, ...troubleIn(sending.error)]} undone={undone} />
        {fields.length === 0 && <p>Do this to {countOf(rows)}?</p>}
        <FormFields fields={fields} values={values} onChange={setValues} missing={missing} />
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" disabled={sending.isPending} onClick={send}>
          {sending.isPending ? 'Sending…' : 'Send'}
        </Button>
        <Button onClick={onClose}>{undone.length > 0 ? 'Close' : 'Cancel'}</Button>
      </DialogActions>
    </>
  );
}

interface OutcomeProps {
  readonly problems: readonly string[];
  readonly undone: readonly { readonly reference: string; readonly words: string }[];
}

function Outcome({ problems, undone }: OutcomeProps) {
  return (
    <div role="alert">
      {problems.map((problem) => (
        <MessageBar key={problem} intent="error" layout="multiline">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      ))}
      {undone.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            Not done to {countOf(undone)}, which stay selected:
            <ul>
              {undone.map(({ reference, words }) => (
                <li key={reference}>
                  {reference}: {words}
                </li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
