/** The published guidance: numbered versions, none of which is ever changed, each with the files that it is made of. */
import { createHash } from 'node:crypto';
import type { Instant } from '../calendar/clock.ts';
import type { Procedures } from '../escalation/procedure.ts';
import type { Offers } from '../offer/offer.ts';
import type { Guidance } from './passage.ts';

/** Texts by path from the guidance folder, with `/` between the parts, in path order. */
export type GuidanceFiles = ReadonlyMap<string, string>;

/**
 * What a version was published from: the files that came with the first start, the files of this deployment, files from
 * elsewhere, editors' drafts, or an earlier version again, because somebody went back or a backup was put back.
 */
export type VersionOrigin = 'seed' | 'files' | 'import' | 'drafts' | 'back' | 'restore';

export interface GuidanceVersion {
  /** From 1; the highest is the one that is answered from. */
  readonly number: number;
  /** Equal for two versions with the same files, byte for byte. */
  readonly digest: string;
  readonly publishedAt: Instant;
  readonly origin: VersionOrigin;
  /** The version whose files these are again. */
  readonly cameFrom: number | undefined;
}

export interface Publication {
  readonly files: GuidanceFiles;
  readonly origin: VersionOrigin;
  readonly cameFrom?: number;
  /** The current version as the publisher saw it; undefined where there was none. */
  readonly after: number | undefined;
  readonly at: Instant;
}

export type Published =
  | { readonly kind: 'published'; readonly version: GuidanceVersion }
  /** The current version has the same files, so there is no new one. */
  | { readonly kind: 'same'; readonly version: GuidanceVersion }
  /** Something else was published since the publisher looked: this is now current, and nothing was changed. */
  | { readonly kind: 'overtaken'; readonly version: GuidanceVersion };

export interface GuidanceVersions {
  /** The one that is answered from; undefined where nothing was ever published. */
  current(): Promise<GuidanceVersion | undefined>;
  /** Newest first. */
  list(): Promise<readonly GuidanceVersion[]>;
  /** Undefined where there is no such version. */
  files(number: number): Promise<GuidanceFiles | undefined>;
  publish(publication: Publication): Promise<Published>;
}

/** One text for the same files, whatever order they come in. */
export const filesAsText = (files: GuidanceFiles): string =>
  JSON.stringify([...files].sort(([one], [other]) => (one < other ? -1 : 1)));

export const digestOfText = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A version's `digest`, of files that need not have been published. */
export const digestOfFiles = (files: GuidanceFiles): string => digestOfText(filesAsText(files));

interface FilesChange {
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
}

interface GuidanceChange {
  readonly passages: FilesChange;
  /** Sources, words, authorities, procedures and offers. */
  readonly others: FilesChange;
}

const isPassage = (path: string): boolean => path.startsWith('passages/');

export const passagesIn = (files: GuidanceFiles): number => [...files.keys()].filter(isPassage).length;

/** What somebody who knows `before` finds different in `after`. */
export function changeBetween(before: GuidanceFiles, after: GuidanceFiles): GuidanceChange {
  const count = (counts: (path: string) => boolean): FilesChange => ({
    added: [...after.keys()].filter((path) => counts(path) && !before.has(path)).length,
    changed: [...after].filter(
      ([path, text]) => counts(path) && before.has(path) && before.get(path) !== text,
    ).length,
    gone: [...before.keys()].filter((path) => counts(path) && !after.has(path)).length,
  });
  return { passages: count(isPassage), others: count((path) => !isPassage(path)) };
}

/** "2 passages new, 1 changed, 0 gone; 1 other file differs". */
export function changeWords({ passages, others }: GuidanceChange): string {
  const other = others.added + others.changed + others.gone;
  const words = `${String(passages.added)} ${passages.added === 1 ? 'passage' : 'passages'} new, ${String(passages.changed)} changed, ${String(passages.gone)} gone`;
  if (other === 0) return words;
  return `${words}; ${String(other)} other ${other === 1 ? 'file differs' : 'files differ'}`;
}

/** What is walked through and compared, and cites what is answered from. */
export interface Tables {
  readonly procedures: Procedures;
  readonly offers: Offers;
}

/** Undefined where a version holds none, as those that were published before they were part of one. */
export type HeldTables = { readonly [K in keyof Tables]: Tables[K] | undefined };

/** What the files of a version hold, read and checked. */
export interface VersionContent extends HeldTables {
  readonly guidance: Guidance;
}

/** One version as it is used: what is answered from, and what is walked through. */
export interface PublishedGuidance extends Tables {
  readonly version: number;
  readonly guidance: Guidance;
}
