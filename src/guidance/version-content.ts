/** Reads the files of a version whole: what is answered from, and the tables that are walked through and cite it. */
import type { GuidanceFiles, VersionContent } from '../knowledge/guidance-versions.ts';
import type { Guidance } from '../knowledge/passage.ts';
import { filesIn, readGuidanceFiles } from './files.ts';
import { parseGuidance } from './load.ts';
import { parseOffers } from './offers.ts';
import { parseProcedures } from './procedures.ts';

/** Throws FileProblems: of the guidance first, then of the procedures, then of the offers. */
export function parseVersion(files: GuidanceFiles): VersionContent {
  const guidance = parseGuidance(files);
  const tables = <T>(
    folder: 'procedures' | 'offers',
    parse: (texts: GuidanceFiles, guidance: Guidance) => T,
  ): T | undefined => {
    const texts = filesIn(files, folder);
    return texts.length === 0 ? undefined : parse(new Map(texts), guidance);
  };
  return {
    guidance,
    procedures: tables('procedures', parseProcedures),
    offers: tables('offers', parseOffers),
  };
}

/** Throws FileProblems, as parseVersion does. */
export const loadVersion = async (folder: string): Promise<VersionContent> =>
  parseVersion(await readGuidanceFiles(folder));
