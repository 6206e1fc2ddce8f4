/** Links to exports, each kept as the digest of its token alone, in the database. */
import { createHash, randomBytes } from 'node:crypto';
import { plusMilliseconds } from '../calendar/clock.ts';
import {
  type ExportAsked,
  type ExportKind,
  type ExportLinks,
  linkMinutes,
} from '../consultations/exports.ts';
import { type Bind, prepared, type Scope } from './prepared.ts';

const digestOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

type KeyValues = Readonly<Record<'service' | 'digest', string>>;
type LinkValues = KeyValues &
  Readonly<Record<'by' | 'at' | 'until', string>> & {
    readonly kind: ExportKind;
    readonly as: ExportAsked['as'];
    readonly reference: string | null;
  };

const add = prepared((db, bind: Bind<LinkValues>) =>
  db.insertInto('exports').values({
    service_id: bind('service'),
    token_digest: bind('digest'),
    kind: bind('kind'),
    reference: bind('reference'),
    made_by: bind('by'),
    made_as: bind('as'),
    made_at: bind('at'),
    good_until: bind('until'),
    opened_at: null,
  }),
);

/** Of two readers at once the row is one's. */
const open = prepared((db, bind: Bind<KeyValues & { at: string }>) =>
  db
    .updateTable('exports')
    .set({ opened_at: bind('at') })
    .where('service_id', '=', bind('service'))
    .where('token_digest', '=', bind('digest'))
    .where('opened_at', 'is', null)
    .where('good_until', '>', bind('at'))
    .returning(['kind', 'reference', 'made_by', 'made_as']),
);

const find = prepared((db, bind: Bind<KeyValues>) =>
  db
    .selectFrom('exports')
    .select(['opened_at', 'good_until'])
    .where('service_id', '=', bind('service'))
    .where('token_digest', '=', bind('digest')),
);

export const createExportLinks = (scope: Scope): ExportLinks => ({
  make: async ({ service, kind, reference, by, as }, at) => {
    const token = randomBytes(32).toString('base64url');
    const until = plusMilliseconds(at, linkMinutes * 60_000);
    const digest = digestOf(token);
    await add(scope, { service, digest, kind, reference: reference ?? null, by, as, at, until });
    return token;
  },
  look: async (service, token, at) => {
    const [known] = (await find(scope, { service, digest: digestOf(token) })).rows;
    if (known === undefined) return 'unknown';
    return known.opened_at === null && known.good_until > at ? 'good' : 'over';
  },
  open: async (service, token, at) => {
    // A token is looked up by its digest: how long that takes says nothing of how near a guess came.
    const digest = digestOf(token);
    const [row] = (await open(scope, { service, digest, at })).rows;
    const [known] = (await find(scope, { service, digest })).rows;
    if (row === undefined) return { kind: known === undefined ? 'unknown' : 'over' };
    const asked: ExportAsked = {
      service,
      kind: row.kind,
      reference: row.reference ?? undefined,
      by: row.made_by,
      as: row.made_as as ExportAsked['as'],
    };
    return { kind: 'opened', asked };
  },
});
