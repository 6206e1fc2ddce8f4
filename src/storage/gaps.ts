/** Questions that were not answered well, read from the answers themselves, and editors' marks on them, in the database. */
import { sql } from 'kysely';
import type { Instant } from '../calendar/clock.ts';
import type { GapMark, GapQuestion, GapStore } from '../editorial/gap-store.ts';
import { neverShown } from '../editorial/gaps.ts';
import { answerIdOfFacts, columnTypes, fromDocument } from './columns.ts';
import type { GapMarksTable } from './editorial-tables.ts';
import { runRaw, type Scope } from './prepared.ts';

/** So many are enough to see what is missing, and few enough to be compared with one another. */
const readAtMost = 2_000;

interface UnmetRow {
  readonly id: string;
  readonly question: string;
  readonly outcomes: string;
  readonly answered_at: Instant;
  readonly is_escalated: number;
  readonly mark: GapMarksTable['mark'] | null;
  readonly reason: string | null;
  readonly draft_id: string | null;
}

const unmet = async (scope: Scope, service: string, since: Instant): Promise<readonly GapQuestion[]> => {
  const escalated = sql`select ${answerIdOfFacts[scope.kind]} from requests as r
    join request_events as e on e.service_id = r.service_id and e.reference = r.reference and e.seq = 1
    where r.service_id = ${service} and r.logged_at >= ${since}`;
  const disliked = sql`select answer_id from feedback
    where service_id = ${service} and reaction = 'dislike' and given_at >= ${since}`;
  const { rows } = await runRaw(
    scope,
    sql<UnmetRow>`select a.id, a.question, cast(a.outcomes as text) as outcomes, a.answered_at,
        case when a.id in (${escalated}) then 1 else 0 end as is_escalated, m.mark, m.reason, m.draft_id
      from answers as a
      left join gap_marks as m on m.service_id = a.service_id and m.answer_id = a.id
      where a.service_id = ${service} and a.answered_at >= ${since}
        and (cast(a.outcomes as text) like '%"not-covered"%' or cast(a.outcomes as text) like '%"closest"%'
          or a.id in (${escalated}) or a.id in (${disliked}))
      order by a.answered_at desc, a.id limit ${readAtMost}`,
  );
  const dislikes = await dislikesOf(scope, service, since);
  return rows.map((row) => ({
    answer: row.id,
    question: row.question,
    outcomes: fromDocument(row.outcomes) as readonly string[],
    at: row.answered_at,
    isEscalated: row.is_escalated === 1,
    dislikes: dislikes.get(row.id) ?? [],
    mark: markOf(row),
  }));
};

const markOf = ({ mark, reason, draft_id: draft }: UnmetRow): GapMark | undefined => {
  if (mark === 'not-ours') return { kind: mark, reason: reason ?? '' };
  return mark === 'drafted' ? { kind: mark, draft: draft ?? '' } : undefined;
};

const dislikesOf = async (
  scope: Scope,
  service: string,
  since: Instant,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const { rows } = await runRaw(
    scope,
    sql<{ answer_id: string; reason: string | null; comment: string | null }>`
      select answer_id, reason, comment from feedback
      where service_id = ${service} and reaction = 'dislike' and given_at >= ${since} order by given_at, person`,
  );
  const found = new Map<string, readonly string[]>();
  for (const { answer_id: answer, reason, comment } of rows) {
    const said = [reason, comment].filter((words) => words !== null && words !== '').join(': ');
    found.set(answer, [...(found.get(answer) ?? []), said]);
  }
  return found;
};

const mark = (
  scope: Scope,
  { service, by, at }: Readonly<Record<'service' | 'by' | 'at', string>>,
  answers: readonly string[],
  said: GapMark,
): Promise<number> =>
  scope.inTransaction(async (inner) => {
    let marked = 0;
    const reason = said.kind === 'not-ours' ? said.reason : null;
    const draft = said.kind === 'drafted' ? said.draft : null;
    const when = sql`cast(${at} as ${columnTypes[scope.kind].instant})`;
    for (const answer of answers) {
      // From the answer itself: what was erased meanwhile gets no mark.
      const { rows } = await runRaw(
        inner,
        sql`insert into gap_marks (service_id, answer_id, mark, reason, draft_id, by_id, marked_at)
          select service_id, id, ${said.kind}, ${reason}, ${draft}, ${by}, ${when} from answers
          where service_id = ${service} and id = ${answer}
          on conflict (service_id, answer_id) do update set mark = excluded.mark, reason = excluded.reason,
            draft_id = excluded.draft_id, by_id = excluded.by_id, marked_at = excluded.marked_at
          returning answer_id`,
      );
      marked += rows.length;
    }
    return marked;
  });

const unmark = (scope: Scope, service: string, answers: readonly string[]): Promise<number> =>
  scope.inTransaction(async (inner) => {
    let there = 0;
    for (const answer of answers) {
      const { rows } = await runRaw(
        inner,
        sql`select id from answers where service_id = ${service} and id = ${answer}`,
      );
      there += rows.length;
      await runRaw(inner, sql`delete from gap_marks where service_id = ${service} and answer_id = ${answer}`);
    }
    return there;
  });

/** Of an answer, that its question is about somebody's safety or one person's case, whatever else was answered to it. */
const isOfSomebody = sql`(${sql.join(
  [...neverShown].map((kind) => sql`cast(outcomes as text) like ${`%"${kind}"%`}`),
  sql` or `,
)})`;

export const createGapStore = (scope: Scope): GapStore => ({
  unmet: (service, since) => unmet(scope, service, since),
  mark: (service, answers, said, by, at) => mark(scope, { service, by, at }, answers, said),
  unmark: (service, answers) => unmark(scope, service, answers),
  recentlyAnswered: async (service, atMost) => {
    const { rows } = await runRaw(
      scope,
      sql<{ question: string }>`select question, max(answered_at) as newest from answers
        where service_id = ${service} and (cast(outcomes as text) like '%"answered"%' or ${isOfSomebody})
        group by question having max(case when ${isOfSomebody} then 1 else 0 end) = 0
        order by newest desc, question limit ${atMost}`,
    );
    return rows.map(({ question }) => question);
  },
});
