/** Blanks the advisors' cards of answers that are about to be erased: who asked wants nothing of it kept, in Teams neither. */
import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '../calendar/clock.ts';
import { lineOfAnswerCard, retirementOfAnswer } from '../consultations/outbox.ts';
import type { Supervised } from '../model/supervised.ts';
import { fromDocument } from './columns.ts';
import { createOutbox } from './outbox.ts';
import { runRaw, type Scope } from './prepared.ts';

interface Standing {
  readonly service: string;
  readonly answer: string;
  readonly post: string | null;
}

/**
 * `which` says of an answer `a` whether it is one of them. What was written is deleted here and not with its answer, so
 * that a card which is being noted at this moment is either read or finds nothing to be noted on.
 */
export const retireAnswerCards = async (
  scope: Scope,
  which: RawBuilder<unknown>,
  at: Instant,
): Promise<void> => {
  const { rows } = await runRaw(
    scope,
    sql<Standing>`delete from supervised_answers where exists (select 1 from answers as a
      where a.service_id = supervised_answers.service_id and a.id = supervised_answers.answer_id and ${which})
      returning service_id as service, answer_id as answer, post`,
  );
  const outbox = createOutbox(scope);
  for (const { service, answer, post: document } of rows) {
    if (document === null) continue;
    const post = fromDocument(document) as NonNullable<Supervised['post']>;
    await outbox.add(retirementOfAnswer({ service, answer, post }, at));
  }
};

/** What an erased advisor decided stays, and their name goes from the card where it stands. */
const takeNameFromCards = async (scope: Scope, advisor: string, at: Instant): Promise<void> => {
  const { rows } = await runRaw(
    scope,
    sql<Standing>`select service_id as service, answer_id as answer, post from supervised_answers
      where decided_by = ${advisor} and post is not null`,
  );
  const outbox = createOutbox(scope);
  for (const { service, answer } of rows) {
    await outbox.add({
      service,
      key: `supervise ${answer} unnamed`,
      notice: { kind: 'post-answer', answer },
      line: lineOfAnswerCard(answer),
      at,
    });
  }
};

/** All that advisors' cards say of one person: what they asked, and what they decided. */
export const clearAnswerCards = async (scope: Scope, person: string, at: Instant): Promise<void> => {
  await retireAnswerCards(scope, sql`a.person = ${person}`, at);
  await takeNameFromCards(scope, person, at);
};
