/** Asks for suggested wording; what comes when nobody is there any more goes nowhere. */
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { SuggestedWording } from '../../web/contract/wording.ts';
import { factsOf, wordsOf } from '../shell/trouble.ts';
import { useWorkspace } from '../shell/workspace.ts';
import { wordingCalls } from './calls.ts';

interface Asked {
  readonly asks: readonly string[];
  readonly passages: readonly string[];
  readonly draft?: string;
}

export function useWording() {
  const { api, service } = useWorkspace();
  const [made, setMade] = useState<SuggestedWording>();
  const [failed, setFailed] = useState<string>();
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  const asking = useMutation({
    mutationFn: async ({ asks, passages, draft }: Asked) => {
      const body = {
        asks: asks.filter((ask) => ask.trim() !== ''),
        passages: [...passages],
        ...(draft !== undefined && { draft }),
      };
      return api.send(wordingCalls.suggestWording, { parts: { service: service.id }, body }, [200]);
    },
    onSuccess: ({ body }) => {
      if (!isHere.current) return;
      setFailed(undefined);
      setMade(body);
    },
    onError: (error) => {
      if (isHere.current) setFailed(wordsOf(factsOf(error)));
    },
  });
  return {
    ask: asking.mutate,
    isAsking: asking.isPending,
    made: made?.kind === 'suggested' ? made : undefined,
    told: failed ?? (made?.kind === 'none' ? made.words : undefined),
    forget: () => {
      setMade(undefined);
    },
  };
}
