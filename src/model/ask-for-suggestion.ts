/** Asks a model for a suggestion within every bound that an answer has: the switch, the budgets, the time that somebody waits. */
import type { Clock } from '../calendar/clock.ts';
import { londonDate } from '../calendar/dates.ts';
import type { PersonId } from '../people/person.ts';
import type { Service } from '../people/service.ts';
import type { ModelResult } from '../rewording/answer-model.ts';
import type { SuggestionModel } from '../rewording/suggestion-model.ts';
import type { ModelUse, Reservation } from './budget.ts';
import type { ModelSwitches } from './switch.ts';
import { isModelOn, type Model, tokensOf } from './word-answer.ts';

/** Why nothing is suggested. */
export type NoSuggestion =
  | 'off'
  | 'person-spent'
  | 'service-spent'
  | 'unreachable'
  | 'too-slow'
  /** It tells of danger, of somebody, or of one case: nothing of it leaves. */
  | 'stays-here'
  /** Nobody has said what it is to answer. */
  | 'no-question'
  /** There is no guidance to make it of, or none that may be handed over. */
  | 'nothing-held'
  /** The model found that the guidance does not answer it. */
  | 'no-answer'
  /** Its supplier's filter, or the model itself, would not write. */
  | 'declined'
  /** It ran out of room. */
  | 'broken-off'
  | 'not-borne-out';

export interface SuggestDeps {
  readonly model: Model | undefined;
  readonly switches: ModelSwitches;
  readonly use: ModelUse;
  readonly clock: Clock;
}

export interface SuggestAsker {
  readonly service: Service;
  readonly person: PersonId;
}

export type AskedFor = Extract<ModelResult, { kind: 'replied' }> | NoSuggestion;

/** The instructions and the longest reply, beside what is handed over. */
const fixedTokens = 3_500;

export async function askForSuggestion(
  { service, person }: SuggestAsker,
  handed: object,
  ask: (model: SuggestionModel, signal: AbortSignal) => Promise<ModelResult>,
  { model, switches, use, clock }: SuggestDeps,
): Promise<AskedFor> {
  if (model === undefined || !(await isModelOn(service, { model, switches }))) return 'off';
  const reservation: Reservation = {
    service: service.id,
    person,
    day: londonDate(clock.now()),
    answers: 1,
    tokens: fixedTokens + Math.ceil(JSON.stringify(handed).length / 3),
  };
  const reserved = await use.reserve(reservation, service.model);
  if (reserved !== 'reserved') return reserved;
  const result = await ask(model.suggestions, AbortSignal.timeout(model.timeoutMilliseconds));
  await use.settle(reservation, tokensOf(result, reservation));
  // Turned off meanwhile: then not a word of it is shown.
  if (!(await isModelOn(service, { model, switches }))) return 'off';
  return result.kind === 'replied' ? result : whyNone(result);
}

function whyNone(result: Exclude<ModelResult, { kind: 'replied' }>): NoSuggestion {
  if (result.kind === 'truncated') return 'broken-off';
  if (result.kind !== 'trouble') return 'declined';
  return result.trouble === 'too-slow' ? 'too-slow' : 'unreachable';
}

/** For whoever asked for it. */
export const noSuggestionWords: Readonly<Record<NoSuggestion, string>> = {
  off: 'The language model is turned off, so nothing is suggested.',
  'person-spent':
    'Your share of the language model is used up until tomorrow, so nothing is suggested. Write in your own words.',
  'service-spent':
    'Today’s budget of the language model is used up, so nothing is suggested. Write in your own words.',
  unreachable:
    'The language model could not be reached, so nothing is suggested. Write in your own words, or try again in a minute.',
  'too-slow':
    'The language model took too long, so nothing is suggested. Write in your own words, or try again in a minute.',
  'stays-here':
    'Nothing was sent to the language model: the question tells of a worry, of somebody, or of a decision on one case. Write in your own words.',
  'no-question':
    'Write at least one way in which people ask for it first: that is what a suggestion would answer.',
  'nothing-held':
    'There is no guidance here that a suggestion could be made of, so nothing was sent to the language model. Write in your own words.',
  'no-answer': 'The language model found no answer in the guidance. Write in your own words.',
  declined: 'The language model would not write on this, so nothing is suggested. Write in your own words.',
  'broken-off':
    'The language model broke off before it had ended, so nothing is suggested. Write in your own words, or try again.',
  'not-borne-out':
    'What the language model wrote was not borne out by the guidance, so none of it is shown. Write in your own words.',
};
