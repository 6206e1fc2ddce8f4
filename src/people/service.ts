/** What a council decides about its Virtual School in this deployment, as the rules and the words need it. */
import type { Counting } from '../calendar/count-days.ts';
import type { SchoolTerms } from '../calendar/working-days.ts';
import type { RequestKind } from '../consultations/request.ts';
import type { AuthorityId } from '../knowledge/passage.ts';
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

export interface OfferedKind {
  readonly kind: RequestKind;
  readonly label: string;
  /** In words, such as "2 working days"; undefined promises no time. */
  readonly promised?: string;
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
  readonly danger: DangerRoutes;
  readonly kinds: readonly OfferedKind[];
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
