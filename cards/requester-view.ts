/** One request as its requester may see it: where it stands, what was said to them, and what they can do. */
import type { ConsultationRequest } from '../src/consultations/request.ts';
import { movesOpenTo } from '../src/consultations/make-move.ts';
import { londonDate, writtenDate } from '../src/calendar/dates.ts';
import {
  type AdaptiveCard,
  button,
  card,
  type Element,
  factTable,
  heading,
  note,
  text,
  warning,
} from './elements.ts';
import { statusLabels, urgencyLabels } from './labels.ts';
import { isPressed, moveButton } from './move-forms.ts';
import { plainWords } from './plain-words.ts';
import { placeButtons } from './session-cards.ts';
import { kindLabel, type RequestFacts } from './request-cards.ts';

const day = (instant: string): string => writtenDate(londonDate(instant));

export interface RequesterViewFacts extends RequestFacts {
  /** For the one who pressed: why nothing was done. */
  readonly notice?: string;
}

export function requesterView(facts: RequesterViewFacts): AdaptiveCard {
  const { request, notice } = facts;
  const { reference, status } = request;
  const title = `${reference}: ${kindLabel(facts)}`;
  return card(
    `Your request ${title}, ${statusLabels[status]}`,
    [
      heading(title),
      ...(notice === undefined ? [] : [warning(notice)]),
      factTable(factsOf(request)),
      ...wordsOf(request),
      note(
        'What you write here goes to the advisors’ team. In general terms, please: nothing that identifies a child.',
      ),
    ],
    [
      ...movesOpenTo(request, 'requester')
        .filter(isPressed)
        .filter((move) => move !== 'unbooked')
        .slice(0, 4)
        .map((move) => moveButton(request, move)),
      ...placeButtons(request),
      button('My requests', { kind: 'my-requests' }),
    ],
  );
}

const factsOf = ({ status, assignee, booking, details, loggedAt }: ConsultationRequest) => [
  ['Status', statusLabels[status]] as const,
  ...(assignee === undefined ? [] : [['With', plainWords(assignee.name)] as const]),
  ...(booking === undefined ? [] : [['Booked', day(booking.starts)] as const]),
  ['Urgency', urgencyLabels[details.urgency]] as const,
  ['Logged', day(loggedAt)] as const,
];

function wordsOf(request: ConsultationRequest): readonly Element[] {
  const { details, pendingQuestion, advice, closingNote } = request;
  const said = (title: string, words: string | undefined): readonly Element[] =>
    words === undefined ? [] : [text(`**${title}** ${plainWords(words)}`)];
  return [
    ...said('Your question.', details.question),
    ...(pendingQuestion === undefined ? [] : [warning(`You are asked: ${plainWords(pendingQuestion)}`)]),
    ...said('Advice.', advice?.text),
    ...said('Next step.', advice?.nextStep),
    ...said('It ended with.', closingNote),
  ];
}
