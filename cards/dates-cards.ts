/** The dates of a procedure: a form for the days that are known, and what they come to. */
import type { DatesWords } from '../src/escalation/deadline-words.ts';
import { inputId } from './actions.ts';
import {
  type AdaptiveCard,
  button,
  buttonRow,
  card,
  dateInput,
  type Element,
  heading,
  inPlaceButton,
  linkButton,
  note,
  setApart,
  showButton,
  text,
  warning,
} from './elements.ts';
import { drawSection } from './walk-cards.ts';

export const dateFields = ['consultation', 'meeting', 'decision', 'review'] as const;
export type DateField = (typeof dateFields)[number];

/** One entry for a calendar, as a file to open and as words to copy. */
export interface CalendarLink {
  readonly title: string;
  readonly url: string;
  readonly words: readonly string[];
}

export interface DatesFacts {
  readonly procedure: string;
  readonly title: string;
  readonly standing: string;
  /** "ELPM" */
  readonly meeting: string;
  /** ISO days that stand in the form. */
  readonly values: Readonly<Partial<Record<DateField, string>>>;
  /** A day that is missing or is none. */
  readonly problems: readonly string[];
  readonly result?: DatesWords;
  readonly calendar: readonly CalendarLink[];
  readonly sources: readonly string[];
}

export function datesCard(facts: DatesFacts): AdaptiveCard {
  const { title, meeting, problems, result } = facts;
  const summary = result?.dates.join(' ').replaceAll('**', '') ?? `Dates of the ${meeting}`;
  return card(
    `${title}. ${[...problems, summary].join(' ')}`,
    [
      heading(`Dates of the ${meeting}`),
      note(facts.standing),
      ...problems.map(warning),
      ...(result ? drawResult(result, facts) : []),
      setApart(text(`**${result ? 'Other days' : 'Which days do you know?'}**`)),
      day('consultation', 'Day of the consultation', facts),
      day('meeting', `Day of the ${meeting}, where it is set`, facts),
      note('Days only: no name, no case. Nothing of this is stored.'),
    ],
    [
      inPlaceButton(
        'Work out the dates',
        { kind: 'work-out-dates', procedure: facts.procedure, from: 'consultation' },
        'positive',
      ),
      showButton(`Review ${meeting}`, reviewForm(facts), [
        inPlaceButton('Work out the review', {
          kind: 'work-out-dates',
          procedure: facts.procedure,
          from: 'decision',
        }),
      ]),
      button('Request a consultation', { kind: 'consult' }),
    ],
  );
}

const day = (field: DateField, label: string, { values }: DatesFacts): Element =>
  dateInput(inputId(field), { label, value: values[field] });

const reviewForm = (facts: DatesFacts): readonly Element[] => [
  day('decision', 'Day of the decision', facts),
  day('review', `Day that was agreed for the review ${facts.meeting}, if any`, facts),
];

function drawResult(result: DatesWords, { calendar, sources }: DatesFacts): readonly Element[] {
  return [
    ...result.dates.map(text),
    ...result.cautions.map(warning),
    ...drawSection({ title: 'What was assumed', lines: result.assumptions }),
    ...drawCalendar(calendar),
    ...sources.map(note),
  ];
}

/** Not every client opens a file, so each entry can be read and copied as well. */
const drawCalendar = (calendar: readonly CalendarLink[]): readonly Element[] =>
  calendar.length === 0
    ? []
    : [
        buttonRow([
          ...calendar.map(({ title, url }) => linkButton(`Add to calendar: ${title}`, url)),
          showButton(
            'As text, to copy',
            calendar.flatMap(({ words }) => words.map(text)),
            [],
          ),
        ]),
      ];
