/** Whether the advisor of a request is away today, and who covers for them. */
import { londonDate } from '../../src/calendar/dates.ts';
import type { ConsultationRequest } from '../../src/consultations/request.ts';
import { type Absence, absenceOf } from '../../src/conversation/absences.ts';
import type { DeliveryDeps } from './delivery.ts';

export async function awayOf(
  { service, assignee }: Pick<ConsultationRequest, 'service' | 'assignee'>,
  { storage, clock }: Pick<DeliveryDeps, 'storage' | 'clock'>,
): Promise<Absence | undefined> {
  return absenceOf(await storage.absences.on(service, londonDate(clock.now())), assignee?.id);
}
