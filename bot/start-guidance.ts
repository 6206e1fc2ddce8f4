/** Which guidance a start answers from: the published version; its own files only where nothing was ever published. */
import type { Clock } from '../src/calendar/clock.ts';
import { noProcedures, type Procedures } from '../src/escalation/procedure.ts';
import { FileProblems } from '../src/files/checked-yaml.ts';
import {
  changeBetween,
  changeWords,
  digestOfFiles,
  type GuidanceFiles,
  type GuidanceVersion,
  type GuidanceVersions,
  type PublishedGuidance,
  type VersionContent,
} from '../src/knowledge/guidance-versions.ts';

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
      /** Of this deployment's files, for versions that hold none; empty where they cannot be read. */
      readonly proceduresBeside: () => Procedures;
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
  const { guidance, procedures = noProcedures } = parse(files);
  const content = { guidance, procedures };
  return {
    ok: true,
    content,
    proceduresBeside: () => procedures,
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
    const { guidance, procedures } = parse(files);
    const proceduresBeside = (): Procedures => proceduresOf(folder, parse);
    const content = { guidance, procedures: procedures ?? proceduresBeside() };
    return {
      ok: true,
      content,
      proceduresBeside,
      notices: isSame ? [] : [noticeOf(number, files, folder), ...olderWords(number, procedures, content)],
      settle: () => Promise.resolve({ version: number, ...content }),
    };
  } catch (error) {
    if (!(error instanceof FileProblems)) throw error;
    return { ok: false, problems: unreadable(number, error) };
  }
}

/** Files that nobody publishes do no harm while a version is answered from. */
function proceduresOf(folder: FolderRead, parse: StartDeps['parse']): Procedures {
  if (!folder.ok) return noProcedures;
  try {
    return parse(folder.files).procedures ?? noProcedures;
  } catch (error) {
    if (error instanceof FileProblems) return noProcedures;
    throw error;
  }
}

function olderWords(number: number, held: Procedures | undefined, used: Content): readonly string[] {
  if (held) return [];
  const until =
    used.procedures === noProcedures
      ? 'nothing can be walked through until whole guidance files with procedures are published.'
      : 'those of the guidance files are used until a version with its own is published.';
  return [`Published version ${String(number)} holds no procedures: ${until}`];
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
