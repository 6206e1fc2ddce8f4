/** The form of a move on many: filled, mended and sent; once something was done, only what became of each is shown. */
import { Button, DialogActions, DialogContent } from '@fluentui/react-components';
import { useState } from 'react';
import type { Field } from '../../web/contract/forms.ts';
import type { BulkResult, QueueRow } from '../../web/contract/queue.ts';
import { FormFields } from '../shell/form-fields.tsx';
import { now } from '../shell/clock.ts';
import { missingIn, type Values, warningOf } from '../shell/form-values.ts';
import { useSaying } from '../shell/notices.tsx';
import { useWorkspace } from '../shell/workspace.ts';
import { useBulkDraft } from './bulk-draft.ts';
import { countOf, Outcome, Over, troubleIn } from './bulk-outcome.tsx';
import { placesGivenUp } from './places-given-up.ts';
import type { BulkMove } from './rows.ts';
import { useBulk } from './use-bulk.ts';

export interface BulkFormProps {
  readonly move: BulkMove;
  readonly rows: readonly QueueRow[];
  readonly onClose: () => void;
}

/** Where the form fits none of them, it is mended and sent again: nothing was done. */
const isOver = (results: readonly BulkResult[]): boolean =>
  results.length > 0 && !(results.some(({ kind }) => kind === 'mend') && results.every(isUndone));
const isUndone = ({ kind }: BulkResult): boolean => kind !== 'moved';

export function BulkForm(props: BulkFormProps & { readonly first: readonly Field[] }) {
  const { rows, move, first, onClose } = props;
  const { service, reader } = useWorkspace();
  const { notify } = useSaying();
  const { fields, draft, type, take, drop } = useBulkDraft(service.id, move, first);
  const [missing, setMissing] = useState<Values>({});
  const { results, problems, errors, isSending, send, restore } = useBulk({
    move,
    rows,
    draft,
    take,
    onDone: (count) => {
      drop();
      notify({ kind: 'done', title: `Done to ${countOf(count)}.` });
      onClose();
    },
  });
  // What is known of the rest is as it was before: they are chosen anew, from the list as it is now.
  if (isOver(results))
    return <Over problems={problems} undone={results.filter(isUndone)} onClose={onClose} />;
  const discard = (): void => {
    drop();
    onClose();
  };
  return (
    <>
      <DialogContent>
        <Outcome problems={[...problems, ...troubleIn(...errors)]} undone={[]} />
        {fields.length === 0 && <p>Do this to {countOf(rows.length)}?</p>}
        <FormFields
          fields={[...warningOf(placesGivenUp(move, rows, { reader, now: now() })), ...fields]}
          values={draft.values}
          onChange={type}
          missing={missing}
        />
      </DialogContent>
      <DialogActions fluid>
        <Button
          appearance="primary"
          disabledFocusable={isSending}
          onClick={() => {
            const lacking = missingIn(fields, draft.values);
            setMissing(lacking);
            if (!isSending && Object.keys(lacking).length === 0) send();
          }}
        >
          {isSending ? 'Sending…' : 'Send'}
        </Button>
        {restore && <Button onClick={restore}>That is not a name</Button>}
        <Button onClick={onClose}>Close</Button>
        {fields.length > 0 && (
          <Button appearance="subtle" onClick={discard}>
            Discard
          </Button>
        )}
      </DialogActions>
    </>
  );
}
