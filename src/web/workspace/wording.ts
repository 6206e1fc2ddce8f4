/** Answers an editor who asks for wording. */
import type { wordingRoutes } from '../contract/wording.ts';
import { editorAt, type GuidancePorts } from './guidance-ports.ts';
import type { Handlers } from './handler.ts';

export const createWordingHandlers = (
  ports: Pick<GuidancePorts, 'services' | 'wording'>,
): Handlers<typeof wordingRoutes> => ({
  suggestWording: async ({ at, who, body: { asks, passages, draft } }) => {
    const body = await ports.wording.suggest(editorAt(ports, who, at), { asks, passages, draft });
    return { status: 200, body, about: [draft ?? ''] };
  },
});
