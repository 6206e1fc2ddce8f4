/** What stands at the end of a chain of replacements: the text or edition that is current. */

interface Replaceable {
  readonly supersededBy?: string;
}

/** Undefined where nothing has replaced it, or where what has is not held. A circle ends where it closes. */
export function successorOf<T extends Replaceable>(
  first: T,
  find: (id: string) => T | undefined,
): T | undefined {
  const seen = new Set<T>([first]);
  let last = first;
  for (;;) {
    const next = last.supersededBy === undefined ? undefined : find(last.supersededBy);
    if (next === undefined || seen.has(next)) return last === first ? undefined : last;
    seen.add(next);
    last = next;
  }
}
