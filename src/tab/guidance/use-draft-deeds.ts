/** What an editor does with a draft, and what is told of it. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { DraftProblem, DraftView, Flag } from '../../web/contract/draft-shapes.ts';
import type { Api } from '../shell/api.ts';
import { useSaying } from '../shell/notices.tsx';
import { factsOf, wordsOf } from '../shell/trouble.ts';
import { useWorkspace } from '../shell/workspace.ts';
import { guidanceCalls } from './calls.ts';
import { askedIn, tidied } from './typed-fields.ts';
import type { Unsaved } from './unsaved.ts';
import { useRenewal } from './use-guidance.ts';

/** Why a deed was not done. */
export interface NotDone {
  readonly words: string;
  readonly problems: readonly DraftProblem[];
  readonly flags: readonly Flag[];
  /** As it stands now, where somebody else changed it. */
  readonly stale: DraftView | undefined;
}

export type Deed = 'save' | 'submit' | 'approve' | 'return' | 'reject' | 'publish';

export interface Doing {
  readonly deed: Deed;
  readonly typed: Unsaved;
  readonly draft: DraftView | undefined;
  /** Of a draft that is not begun. */
  readonly begun: { readonly kind: DraftView['kind']; readonly passage: string | undefined };
  readonly remark: string;
}

const doneTitles: Readonly<Record<Deed, string>> = {
  save: 'Saved',
  submit: 'Sent to a second reader',
  approve: 'Approved',
  return: 'Sent back to its writer',
  reject: 'Turned down',
  publish: 'Published',
};

type Told =
  | { readonly kind: 'draft'; readonly draft: DraftView }
  | { readonly kind: 'published'; readonly version: number }
  | { readonly kind: 'not-done'; readonly why: NotDone };

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

interface Body {
  readonly error?: string;
  readonly draft?: DraftView;
  readonly problems?: readonly DraftProblem[];
  readonly flags?: readonly Flag[];
  readonly version?: number;
}

function told({ status, body }: Answer): Told {
  const said = body as Body;
  if (status !== 200) {
    const { error = '', problems = [], flags = [], draft } = said;
    return {
      kind: 'not-done',
      why: { words: error, problems, flags, stale: status === 409 ? draft : undefined },
    };
  }
  return 'fields' in (said as object)
    ? { kind: 'draft', draft: body as DraftView }
    : { kind: 'published', version: said.version ?? 0 };
}

function save(api: Api, service: string, { typed, draft, begun }: Doing): Promise<Answer> {
  const { cleared, note, answers, asked, revision } = typed;
  const fields = tidied(typed.fields);
  if (draft === undefined) {
    const body = { ...begun, fields, cleared, note, answers, asked: askedIn(fields, asked) };
    return api.send(guidanceCalls.beginDraft, { parts: { service }, body }, [200, 403, 422]);
  }
  // What was published meanwhile is shown beside the form: saving takes it in.
  const base = draft.conflict === undefined ? draft.base : draft.version;
  const body = { revision, base, fields, cleared, note };
  return api.send(
    guidanceCalls.saveDraft,
    { parts: { service, draft: draft.id }, body },
    [200, 403, 409, 422],
  );
}

const statuses = [200, 403, 409, 422] as const;

function passOn(
  api: Api,
  service: string,
  { deed, remark }: Doing,
  { id, revision }: DraftView,
): Promise<Answer> {
  const parts = { service, draft: id };
  if (deed === 'submit') return api.send(guidanceCalls.submitDraft, { parts, body: { revision } }, statuses);
  if (deed === 'publish') {
    const body = { drafts: [{ id, revision }] };
    return api.send(guidanceCalls.publishDrafts, { parts: { service }, body }, statuses);
  }
  const act = deed === 'approve' || deed === 'return' ? deed : 'reject';
  return api.send(guidanceCalls.judgeDraft, { parts, body: { act, revision, remark } }, statuses);
}

/** What is typed is kept first: it is what is passed on. */
function useSend() {
  const { api, service } = useWorkspace();
  return async (doing: Doing, isChanged: boolean): Promise<Told> => {
    const { deed, draft } = doing;
    if (deed === 'save') return told(await save(api, service.id, doing));
    if (draft && !(isChanged && (deed === 'submit' || deed === 'publish')))
      return told(await passOn(api, service.id, doing, draft));
    const saved = told(await save(api, service.id, doing));
    return saved.kind === 'draft' ? told(await passOn(api, service.id, doing, saved.draft)) : saved;
  };
}

export function useDraftDeeds(onDone: (told: Exclude<Told, { kind: 'not-done' }>) => void) {
  const send = useSend();
  const renew = useRenewal();
  const { notify } = useSaying();
  const [notDone, setNotDone] = useState<NotDone>();
  const doing = useMutation({
    mutationFn: ({ isChanged, ...one }: Doing & { readonly isChanged: boolean }) => send(one, isChanged),
    onSuccess: (answer, { deed }) => {
      if (answer.kind === 'not-done') {
        setNotDone(answer.why);
        return;
      }
      setNotDone(undefined);
      renew();
      const version = answer.kind === 'published' ? ` as version ${String(answer.version)}` : '';
      notify({ kind: 'done', title: `${doneTitles[deed]}${version}.` });
      onDone(answer);
    },
    onError: (error) => {
      setNotDone({ words: wordsOf(factsOf(error)), problems: [], flags: [], stale: undefined });
    },
  });
  return {
    act: doing.mutate,
    isDoing: doing.isPending,
    notDone,
    forget: () => {
      setNotDone(undefined);
    },
  };
}
