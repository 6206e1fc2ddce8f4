/** Writes a request's reminders ahead of their time, each once, from the record and the settings as they stand. */
import { remindersOf } from '../../src/consultations/reminders.ts';
import { procedureDates } from '../procedure-dates.ts';
import type { Deliver } from './delivery.ts';

export const planReminders: Deliver<'plan-reminders'> = async (what, deps) => {
  const { request, service } = what;
  const { storage, bankHolidays, procedures, clock } = deps;
  const now = clock.now();
  const history = await storage.requests.history(request.service, request.reference);
  const dates = procedureDates(request, service, { procedures: procedures(), bankHolidays, now })?.dates;
  const days = dates
    ? ([
        ['meeting-latest', dates.latest.day],
        ['report-due', dates.report.day],
      ] as const)
    : [];
  const reminders = remindersOf(request, history, { service, bankHolidays, dates: days, now });
  for (const reminder of reminders) await storage.outbox.add(reminder);
  return { kind: 'pointless' };
};
