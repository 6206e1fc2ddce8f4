/** `npm run service:check`: whether each service's file can be read, and what it lacks before production may start. */
import { loadGuidance } from '../guidance/load.ts';
import { type LoadedService, loadServices, productionGaps } from '../services/load.ts';
import { problemLines, runFileCheck, say } from './file-check.ts';

await runFileCheck(async ({ guidanceFolder, services, mode }) => {
  const { authorities } = await loadGuidance(guidanceFolder);
  const verdicts = (await loadServices(guidanceFolder, services, authorities)).map((loaded) =>
    tell(loaded, guidanceFolder),
  );
  // In local mode an unfinished service is no fault: that is where it is being finished.
  if (mode === 'production' && !verdicts.every(Boolean)) process.exitCode = 1;
});

/** True if production may start with it. */
function tell(loaded: LoadedService, guidanceFolder: string): boolean {
  const gaps = productionGaps(loaded);
  const { id, name } = loaded.service;
  for (const line of problemLines(guidanceFolder, gaps)) say(line);
  say(
    gaps.length === 0
      ? `${id} (${name}): ready for local mode and for production.`
      : `${id} (${name}): ready for local mode; not for production until what is listed above is written.`,
  );
  return gaps.length === 0;
}
