/** What the advisors' card says of a request: where it stands, what is asked, and what to look out for. */
import { dayOf, writtenDate } from '../src/calendar/dates.ts';
import { londonTime } from '../src/calendar/london-clock.ts';
import type { Instant } from '../src/calendar/clock.ts';
import { isOverdue } from '../src/consultations/due.ts';
import type { EligibilityNote } from '../src/consultations/eligibility.ts';
import { type ConsultationRequest, isOpen } from '../src/consultations/request.ts';
import { type Absence } from '../src/conversation/absences.ts';
import type { PersonId } from '../src/people/person.ts';
import {
  cohortLabels,
  contactWays,
  phaseLabels,
  roleLabels,
  stageLabels,
  statusLabels,
  topicLabels,
  triedLabel,
  urgencyLabels,
} from './labels.ts';
import { plainWords } from '../src/knowledge/plain-words.ts';
import type { RequestFacts } from './request-cards.ts';

export interface AdvisoryFacts extends RequestFacts {
  readonly now: Instant;
  /** The name of its desk, where the service has several. */
  readonly desk: string | undefined;
  /** References of open requests that may be the same. */
  readonly likely: readonly string[];
  /** Of the advisor whom it is with. */
  readonly away: Absence | undefined;
  /** Of whether it is the service's; its requester read them before it was sent. */
  readonly notes: readonly EligibilityNote[];
  /** Opens it in the workspace; undefined where there is none. */
  readonly link?: string | undefined;
  /** Whose view it is; undefined for the card that everyone sees. */
  readonly viewer?: PersonId;
}

const moment = (instant: Instant): string => `${dayOf(instant)}, ${londonTime(instant)}`;

/** The end of a day is set by the day alone. */
const dueWords = (due: Instant): string => (londonTime(due) === '23:59' ? dayOf(due) : moment(due));

type Fact = readonly [string, string];

export function advisoryFacts(facts: AdvisoryFacts): readonly Fact[] {
  const { request, desk, nameOf } = facts;
  const { details, booking, consultationDay } = request;
  const tried = details.tried.map(triedLabel).join('; ');
  return [
    ['Status', statusOf(facts)],
    ...mergerFacts(request),
    ...dueFact(facts),
    ...(desk === undefined ? [] : [['Desk', plainWords(desk)] as const]),
    ['From', `${plainWords(request.requester.name)}, ${roleLabels[details.role]}`],
    ['Urgency', urgencyLabels[details.urgency]],
    ['Topic', topicLabels[details.topic]],
    ['Stage', stageLabels[details.stage]],
    ...(consultationDay === undefined ? [] : [['Consultation', writtenDate(consultationDay)] as const]),
    ...(booking === undefined ? [] : [['Booked', moment(booking.starts)] as const]),
    ['Phase', phaseLabels[details.phase]],
    ['Social care', cohortLabels[details.cohort]],
    ['Authority', `${nameOf(details.authority)}; school in ${nameOf(details.schoolAuthority)}`],
    ['Already done', tried === '' ? 'Nothing ticked' : tried],
    ['How to reply', howToReply(request)],
    ['Logged', dayOf(request.loggedAt)],
    ...checkedWords(request),
  ];
}

function statusOf({ request, viewer }: AdvisoryFacts): string {
  const { status, assignee } = request;
  if (!assignee) return statusLabels[status];
  const who = assignee.id === viewer ? 'you' : plainWords(assignee.name);
  // "Waiting for the requester: Anna" would name Anna as the requester.
  const link = status === 'allocated' ? ':' : isOpen(request) ? ', with' : ', was with';
  return `${statusLabels[status]}${link} ${who}`;
}

const mergerFacts = ({ mergedInto, joined }: ConsultationRequest): readonly Fact[] => [
  ...(mergedInto === undefined ? [] : [['Goes on as', mergedInto] as const]),
  ...(joined.length === 0 ? [] : [['Holds too', joined.join(', ')] as const]),
];

function dueFact({ request, now }: AdvisoryFacts): readonly Fact[] {
  const { due } = request;
  if (due === undefined || !isOpen(request)) return [];
  return [['Due', `${dueWords(due)}${isOverdue(due, now) ? ' (overdue)' : ''}`]];
}

const howToReply = ({ details: { contact, contactTimes } }: ConsultationRequest): string =>
  contactTimes === undefined
    ? contactWays[contact]
    : `${contactWays[contact]}; good times: ${plainWords(contactTimes)}`;

const checkedWords = ({ details: { confirmedWords } }: ConsultationRequest): readonly Fact[] =>
  confirmedWords > 0
    ? [['Checked words', `${String(confirmedWords)} (taken for a name, confirmed as none)`]]
    : [];

/** What must not be missed, each a sentence. */
export function advisoryWarnings(facts: AdvisoryFacts): readonly string[] {
  const { request, away, now, notes } = facts;
  if (!isOpen(request)) return [];
  return [
    ...(isOverdue(request.due, now) ? ['It is overdue.'] : []),
    ...(request.isFlagged
      ? ['No desk says that it takes such requests, so this one came here. Keep it, or change its desk.']
      : []),
    ...(away && request.assignee ? [awayWords(request.assignee.name, away)] : []),
    ...notes.map((note) => noteWords[note](facts)),
  ];
}

/** It flags; whether to take it on is the advisors' to say. */
const noteWords: Readonly<Record<EligibilityNote, (facts: AdvisoryFacts) => string>> = {
  'no-social-worker': () => 'There is no social worker: the extended duty may not cover it.',
  'cohort-not-sure': ({ request: { details } }) =>
    details.role === 'social-worker'
      ? 'It does not say which plan there is, and so not whether the extended duty covers it.'
      : 'Whether there is a social worker is not known, and so not whether the extended duty covers it.',
  'school-elsewhere': ({ request: { details }, nameOf }) =>
    `The school is in ${nameOf(details.schoolAuthority)}: its attendance procedure is that authority’s.`,
  'stage-too-early': () => 'It is at stage one, and this kind of consultation is for stages two and three.',
};

export const awayWords = (name: string, { until, cover }: Absence): string =>
  `${plainWords(name)} is away until ${writtenDate(until)}${cover === undefined ? '' : `; ${plainWords(cover.name)} covers`}.`;
