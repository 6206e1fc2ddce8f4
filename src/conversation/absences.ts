/** Which advisors are away, until when, and who covers for them: what they said themselves. */
import type { Day } from '../calendar/day.ts';
import type { PersonId, ServiceId } from '../people/person.ts';

export interface Absence {
  readonly person: PersonId;
  /** The last day away, in London: it ends by itself. */
  readonly until: Day;
  readonly cover: { readonly id: PersonId; readonly name: string } | undefined;
}

export interface Absences {
  /** In the place of what they said before. */
  note(service: ServiceId, absence: Absence): Promise<void>;
  /** False where they were not away. */
  end(service: ServiceId, person: PersonId): Promise<boolean>;
  /** Who is away on that day. */
  on(service: ServiceId, day: Day): Promise<readonly Absence[]>;
}

/** Undefined where they are not away. */
export const absenceOf = (absences: readonly Absence[], person: PersonId | undefined): Absence | undefined =>
  absences.find((absence) => absence.person === person);
