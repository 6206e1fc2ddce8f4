/** What a council decides about its Virtual School in this deployment, as the rules and the words need it. */
import type { Counting } from '../calendar/count-days.ts';
import type { Day } from '../calendar/day.ts';
import type { TimeOfDay } from '../calendar/london-clock.ts';
import type { OpeningHours, WorkingTime } from '../calendar/opening-hours.ts';
import type { Period } from '../calendar/period.ts';
import type { SchoolTerms } from '../calendar/working-days.ts';
import type { DeskId, RequestDetails, RequestKind } from '../consultations/request.ts';
import type { AuthorityId } from '../knowledge/passage.ts';
import type { ModelSettings } from '../model/settings.ts';
import { offerNeeds } from '../offer/offer.ts';
import type { PersonId, ServiceId } from './person.ts';

/** A way to a person who deals with danger. */
export interface DangerRoute {
  readonly name: string;
  readonly contact: string;
  /** In words: "Monday to Friday, 9am to 5pm". */
  readonly hours: string;
}

export interface DangerRoutes {
  readonly mash: DangerRoute;
  readonly outOfHours: DangerRoute;
  readonly lado: DangerRoute;
}

/** What a contact may be for: the Virtual School as a whole, or one need that it has another way for. */
export const contactPlaces = ['virtual-school', ...offerNeeds] as const;
export type ContactPlace = (typeof contactPlaces)[number];

/** A way to a team, never to a person by name; at least one of e-mail, telephone and link is there. */
export interface Contact {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  readonly link?: string;
  /** In words. */
  readonly hours?: string;
}

export type Contacts = Readonly<Partial<Record<ContactPlace, Contact>>>;

/** In which time a reply is promised. In words alone there is no telling when it is due. */
export type Promised = (WorkingTime & { readonly words: string }) | { readonly words: string };

/** What the form asks for some kinds and not for others. */
export const optionalFields = [
  'stage',
  'phase',
  'cohort',
  'tried',
  'consultationDate',
  'sessionChoice',
] as const;
export type OptionalField = (typeof optionalFields)[number];

export interface OfferedKind {
  readonly kind: RequestKind;
  readonly label: string;
  /** Undefined promises no time. */
  readonly promised?: Promised;
  /** For a request that says that a meeting or a deadline is near; undefined promises the same as for others. */
  readonly promisedUrgent?: Promised;
  /** The others are not asked. */
  readonly fields: readonly OptionalField[];
  /** Where it goes unless a desk says more exactly that it takes it. */
  readonly desk?: DeskId;
}

/** All that are named must fit, each by one of its values; at least one is named. */
export interface DeskTakes {
  readonly kinds?: readonly RequestKind[];
  readonly topics?: readonly RequestDetails['topic'][];
  /** Where the school is: whose social worker it is decides the service, not the desk. */
  readonly authorities?: readonly AuthorityId[];
  readonly phases?: readonly RequestDetails['phase'][];
}

export interface Desk {
  readonly id: DeskId;
  readonly name: string;
  readonly takes?: DeskTakes;
  /** It gets what fits no other; one desk of each service is it. */
  readonly default?: true;
}

/** Where a case is referred in which a named child must be discussed. The link carries nothing. */
export interface FormalReferral {
  readonly label: string;
  /** https. */
  readonly url: string;
}

/** Words that an advisor may send, and may change before. */
export interface CannedReply {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** How long what is kept. */
export interface Retention {
  /** Walks, drafts and the memory of a conversation. */
  readonly underWay: Period;
  /** Answers kept for feedback lose their person after it. */
  readonly answersWithPerson: Period;
  /** Screened questions, which name no person. */
  readonly screenedQuestions: Period;
  /** The words of a request, from its end. */
  readonly closedRequests: Period;
  /** What is left of its events then: who by opaque id, when, and of what kind. */
  readonly eventSkeletons: Period;
  /** Messages that were given up. */
  readonly deadLetters: Period;
  /** Undefined until the council has approved it. */
  readonly approval?: { readonly by: string; readonly on: Day };
}

export interface Service {
  readonly id: ServiceId;
  readonly name: string;
  readonly authority: AuthorityId;
  /** Two to five capitals, the start of each reference. */
  readonly prefix: string;
  /** A worked example: labelled wherever it shows, and refused by production. */
  readonly example: boolean;
  /** Entra tenants whose people may talk to it. */
  readonly tenants: readonly string[];
  /** Where set, only these people may talk: a school's tenant holds its pupils' accounts too. */
  readonly staff?: readonly PersonId[];
  /** They may make a channel the advisory one. */
  readonly managers: readonly PersonId[];
  /** They may see how an answer came about. */
  readonly editors: readonly PersonId[];
  /** Whether a change of the guidance needs somebody beside its writer to read it before it is published. */
  readonly secondReader: boolean;
  readonly danger: DangerRoutes;
  /** In the order of the form. */
  readonly kinds: readonly OfferedKind[];
  /** In the order in which they are asked where several fit alike; exactly one is the default. */
  readonly desks: readonly [Desk, ...Desk[]];
  /** Whether guests of the advisors' team deal with requests as its members do. */
  readonly guestsAdvise: boolean;
  /** When its advisors work, and are told of anything that can wait. */
  readonly opening: OpeningHours;
  /** When the daily digest is due, in London. */
  readonly digestAt: TimeOfDay;
  /** How long before a request is due its advisors are warned. */
  readonly warnBefore: WorkingTime;
  /** For how many calendar days after its end a requester may take a request up again. */
  readonly reopenWithinDays: number;
  readonly formalReferral?: FormalReferral;
  readonly cannedReplies: readonly CannedReply[];
  /** Whether requesters are asked how it went once a request is closed. */
  readonly howItWent: boolean;
  readonly retention: Retention;
  /** Whether a language model may put its answers into other words, and within which bounds. */
  readonly model: ModelSettings;
  /** How to reach the Virtual School of another authority, in words. */
  readonly otherAuthorities: Readonly<Record<AuthorityId, string>>;
  /** How to reach what it offers; what is left out is said not to be set. */
  readonly contacts?: Contacts;
  /** Its own way of doing what a procedure leaves to each service: by procedure, then by slot, in words. */
  readonly localSteps?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** How the days of a deadline are counted where its source does not say; what is left out is read cautiously. */
  readonly counting?: Counting;
  /** When its schools are open; undefined means that no school day can be told. */
  readonly terms?: SchoolTerms;
}
