/** The figures and lines of digests, read from the columns of open requests alone: no record is opened for them. */
import type { ExpressionBuilder, Kysely } from 'kysely';
import type { Instant } from '../calendar/clock.ts';
import type { DigestFigures, DigestLine, DigestStore, DigestTimes } from '../consultations/digest.ts';
import { type Bind, prepared, type Scope } from './prepared.ts';
import type { Tables } from './tables.ts';

type FigureValues = {
  readonly service: string;
  readonly now: Instant;
  readonly dayBegins: Instant;
  readonly dayEnds: Instant;
};

/** Counted in one pass over what is open. */
const figures = (is: ExpressionBuilder<Tables, 'requests'>, bind: Bind<FigureValues>) => {
  const count = is.fn.countAll<number>();
  return [
    count.as('open'),
    count.filterWhere('status', '=', 'received').as('received'),
    count.filterWhere('assignee_id', 'is', null).as('unassigned'),
    count.filterWhere('status', '=', 'waiting').as('waiting'),
    count.filterWhere('answered_at', 'is', null).filterWhere('due_at', '<', bind('now')).as('overdue'),
    count
      .filterWhere('answered_at', 'is', null)
      .filterWhere('due_at', '>=', bind('now'))
      .filterWhere('due_at', '<', bind('dayEnds'))
      .as('dueToday'),
    count
      .filterWhere('booked_for', '>=', bind('dayBegins'))
      .filterWhere('booked_for', '<', bind('dayEnds'))
      .as('bookedToday'),
  ] as const;
};

const byDesk = prepared((db, bind: Bind<FigureValues>) =>
  db
    .selectFrom('requests')
    .select('desk')
    .select((is) => figures(is, bind))
    .where('service_id', '=', bind('service'))
    .where('ended_at', 'is', null)
    .groupBy('desk')
    .orderBy('desk'),
);

const byAdvisor = prepared((db, bind: Bind<FigureValues>) =>
  db
    .selectFrom('requests')
    .select('assignee_id')
    .select((is) => figures(is, bind))
    .where('service_id', '=', bind('service'))
    .where('ended_at', 'is', null)
    .where('assignee_id', 'is not', null)
    .groupBy('assignee_id')
    .orderBy('assignee_id'),
);

const owed = (db: Pick<Kysely<Tables>, 'selectFrom'>, bind: Bind<{ service: string; limit: number }>) =>
  db
    .selectFrom('requests')
    .select(['reference', 'kind'])
    .select((is) => is.case().when('answered_at', 'is', null).then(is.ref('due_at')).end().as('due'))
    .where('service_id', '=', bind('service'))
    .where('ended_at', 'is', null)
    .orderBy('due', (by) => by.asc().nullsLast())
    .orderBy('logged_at')
    .orderBy('reference')
    .limit(bind('limit'));

type LineValues = { readonly service: string; readonly limit: number };

const linesByDesk = prepared((db, bind: Bind<LineValues & { desk: string }>) =>
  owed(db, bind as Bind<LineValues>).where('desk', '=', bind('desk')),
);

const linesByAdvisor = prepared((db, bind: Bind<LineValues & { person: string }>) =>
  owed(db, bind as Bind<LineValues>).where('assignee_id', '=', bind('person')),
);

type LineRow = { readonly reference: string; readonly kind: string; readonly due: string | null };

const toLine = ({ reference, kind, due }: LineRow): DigestLine => ({
  reference,
  kind,
  due: due ?? undefined,
});

const valuesOf = (service: string, times: DigestTimes): FigureValues => ({ service, ...times });

export const createDigestStore = (scope: Scope): DigestStore => ({
  desks: async (service, times) => (await byDesk(scope, valuesOf(service, times))).rows,
  advisors: async (service, times) =>
    (await byAdvisor(scope, valuesOf(service, times))).rows.flatMap(
      ({ assignee_id: person, ...counted }): readonly (DigestFigures & { readonly person: string })[] =>
        person === null ? [] : [{ ...counted, person }],
    ),
  linesOfDesk: async (service, desk, limit) =>
    (await linesByDesk(scope, { service, desk, limit })).rows.map(toLine),
  linesOfAdvisor: async (service, person, limit) =>
    (await linesByAdvisor(scope, { service, person, limit })).rows.map(toLine),
});
