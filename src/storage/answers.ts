/** What was answered, and what was said of it, in the database. */
import { sql } from 'kysely';
import type { Instant } from '../calendar/clock.ts';
import type { AnswerLog, AnswerRecord, Feedback, WhichAnswers } from '../knowledge/answer-log.ts';
import { fromDocument, toDocument } from './columns.ts';
import { forgetAsks } from './forget-asks.ts';
import { createGuidanceDrafts } from './guidance-drafts.ts';
import { type Bind, prepared, runRaw, type Scope } from './prepared.ts';
import { releaseAnswer } from './release-answer.ts';
import { retireAnswerCards } from './retire-answer-cards.ts';
import type { AnswersTable } from './tables.ts';

type AnswerValues = Readonly<
  Record<
    | 'service'
    | 'id'
    | 'conversation'
    | 'person'
    | 'askedIn'
    | 'question'
    | 'outcomes'
    | 'answer'
    | 'passages'
    | 'at',
    string
  >
> & {
  readonly sentAs: string | null;
  readonly guidanceVersion: number | null;
  readonly model: string | null;
  readonly promptVersion: number | null;
};

const record = prepared((db, bind: Bind<AnswerValues>) =>
  db.insertInto('answers').values({
    service_id: bind('service'),
    id: bind('id'),
    conversation: bind('conversation'),
    person: bind('person'),
    asked_in: bind('askedIn'),
    sent_as: bind('sentAs'),
    question: bind('question'),
    outcomes: bind('outcomes'),
    answer: bind('answer'),
    passages: bind('passages'),
    answered_at: bind('at'),
    guidance_version: bind('guidanceVersion'),
    model: bind('model'),
    prompt_version: bind('promptVersion'),
  }),
);

const find = prepared((db, bind: Bind<{ service: string; id: string }>) =>
  db.selectFrom('answers').selectAll().where('service_id', '=', bind('service')).where('id', '=', bind('id')),
);

const findSent = prepared((db, bind: Bind<{ service: string; conversation: string; sentAs: string }>) =>
  db
    .selectFrom('answers')
    .selectAll()
    .where('service_id', '=', bind('service'))
    .where('conversation', '=', bind('conversation'))
    .where('sent_as', '=', bind('sentAs'))
    .orderBy('answered_at', 'desc')
    .limit(1),
);

const findLatest = prepared((db, bind: Bind<{ service: string; conversation: string; person: string }>) =>
  db
    .selectFrom('answers')
    .selectAll()
    .where('service_id', '=', bind('service'))
    .where('conversation', '=', bind('conversation'))
    .where('person', '=', bind('person'))
    .orderBy('answered_at', 'desc')
    .limit(1),
);

type FeedbackValues = Readonly<Record<'service' | 'answer' | 'person' | 'at', string>> & {
  readonly reaction: 'like' | 'dislike';
  readonly reason: string | null;
  readonly comment: string | null;
};

const addFeedback = prepared((db, bind: Bind<FeedbackValues>) =>
  db
    .insertInto('feedback')
    .values({
      service_id: bind('service'),
      answer_id: bind('answer'),
      person: bind('person'),
      reaction: bind('reaction'),
      reason: bind('reason'),
      comment: bind('comment'),
      given_at: bind('at'),
    })
    .onConflict((conflict) =>
      conflict.columns(['service_id', 'answer_id', 'person']).doUpdateSet((set) => ({
        reaction: set.ref('excluded.reaction'),
        reason: set.ref('excluded.reason'),
        comment: set.ref('excluded.comment'),
        given_at: set.ref('excluded.given_at'),
      })),
    ),
);

const findFeedback = prepared((db, bind: Bind<Readonly<Record<'service' | 'answer' | 'person', string>>>) =>
  db
    .selectFrom('feedback')
    .select('reaction')
    .where('service_id', '=', bind('service'))
    .where('answer_id', '=', bind('answer'))
    .where('person', '=', bind('person')),
);

