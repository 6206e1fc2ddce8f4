/** An answer in a model's words, beside the guidance's own, for an advisor to approve, to change or to grade. */
import { writtenMoment } from '../src/calendar/moment-words.ts';
import { topicNames } from '../src/knowledge/holdings.ts';
import {
  type Grade,
  type Looker,
  type Release,
  releasedWords,
  type Supervised,
  type Worded,
} from '../src/model/supervised.ts';
import { cut } from './cut.ts';
import {
  type AdaptiveCard,
  card,
  choiceList,
  type Element,
  heading,
  inPlaceButton,
  note,
  setApart,
  text,
  textInput,
  warning,
  withoutInputs,
} from './elements.ts';
import { inputId } from './actions.ts';
import { plainWords } from '../src/knowledge/plain-words.ts';

/** Two answers beside each other stay well under what Teams takes. */
const longestShown = 6_000;
/** Whatever is shown whole can be changed whole. */
export const longestEdited = longestShown;
/** As long as one may be. */
const longestQuestion = 2_000;

/** Whether an advisor sees every word of it before they send it. */
export const isShownWhole = ({ text: words }: Pick<Worded, 'text'>): boolean => words.length <= longestShown;

const gradeLabels: Readonly<Record<Grade, string>> = {
  right: 'Right: it says what the guidance says',
  'partly-right': 'Partly right: something is missing or unclear',
  wrong: 'Wrong: it says what the guidance does not say',
};

const releaseLabels: Readonly<Record<Release, string>> = {
  approved: 'Approved as it is',
  edited: 'Sent with changes',
  declined: 'The guidance’s own words were sent',
  expired: 'Nobody looked in time: the guidance’s own words were sent',
  'switched-off': 'The model was turned off before it went: the guidance’s own words were sent. Approved',
};

/** `notice` is for the one who pressed: why nothing was done. */
export function supervisedCard(supervised: Supervised, notice?: string): AdaptiveCard {
  const { mode, question, topic, state } = supervised;
  const title = titleOf(supervised);
  const isOpen = state.kind === 'waiting';
  return card(
    `${title}.`,
    [
      heading(title),
      ...(notice === undefined ? [] : [warning(notice)]),
      ...standing(supervised),
      text(`**Asked**, on ${topicNames[topic]}: ${plainWords(cut(question, longestQuestion))}`),
      ...shownAnswers(supervised),
      ...(isOpen && mode === 'sampled' ? gradeInputs() : []),
    ],
    isOpen ? buttons(supervised) : [],
  );
}

/** It must never seem to wait once somebody, or time, has decided. */
function titleOf({ mode, state }: Supervised): string {
  switch (state.kind) {
    case 'waiting':
      return mode === 'hold' ? 'An answer waits for an advisor' : 'A sampled answer to look at';
    case 'graded':
      return 'A sampled answer was graded';
    case 'released':
      return releasedTitles[state.as];
  }
}

const releasedTitles: Readonly<Record<Release, string>> = {
  approved: 'An answer was approved',
  edited: 'An answer was changed and sent',
  declined: 'The guidance’s own words were sent',
  expired: 'Nobody looked at an answer in time',
  'switched-off': 'An answer was approved, and the model turned off',
};

/** Two at most: while it waits, or of a sample, the one beside the other; once sent, what was sent first. */
function shownAnswers(supervised: Supervised): readonly Element[] {
  const { written, curated } = supervised;
  const inModels = answerBeneath('In the model’s words', written);
  const sent = releasedWords(supervised);
  if (sent === undefined) return [...inModels, ...answerBeneath('In the guidance’s own words', curated)];
  const isModels = sent === written;
  return [
    ...answerBeneath(isModels ? 'What was sent, in the model’s words' : 'What was sent', sent),
    ...(isModels ? answerBeneath('In the guidance’s own words', curated) : inModels),
  ];
}

