/** Surgery sessions on cards: published, listed, changed and cancelled by advisors. */
import { longestNote, mostPlaces, placeLengths } from '../src/consultations/read-session.ts';
import type { SessionPlaces } from '../src/consultations/sessions.ts';
import { type Session, stateOf } from '../src/consultations/sessions.ts';
import type { Action, Inputs } from './actions.ts';
import { inputId } from './actions.ts';
import {
  type AdaptiveCard,
  buttonRow,
  type Choice,
  card,
  choiceInput,
  choiceList,
  dateInput,
  type Element,
  heading,
  inPlaceButton,
  note,
  setApart,
  text,
  textInput,
  tickList,
  timeInput,
  warning,
  withoutInputs,
} from './elements.ts';
import { choicesOf, phaseLabels, roleLabels } from './labels.ts';
import { plainWords } from '../src/knowledge/plain-words.ts';
import { audienceWords, stateWords, wayLabels, whenWords, whereWords } from './session-words.ts';

export interface SessionFormFacts {
  /** New: published under the id that was made with the form. Known: changed as it stood then. */
  readonly sends: Extract<Action, { kind: 'publish-session' | 'change-session' }>;
  readonly values: Inputs;
  readonly problems: readonly string[];
  readonly desks: readonly Choice[];
}

export function sessionForm({ sends, values, problems, desks }: SessionFormFacts): AdaptiveCard {
  const isNew = sends.kind === 'publish-session';
  const title = isNew ? 'Publish a surgery session' : 'Change a surgery session';
  return card(
    title,
    [
      heading(title),
      ...problems.map(warning),
      ...when(values),
      ...forWhom(values),
      ...where(values),
      ...(desks.length > 1
        ? [choiceInput(inputId('desk'), desks, { label: 'Whose session', value: values['desk'] })]
        : []),
    ],
    [
      inPlaceButton(isNew ? 'Publish' : 'Save', sends, 'positive'),
      withoutInputs(inPlaceButton('Sessions', { kind: 'list-sessions' })),
    ],
  );
}

type Rows = (values: Inputs) => readonly Element[];

const when: Rows = (values) => [
  dateInput(inputId('day'), { label: 'Day', required: 'Choose the day.', value: values['day'] }),
  timeInput(inputId('time'), {
    label: 'Begins at (UK time)',
    required: 'Choose when it begins.',
    value: values['time'],
  }),
  choiceInput(
    inputId('minutes'),
    placeLengths.map((value) => ({ value, title: `${value} minutes` })),
    { label: 'Length of a place', required: 'Choose how long a place is.', value: values['minutes'] ?? '30' },
  ),
  choiceInput(
    inputId('places'),
    Array.from({ length: mostPlaces }, (_, index) => {
      const value = String(index + 1);
      return { value, title: value };
    }),
    { label: 'Places, one after another', required: 'Choose how many.', value: values['places'] ?? '4' },
  ),
];

const forWhom: Rows = (values) => [
  tickList(inputId('roles'), choicesOf(roleLabels), {
    label: 'Who it is for; nothing ticked: everybody',
    value: values['roles'],
  }),
  tickList(inputId('phases'), choicesOf(phaseLabels), {
    label: 'Which phases; nothing ticked: all',
    value: values['phases'],
  }),
];

const where: Rows = (values) => [
  choiceList(inputId('way'), choicesOf(wayLabels), {
    label: 'Where it is held',
    required: 'Choose where it is held.',
    value: values['way'] ?? 'teams',
  }),
  textInput(inputId('where'), {
    label: 'Place or link, if there is one',
    longest: longestNote,
    value: values['where'],
  }),
  textInput(inputId('note'), {
    label: 'Note to those who book; nothing that could identify a child',
    longest: longestNote,
    value: values['note'],
  }),
];

export interface SessionListFacts {
  readonly sessions: readonly SessionPlaces[];
  readonly now: string;
  /** Only they publish, change and cancel. */
  readonly isAdvisor: boolean;
  readonly notice?: string;
}

export function sessionsCard({ sessions, now, isAdvisor, notice }: SessionListFacts): AdaptiveCard {
  const rows = sessions.flatMap((held) => [
    setApart(text(`**${whenWords(held.session)}** · ${stateWords(held, now)}`)),
    note(lineOf(held.session)),
    ...(isAdvisor && ['open', 'full'].includes(stateOf(held, now)) ? [buttonRow(changes(held.session))] : []),
  ]);
  const none = [text('No surgery session is published for the time to come.')];
  return card(
    `Surgery sessions: ${String(sessions.length)}`,
    [
      heading('Surgery sessions'),
      ...(notice === undefined ? [] : [warning(notice)]),
      ...(rows.length === 0 ? none : rows),
      ...(isAdvisor ? [] : [note('Book a place from your request: say **my requests** in a chat with me.')]),
    ],
    isAdvisor ? [inPlaceButton('Publish a session', { kind: 'open-session' })] : [],
  );
}

const lineOf = (session: Session): string =>
  [
    `${String(session.minutes)} minutes each.`,
    `For: ${audienceWords(session)}.`,
    whereWords(session),
    ...(session.note === undefined ? [] : [plainWords(session.note)]),
  ].join(' ');

const changes = ({ id, revision }: Session): readonly Element[] => [
  inPlaceButton('Change', { kind: 'open-session', session: id }),
  inPlaceButton('Cancel the session', { kind: 'ask-cancel-session', session: id, revision }, 'destructive'),
];

/** Beside "Change" on a phone, one slip would tell everybody who has booked. */
export function cancelSessionCard({ session, taken }: SessionPlaces, notice?: string): AdaptiveCard {
  const { id, revision } = session;
  return card(
    'Cancel the surgery session?',
    [
      heading('Cancel this session?'),
      ...(notice === undefined ? [] : [warning(notice)]),
      text(`**${whenWords(session)}**`),
      text(taken.length === 0 ? 'Nobody has booked a place.' : bookedAlready(taken.length)),
      note('It cannot be taken back: publish another instead.'),
    ],
    [
      inPlaceButton(
        'Yes, cancel it',
        { kind: 'cancel-session', session: id, revision, booked: taken.length },
        'destructive',
      ),
      inPlaceButton('Keep it', { kind: 'list-sessions' }),
    ],
  );
}

const bookedAlready = (count: number): string =>
  count === 1
    ? 'One place is booked. Its requester and advisor are told, and lose it.'
    : `${String(count)} places are booked. Their requesters and advisors are told, and lose them.`;
