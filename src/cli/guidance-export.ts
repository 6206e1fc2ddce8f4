/** `npm run guidance:export -- FOLDER [NUMBER] [--replace]`: writes a published version as the files that it was made of. */
import { isEmptyFolder, writeGuidanceFiles } from '../guidance/write.ts';
import {
  filesOf,
  intoFolder,
  numberIn,
  Refused,
  runGuidanceCommand,
  say,
  withVersions,
} from './published-guidance.ts';

const usage =
  'Say where to, and which version if not the current one: npm run guidance:export -- FOLDER [NUMBER] [--replace]';

await runGuidanceCommand(async (config) => {
  const words = process.argv.slice(2);
  const [folder, wanted, ...more] = words.filter((word) => word !== '--replace');
  const asked = numberIn(wanted);
  const isWrong = wanted !== undefined && asked === undefined;
  if (folder === undefined || folder.startsWith('-') || isWrong || more.length > 0)
    throw new Refused([usage]);
  if (!words.includes('--replace') && !(await intoFolder(folder, () => isEmptyFolder(folder)))) {
    throw new Refused([
      `${folder} is not empty. Name another folder, or add --replace: its guidance then becomes exactly the version's, and whatever else is in it stays.`,
    ]);
  }
  await withVersions(config, async (versions) => {
    const number = asked ?? (await versions.current())?.number;
    if (number === undefined) throw new Refused(['Nothing was published yet.']);
    const files = await filesOf(versions, number);
    await intoFolder(folder, () => writeGuidanceFiles(folder, files));
    say(`${folder}: version ${String(number)}, ${String(files.size)} files.`);
  });
});
