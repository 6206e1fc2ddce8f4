/** The form of a move on its way to whoever opens it, and back to whoever has to mend it. */
import type { MoveAction } from '../cards/move-actions.ts';
import type { Inputs } from '../cards/actions.ts';
import { moveFormCard } from '../cards/move-forms.ts';
import { maskTyped } from '../src/consultations/mask-typed.ts';
import {
  formFactsOf,
  holdMasked,
  maskedWords,
  type OpenForm,
  restoredWords,
  screenFor,
  type Typed,
} from './form-facts.ts';
import { isSuggestible, suggestedInto } from '../src/consultations/suggestible.ts';
import { longestMessage } from '../src/consultations/read-move.ts';
import { whyNot } from './make-press.ts';
import { refusalWords } from './move-words.ts';
import { replyInPlace } from './reply-in-place.ts';
import { leftOutWords, type SuggestedReply } from './suggest-reply.ts';
import type { Turn } from './turn.ts';

/** What a form's payload says of it, beside the request. */
export const formIn = ({
  move,
  form,
  cleared,
}: Extract<MoveAction, { kind: 'send-move' | 'fill-move' | 'suggest-move' | 'restore-move' }>) => ({
  move,
  form,
  cleared,
});

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
  const card = moveFormCard(await formFactsOf(turn, open, typed));
  await replyInPlace(turn, 'Nothing is sent yet: here is the form.', card);
}

/** "That is not a name". */
export async function restoreMove(turn: Turn, open: OpenForm, inputs: Inputs): Promise<void> {
  const { cleared, ...typed } = restoredWords(turn, open, inputs);
  await showMoveForm(turn, { ...open, cleared }, typed);
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

const inItAlready = 'The suggestion stands in the form already.';
const noRoom = `The suggestion has no room beside your words: a message has ${String(longestMessage)} characters at most.`;

/** A language model's words stand after what was typed, which is never changed for them. */
export async function suggestMove(turn: Turn, open: OpenForm, inputs: Inputs): Promise<void> {
  const { move } = open;
  const typed = maskTyped(inputs, screenFor(turn, open.cleared));
  const canRestore = holdMasked(turn, open, typed.masked);
  const masked = typed.kinds.length > 0 ? [maskedWords] : [];
  if (!isSuggestible(move) || open.as !== 'advisor') {
    await showMoveForm(turn, open, { values: typed.values, problems: masked, canRestore });
    return;
  }
  // Asked first, as in the workspace: nothing is made, or paid for, that cannot be sent.
  const why = whyNot(turn, open, move);
  if (why !== undefined) {
    const problems = [...masked, refusalWords(why, open.request)];
    await showMoveForm(turn, open, { values: typed.values, problems, canRestore });
    return;
  }
  const field = suggestedInto[move];
  const before = (typed.values[field] ?? '').trim();
  const { text, problem } = put(before, await open.suggestReply.suggest(turn, open));
  const problems = [...masked, ...(problem === undefined ? [] : [problem])];
  await showMoveForm(turn, open, { values: { ...typed.values, [field]: text }, problems, canRestore });
}

function put(
  before: string,
  made: SuggestedReply,
): { readonly text: string; readonly problem: string | undefined } {
  if (made.kind === 'none') return { text: before, problem: made.words };
  if (before.includes(made.text)) return { text: before, problem: inItAlready };
  const text = [before, made.text].filter((part) => part !== '').join('\n\n');
  if (text.length > longestMessage) return { text: before, problem: noRoom };
  return { text, problem: made.leftOut === 0 ? undefined : leftOutWords(made.leftOut) };
}
