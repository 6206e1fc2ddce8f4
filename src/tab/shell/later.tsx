/** Parts of the page whose script comes when they are first opened, or a little before. */
import { type ComponentType, useEffect, useState } from 'react';
import { Loading } from './states.tsx';

export interface Later {
  readonly component: ComponentType;
  /** Also where nothing is drawn yet, so that the script comes beside what else is waited for. */
  readonly load: () => Promise<unknown>;
}

type Found = { readonly drawn: ComponentType } | { readonly failed: unknown };

/**
 * Not React's own `lazy`: what it shows meanwhile stays for 300 ms at least, however soon the script is there, and the
 * part asks for what it shows only after that.
 */
export function later(load: () => Promise<ComponentType>): Later {
  let loading: Promise<Found> | undefined;
  let loaded: Found | undefined;
  const begin = (): Promise<Found> =>
    (loading ??= load().then(
      (drawn) => (loaded = { drawn }),
      (failed: unknown) => {
        // It is tried again when it is opened again.
        loading = undefined;
        return { failed };
      },
    ));
  const component = function Opened() {
    const [found, setFound] = useState(loaded);
    useEffect(() => {
      let isThere = true;
      if (found === undefined)
        void begin().then((one) => {
          if (isThere) setFound(one);
        });
      return () => {
        isThere = false;
      };
    }, [found]);
    if (found === undefined) return <Loading what="the view" />;
    if ('failed' in found) throw found.failed;
    return <found.drawn />;
  };
  return { component, load: begin };
}
