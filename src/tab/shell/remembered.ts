/** Small choices that this browser remembers; a frame that may not keep anything does without. */

type Kept = 'theme' | 'hint-queue' | 'hint-guidance' | 'hint-gaps' | 'service' | 'shortcuts';
type Place = 'localStorage' | 'sessionStorage';

const nameOf = (kept: Kept | 'local-token'): string => `signpost.${kept}`;

function storage(place: Place): Storage | undefined {
  try {
    return window[place];
  } catch {
    return undefined; // Blocked for frames of another site.
  }
}

export const remembered = (kept: Kept): string | undefined =>
  storage('localStorage')?.getItem(nameOf(kept)) ?? undefined;

export function remember(kept: Kept, value: string | undefined): void {
  write('localStorage', nameOf(kept), value);
}

/** Of local mode only, until the browser's tab is closed. */
export const localToken = {
  read: (): string | undefined => storage('sessionStorage')?.getItem(nameOf('local-token')) ?? undefined,
  keep: (token: string | undefined): void => {
    write('sessionStorage', nameOf('local-token'), token);
  },
};

function write(place: Place, name: string, value: string | undefined): void {
  try {
    if (value === undefined) storage(place)?.removeItem(name);
    else storage(place)?.setItem(name, value);
  } catch {
    return; // Full or forbidden: it is only not remembered.
  }
}
