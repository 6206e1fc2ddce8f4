/** A consultation request: what a professional asks the Virtual School's advisors, with no child in it. */
import type { Instant } from '../calendar/clock.ts';
import type { AuthorityId } from '../knowledge/passage.ts';
import type { Address } from '../conversation/whereabouts.ts';
import type { Drafted } from '../model/suggestion.ts';
import type { PersonId, ServiceId } from '../people/person.ts';

/** What can be asked for: a service's own settings list its kinds, as lower-case words joined by hyphens. */
export type RequestKind = string;

export const requestTopics = [
  'attendance',
  'home-education',
  'virtual-school',
  'exclusion',
  'send',
  'data',
  'other',
] as const;
export type RequestTopic = (typeof requestTopics)[number];

export const requesterRoles = [
  'social-worker',
  'school-dsl',
  'school-other',
  'early-help',
  'other-professional',
] as const;
export type RequesterRole = (typeof requesterRoles)[number];

export const stages = ['1', '2', '3', 'not-known', 'not-applicable'] as const;
export type RequestStage = (typeof stages)[number];
export const phases = ['early-years', 'primary', 'secondary', 'post-16', 'not-known'] as const;
export const cohortBands = [
  'child-in-need',
  'child-protection',
  'previously',
  'looked-after',
  'none',
  'not-sure',
] as const;
export type CohortBand = (typeof cohortBands)[number];

export const urgencies = ['routine', 'soon', 'deadline'] as const;
export type Urgency = (typeof urgencies)[number];
export const contactRoutes = ['teams-chat', 'teams-call', 'email', 'phone'] as const;

/** What the form's closed questions were answered with: it holds nothing that a person typed. */
export interface RequestBands {
  readonly kind: RequestKind;
  readonly topic: RequestTopic;
  readonly role: RequesterRole;
  readonly stage: RequestStage;
  readonly phase: (typeof phases)[number];
  readonly cohort: (typeof cohortBands)[number];
  /** Whose social worker, or whose case. */
  readonly authority: AuthorityId;
  /** Where the school is. */
  readonly schoolAuthority: AuthorityId;
  readonly tried: readonly string[];
  readonly urgency: Urgency;
  readonly contact: (typeof contactRoutes)[number];
  /** Words that the requester confirmed are not names. */
  readonly confirmedWords: number;
}

/** Bands and screened general words only: what identifies a child has no field to go in. */
export interface RequestDetails extends RequestBands {
  /** Screened. */
  readonly question: string;
  /** Screened. */
  readonly contactTimes: string | undefined;
}

export const openStatuses = [
  'received',
  'triage',
  'waiting',
  'allocated',
  'booked',
  'advice-given',
  'reopened',
] as const;
export const endStatuses = ['signposted', 'escalated', 'declined', 'withdrawn', 'merged', 'closed'] as const;
export const requestStatuses = [...openStatuses, ...endStatuses] as const;
export type RequestStatus = (typeof requestStatuses)[number];

/** Where an open request stands that nobody has and that waits for nothing: not looked at yet, or by an advisor. */
export type RestingStatus = Extract<RequestStatus, 'received' | 'triage' | 'reopened'>;

export const isOpen = ({ status }: Pick<ConsultationRequest, 'status'>): boolean =>
  openStatuses.some((open) => open === status);

/** An advisory channel of a service, by the name that its settings give it. */
export type DeskId = string;

export interface Actor {
  readonly id: PersonId;
  readonly name: string;
}

/** Stands where the link to a person was erased. */
export const erasedActor: Actor = { id: 'erased', name: '[erased]' };
/** Stands where a text was erased. */
export const erasedText = '[erased]';

/** The answer that led to a request, with its question, as it was sent. */
export interface AskedBefore {
  readonly answerId: string;
  readonly askedIn: string;
  readonly question: string;
  readonly answer: string;
}

export interface Booking {
  /** Of a published surgery session; undefined for a time of its own. */
  readonly session: string | undefined;
  /** When it begins. */
  readonly starts: Instant;
  readonly minutes: number;
}

