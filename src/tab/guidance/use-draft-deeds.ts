/** What an editor does with a draft, and what is told of it. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { DraftProblem, DraftView } from '../../web/contract/draft-shapes.ts';
import type { Api } from '../shell/api.ts';
import { useSaying } from '../shell/notices.tsx';
import { factsOf, wordsOf } from '../shell/trouble.ts';
import { useWorkspace } from '../shell/workspace.ts';
import { guidanceCalls } from './calls.ts';
import { askedIn, tidied } from './typed-fields.ts';
import type { Unsaved } from './unsaved.ts';
import { useDraftHeld, useRenewal } from './use-guidance.ts';

/** Why a deed was not done. */
export interface NotDone {
  readonly words: string;
  readonly problems: readonly DraftProblem[];
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
  /** `draft`: as it stands, where it is told. */
  | { readonly kind: 'not-done'; readonly why: NotDone; readonly draft?: DraftView | undefined };

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

interface Body {
  readonly error?: string;
  readonly draft?: DraftView;
  readonly problems?: readonly DraftProblem[];
  readonly version?: number;
}

function told({ status, body }: Answer): Told {
  const said = body as Body;
  if (status !== 200) {
    const { error: words = '', problems = [], draft } = said;
    return { kind: 'not-done', why: { words, problems }, draft };
  }
  return 'fields' in (said as object)
    ? { kind: 'draft', draft: body as DraftView }
    : { kind: 'published', version: said.version ?? 0 };
}

const draftIn = (answer: Told): DraftView | undefined =>
  answer.kind === 'published' ? undefined : answer.draft;

const failed = (error: unknown): Told => ({
  kind: 'not-done',
  why: { words: wordsOf(factsOf(error)), problems: [] },
});

function save(api: Api, service: string, { typed, draft, begun }: Doing): Promise<Answer> {
  const { cleared, note, answers, asked, revision, isRead } = typed;
  const fields = tidied(typed.fields);
  if (draft === undefined) {
    const body = {
      ...begun,
      base: typed.base,
      fields,
      cleared,
      note,
      isRead,
      answers,
      asked: askedIn(fields, asked),
    };
    return api.send(guidanceCalls.beginDraft, { parts: { service }, body }, [200, 403, 422]);
  }
  // What was published meanwhile is shown beside the form: saving takes it in.
  const base = draft.conflict === undefined ? draft.base : draft.version;
  const body = { revision, base, fields, cleared, note, isRead };
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

interface Done {
  /** What was typed was saved, whatever became of passing it on. */
  readonly saved?: DraftView;
  readonly told: Told;
}

/** What is typed is saved first: it is what is passed on. */
const isSavedFirst = (deed: Deed, isChanged: boolean): boolean =>
  deed === 'save' || (isChanged && (deed === 'submit' || deed === 'publish'));

function useSend() {
  const { api, service } = useWorkspace();
  return async (doing: Doing, isChanged: boolean): Promise<Done> => {
    const { deed, draft } = doing;
    if (draft && !isSavedFirst(deed, isChanged))
      return { told: told(await passOn(api, service.id, doing, draft)) };
    const first = told(await save(api, service.id, doing));
    if (first.kind !== 'draft') return { told: first };
    const saved = first.draft;
    if (deed === 'save') return { saved, told: first };
    const next = await passOn(api, service.id, doing, saved).then(told, failed);
    return { saved, told: next };
  };
}

/** Of a draft that was begun and could not be passed on: told on its own page. */
const leftToTell = new Map<string, NotDone>();

interface Deeds {
  readonly draft: DraftView | undefined;
  /** Something was saved, passed on or published: what was sent, and the draft that it became. */
  readonly onDone: (sent: Unsaved, draft: DraftView) => void;
}

export function useDraftDeeds({ draft, onDone }: Deeds) {
  const send = useSend();
  const hold = useDraftHeld();
  const renew = useRenewal();
  const { notify } = useSaying();
  const [notDone, setNotDone] = useState(() => leftToTell.get(draft?.id ?? ''));
  const tell = (why: NotDone | undefined, of = draft): void => {
    if (of && of.id !== draft?.id && why) leftToTell.set(of.id, why);
    else leftToTell.delete(of?.id ?? '');
    setNotDone(why);
  };
  const doing = useMutation({
    mutationFn: ({ isChanged, ...one }: Doing & { readonly isChanged: boolean }) => send(one, isChanged),
    onSuccess: ({ saved, told: answer }, { deed, typed: sent }) => {
      const now = draftIn(answer) ?? saved;
      if (now) hold(now);
      tell(answer.kind === 'not-done' ? answer.why : undefined, now);
      if (answer.kind !== 'not-done') notify({ kind: 'done', title: doneTitle(deed, answer) });
      const ours = answer.kind === 'not-done' ? saved : (now ?? draft);
      if (ours) onDone(sent, ours);
      renew();
    },
    onError: (error) => {
      setNotDone({ words: wordsOf(factsOf(error)), problems: [] });
    },
  });
  return {
    act: doing.mutate,
    isDoing: doing.isPending,
    notDone,
    forget: () => {
      tell(undefined);
    },
  };
}

const doneTitle = (deed: Deed, answer: Told): string =>
  `${doneTitles[deed]}${answer.kind === 'published' ? ` as version ${String(answer.version)}` : ''}.`;
