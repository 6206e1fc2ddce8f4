/** The deadlines that run from the day of a stage three consultation, in the words of the procedure's dates. */
import { londonDate } from '../src/calendar/dates.ts';
import type { Calendars } from '../src/calendar/working-days.ts';
import { datedProcedureOf } from '../src/escalation/dated-procedure.ts';
import { workOutDates } from '../src/escalation/dates-asked.ts';
import { type DatesWords, datesWords } from '../src/escalation/deadline-words.ts';
import { procedureFor } from '../src/escalation/procedure.ts';
import type { Service } from '../src/people/service.ts';
import type { Turn } from './turn.ts';

/** All are empty where no day was given, or the service's authority gives no days. */
export function consultationDates(
  { knowing, now }: Pick<Turn, 'knowing' | 'now'>,
  { service, day }: { readonly service: Service; readonly day: string | undefined },
  calendars: Calendars,
): DatesWords {
  const procedure = procedureFor(knowing.procedures, 'attendance', service.authority);
  const dated = procedure && datedProcedureOf(procedure);
  if (!dated || day === undefined) return { dates: [], assumptions: [], cautions: [] };
  const { counting = {} } = service;
  const context = { today: londonDate(now), procedure: dated, counting, calendars };
  return datesWords(workOutDates({ from: 'consultation', day }, context), dated);
}
