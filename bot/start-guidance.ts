/** Which guidance a start answers from: the published version; its own files only where nothing was ever published. */
import type { Clock } from '../src/calendar/clock.ts';
import { FileProblems } from '../src/files/checked-yaml.ts';
import {
  changeBetween,
  changeWords,
  digestOfFiles,
  type GuidanceFiles,
  type GuidanceVersion,
  type GuidanceVersions,
  type HeldTables,
  type PublishedGuidance,
  type VersionContent,
} from '../src/knowledge/guidance-versions.ts';
import { missingFrom, noTables, type TablesBeside, usedTables } from './used-tables.ts';

export type FolderRead =
  | { readonly ok: true; readonly files: GuidanceFiles }
  /** `why` names what to do. */
  | { readonly ok: false; readonly why: string };

export interface StartDeps {
  readonly versions: GuidanceVersions;
  readonly folder: FolderRead;
  /** Throws FileProblems. */
  readonly parse: (files: GuidanceFiles) => VersionContent;
  readonly clock: Clock;
}

/** What is used of a version, before it is settled which one. */
type Content = Omit<PublishedGuidance, 'version'>;

export type GuidanceStart =
  | {
      readonly ok: true;
      readonly content: Content;
      /** For versions that are too old to hold their own. */
      readonly tablesBeside: TablesBeside;
      /** For the person who starts it. */
      readonly notices: readonly string[];
      /** To be called when all else is fit to start. Undefined where somebody has just published something else. */
      readonly settle: () => Promise<PublishedGuidance | undefined>;
    }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Throws the FileProblems of files that were to be the first version. */
export async function findGuidance(deps: StartDeps): Promise<GuidanceStart> {
  const current = await deps.versions.current();
  return current ? answerFrom(current, deps) : seedFrom(deps);
}

function seedFrom(deps: StartDeps): GuidanceStart {
  const { versions, folder, parse, clock } = deps;
  if (!folder.ok) return { ok: false, problems: [folder.why] };
  const { files } = folder;
  const parsed = parse(files);
  const tablesBeside = (): HeldTables => parsed;
  const content = { guidance: parsed.guidance, ...usedTables(parsed, tablesBeside) };
  return {
    ok: true,
    content,
    tablesBeside,
    notices: ['Nothing was published yet: the guidance files become version 1.'],
    // Several processes may find the database empty: one of them publishes, and all answer from that.
    settle: async () => {
      const done = await versions.publish({ files, origin: 'seed', after: undefined, at: clock.now() });
      return done.kind === 'overtaken' ? undefined : { version: done.version.number, ...content };
    },
  };
}

async function answerFrom(version: GuidanceVersion, deps: StartDeps): Promise<GuidanceStart> {
  const { versions, folder, parse } = deps;
  const { number } = version;
  const isSame = folder.ok && digestOfFiles(folder.files) === version.digest;
  const files = isSame ? folder.files : await versions.files(number);
  if (files === undefined) throw new TypeError('The current version has no files.');
  try {
    const held = parse(files);
    const tablesBeside = (): HeldTables => tablesOf(folder, parse);
    const content = { guidance: held.guidance, ...usedTables(held, tablesBeside) };
    return {
      ok: true,
      content,
      tablesBeside,
      notices: isSame ? [] : [noticeOf(number, files, folder), ...olderWords(number, held, tablesBeside)],
      settle: () => Promise.resolve({ version: number, ...content }),
    };
  } catch (error) {
    if (!(error instanceof FileProblems)) throw error;
    return { ok: false, problems: unreadable(number, error) };
  }
}

/** Files that nobody publishes do no harm while a version is answered from. */
function tablesOf(folder: FolderRead, parse: StartDeps['parse']): HeldTables {
  if (!folder.ok) return noTables;
  try {
    return parse(folder.files);
  } catch (error) {
    if (error instanceof FileProblems) return noTables;
    throw error;
  }
}

function olderWords(number: number, held: HeldTables, tablesBeside: TablesBeside): readonly string[] {
  const missing = missingFrom(held);
  const beside = missing.length === 0 ? noTables : tablesBeside();
  return missing.map((kind) => {
    const until =
      beside[kind] === undefined
        ? `there are none until whole guidance files with ${kind} are published.`
        : 'those of the guidance files are used until a version with its own is published.';
    return `Published version ${String(number)} holds no ${kind}: ${until}`;
  });
}

function noticeOf(number: number, published: GuidanceFiles, folder: FolderRead): string {
  if (!folder.ok) return `Answering from published version ${String(number)} alone: ${folder.why}`;
  const change = changeWords(changeBetween(published, folder.files));
  return `The guidance files differ from published version ${String(number)}, which is answered from: ${change}. "npm run guidance:publish" publishes them.`;
}

const shownAtMost = 5;

function unreadable(number: number, { problems }: FileProblems): readonly string[] {
  const shown = problems.slice(0, shownAtMost).map(({ file, line, message }) => `${file}:${line} ${message}`);
  const more = problems.length - shown.length;
  return [
    `Published version ${String(number)} of the guidance cannot be read by this build:`,
    ...shown.map((line) => `  ${line}`),
    ...(more > 0 ? [`  and ${String(more)} more`] : []),
    'Publish the files that came with this build ("npm run guidance:publish"), go back to a version that it can read ("npm run guidance:versions", "npm run guidance:back -- NUMBER"), or start the build that published it.',
  ];
}
