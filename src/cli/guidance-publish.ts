/** `npm run guidance:publish`: the files of the guidance folder become the next version, which every process answers from. */
import { readGuidanceFiles } from '../guidance/files.ts';
import {
  checkFit,
  inFolder,
  publish,
  runGuidanceCommand,
  withVersions,
  wordsOf,
} from './published-guidance.ts';

await runGuidanceCommand(async (config) => {
  wordsOf(
    0,
    'This publishes the files of GUIDANCE_DIR and takes nothing more: npm run guidance:import -- FOLDER publishes those of another folder.',
  );
  const { guidanceFolder } = config;
  const files = await inFolder(guidanceFolder, () => readGuidanceFiles(guidanceFolder));
  await checkFit(files, guidanceFolder, config);
  await withVersions(config, (versions) => publish(versions, { files, origin: 'files' }));
});
