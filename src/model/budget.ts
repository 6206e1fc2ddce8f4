/** How much of a language model a person and a service may use on one day of London's. */
import type { Day } from '../calendar/day.ts';
import type { PersonId, ServiceId } from '../people/person.ts';

export interface Reservation {
  readonly service: ServiceId;
  readonly person: PersonId;
  readonly day: Day;
  /** None for what only helps an answer along. */
  readonly answers: 0 | 1;
  /** As many as it may come to; what it came to is settled afterwards. */
  readonly tokens: number;
}

export interface Limits {
  readonly answersPerPersonADay: number;
  readonly tokensADay: number;
}

export type Reserved = 'reserved' | 'person-spent' | 'service-spent';

export interface UsedOn {
  readonly answers: number;
  readonly tokens: number;
}

export interface ModelUse {
  /** Counts the answer and its tokens before they are spent, so that many at once cannot pass the limit together. */
  reserve(reservation: Reservation, limits: Limits): Promise<Reserved>;
  /** Puts back what was not used; where that is all of it, the answer as well. */
  settle(reservation: Reservation, tokens: number): Promise<void>;
  usedOn(service: ServiceId, day: Day): Promise<UsedOn>;
}

/** For the asker: nothing is missing, and why it reads as it does. */
export const spentWords: Readonly<Record<Exclude<Reserved, 'reserved'>, string>> = {
  'person-spent':
    '_These are the guidance’s own words: your share of answers in plainer words is used up until tomorrow. Nothing is left out._',
  'service-spent':
    '_These are the guidance’s own words: today’s budget for answers in plainer words is used up. Nothing is left out._',
};
