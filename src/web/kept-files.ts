/** Files that cost something to make: each is made once while what it is made of stays the same, whoever asks for it. */

type Kept = (name: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;

/**
 * `state` names what they are made of: with another one all are forgotten. The names must be of a closed list, so that
 * no stranger can fill the memory or keep the processor busy: at most one file a name and state is ever made.
 */
export function createKeptFiles(state: () => string): Kept {
  let of: string | undefined;
  let files = new Map<string, Promise<Uint8Array>>();
  return (name, make) => {
    const now = state();
    if (now !== of) files = new Map();
    of = now;
    const kept = files;
    const found = kept.get(name);
    if (found) return found;
    const made = make();
    kept.set(name, made);
    // What failed is tried again by the next who asks.
    made.catch(() => kept.delete(name));
    return made;
  };
}
