/** Asks for the picture of a range and an authority; what was shown stays while another is asked for. */
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Picture, PictureAsked, pictureRoutes } from '../../web/contract/picture.ts';
import { callsOf } from '../shell/api.ts';
import { useWorkspace } from '../shell/workspace.ts';

export const pictureCalls = callsOf<typeof pictureRoutes>({
  picture: ['GET', '/services/:service/picture'],
  exportPicture: ['POST', '/services/:service/picture/export'],
});

/** It changes with the month, and guidance with each publication. */
const staleMilliseconds = 10 * 60_000;

export function usePicture(asked: PictureAsked): UseQueryResult<Picture> {
  const { api, service } = useWorkspace();
  return useQuery({
    queryKey: ['picture', service.id, asked],
    queryFn: ({ signal }) =>
      api.get(pictureCalls.picture, { parts: { service: service.id }, query: asked, signal }),
    staleTime: staleMilliseconds,
    placeholderData: (before, query) =>
      // Of another service nothing is shown, not even for a moment.
      query?.queryKey[1] === service.id ? keepPreviousData(before) : undefined,
  });
}
