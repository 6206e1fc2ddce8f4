/** Editors' drafts of the guidance, and the deed by which they become a version, in the database. */
import { type Editor, type GuidanceDraft, openStates } from '../editorial/draft.ts';
import type { DraftsPublished, GuidanceDrafts, PublicationRecord } from '../editorial/draft-store.ts';
import type { PassageFields } from '../editorial/passage-fields.ts';
import type { Publication } from '../knowledge/guidance-versions.ts';
import { fromDocument, toDocument } from './columns.ts';
import type { GuidanceDraftsTable } from './editorial-tables.ts';
import { askedStill, keepBegunFor } from './forget-asks.ts';
import { createGuidanceVersions } from './guidance-versions.ts';
import { type Bind, prepared, type Scope } from './prepared.ts';

type DraftValues = {
  readonly [K in keyof GuidanceDraftsTable]: GuidanceDraftsTable[K];
} & Readonly<Record<string, string | number | null>>;

type Binding = Bind<DraftValues>;

const columnsOf = (bind: Binding) => ({
  service_id: bind('service_id'),
  id: bind('id'),
  kind: bind('kind'),
  passage: bind('passage'),
  state: bind('state'),
  revision: bind('revision'),
  base: bind('base'),
  fields: bind('fields'),
  cleared: bind('cleared'),
  note: bind('note'),
  suggested: bind('suggested'),
  remark: bind('remark'),
  by_id: bind('by_id'),
  by_name: bind('by_name'),
  changed_by: bind('changed_by'),
  changed_name: bind('changed_name'),
  approved_by: bind('approved_by'),
  approved_name: bind('approved_name'),
  published_as: bind('published_as'),
  created_at: bind('created_at'),
  changed_at: bind('changed_at'),
});

const add = prepared((db, bind: Binding) => db.insertInto('guidance_drafts').values(columnsOf(bind)));

const update = prepared((db, bind: Bind<DraftValues & { before: number }>) =>
  db
    .updateTable('guidance_drafts')
    .set(columnsOf(bind as Binding))
    .where('service_id', '=', bind('service_id'))
    .where('id', '=', bind('id'))
    .where('revision', '=', bind('before')),
);

const find = prepared((db, bind: Bind<{ service: string; id: string }>) =>
  db
    .selectFrom('guidance_drafts')
    .selectAll()
    .where('service_id', '=', bind('service'))
    .where('id', '=', bind('id')),
);

const listedAtMost = 500;

const listAll = prepared((db, bind: Bind<{ service: string }>) =>
  db
    .selectFrom('guidance_drafts')
    .selectAll()
    .where('service_id', '=', bind('service'))
    .orderBy('changed_at', 'desc')
    .orderBy('id')
    .limit(listedAtMost),
);

const listOpen = prepared((db, bind: Bind<{ service: string }>) =>
  db
    .selectFrom('guidance_drafts')
    .selectAll()
    .where('service_id', '=', bind('service'))
    .where('state', 'in', openStates)
    .orderBy('changed_at', 'desc')
    .orderBy('id')
    .limit(listedAtMost),
);

type RecordValues = Readonly<Record<'service' | 'by' | 'name' | 'at', string>> & { readonly number: number };

const addPublication = prepared((db, bind: Bind<RecordValues>) =>
  db.insertInto('guidance_publications').values({
    service_id: bind('service'),
    number: bind('number'),
    by_id: bind('by'),
    by_name: bind('name'),
    published_at: bind('at'),
  }),
);

const publications = prepared((db, bind: Bind<{ service: string }>) =>
  db
    .selectFrom('guidance_publications')
    .selectAll()
    .where('service_id', '=', bind('service'))
    .orderBy('number', 'desc'),
);

const editor = (id: string, name: string | null): Editor => ({ id, name: name ?? '' });

const toDraft = (row: GuidanceDraftsTable): GuidanceDraft => ({
  service: row.service_id,
  id: row.id,
  kind: row.kind,
  passage: row.passage,
  state: row.state,
  revision: row.revision,
  base: row.base,
  fields: fromDocument(row.fields) as PassageFields,
  cleared: fromDocument(row.cleared) as readonly string[],
  note: row.note,
  suggested: row.suggested === null ? undefined : (fromDocument(row.suggested) as GuidanceDraft['suggested']),
  remark: row.remark,
  by: editor(row.by_id, row.by_name),
  changedBy: editor(row.changed_by, row.changed_name),
  approvedBy: row.approved_by === null ? undefined : editor(row.approved_by, row.approved_name),
  publishedAs: row.published_as ?? undefined,
  createdAt: row.created_at,
  changedAt: row.changed_at,
});

const toValues = (draft: GuidanceDraft): DraftValues => ({
  service_id: draft.service,
  id: draft.id,
  kind: draft.kind,
  passage: draft.passage,
  state: draft.state,
  revision: draft.revision,
  base: draft.base,
  fields: toDocument(draft.fields),
  cleared: toDocument(draft.cleared),
  note: draft.note,
  suggested: draft.suggested === undefined ? null : toDocument(draft.suggested),
  remark: draft.remark,
  by_id: draft.by.id,
  by_name: draft.by.name,
  changed_by: draft.changedBy.id,
  changed_name: draft.changedBy.name,
  approved_by: draft.approvedBy?.id ?? null,
  approved_name: draft.approvedBy?.name ?? null,
  published_as: draft.publishedAs ?? null,
  created_at: draft.createdAt,
  changed_at: draft.changedAt,
});

const save = async (scope: Scope, draft: GuidanceDraft): Promise<boolean> => {
  const { numAffectedRows } = await update(scope, { ...toValues(draft), before: draft.revision - 1 });
  return (numAffectedRows ?? 0n) > 0n;
};

/** Thrown to undo what the transaction has done so far. */
class Moved extends Error {}

const publish = async (
  scope: Scope,
  publication: Publication,
  drafts: readonly GuidanceDraft[],
  record: Omit<PublicationRecord, 'number'>,
): Promise<DraftsPublished> => {
  try {
    return await scope.inTransaction(async (inner) => {
      const done = await createGuidanceVersions(inner).publish(publication);
      if (done.kind === 'overtaken') return done;
      const { number } = done.version;
      for (const draft of drafts) {
        const isKept = await save(inner, { ...draft, publishedAs: number });
        if (!isKept) throw new Moved();
      }
      const { service, by, at } = record;
      if (done.kind === 'published') {
        await addPublication(inner, { service, number, by: by.id, name: by.name, at });
      }
      return done;
    });
  } catch (error) {
    if (error instanceof Moved) return { kind: 'moved' };
    throw error;
  }
};

export const createGuidanceDrafts = (scope: Scope): GuidanceDrafts => ({
  add: (draft, begunFor = { answers: [], asked: [] }) =>
    scope.inTransaction(async (inner) => {
      const kept = await askedStill(inner, draft, begunFor);
      await add(inner, toValues(kept));
      await keepBegunFor(inner, kept, begunFor);
      return kept;
    }),
  find: async ({ service, id }) => {
    const [row] = (await find(scope, { service, id })).rows;
    return row && toDraft(row);
  },
  list: async (service, which) => {
    const { rows } = await (which === 'open' ? listOpen : listAll)(scope, { service });
    return rows.map(toDraft);
  },
  save: (draft) => save(scope, draft),
  publish: (publication, drafts, record) => publish(scope, publication, drafts, record),
  publications: async (service) =>
    (await publications(scope, { service })).rows.map((row) => ({
      service: row.service_id,
      number: row.number,
      by: editor(row.by_id, row.by_name),
      at: row.published_at,
    })),
});
