/** A suggested reply for an advisor, in a chat or in the workspace: made of screened words and guidance, and sent by nobody but them. */
import { longestMessage } from '../src/consultations/read-move.ts';
import type { ConsultationRequest } from '../src/consultations/request.ts';
import { londonDate } from '../src/calendar/dates.ts';
import type { Clock } from '../src/calendar/clock.ts';
import type { Stores } from '../src/conversation/stores.ts';
import { askForSuggestion, type NoSuggestion, noSuggestionWords } from '../src/model/ask-for-suggestion.ts';
import {
  keyOf,
  readReplySuggestion,
  replyRequestFor,
  type ReplyRoom,
  type Suggesting,
} from '../src/model/suggest-reply.ts';
import type { Suggestion, SuggestionKey } from '../src/model/suggestion.ts';
import { isModelOn, type Model } from '../src/model/word-answer.ts';
import type { Service } from '../src/people/service.ts';
import type { Presser } from './presser.ts';

export type SuggestedReply =
  | ({ readonly kind: 'suggested' } & Suggestion)
  | { readonly kind: 'none'; readonly why: NoSuggestion; readonly words: string };

export const leftOutWords = (count: number): string =>
  `${count === 1 ? 'One part' : `${String(count)} parts`} of what the language model wrote ${count === 1 ? 'is' : 'are'} left out: not borne out by the guidance, or more than a message holds.`;

interface About {
  readonly service: Service;
  readonly request: ConsultationRequest;
}

export interface SuggestReply {
  isOn(service: Service, stores: Pick<Stores, 'modelSwitches'>): Promise<boolean>;
  /** Asked for the same again, it is what it was: nothing is spent twice. */
  suggest(presser: Presser, about: About): Promise<SuggestedReply>;
}

interface Deps {
  /** Undefined where the deployment has none. */
  readonly model: Model | undefined;
  readonly clock: Clock;
}

export const createSuggestReply = (deps: Deps): SuggestReply => ({
  isOn: (service, { modelSwitches }) => isModelOn(service, { model: deps.model, switches: modelSwitches }),
  suggest: async (presser, about) => {
    const made = await suggest(presser, about, deps);
    const outcome = typeof made === 'string' ? made : 'suggested';
    const { reference } = about.request;
    presser.log.info('model.suggested', { service: about.service.id, reference, kind: 'reply', outcome });
    return typeof made === 'string'
      ? { kind: 'none', why: made, words: noSuggestionWords[made] }
      : { kind: 'suggested', ...made };
  },
});

const suggestingOf = ({ knowing: { version, knowledge, check } }: Presser): Suggesting => ({
  version,
  knowledge,
  check,
});

async function suggest(
  presser: Presser,
  { service, request }: About,
  deps: Deps,
): Promise<Suggestion | NoSuggestion> {
  const { stores } = presser;
  const suggesting = suggestingOf(presser);
  // Nothing is even made ready where it is off.
  if (!(await isModelOn(service, { model: deps.model, switches: stores.modelSwitches }))) return 'off';
  if (request.erasedAt !== undefined) return 'nothing-held';
  const { question, authority } = request.details;
  const alreadyRead = await readBefore(request, stores);
  const handed = replyRequestFor({ question, authority, alreadyRead }, suggesting);
  if (typeof handed === 'string') return handed;
  const which = {
    service: service.id,
    kind: 'reply',
    about: request.reference,
    key: keyOf(handed, suggesting),
  } as const;
  const room = { request: handed, longest: longestMessage, today: londonDate(deps.clock.now()) };
  const before = await stores.suggestions.find(which);
  return before ?? ask(presser, { service, which, room }, deps);
}

async function readBefore(
  { service, asked }: ConsultationRequest,
  { answers }: Pick<Stores, 'answers'>,
): Promise<readonly string[]> {
  if (asked === undefined) return [];
  return (await answers.find(service, asked.answerId))?.passages ?? [];
}

interface Asking {
  readonly service: Service;
  readonly which: SuggestionKey;
  readonly room: ReplyRoom;
}

async function ask(
  presser: Presser,
  { service, which, room }: Asking,
  { model, clock }: Deps,
): Promise<Suggestion | NoSuggestion> {
  const { stores, person } = presser;
  const bounds = { model, switches: stores.modelSwitches, use: stores.modelUse, clock };
  const asked = await askForSuggestion(
    { service, person: person.id },
    room.request,
    (suggestions, signal) => suggestions.suggestReply(room.request, signal),
    bounds,
  );
  if (typeof asked === 'string') return asked;
  const made = readReplySuggestion(room, asked, suggestingOf(presser));
  if (typeof made === 'string') return made;
  // Erased meanwhile: there is nobody left to reply to.
  return (await stores.suggestions.keep(which, made, clock.now())) ?? 'nothing-held';
}
