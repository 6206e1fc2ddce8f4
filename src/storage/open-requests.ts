/** Open requests of a kind and of an advisor, in the database. */
import type { OpenRequests } from '../consultations/open-requests.ts';
import { type Bind, prepared, type Scope } from './prepared.ts';
import { findRecord, toRequest } from './request-records.ts';
import type { RequestsTable } from './tables.ts';

type Likeness = { readonly service: string; readonly kind: string; readonly limit: number } & Pick<
  RequestsTable,
  'topic'
>;

const alike = prepared((db, bind: Bind<Likeness>) =>
  db
    .selectFrom('requests')
    .select('reference')
    .where('service_id', '=', bind('service'))
    .where('ended_at', 'is', null)
    .where('kind', '=', bind('kind'))
    .where('topic', '=', bind('topic'))
    .orderBy('logged_at', 'desc')
    .orderBy('year', 'desc')
    .orderBy('number', 'desc')
    .limit(bind('limit')),
);

const assignedTo = prepared((db, bind: Bind<{ service: string; assignee: string; limit: number }>) =>
  db
    .selectFrom('requests')
    .select(['reference', 'revision'])
    .where('service_id', '=', bind('service'))
    .where('assignee_id', '=', bind('assignee'))
    .where('ended_at', 'is', null)
    .orderBy('logged_at')
    .orderBy('year')
    .orderBy('number')
    .limit(bind('limit')),
);

export const createOpenRequests = (scope: Scope): OpenRequests => ({
  alike: async (service, { kind, topic }, limit) => {
    const { rows } = await alike(scope, { service, kind, topic, limit });
    const found = [];
    for (const { reference } of rows) {
      const record = await findRecord(scope, service, reference);
      if (record !== undefined) found.push(toRequest(record));
    }
    return found;
  },
  assignedTo: async (service, assignee, limit) =>
    (await assignedTo(scope, { service, assignee, limit })).rows,
});
