/** A second try for questions that nothing answers and to which something is close: which passages stand out by their meaning. */
import type { Clock } from '../calendar/clock.ts';
import { londonDate } from '../calendar/dates.ts';
import type { Answer } from '../knowledge/answer-question.ts';
import type { StandingOut } from '../knowledge/standing-out.ts';
import type { ModelUse } from '../model/budget.ts';
import { staysHere } from '../model/word-answer.ts';
import type { PersonId } from '../people/person.ts';
import type { Service } from '../people/service.ts';
import { type Embedder, tokensAtMost } from './embedder.ts';
import { standingOut } from './standing-out.ts';
import type { Vector } from './vector.ts';

export interface MeaningDeps {
  readonly embedder: Embedder;
  /** Of the version that is answered from. */
  readonly passages: ReadonlyMap<string, Vector>;
  /** Screens once more, without what the asker said is no name: this leaves. */
  readonly screen: (question: string) => string;
  readonly use: ModelUse;
  readonly clock: Clock;
}

/** Whoever waits for an answer waits no longer than this for a better one. */
const waitAtMostMilliseconds = 1_500;

/**
 * Where nothing is close by its words the question is of no topic of ours: meaning alone would show something for most of
 * those. Undefined where nothing may leave, where nothing is left to try, and where no vectors came: then what there is stands.
 */
export async function tryByMeaning(
  answer: Pick<Answer, 'outcomes'>,
  { service, person }: { readonly service: Service; readonly person: PersonId },
  deps: MeaningDeps,
): Promise<((question: string) => StandingOut | undefined) | undefined> {
  if (deps.passages.size === 0 || staysHere(answer)) return undefined;
  const questions = answer.outcomes.flatMap((one) => (one.kind === 'closest' ? [one.question] : []));
  if (questions.length === 0) return undefined;
  const texts = questions.map(deps.screen);
  const reservation = {
    service: service.id,
    person,
    day: londonDate(deps.clock.now()),
    // It is no answer in other words: of those it uses none.
    answers: 0 as const,
    tokens: tokensAtMost(texts),
  };
  if ((await deps.use.reserve(reservation, service.model)) !== 'reserved') return undefined;
  const embedded = await deps.embedder.embed(texts, AbortSignal.timeout(waitAtMostMilliseconds));
  await deps.use.settle(reservation, embedded.kind === 'embedded' ? embedded.tokens : 0);
  if (embedded.kind === 'trouble') return undefined;
  const standing = new Map(
    questions.flatMap((question, at) => {
      const vector = embedded.vectors[at];
      return vector ? [[question, standingOut(vector, deps.passages)] as const] : [];
    }),
  );
  return (question) => standing.get(question);
}
