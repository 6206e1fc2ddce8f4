/** Accepts passages as they were found, turns them down, or takes that back; what could not be done is told of each. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { DocumentView } from '../../../web/contract/document-shapes.ts';
import { useSaying } from '../../shell/notices.tsx';
import { factsOf, wordsOf } from '../../shell/trouble.ts';
import { useWorkspace } from '../../shell/workspace.ts';
import { useRenewal } from '../use-guidance.ts';
import { documentCalls } from './calls.ts';

export type Act = 'accept' | 'reject' | 'restore';

interface Judging {
  readonly act: Act;
  readonly passages: readonly number[];
}

interface Judged {
  readonly done: number;
  readonly notDone: readonly { readonly number: number; readonly why: string }[];
}

const words = (act: Act, { done, notDone }: Judged): string => {
  const what = {
    accept: done === 1 ? '1 draft begun' : `${String(done)} drafts begun`,
    reject: `${String(done)} turned down`,
    restore: `${String(done)} taken back`,
  }[act];
  return notDone.length === 0
    ? `${what}.`
    : `${what}; ${String(notDone.length)} could not be: each says why.`;
};

export function useJudging({ id }: DocumentView) {
  const { api, service } = useWorkspace();
  const { notify } = useSaying();
  const renew = useRenewal();
  const [why, setWhy] = useState<ReadonlyMap<number, string>>(new Map());
  const judging = useMutation({
    mutationFn: async ({ act, passages }: Judging): Promise<Judged> => {
      let left = passages;
      let done = 0;
      const notDone: Judged['notDone'][number][] = [];
      // The server takes so many at a time, so that others have their turn.
      while (left.length > 0) {
        const parts = { service: service.id, document: id };
        const judged = await api.get(documentCalls.judgePassages, { parts, body: { act, passages: left } });
        done += judged.done;
        notDone.push(...judged.notDone);
        left = judged.left;
      }
      return { done, notDone };
    },
    onSuccess: (judged, { act }) => {
      setWhy(new Map(judged.notDone.map((one) => [one.number, one.why])));
      notify({ kind: judged.notDone.length === 0 ? 'done' : 'told', title: words(act, judged) });
    },
    onSettled: renew,
  });
  return {
    judge: (act: Act, passages: readonly number[]): void => {
      if (!judging.isPending && passages.length > 0) judging.mutate({ act, passages });
    },
    isJudging: judging.isPending,
    /** Why a passage was not accepted, by its number. */
    why,
    trouble: judging.error === null ? undefined : wordsOf(factsOf(judging.error)),
  };
}
