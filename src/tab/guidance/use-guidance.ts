/** What the guidance's views ask the server for. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { DraftView } from '../../web/contract/draft-shapes.ts';
import { useWorkspace } from '../shell/workspace.ts';
import { gapCalls, guidanceCalls } from './calls.ts';

export function useGuidance() {
  const { api, service } = useWorkspace();
  return useQuery({
    queryKey: ['guidance', service.id, 'passages'],
    queryFn: ({ signal }) => api.get(guidanceCalls.guidance, { parts: { service: service.id }, signal }),
  });
}

export function usePassage(passage: string) {
  const { api, service } = useWorkspace();
  return useQuery({
    queryKey: ['guidance', service.id, 'passage', passage],
    queryFn: ({ signal }) =>
      api.get(guidanceCalls.passage, { parts: { service: service.id, passage }, signal }),
    enabled: passage !== '',
  });
}

export function useDrafts(which: 'open' | 'all') {
  const { api, service } = useWorkspace();
  return useQuery({
    queryKey: ['guidance', service.id, 'drafts', which],
    queryFn: ({ signal }) =>
      api.get(guidanceCalls.drafts, { parts: { service: service.id }, query: { which }, signal }),
  });
}

const draftQuery = (service: string, draft: string) => ['guidance', service, 'draft', draft] as const;

export function useDraft(draft: string) {
  const { api, service } = useWorkspace();
  return useQuery({
    queryKey: draftQuery(service.id, draft),
    queryFn: ({ signal }) => api.get(guidanceCalls.draft, { parts: { service: service.id, draft }, signal }),
    enabled: draft !== '',
  });
}

/** A draft that came with another answer is shown without asking again. */
export function useDraftHeld(): (draft: DraftView) => void {
  const queries = useQueryClient();
  const { service } = useWorkspace();
  return (draft) => void queries.setQueryData(draftQuery(service.id, draft.id), draft);
}

export function useVersions() {
  const { api, service } = useWorkspace();
  return useQuery({
    queryKey: ['guidance', service.id, 'versions'],
    queryFn: ({ signal }) => api.get(guidanceCalls.versions, { parts: { service: service.id }, signal }),
  });
}

export function useGaps() {
  const { api, service } = useWorkspace();
  return useQuery({
    queryKey: ['guidance', service.id, 'gaps'],
    queryFn: ({ signal }) => api.get(gapCalls.gaps, { parts: { service: service.id }, signal }),
  });
}

export function useReviews() {
  const { api, service } = useWorkspace();
  return useQuery({
    queryKey: ['guidance', service.id, 'reviews'],
    queryFn: ({ signal }) => api.get(gapCalls.reviews, { parts: { service: service.id }, signal }),
  });
}

/** After something was changed: all that was shown is asked for again when it is next looked at. */
export function useRenewal(): () => void {
  const queries = useQueryClient();
  const { service } = useWorkspace();
  return () => void queries.invalidateQueries({ queryKey: ['guidance', service.id] });
}
