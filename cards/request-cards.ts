/** What a request looks like to the one who made it and to the advisors who deal with it. */
import { promiseOf } from '../src/consultations/due.ts';
import type { ConsultationRequest } from '../src/consultations/request.ts';
import { writtenDate } from '../src/calendar/dates.ts';
import type { OfferedKind } from '../src/people/service.ts';
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
import { contactLabels, statusLabels } from './labels.ts';
import { plainWords } from './plain-words.ts';

export interface RequestFacts {
  readonly request: ConsultationRequest;
  readonly kinds: readonly OfferedKind[];
  readonly nameOf: (authority: string) => string;
}

export const kindLabel = ({ request, kinds }: RequestFacts): string =>
  kinds.find(({ kind }) => kind === request.details.kind)?.label ?? request.details.kind;

const day = (instant: string): string => writtenDate(instant.slice(0, 10));

export type Delivery =
  /** An advisory channel is set: it goes there now. */
  | 'posted'
  /** None is set yet: it is kept and goes there when one is. */
  | 'kept';

export interface ReceiptFacts extends RequestFacts {
  readonly isNew: boolean;
  readonly delivery: Delivery;
  /** False where the bot cannot write to the person, so that replies go elsewhere. */
  readonly reachable: boolean;
}

export function receiptCard(facts: ReceiptFacts): AdaptiveCard {
  const { request, isNew } = facts;
  const promised = promiseOf(request.details, facts);
  const title = `${isNew ? 'Your request is logged' : 'This request was logged before'}: ${request.reference}`;
  return card(
    title,
    [
      heading(title),
      factTable([
        ['Reference', request.reference],
        ['You asked for', kindLabel(facts)],
        ['Status', statusLabels[request.status]],
        ['Reply by', contactLabels[request.details.contact]],
      ]),
      text(deliveryWords[facts.delivery]),
      text(
        promised === undefined
          ? 'No time for a reply is promised.'
          : `The service aims to reply within ${promised.words}.`,
      ),
      ...(facts.reachable
        ? []
        : [
            warning(
              'I cannot write to you in a chat of your own, so a reply goes to this conversation without your question’s text. Add the app for yourself to be told personally.',
            ),
          ]),
      note(
        'If a child’s safety is in question meanwhile, do not wait for a reply: tell your DSL, call the MASH, or 999.',
      ),
    ],
    [button('My requests', { kind: 'my-requests' })],
  );
}

const deliveryWords: Readonly<Record<Delivery, string>> = {
  posted: 'It is saved and goes to the advisors’ channel now. An advisor picks it up from there.',
  kept: 'It is saved. No advisors’ channel has been set up yet, so no advisor has been told: it goes there as soon as one is.',
};

const listedAtMost = 10;

export function myRequestsCard(
  requests: readonly ConsultationRequest[],
  facts: Omit<RequestFacts, 'request'>,
): AdaptiveCard {
  if (requests.length === 0) {
    return card(
      'You have no requests.',
      [heading('My requests'), text('You have not asked for a consultation yet.')],
      [button('Request a consultation', { kind: 'consult' })],
    );
  }
  const shown = requests.slice(0, listedAtMost);
  const rows = shown.flatMap((request): readonly Element[] => [
    text(`**${request.reference}** · ${statusLabels[request.status]} · ${kindLabel({ request, ...facts })}`),
    note(
      `Logged ${day(request.loggedAt)}, changed ${day(request.changedAt)}${request.assignee ? `, with ${plainWords(request.assignee.name)}` : ''}.`,
    ),
    ...(request.closingNote === undefined ? [] : [text(`Advice: ${plainWords(request.closingNote)}`)]),
  ]);
  const more = requests.length > shown.length ? [note(`The newest ${String(listedAtMost)} are shown.`)] : [];
  return card(
    `You have ${String(requests.length)} requests.`,
    [heading('My requests'), ...rows, ...more],
    [button('Request a consultation', { kind: 'consult' })],
  );
}
