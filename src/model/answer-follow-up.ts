/** Asks a follow-up again with what a model made whole of it, beside the words that were typed; without one, the answer stands as it is. */
import { londonDate } from '../calendar/dates.ts';
import { type Answer, answerQuestion } from '../knowledge/answer-question.ts';
import type { Asking, Knowledge } from '../knowledge/steps/progress.ts';
import type { FollowUpRequest } from '../rewording/follow-up.ts';
import type { Reservation } from './budget.ts';
import { type Asker, tokensOf, type WordDeps } from './word-answer.ts';

export interface Asked {
  readonly asking: Asking;
  readonly answer: Answer;
  readonly knowledge: Knowledge;
}

/** Most of the time that a turn has is for the answer. */
const shareOfTime = 0.35;

export async function answerFollowUp(
  { asking, answer, knowledge }: Asked,
  { service, person, signal }: Asker,
  { model, rewordings, use, clock }: Omit<WordDeps, 'switches'>,
): Promise<Answer> {
  const request = rewordings.followUpFor(asking, answer);
  if (request === undefined) return answer;
  const day = londonDate(clock.now());
  const reservation: Reservation = {
    service: service.id,
    person,
    day,
    answers: 0,
    tokens: tokensAtMost(request),
  };
  if ((await use.reserve(reservation, service.model)) !== 'reserved') return answer;
  const soon = AbortSignal.timeout(Math.ceil(model.timeoutMilliseconds * shareOfTime));
  const result = await model.followUps.makeWhole(request, AbortSignal.any([signal, soon]));
  await use.settle(reservation, tokensOf(result, reservation));
  const whole = rewordings.readWhole(request, result);
  if (whole === undefined) return answer;
  const again = answerQuestion({ ...asking, whole }, knowledge);
  // It is there to find more: what the typed words found is not given up for a refusal.
  return isAnswered(answer) && !isAnswered(again) ? answer : again;
}

const isAnswered = ({ outcomes }: Answer): boolean => outcomes.some(({ kind }) => kind === 'answered');

/** The instructions and the longest question. */
const fixedTokens = 700;

const tokensAtMost = (request: FollowUpRequest): number =>
  fixedTokens + Math.ceil(JSON.stringify(request).length / 3);
