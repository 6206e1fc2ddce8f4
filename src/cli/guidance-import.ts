/** `npm run guidance:import -- FOLDER`: publishes the files of a folder that guidance:export wrote, or that looks like it. */
import { readGuidanceFiles } from '../guidance/files.ts';
import {
  checkFit,
  inFolder,
  publish,
  Refused,
  runGuidanceCommand,
  withVersions,
} from './published-guidance.ts';

await runGuidanceCommand(async (config) => {
  const [, , folder] = process.argv;
  if (folder === undefined) throw new Refused(['Say which folder: npm run guidance:import -- FOLDER']);
  const files = await inFolder(folder, () => readGuidanceFiles(folder));
  await checkFit(files, folder, config);
  await withVersions(config, (versions) => publish(versions, { files, origin: 'import' }));
});
