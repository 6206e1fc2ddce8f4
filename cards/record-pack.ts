/** One request as a file to keep: its facts, a dated chronology of who said what to whom, and what was answered before. */
import { dayOf } from '../src/calendar/dates.ts';
import { londonTime } from '../src/calendar/london-clock.ts';
import type { ActorRole, Happening, HappeningKind, RequestEvent } from '../src/consultations/event.ts';
import type { ConsultationRequest } from '../src/consultations/request.ts';
import { personAsked } from '../src/consultations/retention.ts';
import type { Service } from '../src/people/service.ts';
import { draftedForReader, draftedForRecord } from './drafted-words.ts';
import {
  cohortLabels,
  declineLabels,
  kindName,
  phaseLabels,
  purposesWords,
  ratingLabels,
  roleLabels,
  stageLabels,
  statusLabels,
  topicLabels,
  urgencyLabels,
  withdrawLabels,
} from './labels.ts';
import { reclassifiedForRequester, reclassifiedWords } from './reclassified-words.ts';

export interface PackFacts {
  readonly request: ConsultationRequest;
  readonly events: readonly RequestEvent[];
  readonly service: Pick<Service, 'name' | 'kinds' | 'desks'>;
  readonly nameOf: (authority: string) => string;
  /** A requester reads nothing that is among advisors. */
  readonly reader: 'requester' | 'advisor';
  /** Of the answer that led to it, as lines; empty where there was none. */
  readonly sources: readonly string[];
  readonly now: string;
}

export interface PackLine {
  /** 20 November 2026, 12:00 */
  readonly when: string;
  readonly who: string;
  readonly words: string;
}

export interface RecordPack {
  readonly title: string;
  readonly asAt: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly question: string;
  readonly answered: readonly string[];
  readonly sources: readonly string[];
  readonly chronology: readonly PackLine[];
}

const moment = (instant: string): string => `${dayOf(instant)}, ${londonTime(instant)}`;

const roleWords: Readonly<Record<ActorRole, string>> = {
  requester: 'requester',
  advisor: 'advisor',
  manager: 'manager',
  service: 'by a rule',
};

/** As whom it was done, in which record, and for whom it is told. */
interface Within extends Pick<PackFacts, 'events' | 'service' | 'reader'> {
  readonly as: ActorRole;
  readonly seq: number;
}

type Told = {
  readonly [K in HappeningKind]: (
    happening: Extract<Happening, { kind: K }>,
    within: Within,
  ) => string | undefined;
};

const toldOfChange: Told['reclassified'] = (happening, { events, service, reader, seq }) => {
  const record = { ...service, events };
  const words =
    reader === 'requester'
      ? reclassifiedForRequester(record, happening, seq)
      : reclassifiedWords(record, happening, seq);
  return words === undefined ? undefined : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
};

function besideAdvice(
  purposes: Parameters<typeof purposesWords>[0],
  stage: keyof typeof stageLabels | undefined,
): readonly string[] {
  const words = [
    purposesWords(purposes),
    stage === undefined ? undefined : `Attendance stage now: ${stageLabels[stage]}`,
  ].filter((each) => each !== undefined);
  return words.length === 0 ? [] : [`(${words.join('. ')})`];
}

const told: Told = {
  received: ({ question }) => `Asked: ${question}`,
  acknowledged: () => 'Began to look at it.',
  assigned: ({ to }) => `Given to ${to.name}.`,
  reclassified: toldOfChange,
  asked: ({ message }) => `To the requester, asked for more: ${message}`,
  added: ({ message }) => `To the advisors: ${message}`,
  changed: ({ question }) => `Changed the question to: ${question}`,
  replied: ({ message }) => `To the requester: ${message}`,
  noted: ({ message }) => `Note among advisors: ${message}`,
  booked: ({ starts, minutes }) => `Booked ${moment(starts)}, ${String(minutes)} minutes.`,
  unbooked: () => 'Gave the booking up.',
  advised: ({ advice, nextStep, purposes, stage }) =>
    [
      `Advice to the requester: ${advice}`,
      ...(nextStep === undefined ? [] : [`Next step: ${nextStep}`]),
      ...besideAdvice(purposes, stage),
    ].join(' '),
  signposted: ({ message }) => `To the requester, pointed elsewhere: ${message}`,
  escalated: ({ message }) => `To the requester, passed on: ${message}`,
  declined: ({ reason, message }) => `To the requester, not taken on (${declineLabels[reason]}): ${message}`,
  closed: ({ message }) => `To the requester, closed: ${message}`,
  withdrawn: ({ reason, message }, { as }) =>
    as === 'service'
      ? 'Withdrawn, because its requester asked to have what is theirs erased.'
      : `Withdrawn (${withdrawLabels[reason]})${message === undefined ? '.' : `: ${message}`}`,
  reopened: ({ message }) => `Opened again: ${message}`,
  'due-set': ({ due }) => (due === undefined ? 'Took its due date away.' : `Set it due ${moment(due)}.`),
  merged: ({ into }) => `Put together with ${into}, which goes on.`,
  joined: ({ from }) => `${from} was put together with this one.`,
  rated: ({ rating, message }) =>
    `Said how it went: ${ratingLabels[rating]}${message === undefined ? '.' : `: ${message}`}`,
  held: () => 'Held: nothing of it is erased.',
  released: () => 'Released from its hold.',
  erased: ({ rule }) =>
    rule === personAsked
      ? 'What was one person’s in it was erased because they asked.'
      : `Content erased under the rule “${rule}”.`,
};

