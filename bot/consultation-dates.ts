/** The deadlines that run from the day of a stage three consultation, in the words of the procedure's dates. */
import { londonDate } from '../src/calendar/dates.ts';
import type { Calendars } from '../src/calendar/working-days.ts';
import { datedProcedureOf } from '../src/escalation/dated-procedure.ts';
import { workOutDates } from '../src/escalation/dates-asked.ts';
import { datesWords } from '../src/escalation/deadline-words.ts';
import { procedureFor } from '../src/escalation/procedure.ts';
import type { Service } from '../src/people/service.ts';
import type { Turn } from './turn.ts';

export interface ConsultationDates {
  readonly dates: readonly string[];
  /** How their days were counted: what was assumed, and what to beware of. */
  readonly counting: readonly string[];
}

/** Both are empty where no day was given, or the service's authority gives no days. */
export function consultationDates(
  { knowing, now }: Pick<Turn, 'knowing' | 'now'>,
  { service, day }: { readonly service: Service; readonly day: string | undefined },
  calendars: Calendars,
): ConsultationDates {
  const procedure = procedureFor(knowing.procedures, 'attendance', service.authority);
  const dated = procedure && datedProcedureOf(procedure);
  if (!dated || day === undefined) return { dates: [], counting: [] };
  const { counting = {} } = service;
  const context = { today: londonDate(now), procedure: dated, counting, calendars };
  const { dates, assumptions, cautions } = datesWords(
    workOutDates({ from: 'consultation', day }, context),
    dated,
  );
  return { dates, counting: [...assumptions, ...cautions] };
}
