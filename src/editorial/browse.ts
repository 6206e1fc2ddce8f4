/** The guidance as editors and advisors browse it: every passage with its standing and how far it still holds. */
import { isPast } from '../calendar/dates.ts';
import type { Day } from '../calendar/day.ts';
import type { GuidanceFiles } from '../knowledge/guidance-versions.ts';
import { namedFile, type NamedFile } from './file-title.ts';
import type { Guidance, Passage, Source } from '../knowledge/passage.ts';

/**
 * `superseded`: another passage, or a newer edition of its source, has taken its place. `waiting`: law that is not known to
 * be in force. `doubtful`: somebody was not sure of it. `due`: its source is past its review date.
 */
export const currencies = ['current', 'due', 'doubtful', 'waiting', 'superseded'] as const;
export type Currency = (typeof currencies)[number];

export function currencyOf(passage: Passage, source: Source | undefined, today: Day): Currency {
  if ((passage.supersededBy ?? source?.supersededBy) !== undefined) return 'superseded';
  if (passage.commencement !== undefined) return 'waiting';
  if (passage.confidence !== 'high') return 'doubtful';
  return isDue(source, today) ? 'due' : 'current';
}

const isDue = (source: Source | undefined, today: Day): boolean =>
  source?.reviewDue !== undefined && isPast(source.reviewDue, today);

export interface BrowsedPassage {
  readonly passage: Passage;
  readonly source: Source | undefined;
  readonly currency: Currency;
}

export const browse = ({ passages, sources }: Guidance, today: Day): readonly BrowsedPassage[] =>
  passages.map((passage) => {
    const source = sources.get(passage.source);
    return { passage, source, currency: currencyOf(passage, source, today) };
  });

/** The files that name a passage: who retires it breaks them, or takes a link away from them. */
export function filesThatName(files: GuidanceFiles, id: string): readonly NamedFile[] {
  const named = new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`);
  return [...files]
    .filter(
      ([path, text]) => !path.endsWith(`/${id}.md`) && !path.startsWith('glossary/') && named.test(text),
    )
    .map(([path]) => namedFile(files, path));
}
