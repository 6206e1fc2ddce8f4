/** What editors do on the gap board: read it, say what is not theirs to answer, and ask a question again. */
import { plusMilliseconds } from '../calendar/clock.ts';
import { type Answer, answerQuestion } from '../knowledge/answer-question.ts';
import type { Knowledge } from '../knowledge/steps/progress.ts';
import type { EditorAt, Editorial } from './editorial.ts';
import { draftKnowledge } from './draft-knowledge.ts';
import { type Gap, gapsOf } from './gaps.ts';
import { masked } from './screen-fields.ts';

const boardDays = 90;
const dayMilliseconds = 24 * 60 * 60_000;

/** Of the last 90 days. */
export async function readBoard({ gaps, held, clock }: Editorial, at: EditorAt): Promise<readonly Gap[]> {
  const since = plusMilliseconds(clock.now(), -boardDays * dayMilliseconds);
  const { knowledge } = await held.published();
  const questions = await gaps.unmet(at.service.id, since);
  const groupOf = knowledge.searcher.grouper?.() ?? eachAlone();
  return gapsOf(questions, groupOf);
}

const eachAlone = (): (() => number) => {
  let next = 0;
  return () => next++;
};

/** `reason` undefined puts them back on the board. Gives how many are there: a question that was deleted meanwhile is not. */
export async function markNotOurs(
  { gaps, held, clock }: Editorial,
  at: EditorAt,
  answers: readonly string[],
  reason: string | undefined,
): Promise<number> {
  const service = at.service.id;
  if (reason === undefined) return gaps.unmark(service, answers);
  const { knowledge } = await held.published();
  const mark = { kind: 'not-ours', reason: masked(reason, knowledge.knownWords) } as const;
  return gaps.mark(service, answers, mark, at.editor.id, clock.now());
}

/** Asked by somebody who works in the service's authority; of a draft, as if it were published. Nothing of it is kept. */
export async function askAgain(
  editorial: Editorial,
  at: EditorAt,
  { question, draft: id }: { readonly question: string; readonly draft: string | undefined },
): Promise<{ readonly answer: Answer; readonly knowledge: Knowledge } | undefined> {
  const published = await editorial.held.published();
  const draft = id === undefined ? undefined : await editorial.drafts.find({ service: at.service.id, id });
  if (id !== undefined && draft === undefined) return undefined;
  const knowledge = draft ? draftKnowledge(editorial, draft, published) : published.knowledge;
  if (knowledge === undefined) return undefined;
  const asking = { text: question, home: at.service.authority, memory: undefined };
  return { answer: answerQuestion(asking, knowledge), knowledge };
}
