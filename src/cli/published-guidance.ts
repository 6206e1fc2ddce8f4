/** What the commands of the published guidance share: the versions, the check before anything is published, the words. */
import { join } from 'node:path';
import { systemClock } from '../calendar/clock.ts';
import { type Config, parseConfig, readEnvironment } from '../config.ts';
import { FileProblems } from '../files/checked-yaml.ts';
import { parseVersion } from '../guidance/version-content.ts';
import {
  changeBetween,
  changeWords,
  type GuidanceFiles,
  type GuidanceVersion,
  type GuidanceVersions,
  type Publication,
} from '../knowledge/guidance-versions.ts';
import { loadServices } from '../services/load.ts';
import { localStepFaults } from '../services/local-steps.ts';
import { StorageError } from '../storage/errors.ts';
import { openGuidance } from '../storage/open-guidance.ts';

export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Known trouble, in words that name the remedy. */
export class Refused extends Error {
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'Refused';
  }
}

/** Runs a command; trouble is told in its own words, and ends with 1. */
export async function runGuidanceCommand(command: (config: Config) => Promise<void>): Promise<void> {
  const read = parseConfig(readEnvironment());
  try {
    if (!read.ok) throw new Refused(read.problems);
    await command(read.config);
  } catch (error) {
    if (!(error instanceof Refused || error instanceof StorageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

export async function withVersions<T>(
  { database }: Pick<Config, 'database'>,
  work: (versions: GuidanceVersions) => Promise<T>,
): Promise<T> {
  const open = await openGuidance(database, systemClock);
  try {
    return await work(open.versions);
  } finally {
    await open.close();
  }
}

const unchanged = 'Nothing was changed.';

/** Names files from where the command was run, so that a terminal can open them. */
export async function inFolder<T>(folder: string, work: () => Promise<T> | T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FileProblems) throw new Refused([...linesOf(error, folder), unchanged]);
    const code = systemCodeOf(error);
    if (code === undefined) throw error;
    throw new Refused([
      code === 'ENOENT' || code === 'ENOTDIR'
        ? `There is no whole guidance folder at ${folder}.`
        : `${folder} cannot be read (${code}): let this account read all that is in it.`,
    ]);
  }
}

/** The same for what is written there. */
export async function intoFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FileProblems) throw new Refused(linesOf(error, folder));
    const code = systemCodeOf(error);
    if (code === undefined) throw error;
    throw new Refused([
      `${folder} cannot be written (${code}): name a folder that this account owns, with free space. If part of it is written, do this again with --replace.`,
    ]);
  }
}

const linesOf = ({ problems }: FileProblems, folder: string): readonly string[] =>
  problems.map(({ file, line, message }) => `${join(folder, file)}:${String(line)} ${message}`);

/** Undefined where it is no trouble with a file or a folder. */
const systemCodeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;

/** What stands behind the command, of which there may be so much; a word more was meant for something. */
export function wordsOf(atMost: number, usage: string): readonly string[] {
  const words = process.argv.slice(2);
  if (words.length > atMost) throw new Refused([usage]);
  return words;
}

/** Refuses what this build, or a service of this deployment, could not start with. `shown` is where the files are. */
export async function checkFit(files: GuidanceFiles, shown: string, config: Config): Promise<void> {
  const { guidanceFolder, services } = config;
  const { guidance, procedures } = await inFolder(shown, () => parseVersion(files));
  if (guidance.passages.length === 0) {
    throw new Refused([`There is no passage in ${join(shown, 'passages')}. Nothing was changed.`]);
  }
  const loaded = await inFolder(guidanceFolder, () =>
    loadServices(guidanceFolder, services, guidance.authorities),
  );
  const misplaced = procedures ? loaded.flatMap((each) => localStepFaults(each, procedures)) : [];
  if (misplaced.length > 0)
    throw new Refused([...linesOf(new FileProblems(misplaced), guidanceFolder), unchanged]);
}

type New = Pick<Publication, 'files' | 'origin' | 'cameFrom'>;

/** `files` are checked already. */
export async function publish(versions: GuidanceVersions, publication: New): Promise<void> {
  const current = await versions.current();
  const before = current ? await filesOrNone(versions, current) : undefined;
  const done = await versions.publish({ ...publication, after: current?.number, at: systemClock.now() });
  const number = String(done.version.number);
  switch (done.kind) {
    case 'published': {
      const change = before
        ? changeWords(changeBetween(before, publication.files))
        : 'the first that can be read';
      say(`Published version ${number}: ${change}. Running processes answer from it within seconds.`);
      return;
    }
    case 'same':
      say(`Nothing to publish: version ${number}, which is answered from, has the same files.`);
      return;
    case 'overtaken':
      throw new Refused([
        `Nothing was published: version ${number} was published meanwhile. Look at it (npm run guidance:versions), then do this again.`,
      ]);
  }
}

/** Damaged files must not stop the publication that replaces them. */
export async function filesOrNone(
  versions: GuidanceVersions,
  { number }: GuidanceVersion,
): Promise<GuidanceFiles | undefined> {
  try {
    return await versions.files(number);
  } catch (error) {
    if (error instanceof StorageError && error.code === 'version-damaged') return undefined;
    throw error;
  }
}

/** The version's number, where the word is one. */
export const numberIn = (word: string | undefined): number | undefined =>
  word !== undefined && /^[1-9]\d{0,8}$/.test(word) ? Number(word) : undefined;

export async function filesOf(versions: GuidanceVersions, number: number): Promise<GuidanceFiles> {
  const files = await versions.files(number);
  if (files !== undefined) return files;
  throw new Refused([
    `There is no version ${String(number)}: npm run guidance:versions lists what was published.`,
  ]);
}