/** What an Attendance and Inclusion Surgery is for, in the source's own four; other advice has none of them. */
export const advicePurposes = [
  'review-help',
  'underlying-factors',
  'statutory-escalation',
  'agree-plan',
] as const;
export type AdvicePurpose = (typeof advicePurposes)[number];

export interface Advice {
  readonly purposes: readonly AdvicePurpose[];
  /** Screened. */
  readonly text: string;
  /** Screened. */
  readonly nextStep: string | undefined;
  readonly stage: RequestStage | undefined;
  readonly drafted?: Drafted | undefined;
  readonly by: Actor;
  readonly at: Instant;
}

export const ratings = ['helped', 'partly', 'not-helped'] as const;
export type Rating = (typeof ratings)[number];

/** As its events leave it; nothing here is stored that they do not say. */
export interface ConsultationRequest {
  readonly service: ServiceId;
  /** PREFIX-YYYY-N: numbered per service and London calendar year. */
  readonly reference: string;
  /** The number of its events; a press made on an older one may be stale. */
  readonly revision: number;
  readonly status: RequestStatus;
  /** To which it comes back when what was booked is given up and no advisor has it. */
  readonly rests: RestingStatus;
  readonly desk: DeskId;
  /** No desk's routing fitted: it is with the default one, for somebody to look at. */
  readonly isFlagged: boolean;
  readonly requester: Actor;
  /** Where it was asked: where the requester is told if they cannot be reached personally. */
  readonly origin: Address | undefined;
  readonly details: RequestDetails;
  readonly asked: AskedBefore | undefined;
  readonly assignee: Actor | undefined;
  /** What the requester was asked for and has not answered yet. */
  readonly pendingQuestion: string | undefined;
  /** Of that question: that it began as a language model's suggestion. */
  readonly pendingDrafted: Drafted | undefined;
  readonly booking: Booking | undefined;
  /** When a first reply met the promise of `due`; undefined while none has. */
  readonly answeredAt: Instant | undefined;
  /** That reply is a place that the requester booked: given up, one is owed again. */
  readonly isAnsweredByBooking: boolean;
  /** The latest. */
  readonly advice: Advice | undefined;
  /** The words with which it ended; undefined while it is open, or where there were none. */
  readonly closingNote: string | undefined;
  readonly closingDrafted: Drafted | undefined;
  readonly due: Instant | undefined;
  /** Whose word it is: what the service promises for such a request, or a date that an advisor set. */
  readonly dueBy: 'promise' | 'advisor';
  /** The day of the consultation that a stage three request tells of; its deadlines follow from it. */
  readonly consultationDay: string | undefined;
  readonly mergedInto: string | undefined;
  /** Requests that were merged into this one. */
  readonly joined: readonly string[];
  readonly rating: Rating | undefined;
  /** Kept past its time of retention until that is lifted. */
  readonly isHeld: boolean;
  readonly erasedAt: Instant | undefined;
  readonly loggedAt: Instant;
  readonly changedAt: Instant;
  /** When it last ended; undefined while it is open. */
  readonly endedAt: Instant | undefined;
  /** Where its card stands in the advisory channel; undefined until posted. No event: Teams' side of it. */
  readonly post: Post | undefined;
}

export interface Post {
  readonly conversation: string;
  readonly activity: string;
}

/** Everything but what saving decides. */
export interface NewRequest {
  readonly service: ServiceId;
  readonly prefix: string;
  /** Made with the form; the same form submitted twice gives one request. */
  readonly submission: string;
  readonly requester: Actor;
  readonly origin: Address;
  readonly details: RequestDetails;
  readonly asked: AskedBefore | undefined;
  readonly consultationDay: string | undefined;
  readonly desk: DeskId;
  readonly isFlagged: boolean;
  readonly due: Instant | undefined;
  readonly at: Instant;
  /** The London calendar year of `at`. */
  readonly year: number;
}
