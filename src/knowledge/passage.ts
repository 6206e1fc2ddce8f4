/** What the guidance knows: sources, passages and words, as plain data with their standing and dates. */

/** `national`, or the id of an authority in guidance/authorities.yaml. */
export type AuthorityId = string;

/** How binding a text is. Local text always belongs to one authority. */
export type Standing = 'statutory' | 'non-statutory' | 'local';

export type Confidence = 'high' | 'medium' | 'low';

/** The kinds of fact that a question can ask for and a passage can hold. */
export const factKinds = [
  'time-limit',
  'date',
  'number',
  'count',
  'money',
  'actor',
  'steps',
  'definition',
  'yes-no',
  'route',
  'reason',
  'example',
] as const;
export type FactKind = (typeof factKinds)[number];

export const topics = [
  'attendance',
  'home-education',
  'cohort',
  'virtual-school',
  'local-offer',
  'looked-after',
  'funding',
  'evidence',
  'mental-health-and-send',
  'exclusion',
  'data',
] as const;
export type Topic = (typeof topics)[number];

export const audiences = [
  'social-worker',
  'school',
  'early-years',
  'college',
  'virtual-school',
  'authority',
] as const;
export type Audience = (typeof audiences)[number];

/** An ISO date of any precision: 2021, 2021-06 or 2021-06-25. */
export type PartialDate = string;

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly authority: AuthorityId;
  readonly standing: Standing;
  /** Absent where the document bears no date. */
  readonly published?: PartialDate;
  /** The day on which we last read it. */
  readonly checked: PartialDate;
  readonly reviewDue?: PartialDate;
  readonly supersededBy?: string;
  readonly link?: string;
  /** The headings or other places in it that a passage may name in its locator. */
  readonly places?: readonly string[];
  /** The highest number of each kind of numbered part, such as 44 of `paragraph`. */
  readonly numbered?: Readonly<Record<string, number>>;
}

export interface Passage {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** Where in the source: a paragraph, a section or a heading. */
  readonly locator: string;
  readonly authority: AuthorityId;
  readonly standing: Standing;
  readonly topic: Topic;
  readonly audience: readonly Audience[];
  readonly holds: readonly FactKind[];
  /** Ways in which people ask for this; searched, never shown. */
  readonly asks: readonly string[];
  /** Other words in which people ask: it is found by them, and they open no gate; searched, never shown. */
  readonly heard?: readonly string[];
  /** Questions that come near and that it does not answer; searched, never shown. */
  readonly notHeld?: readonly string[];
  readonly stage?: 1 | 2 | 3;
  /** What the source leaves open, each a full sentence that is shown with the answer. */
  readonly unsaid: readonly string[];
  /** Set where the text was true on a date and may not be now. */
  readonly asAt?: PartialDate;
  /** `not-commenced`: enacted, and not known to be in force on the day it was checked. */
  readonly commencement?: 'not-commenced';
  /** Where it is not commenced: the passage that says what holds until it is. */
  readonly untilThen?: string;
  /** The passage that replaces this one. */
  readonly supersededBy?: string;
  readonly confidence: Confidence;
  readonly related: readonly string[];
  /** Markdown of paragraphs and lists, in our own words. */
  readonly text: string;
}

export interface GlossaryEntry {
  readonly term: string;
  readonly abbreviations: readonly string[];
  readonly meaning: string;
  /** Everyday words that people type when they mean this. */
  readonly lay: readonly string[];
  readonly notToConfuseWith?: string;
  /** The term that has taken its place in national guidance. */
  readonly supersededBy?: string;
}

export interface Authority {
  readonly id: AuthorityId;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** One thing that may be meant. */
export interface Meant {
  /** On a button: short. */
  readonly title: string;
  /** The whole question, which the passage answers. */
  readonly question: string;
  readonly passage: string;
  /** How people name it: whatever was said around the question or before it then tells that it is meant. */
  readonly named: readonly string[];
}

/** A way of asking that does not say what it is about. */
export interface Unclear {
  readonly id: string;
  /** It is asked with one of these, and besides them only with `beside` and words that tell nothing. */
  readonly asked: readonly string[];
  readonly beside: readonly string[];
  readonly choices: readonly Meant[];
  /** Its choices name a topic each, and none of them what is asked: once the topic is told, the question stays as it was typed. */
  readonly topics?: boolean | undefined;
}

export interface Guidance {
  readonly sources: ReadonlyMap<string, Source>;
  readonly passages: readonly Passage[];
  readonly glossary: readonly GlossaryEntry[];
  readonly authorities: readonly Authority[];
  /** Questions that do not say what they are about, with what may be meant; versions from before have none. */
  readonly unclear?: readonly Unclear[];
}
