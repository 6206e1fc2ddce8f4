/** A request in its desk's channel: what the record holds, and the moves that are open to an advisor. */
import type { PressedMove } from '../src/consultations/read-move.ts';
import { movesOpenTo } from '../src/consultations/make-move.ts';
import { type ConsultationRequest, isOpen } from '../src/consultations/request.ts';
import { londonDate, writtenDate } from '../src/calendar/dates.ts';
import {
  type AdaptiveCard,
  card,
  type Element,
  factTable,
  heading,
  inPlaceButton,
  note,
  rowsOf,
  text,
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
import { isPressed, moveButton } from './move-forms.ts';
import { plainWords } from './plain-words.ts';
import { kindLabel, type RequestFacts } from './request-cards.ts';

const day = (instant: string): string => writtenDate(londonDate(instant));

export interface AdvisoryCardFacts extends RequestFacts {
  /** An earlier try may have reached the channel: say so rather than look like two requests. */
  readonly mayRepeat: boolean;
  /** For the one who pressed: why nothing was done. */
  readonly notice?: string;
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
    buttonsOf(request),
  );
}

const answerShown = 1_200;
const cut = (words: string): string =>
  words.length <= answerShown ? words : `${words.slice(0, answerShown)}…`;

const statusOf = (request: ConsultationRequest): string => {
  const { status, assignee } = request;
  if (!assignee) return statusLabels[status];
  return `${statusLabels[status]}${isOpen(request) ? ':' : ', was with'} ${plainWords(assignee.name)}`;
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

const takeButton = ({ reference, revision }: ConsultationRequest): Element =>
  inPlaceButton('Assign to me', { kind: 'make-move', move: 'assigned', reference, revision }, 'positive');

/** The likeliest next ones; Teams draws six at most, and the last leads to all of them. */
const leading: readonly PressedMove[] = ['assigned', 'replied', 'asked', 'advised', 'closed', 'reopened'];
const leadingAtMost = 5;

function buttonsOf(request: ConsultationRequest): readonly Element[] {
  const { reference } = request;
  const open = movesOpenTo(request, 'advisor').filter(isPressed);
  const shown = leading.filter((move) => open.includes(move)).slice(0, leadingAtMost);
  const all = inPlaceButton('More', { kind: 'see-request', reference });
  const isFree = open.includes('assigned') && request.assignee === undefined;
  const rest = shown.filter((move) => !isFree || move !== 'assigned');
  return [...(isFree ? [takeButton(request)] : []), ...rest.map((move) => moveButton(request, move)), all];
}

/** For one advisor who looks closer: every move that is open to them. */
export function advisorView(facts: AdvisoryCardFacts): AdaptiveCard {
  const { request } = facts;
  const open = movesOpenTo(request, 'advisor').filter(isPressed);
  const { speak, body } = advisoryCard(facts);
  return card(speak, [...body, ...rowsOf(open.map((move) => moveButton(request, move)))]);
}
