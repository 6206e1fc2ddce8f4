/** What a service's closed values are called: asked for once, and kept for some minutes. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Setting } from '../../web/contract/person.ts';
import { personCalls } from './calls.ts';
import { useWorkspace } from './workspace.ts';

export function useSetting(): UseQueryResult<Setting> {
  const { api, service } = useWorkspace();
  const { id } = service;
  return useQuery({
    queryKey: ['setting', id],
    queryFn: () => api.get(personCalls.setting, { parts: { service: id } }),
    staleTime: 5 * 60_000,
  });
}
