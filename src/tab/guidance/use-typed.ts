/** What an editor has typed into a draft: kept over a reload until it is saved. */
import { useEffect, useState } from 'react';
import type { DraftView } from '../../web/contract/draft-shapes.ts';
import type { PassageFields } from '../../web/contract/passage-shapes.ts';
import { useWorkspace } from '../shell/workspace.ts';
import { newDraftKey } from './draft-key.ts';
import { keepUnsaved, readUnsaved, type Unsaved } from './unsaved.ts';

export interface EditorProps {
  readonly draft: DraftView | undefined;
  readonly kind: DraftView['kind'];
  readonly passage: string;
  /** As saved, or as published. */
  readonly fields: PassageFields;
}

export function useTyped({ draft, kind, passage, fields }: EditorProps) {
  const { service } = useWorkspace();
  const key = draft ? `${service.id} ${draft.id}` : newDraftKey(service.id, kind, passage);
  const [first] = useState(() => firstOf(draft, fields));
  const [before] = useState(() => readUnsaved(key));
  const isOfThis = before?.revision === first.revision;
  const [typed, setTyped] = useState<Unsaved>(isOfThis ? before : first);
  const isChanged = JSON.stringify(typed) !== JSON.stringify(first);
  useEffect(() => {
    if (isChanged) keepUnsaved(key, typed);
  }, [key, typed, isChanged]);
  return {
    typed,
    isChanged,
    /** Typed over another revision than the one that is shown. */
    older: isOfThis ? undefined : before,
    isRestored: isOfThis && draft !== undefined,
    change: (part: Partial<Unsaved>): void => {
      setTyped((now) => ({ ...now, ...part }));
    },
    forget: (): void => {
      keepUnsaved(key, undefined);
    },
    reset: (): void => {
      keepUnsaved(key, undefined);
      setTyped(first);
    },
  };
}

const firstOf = (draft: DraftView | undefined, fields: PassageFields): Unsaved => ({
  fields,
  cleared: draft?.cleared ?? [],
  note: draft?.note ?? '',
  revision: draft?.revision ?? 0,
  answers: [],
});
