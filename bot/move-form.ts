/** The form of a move on its way to whoever opens it, and back to whoever has to mend it. */
import type { MoveAction } from '../cards/move-actions.ts';
import type { Inputs } from '../cards/actions.ts';
import { awayWords } from '../cards/advisory-facts.ts';
import type { Choice } from '../cards/elements.ts';
import { moveFormCard } from '../cards/move-forms.ts';
import { londonDate } from '../src/calendar/dates.ts';
import { maskTyped, type MaskedField, typedFields } from '../src/consultations/mask-typed.ts';
import type { PressedMove } from '../src/consultations/read-move.ts';
import type { ConsultationRequest } from '../src/consultations/request.ts';
import { absenceOf } from '../src/conversation/absences.ts';
import type { Service } from '../src/people/service.ts';
import { putBack } from '../src/screening/held-words.ts';
import { screen, type Screened } from '../src/screening/screen.ts';
import { likelyOf } from './advisory-facts.ts';
import { colleaguesOf } from './colleagues.ts';
import { replyInPlace } from './reply-in-place.ts';
import type { Roster } from './roster.ts';
import type { Turn } from './turn.ts';

/** A form of a move, as somebody has it before them. */
export interface OpenForm {
  readonly service: Service;
  readonly request: ConsultationRequest;
  readonly as: 'requester' | 'advisor';
  readonly move: PressedMove;
  readonly form: string;
  readonly cleared: readonly string[];
  readonly roster: Roster;
}

export interface Typed {
  readonly values: Inputs;
  readonly problems: readonly string[];
  readonly canRestore?: boolean;
}

/** What a form's payload says of it, beside the request. */
export const formIn = ({
  move,
  form,
  cleared,
}: Extract<MoveAction, { kind: 'send-move' | 'fill-move' | 'restore-move' }>) => ({ move, form, cleared });

export const screenFor =
  ({ knowing: { knowledge, heldWords } }: Turn, cleared: readonly string[]) =>
  (typed: string): Screened =>
    screen(typed, { knownWords: knowledge.knownWords, cleared: heldWords.clearedBy(cleared) });

const onlyAlone =
  'Not sent: the form needs a change, and I can show it with your words only where you alone see it. Open a chat with me and write **my requests**, or press the button again in Teams’ own app.';

export async function showMoveForm(turn: Turn, open: OpenForm, typed: Typed): Promise<void> {
  const isInPlace = turn.event.kind === 'pressed' && turn.event.inPlace;
  // What they say is no name may be one: it is shown to the one who typed it, and stored nowhere.
  if (open.cleared.length > 0) {
    turn.storeNoReply();
    if (!isInPlace && turn.place.setting !== 'personal') {
      await turn.reply({ text: onlyAlone });
      return;
    }
  }
  const { service, request, as, move, form, cleared } = open;
  const isMerger = move === 'merged';
  const card = moveFormCard({
    request,
    as,
    move,
    form,
    cleared,
    kinds: service.kinds.map(({ kind, label }) => ({ value: kind, title: label })),
    desks: service.desks.length > 1 ? service.desks.map(({ id, name }) => ({ value: id, title: name })) : [],
    advisors: move === 'assigned' ? await choicesOf(turn, open) : [],
    canned: service.cannedReplies.map(({ id, label }) => ({ value: id, title: label })),
    likely: isMerger ? await likelyOf({ request, service, stores: turn.stores }) : [],
    canRestore: false,
    ...typed,
  });
  await replyInPlace(turn, 'Nothing is sent yet: here is the form.', card);
}

async function choicesOf(
  turn: Turn,
  { service, request, roster }: OpenForm,
): Promise<readonly Choice[] | undefined> {
  const [members, absences] = await Promise.all([
    colleaguesOf({ stores: turn.stores, service, request, roster }),
    turn.stores.absences.on(service.id, londonDate(turn.now)),
  ]);
  return members?.map(({ id, name }) => {
    const away = absenceOf(absences, id);
    return { value: id, title: away === undefined ? name : awayWords(name, away).replace(/\.$/, '') };
  });
}

export const maskedWords =
  'Nothing was sent yet: something that could identify a child was taken out and marked. Check the words and send again.';

const keyOf = ({ person }: Turn, { form }: OpenForm, field: string): string =>
  `${form} ${person.id} ${field}`;

/** True where one press puts all of a field's words back. */
export const holdMasked = (turn: Turn, open: OpenForm, masked: readonly MaskedField[]): boolean =>
  masked
    .map(({ field, original, screened }) =>
      turn.knowing.heldWords.hold(keyOf(turn, open, field), original, screened),
    )
    .some(Boolean);

const gone = 'I no longer have the word that was taken out. Please type it again in place of [name].';
const clearedAtMost = 20;

/** "That is not a name": the words go back where the masks stand, and are not masked again in this form. */
export async function restoreMove(turn: Turn, open: OpenForm, inputs: Inputs): Promise<void> {
  const { heldWords } = turn.knowing;
  const fields = typedFields.map((field) => {
    const text = inputs[field] ?? '';
    const held = text.includes('[name]') ? heldWords.release(keyOf(turn, open, field)) : undefined;
    const restored = text.includes('[name]') ? held && putBack(text, held.words) : text;
    return { field, words: held?.words ?? [], text: restored };
  });
  const digests = fields.flatMap(({ words }) => words.map((word) => heldWords.digest(word)));
  const cleared = [...new Set([...open.cleared, ...digests])].slice(0, clearedAtMost);
  const put = fields.flatMap(({ field, text }) => (text === undefined ? [] : [[field, text] as const]));
  // Whatever else was typed meanwhile is screened as ever: only what was held is cleared.
  const typed = maskTyped({ ...inputs, ...Object.fromEntries(put) }, screenFor(turn, cleared));
  const problems = [
    ...(fields.some(({ text }) => text === undefined) ? [gone] : []),
    ...(typed.kinds.length > 0 ? [maskedWords] : []),
  ];
  await showMoveForm(turn, { ...open, cleared }, { values: typed.values, problems });
}

/** The chosen words stand after what was typed, for the advisor to change. */
export async function fillMove(turn: Turn, open: OpenForm, inputs: Inputs): Promise<void> {
  const ready = open.service.cannedReplies.find(({ id }) => id === inputs['canned']);
  const typed = maskTyped(inputs, screenFor(turn, open.cleared));
  const { message = '' } = typed.values;
  const words = [message.trim(), ready?.text ?? ''].filter((part) => part !== '').join('\n\n');
  const problems = [
    ...(ready === undefined ? ['Choose the words to begin with first.'] : []),
    ...(typed.kinds.length > 0 ? [maskedWords] : []),
  ];
  const canRestore = holdMasked(turn, open, typed.masked);
  await showMoveForm(turn, open, { values: { ...typed.values, message: words }, problems, canRestore });
}
