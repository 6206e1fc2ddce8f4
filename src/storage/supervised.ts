/** Answers that an advisor looks at, in the database: who asked what stands with the answer itself. */
import type { SupervisedAnswers, Supervised, SupervisedState, Worded } from '../model/supervised.ts';
import { fromDocument, toDocument } from './columns.ts';
import { type Bind, prepared, type Scope } from './prepared.ts';

type Text = Readonly<
  Record<'service' | 'answer' | 'mode' | 'topic' | 'written' | 'curated' | 'digest' | 'at' | 'state', string>
>;

const add = prepared(
  (
    db,
    bind: Bind<
      Omit<Text, 'mode' | 'topic'> & {
        mode: Supervised['mode'];
        topic: Supervised['topic'];
        due: string | null;
      }
    >,
  ) =>
    db.insertInto('supervised_answers').values({
      service_id: bind('service'),
      answer_id: bind('answer'),
      mode: bind('mode'),
      topic: bind('topic'),
      written: bind('written'),
      curated: bind('curated'),
      edited: null,
      digest: bind('digest'),
      asked_at: bind('at'),
      due_at: bind('due'),
      state: bind('state'),
      is_waiting: 1,
      // What is only sampled was sent at once.
      is_told: 0,
      decided_by: null,
      decided_name: null,
      post: null,
    }),
);

const find = prepared((db, bind: Bind<{ service: string; answer: string }>) =>
  db
    .selectFrom('supervised_answers as s')
    .innerJoin('answers as a', (join) =>
      join.onRef('a.service_id', '=', 's.service_id').onRef('a.id', '=', 's.answer_id'),
    )
    .selectAll('s')
    .select(['a.person', 'a.question'])
    .where('s.service_id', '=', bind('service'))
    .where('s.answer_id', '=', bind('answer')),
);

interface Deciding {
  readonly service: string;
  readonly answer: string;
  readonly state: string;
  readonly edited: string | null;
  readonly by: string | null;
  readonly name: string | null;
}

const decide = prepared((db, bind: Bind<{ [K in keyof Deciding]: Deciding[K] }>) =>
  db
    .updateTable('supervised_answers')
    .set({
      state: bind('state'),
      edited: bind('edited'),
      decided_by: bind('by'),
      decided_name: bind('name'),
      is_waiting: 0,
    })
    .where('service_id', '=', bind('service'))
    .where('answer_id', '=', bind('answer'))
    .where('is_waiting', '=', 1)
    .returning('answer_id'),
);

const markTold = prepared((db, bind: Bind<{ service: string; answer: string; state: string }>) =>
  db
    .updateTable('supervised_answers')
    .set({ is_told: 1, state: bind('state') })
    .where('service_id', '=', bind('service'))
    .where('answer_id', '=', bind('answer')),
);

const notePost = prepared((db, bind: Bind<{ service: string; answer: string; post: string }>) =>
  db
    .updateTable('supervised_answers')
    .set({ post: bind('post') })
    .where('service_id', '=', bind('service'))
    .where('answer_id', '=', bind('answer'))
    .returning('answer_id'),
);

type Row = Awaited<ReturnType<typeof find>>['rows'][number];

/** With the words, who wrote them. */
function writtenOf({ written }: Row): Pick<Supervised, 'written' | 'model' | 'promptVersion'> {
  const { model, promptVersion, ...worded } = fromDocument(written) as Worded &
    Pick<Supervised, 'model' | 'promptVersion'>;
  return { written: worded, model, promptVersion };
}

const toSupervised = (row: Row): Supervised => ({
  service: row.service_id,
  answer: row.answer_id,
  mode: row.mode,
  topic: row.topic,
  person: row.person,
  question: row.question,
  ...writtenOf(row),
  curated: fromDocument(row.curated) as Worded,
  digest: row.digest,
  at: row.asked_at,
  due: row.due_at ?? undefined,
  state: stateOf(row),
  edited: row.edited === null ? undefined : (fromDocument(row.edited) as Worded),
  isTold: row.is_told === 1,
  post: row.post === null ? undefined : (fromDocument(row.post) as NonNullable<Supervised['post']>),
});

/** Who decided stands in columns of its own, where an erasure finds them. */
function stateOf({ state, decided_by: id, decided_name: name }: Row): SupervisedState {
  const read = fromDocument(state) as SupervisedState;
  const by = id === null ? undefined : { id, name: name ?? '' };
  if (read.kind === 'graded') return { ...read, by: by ?? { id: '', name: '' } };
  return read.kind === 'released' ? { ...read, by } : read;
}

export const createSupervisedAnswers = (scope: Scope): SupervisedAnswers => ({
  add: async ({ service, answer, mode, topic, written, curated, digest, at, due, model, promptVersion }) => {
    await add(scope, {
      service,
      answer,
      mode,
      topic,
      written: toDocument({ ...written, model, promptVersion }),
      curated: toDocument(curated),
      digest,
      at,
      due: due ?? null,
      state: toDocument({ kind: 'waiting' }),
    });
  },
  find: async (service, answer) => {
    const [row] = (await find(scope, { service, answer })).rows;
    return row && toSupervised(row);
  },
  decide: async ({ service, answer }, { state, edited }) => {
    const { by, ...rest } = state;
    const { rows } = await decide(scope, {
      service,
      answer,
      state: toDocument(rest),
      edited: edited === undefined ? null : toDocument(edited),
      by: by?.id ?? null,
      name: by?.name ?? null,
    });
    return rows.length > 0;
  },
  markTold: async ({ service, answer }, { kind, as, at }) => {
    await markTold(scope, { service, answer, state: toDocument({ kind, as, at }) });
  },
  notePost: async (service, answer, post) =>
    (await notePost(scope, { service, answer, post: toDocument(post) })).rows.length > 0,
});
