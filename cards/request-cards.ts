/** What a request looks like to the one who made it and to the advisors who deal with it. */
import type { Instant } from '../src/calendar/clock.ts';
import { promiseOf } from '../src/consultations/due.ts';
import { type ConsultationRequest, isOpen } from '../src/consultations/request.ts';
import { dayOf, londonDate, writtenDay } from '../src/calendar/dates.ts';
import { writtenMoment } from '../src/calendar/moment-words.ts';
import type { DatesWords } from '../src/escalation/deadline-words.ts';
import type { OfferedKind } from '../src/people/service.ts';
import {
  type AdaptiveCard,
  button,
  buttonRow,
  card,
  type Element,
  factTable,
  folded,
  heading,
  inPlaceButton,
  note,
  setApart,
  text,
  warning,
} from './elements.ts';
import { contactWays, kindName, statusLabels } from './labels.ts';
import { askedBack, labelled } from './asked-back.ts';
import { plainWords } from '../src/knowledge/plain-words.ts';
import { placeButtons } from './place-card.ts';

export interface RequestFacts {
  readonly request: ConsultationRequest;
  readonly kinds: readonly OfferedKind[];
  readonly nameOf: (authority: string) => string;
}

export const kindLabel = ({ request, kinds }: RequestFacts): string => kindName(kinds, request.details.kind);

export type Delivery =
  /** An advisory channel is set: it goes there now. */
  | 'posted'
  /** It goes there too, and nobody is at work to pick it up. */
  | 'shut'
  /** None is set yet: it is kept and goes there when one is. */
  | 'kept';

export interface ReceiptFacts extends RequestFacts {
  readonly isNew: boolean;
  /** Of the surgery place that the form chose. */
  readonly place: 'none' | 'booked' | 'taken';
  readonly delivery: Delivery;
  /** When somebody is at work in the advisors' channel again; now where somebody is. */
  readonly opens: Instant;
  /** False where the bot cannot write to the person, so that replies go elsewhere. */
  readonly reachable: boolean;
  /** Of a stage three consultation, in words. */
  readonly deadlines: DatesWords;
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
        ['How we reply', contactWays[request.details.contact]],
      ]),
      text(deliveryWords[facts.delivery](facts)),
      ...placeLines(facts),
      text(
        promised === undefined
          ? 'No time for a reply is promised.'
          : `The service aims to reply within ${promised.words}${request.due === undefined || request.dueBy === 'advisor' ? '' : `: by ${writtenDay(londonDate(request.due))}`}.`,
      ),
      ...deadlineLines(facts),
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
    [
      inPlaceButton('See or change it', { kind: 'see-request', reference: request.reference }),
      ...(facts.place === 'none' ? [] : placeButtons(request)),
      button('My requests', { kind: 'my-requests' }),
    ],
  );
}

/** The days, and what is wrong with them, must not be missed; how they were counted is there to be read. */
const deadlineLines = ({ deadlines: { dates, assumptions, cautions } }: ReceiptFacts): readonly Element[] => [
  ...dates.map(text),
  ...cautions.map(warning),
  ...(assumptions.length === 0
    ? []
    : [note('These days rest on what was assumed where the source does not say.')]),
  ...folded('How the days were counted', assumptions.map(text)),
];

function placeLines({ place, request: { booking } }: ReceiptFacts): readonly Element[] {
  if (place === 'taken')
    return [
      warning(
        'Your request is saved, but the surgery place that you chose went to somebody else meanwhile. Choose another below.',
      ),
    ];
  if (place === 'none' || booking === undefined) return [];
  return [text(`**Booked: ${writtenMoment(booking.starts)}**, ${String(booking.minutes)} minutes.`)];
}

const deliveryWords: Readonly<Record<Delivery, (facts: ReceiptFacts) => string>> = {
  posted: () => 'It is saved and goes to the advisors’ channel now. An advisor picks it up from there.',
  shut: ({ opens }) =>
    `It is saved and goes to the advisors’ channel now. The desk is shut: an advisor picks it up from there once it opens, ${writtenMoment(opens)}.`,
  kept: () =>
    'It is saved. No advisors’ channel has been set up yet, so no advisor has been told: it goes there as soon as one is.',
};

const listedAtMost = 10;

/** Open ones first, as they are given. */
export function myRequestsCard(
  requests: readonly ConsultationRequest[],
  facts: Omit<RequestFacts, 'request'> & {
    /** The submission of a form that was begun and not sent. */
    readonly unsent?: string | undefined;
  },
): AdaptiveCard {
  const ask = button('Request a consultation', { kind: 'consult' });
  const waiting = unsentLines(facts.unsent);
  if (requests.length === 0) {
    return card(
      'You have no requests.',
      [heading('My requests'), ...waiting, text('You have not asked for a consultation yet.')],
      [ask],
    );
  }
  const open = requests.filter(isOpen).length;
  const shown = requests.slice(0, listedAtMost);
  const more =
    requests.length > shown.length
      ? [
          note(
            `${String(listedAtMost)} are shown. Say a reference, such as ${String(shown[0]?.reference)}, to see another.`,
          ),
        ]
      : [];
  return card(
    `You have ${String(open)} open ${open === 1 ? 'request' : 'requests'}, and ${String(requests.length - open)} that have ended.`,
    [
      heading('My requests'),
      ...waiting,
      ...shown.flatMap((request) => rowOf({ request, ...facts }, requests)),
      ...more,
    ],
    [ask],
  );
}

/** Whoever thinks that it was sent reads here that it was not. */
const unsentLines = (submission: string | undefined): readonly Element[] =>
  submission === undefined
    ? []
    : [
        warning('A request that you have begun was not sent yet. It is kept for a day.'),
        buttonRow([inPlaceButton('Back to it', { kind: 'change-request', submission, cleared: [] })]),
      ];

const lastWordsShown = 300;

/** What was advised, or said at the end: the reason why most people look. */
function lastWords({ closingNote, closingDrafted, advice }: ConsultationRequest): readonly Element[] {
  const words = closingNote ?? advice?.text;
  if (words === undefined) return [];
  const shown = words.length <= lastWordsShown ? words : `${words.slice(0, lastWordsShown)}…`;
  const drafted = closingNote === undefined ? advice?.drafted : closingDrafted;
  return [text(plainWords(shown)), ...labelled(drafted)];
}

/** Of another person's request not even the reference is told. */
const goesOnIn = (
  { mergedInto }: ConsultationRequest,
  theirs: readonly ConsultationRequest[],
): readonly Element[] =>
  theirs.some(({ reference }) => reference === mergedInto) ? [note(`Goes on as ${String(mergedInto)}.`)] : [];

/** Nothing where it stands as it was logged. */
const changedLater = ({ loggedAt, changedAt }: ConsultationRequest): string =>
  changedAt === loggedAt ? '' : `, changed ${dayOf(changedAt)}`;

function rowOf(facts: RequestFacts, theirs: readonly ConsultationRequest[]): readonly Element[] {
  const { request } = facts;
  const { reference, status, assignee } = request;
  return [
    setApart(text(`**${reference}** · ${statusLabels[status]} · ${kindLabel(facts)}`)),
    note(
      `Logged ${dayOf(request.loggedAt)}${changedLater(request)}${assignee ? `, with ${plainWords(assignee.name)}` : ''}.`,
    ),
    ...goesOnIn(request, theirs),
    ...askedBack(request),
    ...lastWords(request),
    buttonRow([inPlaceButton('See or change it', { kind: 'see-request', reference })]),
  ];
}
