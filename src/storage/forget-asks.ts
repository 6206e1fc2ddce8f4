/** Takes questions that are about to be erased out of the drafts that were begun for them. */
import { type RawBuilder, sql } from 'kysely';
import { isOpen } from '../editorial/draft.ts';
import { createGuidanceDrafts } from './guidance-drafts.ts';
import { runRaw, type Scope } from './prepared.ts';

interface Asked {
  readonly service: string;
  readonly draft: string;
  readonly question: string;
}

/** `which` says of an answer `a` whether it is one of them. What an editor put in words of their own stays. */
export const forgetAsks = async (scope: Scope, which: RawBuilder<unknown>): Promise<void> => {
  const { rows } = await runRaw(
    scope,
    sql<Asked>`select m.service_id as service, m.draft_id as draft, a.question
      from answers as a join gap_marks as m on m.service_id = a.service_id and m.answer_id = a.id
      where m.mark = 'drafted' and ${which}`,
  );
  const drafts = createGuidanceDrafts(scope);
  for (const { service, draft: id, question } of rows) {
    const draft = await drafts.find({ service, id });
    if (!draft || !isOpen(draft) || !draft.fields.asks.includes(question)) continue;
    const asks = draft.fields.asks.filter((ask) => ask !== question);
    // A new revision, so that an editor who has it open does not write it back.
    await drafts.save({ ...draft, revision: draft.revision + 1, fields: { ...draft.fields, asks } });
  }
};
