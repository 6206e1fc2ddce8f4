/** What the form of a move is drawn from, and what becomes of the words in it, wherever it is shown. */
import { awayWords } from '../cards/advisory-facts.ts';
import type { Inputs } from '../cards/actions.ts';
import type { Choice } from '../cards/elements.ts';
import type { MoveFormFacts } from '../cards/move-form-facts.ts';
import { londonDate } from '../src/calendar/dates.ts';
import { bookedAhead, isEnd } from '../src/consultations/given-up.ts';
import { maskTyped, type MaskedField, typedFields } from '../src/consultations/mask-typed.ts';
import type { PressedMove } from '../src/consultations/read-move.ts';
import type { ConsultationRequest } from '../src/consultations/request.ts';
import { isSuggestible, suggestedInto } from '../src/consultations/suggestible.ts';
import { absenceOf } from '../src/conversation/absences.ts';
import type { Service } from '../src/people/service.ts';
import { draftedFromBoth } from '../src/model/suggestion.ts';
import { putBack } from '../src/screening/held-words.ts';
import { screen, type Screened } from '../src/screening/screen.ts';
import { likelyOf } from './advisory-facts.ts';
import { colleaguesOf } from './colleagues.ts';
import type { Presser } from './presser.ts';
import type { Roster } from './roster.ts';
import type { SuggestReply } from './suggest-reply.ts';

/** A form of a move, as somebody has it before them. */
export interface OpenForm {
  readonly service: Service;
  readonly request: ConsultationRequest;
  readonly as: 'requester' | 'advisor';
  readonly move: PressedMove;
  readonly form: string;
  readonly cleared: readonly string[];
  readonly roster: Roster;
  readonly suggestReply: SuggestReply;
}

export interface Typed {
  readonly values: Inputs;
  readonly problems: readonly string[];
  readonly canRestore?: boolean;
}

export const screenFor =
  ({ knowing: { knowledge, heldWords } }: Pick<Presser, 'knowing'>, cleared: readonly string[]) =>
  (typed: string): Screened =>
    screen(typed, { knownWords: knowledge.knownWords, cleared: heldWords.clearedBy(cleared) });

export async function formFactsOf(presser: Presser, open: OpenForm, typed: Typed): Promise<MoveFormFacts> {
  const { service, request, as, move, form, cleared } = open;
  const isMerger = move === 'merged';
  return {
    request,
    as,
    move,
    form,
    cleared,
    givesUp: isEnd(move) ? bookedAhead(request, presser.now) : undefined,
    kinds: service.kinds.map(({ kind, label }) => ({ value: kind, title: label })),
    desks: service.desks.length > 1 ? service.desks.map(({ id, name }) => ({ value: id, title: name })) : [],
    advisors: move === 'assigned' ? await choicesOf(presser, open) : [],
    canned: service.cannedReplies.map(({ id, label }) => ({ value: id, title: label })),
    likely: isMerger ? await likelyOf({ request, service, stores: presser.stores }) : [],
    canRestore: false,
    ...(await suggestionFacts(presser, open, typed)),
    ...typed,
  };
}

/** Whether there is a suggestion to be had, and whether words of one stand in the form. */
async function suggestionFacts(
  { stores, knowing: { knowledge } }: Presser,
  { service, request, as, move, suggestReply }: OpenForm,
  { values }: Typed,
): Promise<Pick<MoveFormFacts, 'canSuggest' | 'drafted'>> {
  if (as !== 'advisor' || !isSuggestible(move)) return { canSuggest: false, drafted: undefined };
  // As it is counted when it is sent: the next step goes to the requester as well.
  const [typed, nextStep] = [(values[suggestedInto[move]] ?? '').trim(), values['nextStep']];
  const which = { service: service.id, kind: 'reply', about: request.reference } as const;
  return {
    canSuggest: await suggestReply.isOn(service, stores),
    drafted:
      typed === '' && (nextStep ?? '') === ''
        ? undefined
        : draftedFromBoth(typed, nextStep, await stores.suggestions.about(which), knowledge.guidance),
  };
}

async function choicesOf(
  { stores, now }: Presser,
  { service, request, roster }: OpenForm,
): Promise<readonly Choice[] | undefined> {
  const [members, absences] = await Promise.all([
    colleaguesOf({ stores, service, request, roster }),
    stores.absences.on(service.id, londonDate(now)),
  ]);
  return members?.map(({ id, name }) => {
    const away = absenceOf(absences, id);
    return { value: id, title: away === undefined ? name : awayWords(name, away).replace(/\.$/, '') };
  });
}

export const maskedWords =
  'Nothing was sent yet: something that could identify a child was taken out and marked. Check the words and send again.';

const keyOf = ({ person }: Presser, { form }: OpenForm, field: string): string =>
  `${form} ${person.id} ${field}`;

/** True where one press puts all of a field's words back. */
export const holdMasked = (presser: Presser, open: OpenForm, masked: readonly MaskedField[]): boolean =>
  masked
    .map(({ field, original, screened }) =>
      presser.knowing.heldWords.hold(keyOf(presser, open, field), original, screened),
    )
    .some(Boolean);

const gone = 'I no longer have the word that was taken out. Please type it again in place of [name].';
const clearedAtMost = 20;

export interface Restored extends Typed {
  readonly cleared: readonly string[];
}

/** "That is not a name": the words go back where the masks stand, and are not masked again in this form. */
export function restoredWords(presser: Presser, open: OpenForm, inputs: Inputs): Restored {
  const { heldWords } = presser.knowing;
  const fields = typedFields.map((field) => {
    const text = inputs[field] ?? '';
    const held = text.includes('[name]') ? heldWords.release(keyOf(presser, open, field)) : undefined;
    const restored = text.includes('[name]') ? held && putBack(text, held.words) : text;
    return { field, words: held?.words ?? [], text: restored };
  });
  const digests = fields.flatMap(({ words }) => words.map((word) => heldWords.digest(word)));
  const cleared = [...new Set([...open.cleared, ...digests])].slice(0, clearedAtMost);
  const put = fields.flatMap(({ field, text }) => (text === undefined ? [] : [[field, text] as const]));
  // Whatever else was typed meanwhile is screened as ever: only what was held is cleared.
  const typed = maskTyped({ ...inputs, ...Object.fromEntries(put) }, screenFor(presser, cleared));
  const problems = [
    ...(fields.some(({ text }) => text === undefined) ? [gone] : []),
    ...(typed.kinds.length > 0 ? [maskedWords] : []),
  ];
  return { values: typed.values, problems, cleared };
}
