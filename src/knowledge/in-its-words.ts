/** The passage whose title, or one of whose ways of asking, is what was typed. */
import { bands } from './bands.ts';
import type { Hit } from './searcher.ts';

/** What is asked for in just these words, small ones too, though another may rank first that shares its topic. */
export function askedInItsWords(hits: readonly Hit[]): Hit | undefined {
  const read = hits.map((hit) => ({ hit, inWords: Math.max(hit.likeness, hit.likenessToTitle()) }));
  const [likest] = read.sort((one, other) => other.inWords - one.inWords);
  if (likest === undefined || likest.inWords < bands.inItsWords) return undefined;
  return likest.inWords > likest.hit.likenessToNotHeld() ? likest.hit : undefined;
}
