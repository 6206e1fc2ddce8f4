/** The port by which open requests are looked up: those of a kind, and those that an advisor has. */
import type { PersonId, ServiceId } from '../people/person.ts';
import type { ConsultationRequest } from './request.ts';

export interface OpenRequests {
  /** Of one kind and topic, newest first, at most `limit`. */
  alike(
    service: ServiceId,
    which: Pick<ConsultationRequest['details'], 'kind' | 'topic'>,
    limit: number,
  ): Promise<readonly ConsultationRequest[]>;
  /** Of which advisor, oldest first, at most `limit`. */
  assignedTo(
    service: ServiceId,
    assignee: PersonId,
    limit: number,
  ): Promise<readonly Pick<ConsultationRequest, 'reference' | 'revision'>[]>;
}
