/** What was typed and not sent yet: kept while the page is open, never in storage, and never for whoever comes next. */

export interface Unsent<T> {
  readonly read: (key: string) => T | undefined;
  readonly keep: (key: string, typed: T) => void;
  readonly drop: (key: string) => void;
  readonly keys: () => readonly string[];
}

interface Kept {
  readonly clear: () => void;
  readonly hasSome: () => boolean;
}

const all: Kept[] = [];

/** One of them for each form that keeps something; what is no longer to be sent may be kept to be seen. */
export function createUnsent<T>(isUnsent: (typed: T) => boolean = () => true): Unsent<T> {
  const kept = new Map<string, T>();
  all.push({
    clear: () => {
      kept.clear();
    },
    hasSome: () => [...kept.values()].some(isUnsent),
  });
  return {
    read: (key) => kept.get(key),
    keep: (key, typed) => void kept.set(key, typed),
    drop: (key) => void kept.delete(key),
    keys: () => [...kept.keys()],
  };
}

/** Whether closing the page would lose words. */
export const hasUnsent = (): boolean => all.some(({ hasSome }) => hasSome());

let typist: string | undefined;

/** Whoever signs in after somebody else in the same page begins with nothing. */
export function keepFor(person: string): void {
  if (typist !== undefined && typist !== person) for (const kept of all) kept.clear();
  typist = person;
}
