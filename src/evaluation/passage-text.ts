/** What is shown of a passage, in small letters, for finding key facts in it. */
import type { Passage } from '../knowledge/passage.ts';

/** Kept by the passage itself: one that leads with what is left open is a copy with a text of its own. */
export function createPassageText(): (passage: Passage) => string {
  const known = new WeakMap<Passage, string>();
  return (passage) => {
    const text = known.get(passage) ?? toText(passage);
    known.set(passage, text);
    return text;
  };
}

const toText = ({ title, text, unsaid }: Passage): string =>
  [title, text, ...unsaid].join('\n').toLowerCase();
