/** What the documents' views ask the server for, again and again while something is under way. */
import { useQuery } from '@tanstack/react-query';
import { useWorkspace } from '../../shell/workspace.ts';
import { documentCalls } from './calls.ts';
import { isUnderWay } from './words.ts';

/** Well within what one person may ask for. */
const lookEveryMilliseconds = 1_500;

export function useDocuments() {
  const { api, service } = useWorkspace();
  return useQuery({
    queryKey: ['guidance', service.id, 'documents'],
    queryFn: ({ signal }) => api.get(documentCalls.documents, { parts: { service: service.id }, signal }),
    refetchInterval: ({ state: { data } }) =>
      data?.documents.some((row) => row.state !== 'awaited' && isUnderWay(row)) === true
        ? lookEveryMilliseconds
        : false,
  });
}

export function useDocument(document: string) {
  const { api, service } = useWorkspace();
  return useQuery({
    queryKey: ['guidance', service.id, 'document', document],
    queryFn: ({ signal }) =>
      api.get(documentCalls.document, { parts: { service: service.id, document }, signal }),
    refetchInterval: ({ state: { data } }) => (data && isUnderWay(data) ? lookEveryMilliseconds : false),
  });
}
