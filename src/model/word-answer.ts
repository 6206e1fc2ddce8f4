/** Lets a model put answers into other words, within every bound that there is; whatever goes wrong, the guidance's own words stand. */
import type { Clock } from '../calendar/clock.ts';
import { londonDate } from '../calendar/dates.ts';
import type { Answer } from '../knowledge/answer-question.ts';
import type { WordedBy } from '../knowledge/answer-log.ts';
import type { Outcome, OutcomeKind } from '../knowledge/outcome.ts';
import type { Audience } from '../knowledge/passage.ts';
import type { Asking } from '../knowledge/steps/progress.ts';
import type { PersonId } from '../people/person.ts';
import type { Service } from '../people/service.ts';
import type { AnswerModel, ModelResult, ModelTrouble, RewordRequest } from '../rewording/answer-model.ts';
import type { FollowUpModel, FollowUpRequest } from '../rewording/follow-up.ts';
import type { SuggestionModel } from '../rewording/suggestion-model.ts';
import { isReworded, type Reworded, type RewordingRecord } from '../rewording/reword-answer.ts';
import { type ModelUse, type Reservation, type Reserved, spentWords } from './budget.ts';
import type { ModelSwitches } from './switch.ts';

export type Answered = Extract<Outcome, { kind: 'answered' }>;

/** What the rewording makes of an outcome: what the model is handed, and what of its reply may be shown. */
export interface Rewordings {
  /** Undefined for what never goes through a model. */
  readonly requestFor: (outcome: Answered, role: Audience | undefined) => RewordRequest | undefined;
  /** As whom the person asks, where they said so in this message or in the one before it. */
  readonly roleOf: (asking: Asking) => Audience | undefined;
  /** Where nothing of the reply may be shown, the outcome as it was. */
  readonly read: (outcome: Answered, request: RewordRequest, result: ModelResult) => Reworded;
  /** Undefined for a message that leans on nothing before it, or that may not leave. */
  readonly followUpFor: (asking: Asking, answer: Answer) => FollowUpRequest | undefined;
  /** Undefined where it is of no use, or adds a word that nobody typed. */
  readonly readWhole: (request: FollowUpRequest, result: ModelResult) => string | undefined;
}

/** Where a model is. */
export interface ModelPlace {
  readonly host: string;
  /** True for a server of this machine, which no settings need list. */
  readonly isOnThisMachine: boolean;
}

/** The model of this deployment, for each thing that it is asked. */
export interface Model extends ModelPlace {
  readonly answers: AnswerModel;
  readonly followUps: FollowUpModel;
  readonly suggestions: SuggestionModel;
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
  /** Of each reply that came, what the check made of it; none where nothing of it was to be shown any more. */
  readonly records: readonly RewordingRecord[];
}

export interface Asker {
  readonly service: Service;
  readonly person: PersonId;
  /** As whom they ask, where that is known. */
  readonly role: Audience | undefined;
  /** Stops it: the person waits no longer, or the time that a turn has for the model is up. */
  readonly signal: AbortSignal;
}

/** Everything that is asked of the model in one turn has this long together. */
export const withinTurn = (stop: AbortSignal, { timeoutMilliseconds }: Model): AbortSignal =>
  AbortSignal.any([stop, AbortSignal.timeout(timeoutMilliseconds)]);

/** Where one of these was said, nothing of the message leaves: not even what was made safe of it. */
const staysHereKinds: ReadonlySet<OutcomeKind> = new Set([
  'immediate-danger',
  'worry',
  'allegation',
  'in-case-of-danger',
  'identifiers-caught',
  'parent-or-carer',
  'child',
  'case-decision',
]);

export const staysHere = ({ outcomes }: Pick<Answer, 'outcomes'>): boolean =>
  outcomes.some(({ kind }) => staysHereKinds.has(kind));

/** Whether this service's answers go to this model at this moment; asked at each use, so that a switch holds at once. */
export async function isModelOn(
  service: Service,
  { model, switches }: { readonly model: ModelPlace | undefined; readonly switches: ModelSwitches },
): Promise<boolean> {
  const { on, endpoints } = service.model;
  if (!on || model === undefined || !(model.isOnThisMachine || endpoints.includes(model.host))) return false;
  return (await switches.latest(service.id))?.isOn !== false;
}

