/** A consultation request: what a professional asks the Virtual School's advisors, with no child in it. */
import type { Instant } from '../calendar/clock.ts';
import type { AuthorityId } from '../knowledge/passage.ts';
import type { Address } from '../conversation/whereabouts.ts';
import type { PersonId, ServiceId } from '../people/person.ts';

export const requestKinds = [
  'sewo-consultation',
  'attendance-and-inclusion-surgery',
  'advisory-teacher',
  'home-education-advice',
  'virtual-school-advice',
  'training',
] as const;
export type RequestKind = (typeof requestKinds)[number];

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
export const contactRoutes = ['teams-chat', 'teams-call', 'email', 'phone'] as const;

/** Bands and screened general words only: what identifies a child has no field to go in. */
export interface RequestDetails {
  readonly kind: RequestKind;
  readonly topic: RequestTopic;
  readonly role: RequesterRole;
  readonly stage: (typeof stages)[number];
  readonly phase: (typeof phases)[number];
  readonly cohort: (typeof cohortBands)[number];
  /** Whose social worker, or whose case. */
  readonly authority: AuthorityId;
  /** Where the school is. */
  readonly schoolAuthority: AuthorityId;
  readonly tried: readonly string[];
  /** Screened. */
  readonly question: string;
  readonly urgency: (typeof urgencies)[number];
  readonly contact: (typeof contactRoutes)[number];
  /** Screened. */
  readonly contactTimes: string | undefined;
  /** Words that the requester confirmed are not names. */
  readonly confirmedWords: number;
}

export const requestStatuses = ['received', 'allocated', 'closed'] as const;
export type RequestStatus = (typeof requestStatuses)[number];

export interface Actor {
  readonly id: PersonId;
  readonly name: string;
}

export interface ConsultationRequest {
  readonly service: ServiceId;
  /** PREFIX-YYYY-N: numbered per service and London calendar year. */
  readonly reference: string;
  /** Counts every change; a press made on an older one is stale. */
  readonly revision: number;
  readonly status: RequestStatus;
  readonly requester: Actor;
  /** Where it was asked: where the requester is told if they cannot be reached personally. */
  readonly origin: Address;
  readonly details: RequestDetails;
  /** The answer that led here, with its question, as it was sent. */
  readonly asked:
    | {
        readonly answerId: string;
        readonly askedIn: string;
        readonly question: string;
        readonly answer: string;
      }
    | undefined;
  readonly assignee: Actor | undefined;
  readonly closingNote: string | undefined;
  readonly loggedAt: Instant;
  readonly changedAt: Instant;
  /** Where its card stands in the advisory channel; undefined until posted. */
  readonly post: { readonly conversation: string; readonly activity: string } | undefined;
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
  readonly asked: ConsultationRequest['asked'];
  readonly at: Instant;
  /** The London calendar year of `at`. */
  readonly year: number;
}

export type Move =
  | { readonly kind: 'assigned'; readonly to: Actor }
  | { readonly kind: 'closed'; readonly note: string };
