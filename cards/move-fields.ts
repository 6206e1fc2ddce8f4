/** What each move's form asks for; those that ask for nothing are done at the press. */
import { londonDate } from '../src/calendar/dates.ts';
import { londonTime } from '../src/calendar/london-clock.ts';
import { longestMessage, notInTeam, type PressedMove } from '../src/consultations/read-move.ts';
import { placeLengths } from '../src/consultations/read-session.ts';
import { inputId } from './actions.ts';
import { cannedChoice, hasCanned } from './canned-choice.ts';
import {
  choiceInput,
  choiceList,
  dateInput,
  type Element,
  filteredChoiceInput,
  note,
  textInput,
  tickList,
  timeInput,
  warning,
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
import type { MoveFormFacts } from './move-form-facts.ts';

/** More would not fit on a card. */
const advisorsAtMost = 120;

const generalTerms = 'In general terms: nothing that could identify a child.';

const message =
  (label: string, required: string) =>
  (facts: MoveFormFacts): readonly Element[] => [
    ...cannedChoice(facts),
    textInput(inputId('message'), {
      label,
      // Were it required, the words to begin with could not be put into an empty one.
      ...(hasCanned(facts) || facts.canSuggest ? {} : { required }),
      lines: true,
      longest: longestMessage,
      hint: generalTerms,
      value: facts.values['message'],
    }),
  ];

const toRequester = message('To the requester, who sees it', 'Write the words first.');

const urgency = ({ values, request }: MoveFormFacts): Element =>
  choiceInput(inputId('urgency'), choicesOf(urgencyLabels), {
    label: 'How urgent',
    required: 'Choose how urgent it is.',
    value: values['urgency'] ?? request.details.urgency,
  });

/** A list without a choice is no list: then it can be taken, and given to nobody else. */
function colleagueFields({ advisors, values, request }: MoveFormFacts): readonly Element[] {
  if (advisors === undefined)
    return [
      warning('Teams would not tell me who is in the team: send it to take it yourself, or try again.'),
    ];
  if (advisors.length === 0) return [note('Nobody else is in the team: send it to take it yourself.')];
  const isLong = advisors.length > advisorsAtMost;
  return [
    filteredChoiceInput(inputId('to'), advisors.slice(0, advisorsAtMost), {
      label: 'Give it to',
      hint: 'Leave it empty to take it yourself.',
      unfitting: notInTeam,
      value: values['to'] ?? request.assignee?.id,
    }),
    ...(isLong
      ? [note('The team has more members than fit here. Anybody not listed can press “Assign to me”.')]
      : []),
  ];
}

/** Beside the surgery's sessions: a call or a visit that the two have agreed. */
function timeFields({ values, request: { booking } }: MoveFormFacts): readonly Element[] {
  // A place of a session is no time of its own to begin from.
  const starts = booking?.session === undefined ? booking?.starts : undefined;
  const before = starts === undefined ? {} : { day: londonDate(starts), time: londonTime(starts) };
  const { day, time, minutes = '30' }: MoveFormFacts['values'] = { ...before, ...values };
  return [
    dateInput(inputId('day'), {
      label: 'Day',
      required: 'Choose the day.',
      value: day,
    }),
    timeInput(inputId('time'), {
      label: 'Begins at (UK time)',
      required: 'Choose when it begins.',
      value: time,
    }),
    choiceInput(
      inputId('minutes'),
      placeLengths.map((value) => ({ value, title: `${value} minutes` })),
      { label: 'How long', required: 'Choose how long.', value: minutes },
    ),
    note(
      'Both are reminded of it, and get a calendar file to open. A surgery place that was booked is free again.',
    ),
  ];
}

type Fields = (facts: MoveFormFacts) => readonly Element[];

/** Those without fields are done at the press. */
const fields: Readonly<Record<PressedMove, Fields | undefined>> = {
  acknowledged: undefined,
  assigned: (facts) => colleagueFields(facts),
  reclassified: (facts) => [
    choiceInput(inputId('kind'), facts.kinds, {
      label: 'Kind of request',
      required: 'Choose what kind it is.',
      value: facts.values['kind'] ?? facts.request.details.kind,
    }),
    ...(facts.desks.length === 0
      ? []
      : [
          choiceInput(inputId('desk'), facts.desks, {
            label: 'Desk (leave it empty for the one that takes this kind)',
            value: facts.values['desk'],
          }),
        ]),
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
  booked: timeFields,
  unbooked: undefined,
  advised: ({ values, request, canSuggest }) => [
    tickList(inputId('purposes'), choicesOf(purposeLabels), {
      label: 'What the consultation was for',
      value: values['purposes'],
    }),
    textInput(inputId('advice'), {
      label: 'Advice to the requester, who sees it',
      ...(canSuggest ? {} : { required: 'Write the advice.' }),
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
      label: 'Due on (leave it empty for no date)',
      value: values['due'] ?? (request.due === undefined ? undefined : londonDate(request.due)),
    }),
  ],
  merged: ({ values, likely }) => [
    textInput(inputId('into'), {
      label: 'Reference of the request that goes on',
      required: 'Write its reference.',
      longest: 20,
      value: values['into'] ?? likely[0],
    }),
    ...(likely.length > 1 ? [note(`Others that may be the same: ${likely.slice(1).join(', ')}.`)] : []),
    note(
      'This request ends, and its requester is told that it goes on with another, and later how that one ended. Where the other one is somebody else’s, reply first: the requester of this one reads none of its words.',
    ),
  ],
  rated: (facts) => [
    choiceList(inputId('rating'), choicesOf(ratingLabels), {
      label: 'Did the consultation help?',
      required: 'Choose one.',
      value: facts.values['rating'],
    }),
  ],
};

export const asksForSomething = (move: PressedMove): boolean => fields[move] !== undefined;

export const fieldsOf = (facts: MoveFormFacts): readonly Element[] => fields[facts.move]?.(facts) ?? [];
