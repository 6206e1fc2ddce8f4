/** One request as its requester may see it: where it stands, what was said to them, and what they can do. */

import { dayOf } from '../src/calendar/dates.ts';
import { writtenMoment } from '../src/calendar/moment-words.ts';
import type { RequestEvent } from '../src/consultations/event.ts';
import { movesOpenTo } from '../src/consultations/make-move.ts';
import type { PressedMove } from '../src/consultations/read-move.ts';
import type { ConsultationRequest } from '../src/consultations/request.ts';
import type { FormalReferral } from '../src/people/service.ts';
import { askedBack } from './asked-back.ts';
import {
  type AdaptiveCard,
  button,
  card,
  type Element,
  factTable,
  heading,
  inPlaceButton,
  linkButton,
  note,
  rowsOf,
  setApart,
  text,
  warning,
} from './elements.ts';
import { statusLabels, urgencyLabels } from './labels.ts';
import { isPressed, moveButton } from './move-forms.ts';
import { plainWords } from '../src/knowledge/plain-words.ts';
import { kindLabel, type RequestFacts } from './request-cards.ts';
import { historyFor } from './requester-history.ts';
import { placeButtons, takeOutButton } from './place-card.ts';

export interface RequesterViewFacts extends RequestFacts {
  readonly events: readonly RequestEvent[];
  /** For the one who pressed: why nothing was done, or when others hear of it. */
  readonly notice?: string;
  readonly canReopen: boolean;
  readonly asksHowItWent: boolean;
  readonly formalReferral: FormalReferral | undefined;
  /** The calendar file of a place to come that was given up. */
  readonly givenUp?: string | undefined;
  /** The reference that a merged request goes on as, where that is the same person's. */
  readonly goesOnAs?: string | undefined;
}

export function requesterView(facts: RequesterViewFacts): AdaptiveCard {
  const { request, notice, formalReferral, givenUp } = facts;
  const { reference, status } = request;
  const title = `${reference}: ${kindLabel(facts)}`;
  return card(
    `Your request ${title}, ${statusLabels[status]}`,
    [
      heading(title),
      ...(notice === undefined ? [] : [warning(notice)]),
      factTable(factsOf(request, facts.goesOnAs)),
      ...wordsOf(request),
      ...linesOf(facts),
      ...(formalReferral === undefined ? [] : [note(namedChildWords)]),
      ...movesOf(facts),
    ],
    [
      ...placeButtons(request),
      ...takeOutButton(givenUp),
      inPlaceButton('Copy for my records', { kind: 'copy-record', reference }),
      inPlaceButton('Export', { kind: 'export-record', reference }),
      ...(formalReferral === undefined ? [] : [linkButton(formalReferral.label, formalReferral.url)]),
      button('My requests', { kind: 'my-requests' }),
    ],
  );
}

/** Nothing is written on a request that has ended for good. */
function movesOf(facts: RequesterViewFacts): readonly Element[] {
  const moves = movesFor(facts);
  if (moves.length === 0) return [];
  return [
    note(
      'What you write here goes to the advisors’ team. In general terms, please: nothing that identifies a child.',
    ),
    ...rowsOf(moves.map((move) => moveButton(facts.request, move))),
  ];
}

export const namedChildWords =
  'Where a named child must be discussed, use the formal referral: its link carries nothing from here.';

/** What is open to the requester now, the pressing one first. */
export function movesFor({
  request,
  canReopen,
  asksHowItWent,
}: Pick<RequesterViewFacts, 'request' | 'canReopen' | 'asksHowItWent'>): readonly PressedMove[] {
  return (
    movesOpenTo(request, 'requester')
      .filter(isPressed)
      // Where the place itself is shown.
      .filter((move) => move !== 'unbooked' && move !== 'booked')
      .filter((move) => move !== 'reopened' || canReopen)
      .filter((move) => move !== 'rated' || (asksHowItWent && request.rating === undefined))
  );
}

/** The card is for reading on a phone: the last of what happened; all of it is in the copy. */
const linesAtMost = 8;

function linesOf(facts: RequesterViewFacts): readonly Element[] {
  const lines = historyFor(facts);
  const shown = lines.slice(-linesAtMost);
  const earlier = lines.length - shown.length;
  return [
    setApart(text('**What happened**')),
    ...(earlier === 0 ? [] : [note(`${String(earlier)} earlier: in the copy for your records.`)]),
    ...shown.map(({ on, words }) => text(`${on}: ${words}`)),
  ];
}

/** An advisor's own date is the desk's; what the service promised is the requester's, as long as nobody has replied. */
const promisedFact = ({ due, dueBy, answeredAt, endedAt }: ConsultationRequest) =>
  due === undefined || dueBy === 'advisor' || answeredAt !== undefined || endedAt !== undefined
    ? []
    : [['We aim to reply by', dayOf(due)] as const];

const factsOf = (request: ConsultationRequest, goesOnAs: string | undefined) => [
  ['Status', statusLabels[request.status]] as const,
  ...promisedFact(request),
  ...factsOfWhom(request, goesOnAs),
];

const factsOfWhom = (
  { assignee, booking, details, loggedAt }: ConsultationRequest,
  goesOnAs: string | undefined,
) => [
  ...(goesOnAs === undefined ? [] : [['Goes on as', goesOnAs] as const]),
  ...(assignee === undefined ? [] : [['With', plainWords(assignee.name)] as const]),
  ...(booking === undefined ? [] : [['Booked', writtenMoment(booking.starts)] as const]),
  ['Urgency', urgencyLabels[details.urgency]] as const,
  ['Logged', dayOf(loggedAt)] as const,
];

function wordsOf(request: ConsultationRequest): readonly Element[] {
  return [text(`**Your question.** ${plainWords(request.details.question)}`), ...askedBack(request)];
}
