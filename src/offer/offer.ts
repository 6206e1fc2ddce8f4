/** What a Virtual School offers, as a table that is read from a file: for whom, for which need, by whom, how to reach it, with what limits, and a citation on every row. */
import type { Citation } from '../escalation/procedure.ts';
import type { AuthorityId } from '../knowledge/passage.ts';

export const offerAudiences = ['social-care', 'school', 'early-years', 'college', 'other'] as const;
export type OfferAudience = (typeof offerAudiences)[number];

export const offerNeeds = [
  'advice',
  'consultation',
  'training',
  'casework',
  'educational-psychology',
  'data',
  'joint-work',
] as const;
export type OfferNeed = (typeof offerNeeds)[number];

/** `told`: the source tells of it as there; `planned`: as meant to come; `replaced`: a newer text stands in its place. */
export const offerStates = ['told', 'planned', 'replaced'] as const;
export type OfferState = (typeof offerStates)[number];

export interface OfferRow {
  readonly id: string;
  /** In few words: for two authorities side by side. */
  readonly brief: string;
  /** What is offered, as a whole sentence. */
  readonly offered: string;
  /** Empty where the source does not say for whom: then it is shown to everybody, and said. */
  readonly audiences: readonly OfferAudience[];
  /** Empty where it belongs to no single need. */
  readonly needs: readonly OfferNeed[];
  /** A role, never a person; absent where the source does not say. */
  readonly by?: string;
  /** In words, without a number or an address; absent where the source does not say. */
  readonly reach?: string;
  readonly limits: readonly string[];
  readonly state: OfferState;
  readonly unsaid: readonly string[];
  readonly cite: readonly Citation[];
}

/** What people ask for that is not offered, and where to go instead. */
export interface OutOfScopeRow {
  readonly id: string;
  readonly what: string;
  readonly goTo: string;
  readonly cite: readonly Citation[];
}

/** A passage about an authority's offer that no row rests on, on purpose. */
export interface LeftOut {
  readonly passage: string;
  readonly why: string;
}

export interface Offer {
  readonly authority: AuthorityId;
  /** The passage that tells the offer as a whole, where there is one. */
  readonly cite: readonly Citation[];
  readonly rows: readonly OfferRow[];
  readonly outOfScope: readonly OutOfScopeRow[];
  readonly leftOut: readonly LeftOut[];
  readonly unsaid: readonly string[];
}

/** By authority; what national guidance asks of every Virtual School is that of `national`. */
export type Offers = ReadonlyMap<AuthorityId, Offer>;

export const noOffers: Offers = new Map();

export const audienceLabels: Readonly<Record<OfferAudience, string>> = {
  'social-care': 'Social care',
  school: 'School',
  'early-years': 'Early years',
  college: 'College',
  other: 'Another service',
};

export const needLabels: Readonly<Record<OfferNeed, string>> = {
  advice: 'Advice',
  consultation: 'A consultation',
  training: 'Training',
  casework: 'Casework with a child',
  'educational-psychology': 'Educational psychology',
  data: 'Data',
  'joint-work': 'Joint work and policies',
};
