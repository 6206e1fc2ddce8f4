/** `npm run guidance:import -- FOLDER`: publishes the files of a folder that guidance:export wrote, or that looks like it. */
import { readGuidanceFiles } from '../guidance/files.ts';
import {
  checkFit,
  inFolder,
  publish,
  Refused,
  runGuidanceCommand,
  withVersions,
  wordsOf,
} from './published-guidance.ts';

const usage = 'Say which folder, in quotes if it holds a space: npm run guidance:import -- FOLDER';

await runGuidanceCommand(async (config) => {
  const [folder] = wordsOf(1, usage);
  if (folder === undefined) throw new Refused([usage]);
  const files = await inFolder(folder, () => readGuidanceFiles(folder));
  await checkFit(files, folder, config);
  await withVersions(config, (versions) => publish(versions, { files, origin: 'import' }));
});
