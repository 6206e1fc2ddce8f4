/** What is counted for the picture: closed values by month and authority, with nothing of who it was or what was said. */
import type { AuthorityId } from '../knowledge/passage.ts';
import type { ServiceId } from '../people/person.ts';
import type { Month } from './month.ts';

/** Counted where no authority was said. */
export const notSaid = 'not-said';
/** Of what belongs to no authority. */
export const anyAuthority = 'any';

export const families = ['questions', 'apart', 'requests', 'feedback', 'surgery'] as const;
export type Family = (typeof families)[number];

/** What the members of each family are counted by; every member has one value of each. */
export const subjects = {
  questions: ['outcome', 'topic', 'stage'],
  apart: ['why'],
  requests: ['kind', 'topic', 'phase', 'origin', 'standing', 'reply'],
  feedback: ['reaction'],
  surgery: ['place'],
} as const satisfies Readonly<Record<Family, readonly string[]>>;
export type SubjectOf<F extends Family> = (typeof subjects)[F][number];
export type Subject = SubjectOf<Family>;

/** How many of a family have a value. */
export interface Tally {
  readonly family: Family;
  readonly month: Month;
  readonly authority: AuthorityId;
  readonly subject: Subject;
  readonly value: string;
  /** Negative takes back what was counted before. */
  readonly count: number;
}

export interface Tallies {
  /** To be called in the transaction of what is counted. */
  add(service: ServiceId, tallies: readonly Tally[]): Promise<void>;
}

export interface PictureReader {
  /** The sums of these months, one for each authority and value that was counted. */
  tallies(service: ServiceId, from: Month, until: Month): Promise<readonly Tally[]>;
  /** The first month in which anything was counted. */
  first(service: ServiceId): Promise<Month | undefined>;
  /** Places of sessions that were not cancelled, by the month in which the session began; months without one are left out. */
  placesOffered(service: ServiceId, from: Month, until: Month): Promise<ReadonlyMap<Month, number>>;
}

const keyOf = ({ family, month, authority, subject, value }: Tally): string =>
  JSON.stringify([family, month, authority, subject, value]);

/** One for each value: what cancels out is left out. */
export function summed(tallies: readonly Tally[]): readonly Tally[] {
  const sums = new Map<string, Tally>();
  for (const tally of tallies) {
    const before = sums.get(keyOf(tally))?.count ?? 0;
    sums.set(keyOf(tally), { ...tally, count: before + tally.count });
  }
  return [...sums.values()].filter(({ count }) => count !== 0);
}
