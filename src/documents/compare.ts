/** Which of a document's pieces are as they were, which changed, which are new and which are gone. */
import { groupBy } from './group-by.ts';
import type { ManifestEntry } from './manifest.ts';
import type { Proposal } from './propose.ts';

export interface Comparison {
  readonly same: readonly { readonly entry: ManifestEntry; readonly proposal: Proposal }[];
  readonly changed: readonly { readonly entry: ManifestEntry; readonly proposal: Proposal }[];
  readonly added: readonly Proposal[];
  readonly gone: readonly ManifestEntry[];
}

type Pair = Comparison['changed'][number];

/** `stored` are the entries of this document, those that are gone too: their text may come back. */
export function compare(stored: readonly ManifestEntry[], proposals: readonly Proposal[]): Comparison {
  const byDigest = new Map(
    [
      ...groupBy(
        stored.filter(({ state }) => state !== 'replaced'),
        ({ digest }) => digest,
      ),
    ].map(([digest, found]) => [digest, [...found]]),
  );
  const same: Pair[] = [];
  const unmatched: Proposal[] = [];
  for (const proposal of proposals) {
    const entry = byDigest.get(proposal.digest)?.shift();
    if (entry === undefined) unmatched.push(proposal);
    else same.push({ entry, proposal });
  }
  const known = new Set(same.map(({ entry }) => entry));
  const left = stored.filter((entry) => entry.state === 'current' && !known.has(entry));
  const changed = pairAlike(left, unmatched);
  const paired = new Set<unknown>(changed.flatMap(({ entry, proposal }) => [entry, proposal]));
  return {
    same,
    changed,
    added: unmatched.filter((proposal) => !paired.has(proposal)),
    gone: left.filter((entry) => !paired.has(entry)),
  };
}

/** Half of the words are the same; under the same heading a quarter is enough. */
const alike = 0.5;
const alikeUnderOneHeading = 0.25;

function pairAlike(entries: readonly ManifestEntry[], proposals: readonly Proposal[]): readonly Pair[] {
  const before = entries.map((entry) => ({ entry, words: wordsOf(entry.original) }));
  const candidates = proposals.flatMap((proposal, order) => {
    const words = wordsOf(proposal.original);
    return before.flatMap(({ entry, words: old }) => {
      const isSameHeading = entry.title === proposal.title;
      const score = likeness(old, words);
      const isAlike = score >= (isSameHeading ? alikeUnderOneHeading : alike);
      return isAlike ? [{ entry, proposal, order, score: score + (isSameHeading ? 1 : 0) }] : [];
    });
  });
  const taken = new Set<unknown>();
  return candidates
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .filter(({ entry, proposal }) => {
      if (taken.has(entry) || taken.has(proposal)) return false;
      taken.add(entry).add(proposal);
      return true;
    });
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** Dice's measure: 1 for the same words, 0 for none in common. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return one.size + other.size === 0 ? 1 : (2 * shared) / (one.size + other.size);
}

/** A new edition has another name: the earlier document that it is at least half made of, if there is one. */
export function earlierName(
  name: string,
  namesNow: ReadonlySet<string>,
  stored: readonly ManifestEntry[],
  proposals: readonly Proposal[],
): string {
  if (stored.some(({ document }) => document === name)) return name;
  const digests = new Set(proposals.map(({ digest }) => digest));
  const earlier = [
    ...groupBy(
      stored.filter(({ state }) => state === 'current'),
      ({ document }) => document,
    ),
  ]
    .filter(([document]) => !namesNow.has(document))
    .map(([document, entries]) => {
      const kept = entries.filter(({ digest }) => digests.has(digest)).length;
      return { document, share: kept / Math.min(entries.length, digests.size) };
    })
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share);
  return earlier[0]?.document ?? name;
}
