/** The switch of a language model and what was used of it, in the database. */
import type { ModelUse, Reservation } from '../model/budget.ts';
import type { ModelSwitches } from '../model/switch.ts';
import { type Bind, prepared, type Scope } from './prepared.ts';

const latest = prepared((db, bind: Bind<{ service: string }>) =>
  db
    .selectFrom('model_switches')
    .select(['is_on', 'set_by', 'set_at'])
    .where('service_id', '=', bind('service'))
    .orderBy('set_at', 'desc')
    .limit(1),
);

const turn = prepared((db, bind: Bind<{ service: string; at: string; on: 0 | 1; by: string }>) =>
  db
    .insertInto('model_switches')
    .values({ service_id: bind('service'), set_at: bind('at'), is_on: bind('on'), set_by: bind('by') })
    // Two at the same moment: off wins.
    .onConflict((conflict) =>
      conflict
        .columns(['service_id', 'set_at'])
        .doUpdateSet((set) => ({ is_on: set.ref('excluded.is_on'), set_by: set.ref('excluded.set_by') }))
        .where('model_switches.is_on', '=', 1),
    ),
);

export const createModelSwitches = (scope: Scope): ModelSwitches => ({
  latest: async (service) => {
    const [row] = (await latest(scope, { service })).rows;
    return row && { isOn: row.is_on === 1, by: row.set_by, at: row.set_at };
  },
  set: async (service, { isOn, by, at }) => {
    await turn(scope, { service, at, on: isOn ? 1 : 0, by });
  },
});

interface Adding {
  readonly service: string;
  readonly day: string;
  readonly person: string;
  readonly answers: number;
  readonly tokens: number;
  readonly answersAtMost: number;
  readonly tokensAtMost: number;
}

/** Gives a row only where both stay within their limits. */
const add = prepared((db, bind: Bind<{ [K in keyof Adding]: Adding[K] }>) =>
  db
    .insertInto('model_use')
    .values({
      service_id: bind('service'),
      day: bind('day'),
      person: bind('person'),
      answers: bind('answers'),
      tokens: bind('tokens'),
    })
    .onConflict((conflict) =>
      conflict
        .columns(['service_id', 'day', 'person'])
        .doUpdateSet((set) => ({
          answers: set('model_use.answers', '+', set.ref('excluded.answers')),
          tokens: set('model_use.tokens', '+', set.ref('excluded.tokens')),
        }))
        .where('model_use.answers', '<=', bind('answersAtMost'))
        .where('model_use.tokens', '<=', bind('tokensAtMost')),
    )
    .returning('answers'),
);

const used = prepared((db, bind: Bind<{ service: string; day: string }>) =>
  db
    .selectFrom('model_use')
    .select(['answers', 'tokens'])
    .where('service_id', '=', bind('service'))
    .where('day', '=', bind('day'))
    .where('person', '=', ''),
);

/** The widest that both databases compare an integer column with. */
const unlimited = 2_147_483_647;

/** True where it was within them. */
async function added(
  scope: Scope,
  { service, day }: Reservation,
  person: string,
  adding: Pick<Adding, 'answers' | 'tokens'> & Partial<Adding>,
): Promise<boolean> {
  const limits = { answersAtMost: unlimited, tokensAtMost: unlimited };
  const { rows } = await add(scope, { service, day, person, ...limits, ...adding });
  return rows.length > 0;
}

export const createModelUse = (scope: Scope): ModelUse => ({
  reserve: (reservation, { answersPerPersonADay, tokensADay }) =>
    scope.inTransaction(async (inner) => {
      const { person, answers, tokens } = reservation;
      if (tokens > tokensADay) return 'service-spent';
      const one = { answers, tokens };
      const ofService = { ...one, tokensAtMost: tokensADay - tokens };
      if (!(await added(inner, reservation, '', ofService))) return 'service-spent';
      const ofPerson = { ...one, answersAtMost: answersPerPersonADay - 1 };
      if (await added(inner, reservation, person, ofPerson)) return 'reserved';
      await added(inner, reservation, '', { answers: -answers, tokens: -tokens });
      return 'person-spent';
    }),
  settle: (reservation, tokens) =>
    scope.inTransaction(async (inner) => {
      const back = { answers: tokens === 0 ? -reservation.answers : 0, tokens: tokens - reservation.tokens };
      await added(inner, reservation, '', back);
      await added(inner, reservation, reservation.person, back);
    }),
  usedOn: async (service, day) => {
    const [row] = (await used(scope, { service, day })).rows;
    return { answers: row?.answers ?? 0, tokens: row?.tokens ?? 0 };
  },
});
