/** The port through which everything that is held of one person is shown to them, or erased because they ask. */
import type { Instant } from '../calendar/clock.ts';
import type { PersonId, ServiceId } from '../people/person.ts';

/** A request that a person made or dealt with, as far as it is theirs to see. */
export interface PersonsRequest {
  readonly service: ServiceId;
  readonly reference: string;
  readonly isOpen: boolean;
  readonly isHeld: boolean;
  readonly isRequester: boolean;
  readonly isAssignee: boolean;
  readonly name: string;
  readonly events: readonly PersonsEvent[];
}

export interface PersonsEvent {
  readonly at: Instant;
  readonly kind: string;
  /** Of their own doing, or said to them. */
  readonly theirs: boolean;
  readonly as: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly facts: unknown;
}

export interface HeldOfPerson {
  readonly person: PersonId;
  /** By table; empty ones are left out. */
  readonly rows: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  readonly requests: readonly PersonsRequest[];
}

export interface PersonErased {
  /** By table. */
  readonly rows: Readonly<Record<string, number>>;
  readonly requests: readonly string[];
  /** Left as they are, because they are held. */
  readonly held: readonly string[];
  /** Somebody moved them at the same moment: to be asked for again. */
  readonly moved: readonly string[];
}

export interface PersonData {
  held(person: PersonId): Promise<HeldOfPerson>;
  erase(person: PersonId, at: Instant): Promise<PersonErased>;
}
