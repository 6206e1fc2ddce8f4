/** Who looked at what in the workspace, in the database: a row a deed, and nothing of what was seen. */
import { randomUUID } from 'node:crypto';
import type { AccessLog } from '../people/access-log.ts';
import { type Bind, prepared, type Scope } from './prepared.ts';

type AccessValues = Readonly<Record<'service' | 'id' | 'person' | 'deed' | 'about' | 'at', string>>;

const add = prepared((db, bind: Bind<AccessValues>) =>
  db.insertInto('accesses').values({
    service_id: bind('service'),
    id: bind('id'),
    person: bind('person'),
    deed: bind('deed'),
    about: bind('about'),
    at: bind('at'),
  }),
);

export const createAccessLog = (scope: Scope): AccessLog => ({
  note: async (access) => {
    await add(scope, { ...access, id: randomUUID() });
  },
});
