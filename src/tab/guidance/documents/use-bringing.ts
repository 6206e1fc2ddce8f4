/** Begins a document and sends its file, telling how far it is. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { factsOf, wordsOf } from '../../shell/trouble.ts';
import { useWorkspace } from '../../shell/workspace.ts';
import { useRenewal } from '../use-guidance.ts';
import { documentCalls } from './calls.ts';
import { endingOf, sendParts } from './send-file.ts';
import type { SourceSent } from './source-typed.ts';

interface NotBegun {
  readonly words: string;
  readonly isNameDoubt: boolean;
}

export function useBringing(file: File) {
  const { api, service } = useWorkspace();
  const [, navigate] = useLocation();
  const renew = useRenewal();
  const [sent, setSent] = useState<number>();
  const [notBegun, setNotBegun] = useState<NotBegun>();
  const bringing = useMutation({
    mutationFn: async (typed: SourceSent) => {
      const parts = { service: service.id };
      const body = { ...typed, ending: endingOf(file.name) ?? 'txt', bytes: file.size };
      const begun = await api.send(documentCalls.bringIn, { parts, body }, [200, 422]);
      if (begun.status === 422) return { kind: 'refused', ...begun.body } as const;
      const document = begun.body.id;
      setSent(0);
      // What breaks off on its way is taken up again where the document is shown.
      await sendParts({ api, service: service.id, document }, file, setSent).catch(() => undefined);
      return { kind: 'begun', document } as const;
    },
    onSuccess: (done) => {
      renew();
      setSent(undefined);
      if (done.kind === 'begun') navigate(`/guidance/documents/${done.document}`);
      else setNotBegun({ words: done.error, isNameDoubt: done.code === 'names' });
    },
    onError: (error) => {
      setNotBegun({ words: wordsOf(factsOf(error)), isNameDoubt: false });
    },
  });
  return {
    bring: (typed: SourceSent): void => {
      if (bringing.isPending) return;
      setNotBegun(undefined);
      bringing.mutate(typed);
    },
    sent: bringing.isPending ? (sent ?? 0) : undefined,
    trouble: notBegun?.words,
    isNameDoubt: notBegun?.isNameDoubt === true,
  };
}
