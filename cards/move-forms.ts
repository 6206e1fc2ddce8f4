/** The buttons of a request's moves, and the form of each that asks for something. */
import type { MoveKind } from '../src/consultations/event.ts';
import { type PressedMove, pressedMoves } from '../src/consultations/read-move.ts';
import type { ConsultationRequest } from '../src/consultations/request.ts';
import {
  type AdaptiveCard,
  card,
  type Element,
  heading,
  inPlaceButton,
  note,
  text,
  warning,
  withoutInputs,
} from './elements.ts';
import { labelled } from './asked-back.ts';
import { cut } from './cut.ts';
import { givesUpWords } from './given-up-words.ts';
import { asksForSomething, fieldsOf } from './move-fields.ts';
import { formOf, type MoveFormFacts } from './move-form-facts.ts';
import { plainWords } from '../src/knowledge/plain-words.ts';

export const moveTitles: Readonly<Record<PressedMove, string>> = {
  acknowledged: 'I am looking at it',
  assigned: 'Assign',
  reclassified: 'Change kind or urgency',
  asked: 'Ask the requester',
  added: 'Add or answer',
  changed: 'Change my question',
  replied: 'Reply',
  noted: 'Note among advisors',
  booked: 'Book a time',
  unbooked: 'Give up the booking',
  advised: 'Record advice',
  signposted: 'Signpost',
  escalated: 'Escalate',
  declined: 'Decline',
  closed: 'Close',
  withdrawn: 'Withdraw',
  reopened: 'Open again',
  'due-set': 'Set a due date',
  merged: 'Merge into another',
  rated: 'How did it go?',
};

/** Opens the move's form in the card's place, or makes the move where it asks for nothing. */
export function moveButton({ reference, revision }: ConsultationRequest, move: PressedMove): Element {
  const title = moveTitles[move];
  if (asksForSomething(move)) return inPlaceButton(title, { kind: 'open-move', move, reference, revision });
  return inPlaceButton(title, { kind: 'make-move', move, reference, revision });
}

export const isPressed = (move: MoveKind): move is PressedMove => pressedMoves.some((one) => one === move);

export function moveFormCard(facts: MoveFormFacts): AdaptiveCard {
  const { request, move, problems, givesUp, canRestore, canSuggest } = facts;
  const title = `${request.reference}: ${moveTitles[move]}`;
  const suggest = inPlaceButton('Suggest a reply', { kind: 'suggest-move', ...formOf(facts) });
  const restore = inPlaceButton('That is not a name', { kind: 'restore-move', ...formOf(facts) });
  return card(
    title,
    [
      heading(title),
      ...problems.map((problem) => warning(plainWords(problem))),
      ...(givesUp === undefined ? [] : [warning(givesUpWords(givesUp))]),
      ...askedAbout(facts),
      ...fieldsOf(facts),
      ...draftedNote(facts),
      note('It changes nothing until you send it.'),
    ],
    [
      inPlaceButton('Send', { kind: 'send-move', ...formOf(facts) }, 'positive'),
      ...(canSuggest ? [suggest] : []),
      ...(canRestore ? [restore] : []),
      withoutInputs(inPlaceButton('Back', { kind: 'see-request', reference: request.reference })),
    ],
  );
}

/** Above the buttons, where whoever sends it looks last. */
const draftedNote = ({ drafted }: MoveFormFacts): readonly Element[] =>
  drafted === undefined
    ? []
    : [
        warning(
          `AI-generated: the language model ${drafted.model} suggested words of this from published guidance. Read each sentence before you send it. ${drafted.share === 'mostly' ? 'Sent as it is, the requester is told so.' : 'You have changed most of them: only the record says so.'}`,
        ),
      ];

const shownOfQuestion = 400;

/** The form stands in the card's place: what it answers must be there to be read. */
function askedAbout({ request, move, as }: MoveFormFacts): readonly Element[] {
  const { details, pendingQuestion, pendingDrafted } = request;
  if (as === 'advisor') return [note(`Question: ${plainWords(cut(details.question, shownOfQuestion))}`)];
  const isAnswer = move === 'added' && pendingQuestion !== undefined;
  if (!isAnswer) return [];
  const words = `You are asked: ${plainWords(cut(pendingQuestion, shownOfQuestion))}`;
  return [text(words), ...labelled(pendingDrafted)];
}
