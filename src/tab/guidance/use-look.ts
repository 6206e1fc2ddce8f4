/** Asks the server what it makes of a draft once typing pauses. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { DraftRow } from '../../web/contract/draft-shapes.ts';
import type { PassageFields } from '../../web/contract/passage-shapes.ts';
import { useWorkspace } from '../shell/workspace.ts';
import { guidanceCalls } from './calls.ts';
import { tidied } from './typed-fields.ts';

export interface Typed {
  readonly kind: DraftRow['kind'];
  readonly passage: string;
  readonly fields: PassageFields;
  readonly cleared: readonly string[];
}

const pauseMilliseconds = 450;

function usePaused<T>(value: T): T {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setPaused(value);
    }, pauseMilliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [value]);
  return paused;
}

export function useLook(typed: Typed, isAsked: boolean) {
  const { api, service } = useWorkspace();
  const { kind, passage, cleared } = typed;
  const fields = usePaused(typed.fields);
  return useQuery({
    queryKey: ['guidance-look', service.id, kind, passage, fields, cleared],
    queryFn: ({ signal }) =>
      api.get(guidanceCalls.look, {
        parts: { service: service.id },
        body: { kind, passage, fields: tidied(fields), cleared },
        signal,
      }),
    placeholderData: keepPreviousData,
    gcTime: 0,
    enabled: isAsked,
  });
}
