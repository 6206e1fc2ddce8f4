/** What was typed into the form of a move on many: kept while the page is open, also when some of them were not moved. */
import { useState } from 'react';
import type { Field, MoveForm } from '../../web/contract/forms.ts';
import { type Values, valuesOf } from '../shell/form-values.ts';
import { createUnsent } from '../shell/unsent.ts';
import type { BulkMove } from './rows.ts';

/** It has one identity until all of it was done, so that the same press sent twice counts once. */
export interface BulkDraft {
  readonly once: string;
  readonly values: Values;
  readonly cleared: readonly string[];
}

const drafts = createUnsent<BulkDraft>();

export function useBulkDraft(service: string, move: BulkMove, first: readonly Field[]) {
  const key = `${service} ${move}`;
  const [fields, setFields] = useState(first);
  const [draft, setDraft] = useState<BulkDraft>(
    () => drafts.read(key) ?? { once: crypto.randomUUID(), values: valuesOf(first), cleared: [] },
  );
  const keep = (next: BulkDraft): void => {
    drafts.keep(key, next);
    setDraft(next);
  };
  return {
    fields,
    draft,
    type: (values: Values): void => {
      keep({ ...draft, values });
    },
    /** The form as the server sends it back, screened, stands in the place of what was typed. */
    take: (form: MoveForm): void => {
      setFields(form.fields);
      keep({ ...draft, values: { ...draft.values, ...valuesOf(form.fields) }, cleared: form.cleared });
    },
    drop: (): void => {
      drafts.drop(key);
    },
  };
}
