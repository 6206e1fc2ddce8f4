/** Looks for a newer published version and answers from it; what cannot be read leaves the one before in place. */
import { setImmediate as letTurnsRun } from 'node:timers/promises';
import type { Log } from '../../src/conversation/log.ts';
import { FileProblems } from '../../src/files/checked-yaml.ts';
import type {
  GuidanceFiles,
  GuidanceVersions,
  PublishedGuidance,
} from '../../src/knowledge/guidance-versions.ts';
import type { Guidance } from '../../src/knowledge/passage.ts';
import type { Knowing } from '../knowing.ts';

export interface FollowDeps {
  readonly versions: Pick<GuidanceVersions, 'current' | 'files'>;
  /** Throws FileProblems. */
  readonly parse: (files: GuidanceFiles) => Guidance;
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

export function followGuidance(first: Knowing, deps: FollowDeps): FollowedGuidance {
  const { versions, log } = deps;
  let knowing = first;
  let unread: number | undefined;
  const follow = async (isStopping: () => boolean): Promise<number> => {
    const current = await versions.current();
    // Not "is higher": an operator may have put a backup of the database back under a running process.
    if (current === undefined || current.number === unread) return 0;
    if (current.number === knowing.version) {
      unread = undefined;
      return 0;
    }
    const next = await read(current.number, deps);
    if (isStopping()) return 0;
    if (next === undefined) {
      unread = current.number;
      return 0;
    }
    knowing = next;
    unread = undefined;
    log.info('guidance.switched', {
      version: String(next.version),
      count: next.knowledge.guidance.passages.length,
    });
    return 0;
  };
  return { knowing: () => knowing, unread: () => unread, follow };
}

/** Undefined where this build cannot read it. */
async function read(
  number: number,
  { versions, parse, prepare, log }: FollowDeps,
): Promise<Knowing | undefined> {
  try {
    const files = await versions.files(number);
    if (files === undefined) {
      log.error('guidance.unread', { version: String(number), code: 'no-files' });
      return undefined;
    }
    const guidance = parse(files);
    await letTurnsRun();
    return await prepare({ version: number, guidance });
  } catch (error) {
    if (!isOfTheVersion(error)) throw error;
    log.error('guidance.unread', { version: String(number), error });
    return undefined;
  }
}

/** Any other error is the database's, and may be gone at the next look. */
const isOfTheVersion = (error: unknown): boolean =>
  error instanceof FileProblems ||
  (error instanceof Error && 'code' in error && error.code === 'version-damaged');
