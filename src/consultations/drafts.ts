/** A consultation form that a person has begun and not sent: one each, kept for a day. */
import { type Instant, millisecondsBetween } from '../calendar/clock.ts';
import type { PersonId, ServiceId } from '../people/person.ts';

export interface Draft {
  /** Of the form that it fills, so that a draft which is sent from two cards is one request. */
  readonly submission: string;
  /** The form's fields by their names; every free text among them is screened. */
  readonly values: Readonly<Record<string, string>>;
  readonly at: Instant;
}

/** To be gone on with: what may be written now was not confirmed to identify no child. */
export const unconfirmed = ({ values }: Pick<Draft, 'values'>): Draft['values'] => ({
  ...values,
  noChild: 'false',
});

export interface DraftStore {
  /** In place of whatever draft there was. */
  keep(service: ServiceId, person: PersonId, draft: Draft): Promise<void>;
  find(service: ServiceId, person: PersonId): Promise<Draft | undefined>;
  /** Only that of this submission: one that was begun since stays. */
  forget(service: ServiceId, person: PersonId, submission: string): Promise<void>;
}

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** A draft is good for a day. */
export const isKept = (draft: Draft, now: Instant): boolean =>
  millisecondsBetween(draft.at, now) < dayInMilliseconds;
