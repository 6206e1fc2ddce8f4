/** The passage that is asked for in the very words of a question, or hardly other ones. */
import { inItsWords } from './bands.ts';
import type { Hit } from './searcher.ts';

/** However many others share its words and rank above it: "trigger for stage two" stands in much on stage two. */
export function askedInItsWords(hits: readonly Hit[]): Hit | undefined {
  const [likest] = hits.toSorted((one, other) => other.likeness - one.likeness);
  return likest && likest.likeness >= inItsWords ? likest : undefined;
}
