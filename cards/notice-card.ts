/** Beneath a message to the requester about their request: what they can do at once. */
import type { RequestEvent } from '../src/consultations/event.ts';
import { isEnd } from '../src/consultations/given-up.ts';
import type { ConsultationRequest } from '../src/consultations/request.ts';
import type { Service } from '../src/people/service.ts';
import { type AdaptiveCard, card, type Element, inPlaceButton, linkButton, note } from './elements.ts';
import { moveButton } from './move-forms.ts';
import { takeOutButton } from './place-card.ts';

const calendarButton = (
  { kind }: RequestEvent['happening'],
  calendar: string | undefined,
): readonly Element[] =>
  calendar === undefined || kind !== 'booked'
    ? takeOutButton(calendar)
    : [linkButton('Add to calendar', calendar)];

/** Beneath a message to the advisor about a booking; undefined where there is nothing of a calendar. */
export const calendarCard = (
  { reference }: ConsultationRequest,
  { happening }: RequestEvent,
  calendar: string | undefined,
): AdaptiveCard | undefined =>
  calendar === undefined
    ? undefined
    : card(`The calendar entry of ${reference}.`, [note(reference)], calendarButton(happening, calendar));

export function noticeCard(
  request: ConsultationRequest,
  { happening }: RequestEvent,
  { howItWent }: Pick<Service, 'howItWent'>,
  calendar: string | undefined,
): AdaptiveCard {
  const { reference } = request;
  const asksRating =
    isEnd(happening.kind) && happening.kind !== 'merged' && howItWent && request.rating === undefined;
  return card(
    `What you can do with ${reference}.`,
    [
      note(
        asksRating
          ? 'Did the consultation help? Press “How did it go?”, choose one, and press “Send”.'
          : reference,
      ),
    ],
    [
      ...(request.pendingQuestion === undefined ? [] : [moveButton(request, 'added')]),
      ...(asksRating ? [moveButton(request, 'rated')] : []),
      ...calendarButton(happening, calendar),
      inPlaceButton('See it', { kind: 'see-request', reference }),
    ],
  );
}
