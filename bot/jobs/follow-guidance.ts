/** Looks for a newer published version and answers from it; what cannot be read leaves the one before in place. */
import { setImmediate as letTurnsRun } from 'node:timers/promises';
import type { Log } from '../../src/conversation/log.ts';
import { FileProblems } from '../../src/files/checked-yaml.ts';
import type {
  GuidanceFiles,
  GuidanceVersions,
  PublishedGuidance,
  VersionContent,
} from '../../src/knowledge/guidance-versions.ts';
import type { Knowing } from '../knowing.ts';
import { missingFrom, type TablesBeside, usedTables } from '../used-tables.ts';

export interface FollowDeps {
  readonly versions: Pick<GuidanceVersions, 'current' | 'files'>;
  /** Throws FileProblems. */
  readonly parse: (files: GuidanceFiles) => VersionContent;
  /** For a version that is too old to hold its own. */
  readonly tablesBeside: TablesBeside;
  /** Lets turns run between its parts. */
  readonly prepare: (published: PublishedGuidance) => Promise<Knowing>;
  readonly log: Log;
}

export interface FollowedGuidance {
  /** What a turn that begins now answers from. */
  readonly knowing: () => Knowing;
  /** The published version that could not be read; undefined where the current one is answered from. */
  readonly unread: () => number | undefined;
  readonly follow: (isStopping: () => boolean) => Promise<number>;
}

/** A version that could not be read. */
interface Unread {
  readonly number: number;
  /** Damaged, and whole again once the same files are published again: it is worth another look. */
  readonly mayBeMended: boolean;
}

export function followGuidance(first: Knowing, deps: FollowDeps): FollowedGuidance {
  const { versions, log } = deps;
  let knowing = first;
  let unread: Unread | undefined;
  const isNothingNew = (number: number): boolean =>
    number === knowing.version || (number === unread?.number && !unread.mayBeMended);
  const follow = async (isStopping: () => boolean): Promise<number> => {
    const current = await versions.current();
    if (current === undefined) return 0;
    const { number } = current;
    // Not "is higher": an operator may have put a backup of the database back under a running process.
    if (number === knowing.version) unread = undefined;
    if (isNothingNew(number)) return 0;
    const next = await read(number, deps);
    if (isStopping()) return 0;
    if (next.kind === 'unread') {
      if (unread?.number !== number) log.error('guidance.unread', { version: String(number), ...next.why });
      unread = { number, mayBeMended: next.mayBeMended };
      return 0;
    }
    knowing = next.knowing;
    unread = undefined;
    log.info('guidance.switched', {
      version: String(number),
      count: knowing.knowledge.guidance.passages.length,
    });
    return 0;
  };
  return { knowing: () => knowing, unread: () => unread?.number, follow };
}

type Read =
  | { readonly kind: 'read'; readonly knowing: Knowing }
  | {
      readonly kind: 'unread';
      readonly mayBeMended: boolean;
      readonly why: { readonly error: unknown } | { readonly code: 'no-files' };
    };

async function read(number: number, deps: FollowDeps): Promise<Read> {
  const { versions, parse, tablesBeside, prepare, log } = deps;
  try {
    const files = await versions.files(number);
    if (files === undefined) return { kind: 'unread', mayBeMended: true, why: { code: 'no-files' } };
    const held = parse(files);
    for (const kind of missingFrom(held)) log.warn(`guidance.holds-no-${kind}`, { version: String(number) });
    await letTurnsRun();
    const published = { version: number, guidance: held.guidance, ...usedTables(held, tablesBeside) };
    return { kind: 'read', knowing: await prepare(published) };
  } catch (error) {
    if (error instanceof FileProblems) return { kind: 'unread', mayBeMended: false, why: { error } };
    // Any other is the database's, and may be gone at the next look.
    if (!isDamage(error)) throw error;
    return { kind: 'unread', mayBeMended: true, why: { error } };
  }
}

const isDamage = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'version-damaged';
