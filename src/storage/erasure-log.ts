/** What was erased, by which rule and how much of it: a row a day, a service and a kind, and no content. */
import type { Instant } from '../calendar/clock.ts';
import { londonDate } from '../calendar/dates.ts';
import type { ErasureRule } from '../consultations/retention.ts';
import { type Bind, prepared, type Scope } from './prepared.ts';

export interface Erasure {
  readonly service: string;
  readonly rule: ErasureRule;
  /** A request's reference, or a kind of row. */
  readonly what: string;
  readonly count: number;
  readonly at: Instant;
}

type ErasureValues = Readonly<Record<'service' | 'rule' | 'what' | 'day' | 'at', string>> & {
  readonly count: number;
};

const add = prepared((db, bind: Bind<ErasureValues>) =>
  db
    .insertInto('erasures')
    .values({
      service_id: bind('service'),
      rule: bind('rule'),
      what: bind('what'),
      day: bind('day'),
      count: bind('count'),
      at: bind('at'),
    })
    .onConflict((conflict) =>
      conflict.columns(['service_id', 'rule', 'what', 'day']).doUpdateSet((set) => ({
        count: set('erasures.count', '+', set.ref('excluded.count')),
        at: set.ref('excluded.at'),
      })),
    ),
);

/** To be called in the transaction that erases; nothing is noted where nothing went. */
export const noteErasure = async (scope: Scope, erasure: Erasure): Promise<void> => {
  if (erasure.count > 0) await add(scope, { ...erasure, day: londonDate(erasure.at) });
};
