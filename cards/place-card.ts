/** A place of a session on the cards of a request: the way to it, those that can be had, and the one that is booked. */
import { writtenMoment } from '../src/calendar/moment-words.ts';
import { type ConsultationRequest, isOpen } from '../src/consultations/request.ts';
import { placeId, type Session } from '../src/consultations/sessions.ts';
import { inputId } from './actions.ts';
import {
  type AdaptiveCard,
  card,
  choiceInput,
  type Element,
  heading,
  inPlaceButton,
  linkButton,
  note,
  text,
  warning,
  withoutInputs,
} from './elements.ts';
import { moveButton } from './move-forms.ts';
import { plainWords } from '../src/knowledge/plain-words.ts';
import { whereWords } from './session-words.ts';

/** On a request's own cards: leads to the places that it can have, or to the one that it has. */
export const placeButtons = (request: ConsultationRequest): readonly Element[] =>
  isOpen(request)
    ? [
        inPlaceButton(request.booking === undefined ? 'Book a surgery place' : 'Booked time', {
          kind: 'pick-session',
          reference: request.reference,
        }),
      ]
    : [];

export interface PlaceFacts {
  readonly request: ConsultationRequest;
  readonly places: readonly { readonly session: Session; readonly starts: string }[];
  /** Of the booked session. */
  readonly session: Session | undefined;
  /** Of the booking's calendar file. */
  readonly calendar: string | undefined;
  /** Of the same file, where a place to come was given up. */
  readonly givenUp?: string | undefined;
  readonly notice?: string;
  /** By whoever looks, and now. */
  readonly mayGiveUp: boolean;
}

const choicesShown = 40;

export function placeCard(facts: PlaceFacts): AdaptiveCard {
  const { request, places, notice } = facts;
  const { reference, booking } = request;
  const choices = places.slice(0, choicesShown).map(({ session, starts }) => ({
    value: placeId(session.id, starts),
    title: `${writtenMoment(starts)}, ${String(session.minutes)} minutes`,
  }));
  const pick = choiceInput(
    inputId('place'),
    choices,
    booking === undefined
      ? { label: 'Free places', required: 'Choose a place.' }
      : { label: 'Another place instead' },
  );
  return card(
    `A surgery place for ${reference}`,
    [
      heading(`${reference}: surgery place`),
      ...(notice === undefined ? [] : [warning(notice)]),
      ...bookedLines(facts),
      ...(choices.length === 0 ? [text(noneWords(request))] : [pick]),
    ],
    [
      ...(facts.calendar === undefined ? [] : [linkButton('Add to calendar', facts.calendar)]),
      ...takeOutButton(facts.givenUp),
      ...(choices.length === 0 ? [] : [bookButton(request)]),
      ...(facts.mayGiveUp ? [withoutInputs(moveButton(request, 'unbooked'))] : []),
      withoutInputs(inPlaceButton('Back', { kind: 'see-request', reference })),
    ],
  );
}

const noneWords = (request: ConsultationRequest): string =>
  isOpen(request)
    ? 'No place is free for this request at the moment.'
    : 'This request has ended, so no place can be booked for it.';

export const takeOutButton = (calendar: string | undefined): readonly Element[] =>
  calendar === undefined ? [] : [linkButton('Take it out of my calendar', calendar)];

/** Whoever has a place is done: another one is there for those who want it. */
const bookButton = ({ reference, revision, booking }: ConsultationRequest): Element =>
  booking === undefined
    ? inPlaceButton('Book this place', { kind: 'book-place', reference, revision }, 'positive')
    : inPlaceButton('Change to this place', { kind: 'book-place', reference, revision });

function bookedLines({ request: { booking }, session, mayGiveUp }: PlaceFacts): readonly Element[] {
  if (booking === undefined) return [];
  return [
    text(`**Booked: ${writtenMoment(booking.starts)}**, ${String(booking.minutes)} minutes.`),
    ...(session === undefined ? [] : [text(whereWords(session))]),
    ...(session?.note === undefined ? [] : [note(plainWords(session.note))]),
    ...(mayGiveUp ? [note('Whoever cannot come gives the place up here, so that another can have it.')] : []),
  ];
}
