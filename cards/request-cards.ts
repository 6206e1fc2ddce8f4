/** What a request looks like to the one who made it and to the advisors who deal with it. */
import { promiseOf } from '../src/consultations/due.ts';
import type { ConsultationRequest } from '../src/consultations/request.ts';
import { writtenDate } from '../src/calendar/dates.ts';
import type { OfferedKind } from '../src/people/service.ts';
import { inputId } from './actions.ts';
import {
  type AdaptiveCard,
  button,
  card,
  type Element,
  factTable,
  heading,
  inPlaceButton,
  note,
  showButton,
  text,
  textInput,
  warning,
} from './elements.ts';
import {
  cohortLabels,
  contactLabels,
  phaseLabels,
  roleLabels,
  stageLabels,
  statusLabels,
  topicLabels,
  triedLabels,
  urgencyLabels,
} from './labels.ts';
import { plainWords } from './plain-words.ts';

export interface RequestFacts {
  readonly request: ConsultationRequest;
  readonly kinds: readonly OfferedKind[];
  readonly nameOf: (authority: string) => string;
}

const kindLabel = ({ request, kinds }: RequestFacts): string =>
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

export interface AdvisoryCardFacts extends RequestFacts {
  /** An earlier try may have reached the channel: say so rather than look like two requests. */
  readonly mayRepeat: boolean;
  /** For the one who pressed: why nothing was done. */
  readonly notice?: string;
  /** What they had typed, screened, so that a refused press loses nothing. */
  readonly draftNote?: string;
}

/** The card in the advisory channel; the same for everyone who sees it. */
export function advisoryCard(facts: AdvisoryCardFacts): AdaptiveCard {
  const { request } = facts;
  const title = `${request.reference}: ${kindLabel(facts)}`;
  return card(
    `Consultation request ${title}, ${statusLabels[request.status]}`,
    [
      heading(title),
      ...(facts.notice === undefined ? [] : [warning(plainWords(facts.notice))]),
      ...(facts.mayRepeat ? [note('This may repeat an earlier post of the same request.')] : []),
      text(`**Question.** ${plainWords(request.details.question)}`),
      factTable(advisoryFacts(facts)),
      ...(request.asked
        ? [
            note(`Asked here before: “${plainWords(request.asked.question)}”`),
            note(`Was answered: ${cut(request.asked.answer)}`),
          ]
        : []),
      ...(request.closingNote === undefined
        ? []
        : [text(`**Closing note.** ${plainWords(request.closingNote)}`)]),
    ],
    movesOf(request, facts.draftNote),
  );
}

const answerShown = 1_200;
const cut = (words: string): string =>
  words.length <= answerShown ? words : `${words.slice(0, answerShown)}…`;

const statusOf = ({ status, assignee }: ConsultationRequest): string => {
  if (!assignee) return statusLabels[status];
  return `${statusLabels[status]}${status === 'closed' ? ', was with' : ':'} ${plainWords(assignee.name)}`;
};

function advisoryFacts({ request, nameOf }: RequestFacts): readonly (readonly [string, string])[] {
  const { details } = request;
  const tried = details.tried.map((one) => triedLabels[one as keyof typeof triedLabels]).join('; ');
  return [
    ['Status', statusOf(request)],
    ['From', `${plainWords(request.requester.name)}, ${roleLabels[details.role]}`],
    ['Urgency', urgencyLabels[details.urgency]],
    ['Topic', topicLabels[details.topic]],
    ['Stage', stageLabels[details.stage]],
    ['Phase', phaseLabels[details.phase]],
    ['Social worker', cohortLabels[details.cohort]],
    ['Authority', `${nameOf(details.authority)}; school in ${nameOf(details.schoolAuthority)}`],
    ['Already done', tried === '' ? 'Nothing ticked' : tried],
    [
      'Reply by',
      details.contactTimes === undefined
        ? contactLabels[details.contact]
        : `${contactLabels[details.contact]}, ${plainWords(details.contactTimes)}`,
    ],
    ['Logged', day(request.loggedAt)],
    ...(details.confirmedWords > 0
      ? [
          [
            'Checked words',
            `${String(details.confirmedWords)} (taken for a name, confirmed as none)`,
          ] as const,
        ]
      : []),
  ];
}

export const longestNote = 1500;

function movesOf(request: ConsultationRequest, draftNote: string | undefined): readonly Element[] {
  const { reference, revision } = request;
  if (request.status === 'closed') return [];
  const assign = inPlaceButton('Assign to me', { kind: 'assign', reference, revision }, 'positive');
  const close = showButton(
    'Close with a note',
    [
      textInput(inputId('note'), {
        label: 'Note to the requester, who sees it; in general terms',
        required: 'Write what was advised or why it closes.',
        lines: true,
        longest: longestNote,
        value: draftNote,
      }),
    ],
    [inPlaceButton('Close the request', { kind: 'close', reference, revision })],
  );
  return [assign, close];
}

/** What the requester is told of a change; in a thread that others read, without a word of the question or the advice. */
export function requesterNotice(
  request: ConsultationRequest,
  event: 'assigned' | 'closed',
  service: string,
  place: 'personal' | 'thread',
): string {
  const { reference, assignee, closingNote } = request;
  if (event === 'assigned')
    return `**${reference}** is now with ${plainWords(assignee?.name ?? 'an advisor')} of ${service}.`;
  if (place === 'thread')
    return `**${reference}** has been dealt with by ${service}. Say **my requests** in a chat with me to read it.`;
  return `**${reference}** was closed by ${service}.\n\n${plainWords(closingNote ?? '')}\n\nIf that does not settle it, request another consultation.`;
}
