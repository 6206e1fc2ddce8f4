/** The published versions of the guidance, in the database. Rows are added here and never changed. */
import type {
  GuidanceVersion,
  GuidanceVersions,
  Publication,
  Published,
  VersionOrigin,
} from '../knowledge/guidance-versions.ts';
import { packFiles, unpackFiles } from './guidance-content.ts';
import { type Bind, prepared, type Scope } from './prepared.ts';
import type { GuidanceVersionsTable } from './editorial-tables.ts';

const newest = prepared((db) =>
  db.selectFrom('guidance_versions').selectAll().orderBy('number', 'desc').limit(1),
);

const all = prepared((db) => db.selectFrom('guidance_versions').selectAll().orderBy('number', 'desc'));

const content = prepared((db, bind: Bind<{ number: number }>) =>
  db
    .selectFrom('guidance_versions')
    .innerJoin('guidance_contents', 'guidance_contents.digest', 'guidance_versions.digest')
    .select(['guidance_contents.digest', 'guidance_contents.files'])
    .where('guidance_versions.number', '=', bind('number')),
);

interface VersionValues extends Record<string, string | number | null> {
  readonly number: number;
  readonly digest: string;
  readonly origin: VersionOrigin;
  readonly cameFrom: number | null;
  readonly at: string;
}

/** Gives no row where another publisher has taken the number. */
const addVersion = prepared((db, bind: Bind<VersionValues>) =>
  db
    .insertInto('guidance_versions')
    .values({
      number: bind('number'),
      digest: bind('digest'),
      origin: bind('origin'),
      came_from: bind('cameFrom'),
      published_at: bind('at'),
    })
    .onConflict((conflict) => conflict.column('number').doNothing())
    .returningAll(),
);

const addContent = prepared((db, bind: Bind<{ digest: string; files: string }>) =>
  db
    .insertInto('guidance_contents')
    .values({ digest: bind('digest'), files: bind('files') })
    .onConflict((conflict) =>
      // The same files under the same digest: what was damaged is whole again.
      conflict.column('digest').doUpdateSet((set) => ({ files: set.ref('excluded.files') })),
    ),
);

const toVersion = (row: GuidanceVersionsTable): GuidanceVersion => ({
  number: row.number,
  digest: row.digest,
  publishedAt: row.published_at,
  origin: row.origin,
  cameFrom: row.came_from ?? undefined,
});

const currentOf = async (scope: Scope): Promise<GuidanceVersion | undefined> => {
  const [row] = (await newest(scope, {})).rows;
  return row && toVersion(row);
};

/** Undefined where nothing stands in the way of the next version. */
const judge = (
  current: GuidanceVersion | undefined,
  digest: string,
  after: number | undefined,
): Exclude<Published, { kind: 'published' }> | undefined => {
  if (current?.digest === digest) return { kind: 'same', version: current };
  return current && current.number !== after ? { kind: 'overtaken', version: current } : undefined;
};

const publish = (scope: Scope, publication: Publication): Promise<Published> => {
  const packed = packFiles(publication.files);
  return scope.inTransaction(async (inner) => {
    const current = await currentOf(inner);
    const judged = judge(current, packed.digest, publication.after);
    // For the same files too: what was damaged is whole then.
    if (judged?.kind === 'same') await addContent(inner, packed);
    if (judged) return judged;
    const added = await add(inner, (current?.number ?? 0) + 1, packed.digest, publication);
    if (!added) return lost(inner, packed.digest);
    await addContent(inner, packed);
    return { kind: 'published', version: toVersion(added) };
  });
};

const add = async (
  scope: Scope,
  number: number,
  digest: string,
  { origin, cameFrom, at }: Publication,
): Promise<GuidanceVersionsTable | undefined> => {
  const values = { number, digest, origin, cameFrom: cameFrom ?? null, at };
  const [added] = (await addVersion(scope, values)).rows;
  return added;
};

/** Another process has taken the number in the meantime. */
const lost = async (scope: Scope, digest: string): Promise<Published> => {
  const judged = judge(await currentOf(scope), digest, undefined);
  if (judged === undefined) throw new TypeError('The number of a version was taken by no version.');
  return judged;
};

export const createGuidanceVersions = (scope: Scope): GuidanceVersions => ({
  current: () => currentOf(scope),
  list: async () => (await all(scope, {})).rows.map(toVersion),
  files: async (number) => {
    const [row] = (await content(scope, { number })).rows;
    return row && unpackFiles(row, number);
  },
  publish: (publication) => publish(scope, publication),
});
