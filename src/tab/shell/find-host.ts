/** Finds out where the workspace is shown; Teams' own script is loaded only where Teams may be there. */
import type { Host } from './host.ts';

/** Teams answers at once or it is not there. */
const patienceMilliseconds = 8_000;

const modeOf = (page: Document): string =>
  page.querySelector('meta[name="signpost-mode"]')?.getAttribute('content') ?? 'production';

/** Teams shows a tab in a frame, and on a phone in a view of its own. */
const isShownByAHost = (): boolean =>
  window.parent !== window || 'nativeInterface' in window || navigator.userAgent.includes('TeamsMobile');

export async function findHost(): Promise<Host> {
  if (modeOf(document) === 'local') return { kind: 'local' };
  if (!isShownByAHost()) return { kind: 'outside' };
  const { connectTeams } = await import('./teams.ts');
  return Promise.race([connectTeams(), nobody()]);
}

const nobody = (): Promise<Host> =>
  new Promise((resolve) => {
    setTimeout(() => {
      resolve({ kind: 'outside' });
    }, patienceMilliseconds);
  });
