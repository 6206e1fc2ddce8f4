/** The dates that a request at stage three leads to, counted as its service counts them, anew each time. */
import { londonDate } from '../src/calendar/dates.ts';
import type { Instant } from '../src/calendar/clock.ts';
import type { BankHolidays } from '../src/calendar/working-days.ts';
import type { ConsultationRequest } from '../src/consultations/request.ts';
import { datedProcedureOf } from '../src/escalation/dated-procedure.ts';
import { type DatedProcedure, type Dates, datesFromConsultation } from '../src/escalation/deadlines.ts';
import { type Procedures, procedureFor } from '../src/escalation/procedure.ts';
import type { Service } from '../src/people/service.ts';

interface Counted {
  readonly procedure: DatedProcedure;
  readonly dates: Extract<Dates, { kind: 'from-consultation' }>;
}

/** Undefined where no consultation day was given, or the authority's procedure gives no days. */
export function procedureDates(
  { consultationDay, details }: ConsultationRequest,
  { counting = {}, terms }: Service,
  {
    procedures,
    bankHolidays,
    now,
  }: {
    readonly procedures: Procedures;
    readonly bankHolidays: BankHolidays;
    readonly now: Instant;
  },
): Counted | undefined {
  const found = procedureFor(procedures, 'attendance', details.authority);
  const procedure = found && datedProcedureOf(found);
  if (consultationDay === undefined || !procedure) return undefined;
  const calendars = { bankHolidays, ...(terms && { terms }) };
  const context = { today: londonDate(now), procedure, counting, calendars };
  const dates = datesFromConsultation(consultationDay, context);
  return dates.kind === 'from-consultation' ? { procedure, dates } : undefined;
}