/** The outcomes that a model may be asked about, each with what it is handed; empty where nothing may leave. */
export function rewordable(
  answer: Pick<Answer, 'outcomes'>,
  { requestFor }: Pick<Rewordings, 'requestFor'>,
  role?: Audience,
): ReadonlyMap<Answered, RewordRequest> {
  if (staysHere(answer)) return new Map();
  const pairs = answer.outcomes.flatMap((outcome): readonly (readonly [Answered, RewordRequest])[] => {
    const request = outcome.kind === 'answered' ? requestFor(outcome, role) : undefined;
    return outcome.kind === 'answered' && request ? [[outcome, request]] : [];
  });
  return new Map(pairs);
}

export async function wordAnswer(
  answer: Pick<Answer, 'outcomes'>,
  asker: Asker,
  deps: WordDeps,
): Promise<Wording> {
  const requests = rewordable(answer, deps.rewordings, asker.role);
  const tried = await Promise.all(
    answer.outcomes.map(async (outcome): Promise<Tried> => {
      const request = outcome.kind === 'answered' ? requests.get(outcome) : undefined;
      if (outcome.kind !== 'answered' || request === undefined) return { outcome };
      return wordOne(outcome, request, asker, deps);
    }),
  );
  // Looked at once and for all of them: one that was read before it was stopped is not shown either.
  const over = await endedMeanwhile(asker, deps);
  if (over !== undefined)
    return { outcomes: answer.outcomes, wordedBy: undefined, note: undefined, trouble: over, records: [] };
  const spent = tried.flatMap((one) => one.spent ?? [])[0];
  return {
    outcomes: tried.map(({ outcome }) => outcome),
    wordedBy: tried.flatMap((one) => one.wordedBy ?? [])[0],
    note: spent && spentWords[spent],
    trouble: tried.flatMap(({ trouble }) => trouble ?? [])[0],
    records: tried.flatMap(({ record }) => record ?? []),
  };
}

/** Stopped by whoever asks, or turned off: then not a word of the model's is shown. */
async function endedMeanwhile(
  { service, signal }: Asker,
  deps: WordDeps,
): Promise<'stopped' | 'switched-off' | undefined> {
  const isTimeout = signal.reason instanceof Error && signal.reason.name === 'TimeoutError';
  if (signal.aborted && !isTimeout) return 'stopped';
  return (await isModelOn(service, deps)) ? undefined : 'switched-off';
}

interface Tried {
  readonly outcome: Outcome;
  readonly wordedBy?: WordedBy;
  readonly trouble?: NonNullable<Wording['trouble']>;
  readonly spent?: Exclude<Reserved, 'reserved'>;
  readonly record?: RewordingRecord;
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
    answers: 1,
    tokens: tokensAtMost(request),
  };
  const reserved = await use.reserve(reservation, service.model);
  if (reserved !== 'reserved') return { outcome, trouble: 'budget-spent', spent: reserved };
  const result = await model.answers.reword(request, signal);
  await use.settle(reservation, tokensOf(result, reservation));
  if (result.kind === 'trouble') return { outcome, trouble: result.trouble };
  const { outcome: reworded, record } = rewordings.read(outcome, request, result);
  if (!isReworded(reworded) || record.model === undefined) return { outcome, trouble: 'not-fit', record };
  return {
    outcome: reworded,
    record,
    wordedBy: { model: record.model, promptVersion: record.promptVersion },
  };
}

/** What was broken off may be charged all the same; what was not even begun is not. */
export function tokensOf(result: ModelResult, { tokens }: Reservation): number {
  if (result.kind !== 'trouble') return result.tokens.prompt + result.tokens.reply;
  return result.trouble === 'too-slow' || result.trouble === 'stopped' ? tokens : 0;
}

/** The instructions and the longest reply, beside what is handed over; a token is seldom less than three letters. */
const fixedTokens = 3_000;

const tokensAtMost = (request: RewordRequest): number =>
  fixedTokens + Math.ceil(JSON.stringify(request).length / 3);
