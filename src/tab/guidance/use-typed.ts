/** What an editor has typed into a draft: laid over what is saved, whatever comes from the server meanwhile. */
import { useRef, useState } from 'react';
import type { DraftView } from '../../web/contract/draft-shapes.ts';
import type { Gap } from '../../web/contract/gap-shapes.ts';
import type { PassageFields } from '../../web/contract/passage-shapes.ts';
import { useWorkspace } from '../shell/workspace.ts';
import { draftKey, isSame, leftAfter, newDraftKey, type Unsaved, unsaved } from './unsaved.ts';

export interface EditorProps {
  readonly draft: DraftView | undefined;
  readonly kind: DraftView['kind'];
  readonly passage: string;
  /** As saved, or as published. */
  readonly fields: PassageFields;
  /** The published version that they are of. */
  readonly base: number;
  /** Of a passage that is to close a gap. */
  readonly gap?: Pick<Gap, 'id' | 'answers' | 'asked'>;
}

const notBegun = { cleared: [], note: '', revision: 0, suggested: undefined } as const;

const noGap = { answers: [], asked: [] } as const;

const savedOf = ({ draft, fields, base, gap }: EditorProps): Unsaved => {
  const { answers, asked } = gap ?? noGap;
  const { cleared, note, revision, suggested } = draft ?? notBegun;
  const isRead = suggested?.isRead === true;
  return {
    fields,
    cleared,
    note,
    isByModel: false,
    isRead,
    revision,
    base,
    answers,
    asked,
  };
};

export function useTyped(props: EditorProps) {
  const { service } = useWorkspace();
  const { draft, kind, passage, gap } = props;
  const key = draft ? draftKey(service.id, draft.id) : newDraftKey(service.id, kind, gap?.id ?? passage);
  const saved = savedOf(props);
  const [mine, setMine] = useState(() => unsaved.read(key));
  const [isRestored, setRestored] = useState(mine !== undefined);
  // What is typed while something is being sent is known to what is done when the answer comes.
  const latest = useRef(mine);
  const put = (next: Unsaved | undefined): void => {
    latest.current = next;
    if (next === undefined) unsaved.drop(key);
    else unsaved.keep(key, next);
    setMine(next);
  };
  const isChanged = mine !== undefined && !isSame(mine, saved);
  return {
    typed: isChanged ? mine : saved,
    isChanged,
    /** Somebody saved another revision since it was typed. */
    isOvertaken: isChanged && mine.revision !== saved.revision,
    isRestored: isRestored && isChanged,
    change: (part: Partial<Unsaved>): void => {
      const now = latest.current;
      put({ ...(now !== undefined && !isSame(now, saved) ? now : saved), ...part });
    },
    /** After a deed: what was typed since is kept, over what came of it. */
    settle: (sent: Unsaved, done: Pick<DraftView, 'id' | 'revision' | 'base'>): void => {
      const left = leftAfter(latest.current, sent, done);
      put(undefined);
      setRestored(false);
      if (draft?.id === done.id) put(left);
      else if (left) unsaved.keep(draftKey(service.id, done.id), left);
    },
    /** What was typed is to go over what somebody else saved. */
    keepOver: (): void => {
      if (mine) put({ ...mine, revision: saved.revision });
    },
    reset: (): void => {
      setRestored(false);
      put(undefined);
    },
  };
}
