/** A request's events with the names that a service has for what they say by id. */
import type { RecordFacts } from '../../cards/reclassified-words.ts';
import type { RequestEvent } from '../../src/consultations/event.ts';
import { newService } from './service.ts';

export const newRecord = (
  events: readonly RequestEvent[],
  over: Partial<Omit<RecordFacts, 'events'>> = {},
): RecordFacts => ({ ...newService(), ...over, events });
