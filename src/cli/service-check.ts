/** `npm run service:check`: whether each service's file can be read, what it comes to, what it lacks, which dates run out. */
import { systemClock } from '../calendar/clock.ts';
import { londonDate } from '../calendar/dates.ts';
import { FileProblems } from '../files/checked-yaml.ts';
import { noProcedures } from '../escalation/procedure.ts';
import { loadVersion } from '../guidance/version-content.ts';
import { bankHolidayWarnings, calendarWarnings, loadBankHolidays } from '../services/calendars.ts';
import { contactWarnings } from '../services/contacts.ts';
import { deskWarnings, settingLines } from '../services/effective-settings.ts';
import { localStepFaults } from '../services/local-steps.ts';
import { type LoadedService, loadServices, productionGaps } from '../services/load.ts';
import { problemLines, runFileCheck, say } from './file-check.ts';

await runFileCheck(async ({ guidanceFolder, services, mode }) => {
  const { guidance, procedures = noProcedures } = await loadVersion(guidanceFolder);
  const loaded = await loadServices(guidanceFolder, services, guidance.authorities);
  const misplaced = loaded.flatMap((each) => localStepFaults(each, procedures));
  if (misplaced.length > 0) throw new FileProblems(misplaced);
  const bankHolidays = await loadBankHolidays(guidanceFolder);
  const verdicts = loaded.map((each) => tell(each, guidanceFolder));
  const today = londonDate(systemClock.now());
  const warnings = [
    ...loaded.flatMap(({ file, service }) => [
      ...calendarWarnings(file, service, today),
      ...deskWarnings(file, service),
      ...contactWarnings(file, service),
    ]),
    ...bankHolidayWarnings(bankHolidays, today),
  ];
  for (const line of problemLines(guidanceFolder, warnings)) say(line);
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
  say('  What its desk goes by:');
  for (const line of settingLines(loaded.service)) say(`  ${line}`);
  return gaps.length === 0;
}
