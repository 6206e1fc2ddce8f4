/** The buttons of a request's moves, and the form of each that asks for something. */
import { longestMessage, type PressedMove, pressedMoves } from '../src/consultations/read-move.ts';
import type { MoveKind } from '../src/consultations/event.ts';
import { type ConsultationRequest } from '../src/consultations/request.ts';
import { type Inputs, inputId } from './actions.ts';
import {
  type AdaptiveCard,
  card,
  type Choice,
  choiceInput,
  choiceList,
  dateInput,
  type Element,
  filteredChoiceInput,
  heading,
  inPlaceButton,
  note,
  textInput,
  tickList,
  warning,
  withoutInputs,
} from './elements.ts';
import {
  choicesOf,
  declineLabels,
  purposeLabels,
  ratingLabels,
  stageLabels,
  urgencyLabels,
  withdrawLabels,
} from './labels.ts';

export const moveTitles: Readonly<Record<PressedMove, string>> = {
  acknowledged: 'I am looking at it',
  assigned: 'Assign',
  reclassified: 'Change kind or urgency',
  asked: 'Ask the requester',
  added: 'Add or answer',
  changed: 'Change my question',
  replied: 'Reply',
  noted: 'Note among advisors',
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

export interface MoveFormFacts {
  readonly request: ConsultationRequest;
  readonly move: PressedMove;
  /** What was typed before, screened; empty on a fresh form. */
  readonly values: Inputs;
  readonly problems: readonly string[];
  readonly kinds: readonly Choice[];
  readonly advisors: readonly Choice[];
  /** Words that an advisor may begin with. */
  readonly canned: readonly Choice[];
  /** Made with the form: the same one sent twice counts once. */
  readonly form: string;
}

const generalTerms = 'In general terms: nothing that could identify a child.';

const message =
  (label: string, required: string) =>
  ({ values }: MoveFormFacts): readonly Element[] => [
    textInput(inputId('message'), {
      label,
      required,
      lines: true,
      longest: longestMessage,
      hint: generalTerms,
      value: values['message'],
    }),
  ];

const toRequester = message('To the requester, who sees it', 'Write the words first.');

const urgency = ({ values, request }: MoveFormFacts): Element =>
  choiceInput(inputId('urgency'), choicesOf(urgencyLabels), {
    label: 'How urgent',
    required: 'Choose how urgent it is.',
    value: values['urgency'] ?? request.details.urgency,
  });

type Fields = (facts: MoveFormFacts) => readonly Element[];

/** Those without fields are done at the press. */
const fields: Readonly<Record<PressedMove, Fields | undefined>> = {
  acknowledged: undefined,
  assigned: ({ advisors, values, request }) => [
    filteredChoiceInput(inputId('to'), advisors, {
      label: 'To whom',
      required: 'Choose a colleague.',
      value: values['to'] ?? request.assignee?.id,
    }),
  ],
  reclassified: (facts) => [
    choiceInput(inputId('kind'), facts.kinds, {
      label: 'Kind of request',
      required: 'Choose what kind it is.',
      value: facts.values['kind'] ?? facts.request.details.kind,
    }),
    urgency(facts),
  ],
  asked: message('What do you need to know? The requester sees it', 'Write your question.'),
  added: message('What you want to add, in general terms', 'Write what you want to add.'),
  changed: (facts) => [
    textInput(inputId('question'), {
      label: 'Your question, in general terms',
      required: 'Write your question.',
      lines: true,
      longest: longestMessage,
      value: facts.values['question'] ?? facts.request.details.question,
    }),
    urgency(facts),
  ],
  replied: toRequester,
  noted: message('Note, for advisors only', 'Write the note.'),
  unbooked: undefined,
  advised: ({ values, request }) => [
    tickList(inputId('purposes'), choicesOf(purposeLabels), {
      label: 'What the consultation was for',
      value: values['purposes'],
    }),
    textInput(inputId('advice'), {
      label: 'Advice to the requester, who sees it',
      required: 'Write the advice.',
      lines: true,
      longest: longestMessage,
      hint: generalTerms,
      value: values['advice'],
    }),
    textInput(inputId('nextStep'), {
      label: 'Next step, and whose it is',
      longest: 300,
      value: values['nextStep'],
    }),
    choiceInput(inputId('stage'), choicesOf(stageLabels), {
      label: 'Attendance stage now',
      value: values['stage'] ?? request.details.stage,
    }),
  ],
  signposted: message('Where they should go, and why; the requester sees it', 'Write where they should go.'),
  escalated: message('Whom it goes to, and why; the requester sees it', 'Write whom it goes to.'),
  declined: (facts) => [
    choiceList(inputId('reason'), choicesOf(declineLabels), {
      label: 'Why',
      required: 'Choose why.',
      value: facts.values['reason'],
    }),
    ...message('What they can do instead; the requester sees it', 'Write what they can do.')(facts),
  ],
  closed: message('Note to the requester, who sees it; in general terms', 'Write why it closes.'),
  withdrawn: (facts) => [
    choiceList(inputId('reason'), choicesOf(withdrawLabels), {
      label: 'Why',
      required: 'Choose why.',
      value: facts.values['reason'],
    }),
  ],
  reopened: message('Why it is opened again', 'Write why.'),
  'due-set': ({ values, request }) => [
    dateInput(inputId('due'), {
      label: 'Due on; empty takes the date away',
      value: values['due'] ?? request.due?.slice(0, 10),
    }),
  ],
  merged: ({ values }) => [
    textInput(inputId('into'), {
      label: 'Reference of the request that goes on',
      required: 'Write its reference.',
      longest: 20,
      value: values['into'],
    }),
  ],
  rated: (facts) => [
    choiceList(inputId('rating'), choicesOf(ratingLabels), {
      label: 'Did the consultation help?',
      required: 'Choose one.',
      value: facts.values['rating'],
    }),
  ],
};

/** Opens the move's form in the card's place, or makes the move where it asks for nothing. */
export function moveButton({ reference, revision }: ConsultationRequest, move: PressedMove): Element {
  const title = moveTitles[move];
  if (fields[move] !== undefined)
    return inPlaceButton(title, { kind: 'open-move', move, reference, revision });
  return inPlaceButton(title, { kind: 'make-move', move, reference, revision });
}

export const isPressed = (move: MoveKind): move is PressedMove => pressedMoves.some((one) => one === move);

export function moveFormCard(facts: MoveFormFacts): AdaptiveCard {
  const { request, move, problems, form } = facts;
  const { reference, revision } = request;
  const title = `${reference}: ${moveTitles[move]}`;
  return card(
    title,
    [
      heading(title),
      ...problems.map(warning),
      ...(fields[move]?.(facts) ?? []),
      note('It changes nothing until you send it.'),
    ],
    [
      inPlaceButton('Send', { kind: 'make-move', move, reference, revision, form }, 'positive'),
      withoutInputs(inPlaceButton('Back', { kind: 'see-request', reference })),
    ],
  );
}
