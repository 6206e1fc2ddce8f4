/** `npm run guidance:versions`: what was published, newest first, and how each version differs from the one before. */
import {
  changeBetween,
  changeWords,
  type GuidanceFiles,
  type GuidanceVersion,
  passagesIn,
} from '../knowledge/guidance-versions.ts';
import { filesOrNone, runGuidanceCommand, say, withVersions } from './published-guidance.ts';

function originOf({ origin, cameFrom }: GuidanceVersion): string {
  switch (origin) {
    case 'seed':
      return 'the files of the first start';
    case 'files':
      return 'guidance:publish';
    case 'import':
      return 'guidance:import';
    case 'drafts':
      return 'the workspace';
    case 'back':
      return `back to version ${String(cameFrom)}`;
    case 'restore':
      return `version ${String(cameFrom)}, out of a backup that was put back`;
  }
}

function contentOf(files: GuidanceFiles | undefined, before: GuidanceFiles | undefined): string {
  if (files === undefined) return 'DAMAGED: its files cannot be read';
  const count = `${String(passagesIn(files))} passages`;
  return before ? `${count}: ${changeWords(changeBetween(before, files))}` : count;
}

await runGuidanceCommand((config) =>
  withVersions(config, async (versions) => {
    const list = await versions.list();
    if (list.length === 0) {
      say('Nothing was published yet. The first start publishes the files of the guidance folder.');
      return;
    }
    let files = list[0] && (await filesOrNone(versions, list[0]));
    for (const [index, version] of list.entries()) {
      const earlier = list[index + 1];
      const before = earlier && (await filesOrNone(versions, earlier));
      const { number, publishedAt } = version;
      const when = `${publishedAt.slice(0, 10)} ${publishedAt.slice(11, 16)} UTC`;
      const isCurrent = index === 0 ? '  (answered from)' : '';
      say(`${String(number).padStart(4)}  ${when}  ${originOf(version)}${isCurrent}`);
      say(`      ${contentOf(files, before)}`);
      files = before;
    }
  }),
);
