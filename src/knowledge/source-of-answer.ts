/** What an answer stood on, as the guidance has it now: each passage with what replaces it, and those that are gone. */
import type { GuidanceFiles } from './guidance-versions.ts';
import type { Cited } from './outcome.ts';
import type { Guidance, Passage, Source } from './passage.ts';
import { isChanged, titleIn } from './passage-change.ts';
import { successorOf } from './successor.ts';

export interface HeldSource {
  readonly kind: 'held';
  /** As `[1]` in the answer. */
  readonly number: number;
  readonly cited: Cited;
  /** Since the answer; undefined where it cannot be told. */
  readonly changed: boolean | undefined;
  /** The passage that has taken its place. */
  readonly replacedBy: Passage | undefined;
  /** The passage that holds until it is in force. */
  readonly untilThen: Passage | undefined;
  readonly replaces: readonly Passage[];
  /** Editions of the document that this one has taken the place of. */
  readonly olderEditions: readonly Source[];
}

export interface GoneSource {
  readonly kind: 'gone';
  readonly number: number;
  /** That it had; undefined where it cannot be told. */
  readonly title: string | undefined;
}

export type AnswerSource = HeldSource | GoneSource;

export interface Versions {
  /** Of the version that the answer was given from. */
  readonly before: GuidanceFiles;
  readonly now: GuidanceFiles;
}

/**
 * `since` is `same` where the answer was given from the version of now, and undefined where its version is not there to
 * compare with.
 */
export function sourcesOf(
  ids: readonly string[],
  guidance: Guidance,
  since: Versions | 'same' | undefined,
): readonly AnswerSource[] {
  return ids.map((id, index): AnswerSource => {
    const number = index + 1;
    const passage = guidance.passages.find((one) => one.id === id);
    const source = passage && guidance.sources.get(passage.source);
    if (!source) return { kind: 'gone', number, title: beforeIn(since, id) };
    return {
      kind: 'held',
      number,
      changed: changedIn(since, id),
      ...relationsOf({ passage, source }, guidance),
    };
  });
}

const beforeIn = (since: Versions | 'same' | undefined, id: string): string | undefined =>
  typeof since === 'object' ? titleIn(id, since.before) : undefined;

function changedIn(since: Versions | 'same' | undefined, id: string): boolean | undefined {
  if (since === 'same') return false;
  return since && isChanged(id, since.before, since.now);
}

function relationsOf(cited: Cited, { passages, sources }: Guidance) {
  const { passage, source } = cited;
  const find = (id: string): Passage | undefined => passages.find((one) => one.id === id);
  return {
    cited,
    replacedBy: successorOf(passage, find),
    untilThen: find(passage.untilThen ?? ''),
    replaces: passages.filter(({ supersededBy }) => supersededBy === passage.id),
    olderEditions: [...sources.values()].filter(({ supersededBy }) => supersededBy === source.id),
  };
}
