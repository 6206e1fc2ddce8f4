/** `npm run guidance:review`: what an editor should look at again, soonest first, with the file to open and what to do. */
import { join } from 'node:path';
import { systemClock } from '../calendar/clock.ts';
import { londonDate, writtenDate } from '../calendar/dates.ts';
import { fileOf } from '../guidance/editorial.ts';
import { readGuidanceFiles } from '../guidance/files.ts';
import { parseGuidance } from '../guidance/load.ts';
import { toReview } from '../guidance/review.ts';
import { runFileCheck, say } from './file-check.ts';

await runFileCheck(async ({ guidanceFolder }) => {
  const files = await readGuidanceFiles(guidanceFolder);
  const today = londonDate(systemClock.now());
  const list = toReview(parseGuidance(files), today);
  for (const { due, kind, id, why, todo } of list) {
    const { file } = fileOf(files, `${kind}s`, id);
    const when = due < today ? `${due} (past)` : due;
    say(`${when}  ${join(guidanceFolder, file)}\n    ${why}. ${todo}`);
  }
  say(
    list.length === 0
      ? `Nothing to look at again on ${writtenDate(today)}.`
      : `${String(list.length)} to look at again, as of ${writtenDate(today)}.`,
  );
});