/** A block of its own for each paragraph: in one, not every client of Teams keeps them apart. */
const answerBeneath = (title: string, { text: words }: Worded): readonly Element[] => [
  setApart(heading(title)),
  ...paragraphsOf(cut(words, longestShown)).map(text),
];

const paragraphsOf = (words: string): readonly string[] =>
  words.split(/\n{2,}/).reduce((parts: readonly string[], part) => {
    const last = parts.at(-1);
    // A list stays with the line that leads to it.
    if (last === undefined || !/^\s*(?:[-*]|\d+[.)])\s/.test(part)) return [...parts, part];
    return [...parts.slice(0, -1), `${last}\n\n${part}`];
  }, []);

/** In the place of one whose question was deleted, changed or is past its time: nothing of it may stand. */
export const erasedAnswerCard = (): AdaptiveCard =>
  card('An answer that is no longer here.', [
    heading('This answer is no longer here'),
    note(
      'Whoever asked has deleted or changed the question, or it is past the time for which it is kept. Nothing of it is kept, and there is nothing to decide.',
    ),
  ]);

function standing({ mode, state, due }: Supervised): readonly Element[] {
  switch (state.kind) {
    case 'waiting':
      return mode === 'hold' && due !== undefined
        ? [
            text(
              `Decide by **${writtenMoment(due)}**. If nobody does, the asker gets the guidance’s own words.`,
            ),
            note('Whoever asked it cannot decide on it.'),
          ]
        : [note('The asker has it already. Your grade tells the service how well the model writes.')];
    case 'released':
      return [text(`${releaseLabels[state.as]}${byWhom(state.by)}, ${writtenMoment(state.at)}.`)];
    case 'graded':
      return [
        text(`**${gradeLabels[state.grade]}.** Graded${byWhom(state.by)}, ${writtenMoment(state.at)}.`),
        ...(state.comment === undefined ? [] : [text(`“${plainWords(state.comment)}”`)]),
      ];
  }
}

/** Nobody's where time passed, or where they asked to be erased. */
const byWhom = (by: Looker | undefined): string =>
  by === undefined || by.name === '' ? '' : ` by ${by.name}`;

const gradeInputs = (): readonly Element[] => [
  choiceList(
    inputId('grade'),
    Object.entries(gradeLabels).map(([value, title]) => ({ value, title })),
    { label: 'How right is it?', required: 'Choose one.' },
  ),
  textInput(inputId('message'), {
    label: 'What is wrong with it? No child’s details, please.',
    longest: 500,
    lines: true,
  }),
];

function buttons({ mode, answer, digest }: Supervised): readonly Element[] {
  const on = { answer, digest };
  if (mode === 'sampled')
    return [inPlaceButton('Save the grade', { kind: 'grade-answer', ...on }, 'positive')];
  return [
    inPlaceButton('Send as it is', { kind: 'decide-answer', decision: 'approve', ...on }, 'positive'),
    inPlaceButton('Change it', { kind: 'edit-answer', ...on }),
    inPlaceButton('Send the guidance’s own words', { kind: 'decide-answer', decision: 'decline', ...on }),
  ];
}

export interface EditFacts {
  readonly answer: string;
  readonly digest: string;
  /** Without the sources, which the server puts beneath. */
  readonly words: string;
  readonly problems: readonly string[];
}

export function editAnswerCard({ answer, digest, words, problems }: EditFacts): AdaptiveCard {
  const on = { answer, digest };
  return card(
    'Change the answer before it is sent.',
    [
      heading('Change the answer'),
      ...problems.map(warning),
      note('Keep the marks, such as [1], beside what they carry. The sources are put beneath by themselves.'),
      textInput(inputId('message'), {
        label: 'The answer, without any child’s details',
        required: 'Write the answer.',
        longest: longestEdited,
        lines: true,
        value: words,
      }),
    ],
    [
      inPlaceButton('Send it so', { kind: 'send-edited', ...on }, 'positive'),
      withoutInputs(
        inPlaceButton('Send the guidance’s own words', { kind: 'decide-answer', decision: 'decline', ...on }),
      ),
    ],
  );
}
