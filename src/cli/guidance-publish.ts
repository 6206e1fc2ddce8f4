/** `npm run guidance:publish`: the files of the guidance folder become the next version, which every process answers from. */
import { readGuidanceFiles } from '../guidance/files.ts';
import { checkFit, inFolder, publish, runGuidanceCommand, withVersions } from './published-guidance.ts';

await runGuidanceCommand(async (config) => {
  const { guidanceFolder } = config;
  const files = await inFolder(guidanceFolder, () => readGuidanceFiles(guidanceFolder));
  await checkFit(files, guidanceFolder, config);
  await withVersions(config, (versions) => publish(versions, { files, origin: 'files' }));
});