/** Among advisors, or of another person's request. */
const amongAdvisors: readonly HappeningKind[] = ['noted', 'due-set', 'joined', 'merged', 'held', 'released'];

type Tell = (happening: Happening, within: Within) => string | undefined;

/** Undefined where it is among advisors, or of another person's request. */
function wordsOf({ happening, as, by, seq }: RequestEvent, facts: PackFacts): string | undefined {
  const { reader } = facts;
  if (reader === 'requester' && amongAdvisors.includes(happening.kind)) return undefined;
  const words = (told[happening.kind] as Tell)(happening, { ...facts, as, seq });
  if (words === undefined) return undefined;
  const drafted = reader === 'advisor' ? draftedForRecord(happening) : draftedForReader(happening, by.name);
  return drafted === undefined ? words : `${words} (${drafted})`;
}

export function recordPack(facts: PackFacts): RecordPack {
  const { request, events, sources, now } = facts;
  const { asked } = request;
  return {
    title: `Consultation ${request.reference}, ${facts.service.name}`,
    asAt: moment(now),
    facts: factsOf(facts),
    question: request.details.question,
    answered: asked === undefined ? [] : [`Asked: ${asked.question}`, ...asked.answer.split(/\n+/)],
    sources,
    chronology: events.flatMap((event) => {
      const words = wordsOf(event, facts);
      if (words === undefined) return [];
      return [{ when: moment(event.at), who: `${event.by.name} (${roleWords[event.as]})`, words }];
    }),
  };
}

function factsOf({ request, service, nameOf, reader }: PackFacts): RecordPack['facts'] {
  const { details, desk, assignee, isHeld } = request;
  const kind = kindName(service.kinds, details.kind);
  return [
    ['Kind', kind],
    ['Topic', topicLabels[details.topic]],
    ['Asked by', `${request.requester.name}, ${roleLabels[details.role]}`],
    ['Stage', stageLabels[details.stage]],
    ['Phase', phaseLabels[details.phase]],
    ['Social care', cohortLabels[details.cohort]],
    ['Authority of the social worker', nameOf(details.authority)],
    ['Authority of the school', nameOf(details.schoolAuthority)],
    ['Urgency', urgencyLabels[details.urgency]],
    ['Status', statusLabels[request.status]],
    ['With', assignee?.name ?? 'nobody yet'],
    ['Logged', moment(request.loggedAt)],
    ...dateFacts(request, reader),
    ...(reader === 'requester' ? [] : advisorFacts(service, desk, isHeld)),
  ];
}

/** A date that an advisor set is among advisors: only what was promised is the requester's to read. */
function dateFacts(
  { due, dueBy, endedAt }: ConsultationRequest,
  reader: PackFacts['reader'],
): RecordPack['facts'] {
  const isTheirs = reader === 'advisor' || dueBy === 'promise';
  return [
    ...(isTheirs && due !== undefined ? [['Reply due', moment(due)] as const] : []),
    ...(endedAt === undefined ? [] : [['Ended', moment(endedAt)] as const]),
  ];
}

const advisorFacts = (
  { desks }: Pick<Service, 'desks'>,
  desk: string,
  isHeld: boolean,
): RecordPack['facts'] => [
  ['Desk', desks.find(({ id }) => id === desk)?.name ?? desk],
  ['Held', isHeld ? 'yes: nothing of it is erased' : 'no'],
];
