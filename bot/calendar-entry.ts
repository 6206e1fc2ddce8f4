/** The calendar entry that an address asks for, worked out anew: nothing of it was kept. */
import type { CalendarEntry } from '../src/calendar/calendar-file.ts';
import type { Clock } from '../src/calendar/clock.ts';
import { londonDate } from '../src/calendar/dates.ts';
import type { Calendars } from '../src/calendar/working-days.ts';
import { datedProcedureOf, datedSources } from '../src/escalation/dated-procedure.ts';
import { entryAt, readEntryPath } from '../src/escalation/dates-asked.ts';
import { plainSource } from '../src/escalation/source-lines.ts';
import type { Service } from '../src/people/service.ts';
import type { Knowing } from './knowing.ts';

interface CalendarDeps {
  readonly services: readonly Service[];
  readonly calendarsOf: (service: Service) => Calendars;
  readonly knowing: () => Knowing;
  readonly clock: Clock;
}

export const createCalendarEntry =
  ({ services, calendarsOf, knowing, clock }: CalendarDeps) =>
  (path: string): CalendarEntry | undefined => {
    const asked = readEntryPath(path);
    const service = services.find(({ id }) => id === asked?.service);
    const { procedures, knowledge } = knowing();
    const procedure = procedures.procedures.get(asked?.procedure ?? '');
    const dated = procedure && datedProcedureOf(procedure);
    if (!asked || !service || !dated) return undefined;
    const { counting = {}, id } = service;
    const today = londonDate(clock.now());
    const source = plainSource(datedSources(procedure), knowledge.guidance);
    return entryAt(
      asked,
      { today, procedure: dated, counting, calendars: calendarsOf(service) },
      { service: id, procedure: dated, source },
    );
  };
