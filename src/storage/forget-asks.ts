/** Keeps which answers a draft was begun for, and takes questions that are erased out of the drafts of them. */
import { type RawBuilder, sql } from 'kysely';
import { asksOfThose, asksWithout, type BegunFor } from '../editorial/asked.ts';
import type { DraftKey, GuidanceDraft } from '../editorial/draft.ts';
import type { GuidanceDrafts } from '../editorial/draft-store.ts';
import { runRaw, type Scope } from './prepared.ts';

/** SQLite lets one write at a time. */
const held = (scope: Scope, how: 'share' | 'update'): RawBuilder<unknown> =>
  scope.kind === 'postgres' ? sql`for ${sql.raw(how)}` : sql``;

/** Those that are there stay until the transaction is over, so that they are erased before the draft is kept or after. */
export async function askedStill(
  scope: Scope,
  draft: GuidanceDraft,
  { answers, asked }: BegunFor,
): Promise<GuidanceDraft> {
  const ids = [...new Set([...answers, ...asked.flatMap((one) => one.answers)])];
  if (ids.length === 0) return draft;
  const { rows } = await runRaw(
    scope,
    sql<{ id: string }>`select id from answers
      where service_id = ${draft.service} and id in (${sql.join(ids)}) order by id ${held(scope, 'share')}`,
  );
  const there = new Set(rows.map(({ id }) => id));
  return { ...draft, fields: { ...draft.fields, asks: asksOfThose(draft.fields.asks, asked, there) } };
}

/** Of a draft that is kept already. */
export async function keepBegunFor(
  scope: Scope,
  { service, id }: DraftKey,
  { answers, asked }: BegunFor,
): Promise<void> {
  const ids = [...new Set([...answers, ...asked.flatMap((one) => one.answers)])];
  if (ids.length === 0) return;
  await runRaw(
    scope,
    sql`insert into draft_answers (service_id, draft_id, answer_id)
      select service_id, ${id}, id from answers where service_id = ${service} and id in (${sql.join(ids)})`,
  );
}

interface Linked {
  readonly service: string;
  readonly draft: string;
  readonly question: string;
}

/** `which` says of an answer `a` whether it is one of them. */
export const forgetAsks = async (
  scope: Scope,
  drafts: Pick<GuidanceDrafts, 'find' | 'save'>,
  which: RawBuilder<unknown>,
): Promise<void> => {
  // A draft that is being begun for one of them is there once they can be held.
  if (scope.kind === 'postgres')
    await runRaw(
      scope,
      sql`select a.id from answers as a where ${which} order by a.id ${held(scope, 'update')}`,
    );
  const { rows } = await runRaw(
    scope,
    sql<Linked>`select l.service_id as service, l.draft_id as draft, a.question
      from answers as a join draft_answers as l on l.service_id = a.service_id and l.answer_id = a.id
      where ${which}`,
  );
  for (const { service, draft: id, question } of rows) {
    let isDone = false;
    // Somebody may be saving it at the same moment.
    while (!isDone) isDone = await forgetIn(drafts, { service, id }, question);
  }
};

/** False where it was changed meanwhile. */
async function forgetIn(
  drafts: Pick<GuidanceDrafts, 'find' | 'save'>,
  key: DraftKey,
  question: string,
): Promise<boolean> {
  const draft = await drafts.find(key);
  // What was published stands in its version.
  if (!draft || draft.state === 'published') return true;
  const asks = asksWithout(draft.fields.asks, [question]);
  if (asks.length === draft.fields.asks.length) return true;
  // A new revision, so that an editor who has it open does not write it back.
  return drafts.save({ ...draft, revision: draft.revision + 1, fields: { ...draft.fields, asks } });
}
