/** Lets a model put answers into other words, within every bound that there is; whatever goes wrong, the guidance's own words stand. */
import type { Clock } from '../calendar/clock.ts';
import { londonDate } from '../calendar/dates.ts';
import type { Answer } from '../knowledge/answer-question.ts';
import type { WordedBy } from '../knowledge/answer-log.ts';
import type { Outcome, OutcomeKind } from '../knowledge/outcome.ts';
import type { PersonId } from '../people/person.ts';
import type { Service } from '../people/service.ts';
import type { AnswerModel, ModelResult, ModelTrouble, RewordRequest } from '../rewording/answer-model.ts';
import { isReworded, type Reworded } from '../rewording/reword-answer.ts';
import { type ModelUse, type Reservation, type Reserved, spentWords } from './budget.ts';
import type { ModelSwitches } from './switch.ts';

export type Answered = Extract<Outcome, { kind: 'answered' }>;

/** What the rewording makes of an outcome: what the model is handed, and what of its reply may be shown. */
export interface Rewordings {
  /** Undefined for what never goes through a model. */
  readonly requestFor: (outcome: Answered) => RewordRequest | undefined;
  /** Where nothing of the reply may be shown, the outcome as it was. */
  readonly read: (outcome: Answered, request: RewordRequest, result: ModelResult) => Reworded;
}

/** The model of this deployment, and where it is. */
export interface Model {
  readonly answers: AnswerModel;
  readonly host: string;
  /** True for a server of this machine, which no settings need list. */
  readonly isOnThisMachine: boolean;
  readonly timeoutMilliseconds: number;
}

export interface WordDeps {
  readonly model: Model;
  readonly rewordings: Rewordings;
  readonly switches: ModelSwitches;
  readonly use: ModelUse;
  readonly clock: Clock;
}

export interface Wording {
  readonly outcomes: readonly Outcome[];
  /** Who put some of it into other words; undefined where every word is the guidance's own. */
  readonly wordedBy: WordedBy | undefined;
  /** To stand beneath the answer. */
  readonly note: string | undefined;
  /** Why it is in the guidance's own words, where a model was to have put it into others; for figures and for the way on. */
  readonly trouble: ModelTrouble | 'not-fit' | undefined;
}

export interface Asker {
  readonly service: Service;
  readonly person: PersonId;
  /** Stops it: the person waits no longer. */
  readonly signal: AbortSignal;
}

/** Where one of these was said, nothing of the message leaves: not even what was made safe of it. */
export const staysHere: ReadonlySet<OutcomeKind> = new Set([
  'immediate-danger',
  'worry',
  'allegation',
  'in-case-of-danger',
  'identifiers-caught',
  'parent-or-carer',
  'child',
  'case-decision',
]);

/** Whether this service's answers go to this model at this moment; asked at each use, so that a switch holds at once. */
export async function isModelOn(
  service: Service,
  { model, switches }: Pick<WordDeps, 'model' | 'switches'>,
): Promise<boolean> {
  const { on, endpoints } = service.model;
  if (!on || !(model.isOnThisMachine || endpoints.includes(model.host))) return false;
  return (await switches.latest(service.id))?.isOn !== false;
}

/** The outcomes that a model may be asked about, each with what it is handed; empty where nothing may leave. */
export function rewordable(
  { outcomes }: Pick<Answer, 'outcomes'>,
  { requestFor }: Rewordings,
): ReadonlyMap<Answered, RewordRequest> {
  if (outcomes.some(({ kind }) => staysHere.has(kind))) return new Map();
  const pairs = outcomes.flatMap((outcome): readonly (readonly [Answered, RewordRequest])[] => {
    const request = outcome.kind === 'answered' ? requestFor(outcome) : undefined;
    return outcome.kind === 'answered' && request ? [[outcome, request]] : [];
  });
  return new Map(pairs);
}

export async function wordAnswer(
  answer: Pick<Answer, 'outcomes'>,
  asker: Asker,
  deps: WordDeps,
): Promise<Wording> {
  const requests = rewordable(answer, deps.rewordings);
  const end = AbortSignal.any([asker.signal, AbortSignal.timeout(deps.model.timeoutMilliseconds)]);
  const tried = await Promise.all(
    answer.outcomes.map(async (outcome): Promise<Tried> => {
      const request = outcome.kind === 'answered' ? requests.get(outcome) : undefined;
      if (outcome.kind !== 'answered' || request === undefined) return { outcome };
      return wordOne(outcome, request, { ...asker, signal: end }, deps);
    }),
  );
  const spent = tried.flatMap((one) => one.spent ?? [])[0];
  return {
    outcomes: tried.map(({ outcome }) => outcome),
    wordedBy: tried.flatMap((one) => one.wordedBy ?? [])[0],
    note: spent && spentWords[spent],
    trouble: tried.flatMap(({ trouble }) => trouble ?? [])[0],
  };
}

interface Tried {
  readonly outcome: Outcome;
  readonly wordedBy?: WordedBy;
  readonly trouble?: NonNullable<Wording['trouble']>;
  readonly spent?: Exclude<Reserved, 'reserved'>;
}

async function wordOne(
  outcome: Answered,
  request: RewordRequest,
  { service, person, signal }: Asker,
  deps: WordDeps,
): Promise<Tried> {
  const { model, rewordings, use, clock } = deps;
  const reservation: Reservation = {
    service: service.id,
    person,
    day: londonDate(clock.now()),
    tokens: tokensAtMost(request),
  };
  const reserved = await use.reserve(reservation, service.model);
  if (reserved !== 'reserved') return { outcome, trouble: 'budget-spent', spent: reserved };
  const result = await model.answers.reword(request, signal);
  await use.settle(reservation, tokensOf(result, reservation));
  if (result.kind === 'trouble') return { outcome, trouble: result.trouble };
  // Turned off while it wrote: then not a word of it is shown.
  if (!(await isModelOn(service, deps))) return { outcome, trouble: 'switched-off' };
  const { outcome: reworded, record } = rewordings.read(outcome, request, result);
  if (!isReworded(reworded) || record.model === undefined) return { outcome, trouble: 'not-fit' };
  return { outcome: reworded, wordedBy: { model: record.model, promptVersion: record.promptVersion } };
}

/** What was broken off may be charged all the same; what was not even begun is not. */
function tokensOf(result: ModelResult, { tokens }: Reservation): number {
  if (result.kind !== 'trouble') return result.tokens.prompt + result.tokens.reply;
  return result.trouble === 'too-slow' || result.trouble === 'stopped' ? tokens : 0;
}

/** The instructions and the longest reply, beside what is handed over; a token is seldom less than three letters. */
const fixedTokens = 3_000;

const tokensAtMost = (request: RewordRequest): number =>
  fixedTokens + Math.ceil(JSON.stringify(request).length / 3);
