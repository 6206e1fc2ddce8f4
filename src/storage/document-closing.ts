/** What goes of a document once its editors are done with it, or its time is over. */
import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '../calendar/clock.ts';
import type { DocumentKey, NameAt } from '../editorial/documents/document.ts';
import { withoutNames } from '../editorial/documents/mask.ts';
import { fromDocument } from './columns.ts';
import { here } from './document-rows.ts';
import { runRaw, type Scope } from './prepared.ts';

const ofDocument = ({ service, id }: DocumentKey): RawBuilder<boolean> =>
  sql<boolean>`service_id = ${service} and document = ${id}`;

export async function dropFile(scope: Scope, key: DocumentKey): Promise<void> {
  await runRaw(scope, sql`delete from guidance_document_parts where ${ofDocument(key)}`);
  await runRaw(scope, sql`update guidance_documents set has_file = 0 where ${here(key)}`);
}

/** One of which nothing was decided goes whole; of another what was decided stays, without names. */
export async function closeDocument(scope: Scope, key: DocumentKey, at: Instant): Promise<void> {
  await runRaw(
    scope,
    sql`delete from guidance_document_passages where ${ofDocument(key)} and state = 'waiting'`,
  );
  const left = await runRaw(
    scope,
    sql<{ count: number }>`select count(*) as count from guidance_document_passages where ${ofDocument(key)}`,
  );
  if ((left.rows[0]?.count ?? 0) === 0) {
    await runRaw(scope, sql`delete from guidance_documents where ${here(key)}`);
    return;
  }
  await maskNames(scope, key);
  await dropFile(scope, key);
  await runRaw(
    scope,
    sql`update guidance_documents set state = 'closed', process = null, leased_until = null, changed_at = ${at}
      where ${here(key)} and state <> 'closed'`,
  );
}

interface Named {
  readonly number: number;
  readonly original: string;
  readonly names: string;
}

async function maskNames(scope: Scope, key: DocumentKey): Promise<void> {
  const { rows } = await runRaw(
    scope,
    sql<Named>`select number, original, names from guidance_document_passages where ${ofDocument(key)}`,
  );
  for (const { number, original, names } of rows) {
    const found = fromDocument(names) as readonly NameAt[];
    if (found.length === 0) continue;
    await runRaw(
      scope,
      sql`update guidance_document_passages set original = ${withoutNames(original, found)}, names = '[]'
        where ${ofDocument(key)} and number = ${number}`,
    );
  }
  // What stood there before may name somebody as well.
  await runRaw(scope, sql`update guidance_document_passages set was = null where ${ofDocument(key)}`);
}
