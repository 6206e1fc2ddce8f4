/** Beneath a message to the requester about their request: what they can do at once. */
import type { RequestEvent } from '../src/consultations/event.ts';
import { type ConsultationRequest, endStatuses } from '../src/consultations/request.ts';
import type { Service } from '../src/people/service.ts';
import { type AdaptiveCard, card, inPlaceButton, note } from './elements.ts';
import { moveButton } from './move-forms.ts';

export function noticeCard(
  request: ConsultationRequest,
  { happening }: RequestEvent,
  { howItWent }: Pick<Service, 'howItWent'>,
): AdaptiveCard {
  const { reference } = request;
  const isEnd = endStatuses.some((status) => status === happening.kind);
  const asksRating = isEnd && happening.kind !== 'merged' && howItWent && request.rating === undefined;
  return card(
    `What you can do with ${reference}.`,
    [note(asksRating ? 'Did the consultation help? One press tells the service.' : reference)],
    [
      ...(request.pendingQuestion === undefined ? [] : [moveButton(request, 'added')]),
      ...(asksRating ? [moveButton(request, 'rated')] : []),
      inPlaceButton('See it', { kind: 'see-request', reference }),
    ],
  );
}
