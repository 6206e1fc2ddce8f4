/** The form by which an advisor says until when they are away and who covers, and the card that says that they did. */
import { writtenDate } from '../src/calendar/dates.ts';
import type { Absence } from '../src/conversation/absences.ts';
import { type Inputs, inputId } from './actions.ts';
import {
  type AdaptiveCard,
  card,
  type Choice,
  dateInput,
  type Element,
  filteredChoiceInput,
  heading,
  inPlaceButton,
  note,
  text,
  warning,
} from './elements.ts';
import { plainWords } from '../src/knowledge/plain-words.ts';

export interface AwayFormFacts {
  readonly values: Inputs;
  readonly problems: readonly string[];
  /** Undefined where Teams would not say. */
  readonly colleagues: readonly Choice[] | undefined;
}

const colleaguesAtMost = 120;

export const awayForm = ({ values, problems, colleagues }: AwayFormFacts): AdaptiveCard =>
  card(
    'Say until when you are away.',
    [
      heading('When you are away'),
      text(
        'What is with you says so, and your cover is told what you would be told. It ends by itself after the last day.',
      ),
      ...problems.map((problem) => warning(plainWords(problem))),
      dateInput(inputId('until'), {
        label: 'Last day away',
        required: 'Choose the last day on which you are away.',
        value: values['until'],
      }),
      ...coverFields(values, colleagues),
    ],
    [inPlaceButton('Save', { kind: 'save-away' }, 'positive')],
  );

function coverFields(values: Inputs, colleagues: readonly Choice[] | undefined): readonly Element[] {
  if (colleagues === undefined)
    return [warning('Teams would not tell me who is in the team: save it without a cover, or try again.')];
  if (colleagues.length === 0) return [note('Nobody else is in the team to cover for you.')];
  return [
    filteredChoiceInput(inputId('cover'), colleagues.slice(0, colleaguesAtMost), {
      label: 'Who covers (leave it empty if nobody does)',
      value: values['cover'],
    }),
  ];
}

export const awaySaved = ({ until, cover }: Pick<Absence, 'until' | 'cover'>): AdaptiveCard => {
  const words = `You are away until ${writtenDate(until)}. ${
    cover === undefined
      ? 'Nobody covers: what is with you waits for you.'
      : `${plainWords(cover.name)} covers, and is told of what happens to your requests.`
  }`;
  return card(
    words,
    [heading('You are away'), text(words)],
    [inPlaceButton('I am back', { kind: 'come-back' }), inPlaceButton('Change it', { kind: 'go-away' })],
  );
};
