/** The dialog in which one form is filled for many requests; it is closed by a button, not by a press beside it. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Spinner,
} from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Field } from '../../web/contract/forms.ts';
import { requestCalls } from '../shell/calls.ts';
import { Trouble } from '../shell/trouble.ts';
import { useWorkspace } from '../shell/workspace.ts';
import { BulkForm, type BulkFormProps } from './bulk-form.tsx';
import { countOf, Outcome, troubleIn } from './bulk-outcome.tsx';

interface BulkProps extends BulkFormProps {
  readonly title: string;
}

/** So many requests are asked for a form: it may not be open to the first, as somebody may have been quicker there. */
const askedAtMost = 5;

function useFirstForm({ move, rows }: Pick<BulkProps, 'move' | 'rows'>) {
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
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

export function BulkDialog(props: BulkProps) {
  const { move, title, onClose } = props;
  // What is done leaves the selection; what was asked for stays as it was.
  const [rows] = useState(props.rows);
  const form = useFirstForm({ move, rows });
  return (
    <Dialog
      open
      onOpenChange={(_, { type }) => {
        if (type !== 'backdropClick') onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>
            {title}: {countOf(rows.length)}
          </DialogTitle>
          {form.data ? (
            <BulkForm move={move} rows={rows} onClose={onClose} first={form.data} />
          ) : (
            <>
              <DialogContent>
                <Outcome problems={troubleIn(form.error)} undone={[]} />
                {form.isPending && <Spinner label="Loading the form…" />}
              </DialogContent>
              <DialogActions>
                <Button onClick={onClose}>Close</Button>
              </DialogActions>
            </>
          )}
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
