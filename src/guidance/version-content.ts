/** Reads the files of a version whole: what is answered from, and the tables that are walked through and cite it. */
import type { GuidanceFiles, VersionContent } from '../knowledge/guidance-versions.ts';
import { filesIn, readGuidanceFiles } from './files.ts';
import { parseGuidance } from './load.ts';
import { parseProcedures } from './procedures.ts';

/** Throws FileProblems: of the guidance first, and of the tables once that is whole. */
export function parseVersion(files: GuidanceFiles): VersionContent {
  const guidance = parseGuidance(files);
  const tables = filesIn(files, 'procedures');
  return {
    guidance,
    procedures: tables.length === 0 ? undefined : parseProcedures(new Map(tables), guidance),
  };
}

/** Throws FileProblems, as parseVersion does. */
export const loadVersion = async (folder: string): Promise<VersionContent> =>
  parseVersion(await readGuidanceFiles(folder));