/** Held until the feedback is written, so that an erasure comes before both or after both. */
const hold = prepared((db, bind: Bind<{ service: string; id: string }>, kind) =>
  db
    .selectFrom('answers')
    .select('id')
    .where('service_id', '=', bind('service'))
    .where('id', '=', bind('id'))
    .$if(kind === 'postgres', (query) => query.forShare()),
);

const wordedBy = ({ model, prompt_version: promptVersion }: AnswersTable): Pick<AnswerRecord, 'wordedBy'> =>
  model === null ? {} : { wordedBy: { model, promptVersion: promptVersion ?? 0 } };

const toRecord = (row: AnswersTable): AnswerRecord => ({
  service: row.service_id,
  id: row.id,
  conversation: row.conversation,
  person: row.person,
  askedIn: row.asked_in,
  sentAs: row.sent_as ?? undefined,
  question: row.question,
  outcomes: fromDocument(row.outcomes) as readonly string[],
  answer: row.answer,
  passages: fromDocument(row.passages) as readonly string[],
  at: row.answered_at,
  guidanceVersion: row.guidance_version ?? undefined,
  ...wordedBy(row),
});

const toValues = (answer: AnswerRecord): AnswerValues => ({
  service: answer.service,
  id: answer.id,
  conversation: answer.conversation,
  person: answer.person,
  askedIn: answer.askedIn,
  sentAs: answer.sentAs ?? null,
  question: answer.question,
  outcomes: toDocument(answer.outcomes),
  answer: answer.answer,
  passages: toDocument(answer.passages),
  at: answer.at,
  guidanceVersion: answer.guidanceVersion ?? null,
  model: answer.wordedBy?.model ?? null,
  promptVersion: answer.wordedBy?.promptVersion ?? null,
});

const toFeedbackValues = ({
  service,
  answer,
  person,
  reaction,
  reason,
  comment,
  at,
}: Feedback): FeedbackValues => ({
  service,
  answer,
  person,
  reaction,
  reason: reason ?? null,
  comment: comment ?? null,
  at,
});

/** Whether it is the person's first on that answer. */
async function recordFeedback(scope: Scope, feedback: Feedback): Promise<boolean> {
  const { service, answer, person } = feedback;
  if ((await hold(scope, { service, id: answer })).rows.length === 0) return false;
  const before = await findFeedback(scope, { service, answer, person });
  await addFeedback(scope, toFeedbackValues(feedback));
  return before.rows.length === 0;
}

/** Feedback goes with its answer. */
async function erase(scope: Scope, which: WhichAnswers, at: Instant): Promise<readonly string[]> {
  const { service } = which;
  const those =
    'id' in which
      ? sql`a.id = ${which.id}`
      : sql`a.conversation = ${which.conversation} and a.asked_in = ${which.askedIn}`;
  const theirs = sql`a.service_id = ${service} and ${those}`;
  await forgetAsks(scope, createGuidanceDrafts(scope), theirs);
  await retireAnswerCards(scope, theirs, at);
  const gone = await runRaw(
    scope,
    sql<{ id: string }>`delete from answers as a where ${theirs} returning id`,
  );
  return gone.rows.map(({ id }) => id);
}

export const createAnswerLog = (scope: Scope): AnswerLog => ({
  record: async (answer) => {
    await record(scope, toValues(answer));
  },
  find: async (service, id) => {
    const [row] = (await find(scope, { service, id })).rows;
    return row === undefined ? undefined : toRecord(row);
  },
  findSent: async (service, conversation, sentAs) => {
    const [row] = (await findSent(scope, { service, conversation, sentAs })).rows;
    return row === undefined ? undefined : toRecord(row);
  },
  findLatest: async (service, conversation, person) => {
    const [row] = (await findLatest(scope, { service, conversation, person })).rows;
    return row === undefined ? undefined : toRecord(row);
  },
  release: (service, id, released) => releaseAnswer(scope, service, id, released),
  recordFeedback: (feedback) => scope.inTransaction((inner) => recordFeedback(inner, feedback)),
  erase: (which, at) => scope.inTransaction((inner) => erase(inner, which, at)),
});
