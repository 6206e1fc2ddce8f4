/** A procedure as a table that is read from a file: stages, steps, what moves a case on, questions, and a citation on every row. */
import { dayUnits } from '../calendar/count-days.ts';
import type { CohortBand } from '../consultations/request.ts';
import type { AuthorityId, Confidence, Standing, Topic } from '../knowledge/passage.ts';

/** Who may have to do something; a table can name no one else. */
export const actors = [
  'lead-professional',
  'sewo',
  'school',
  'social-worker',
  'network',
  'parent-or-carer',
  'virtual-school',
  'ehe-officer',
  'authority',
] as const;
export type Actor = (typeof actors)[number];

/** Where a row stands in its source, and the passage that tells it. */
export interface Citation {
  readonly source: string;
  readonly locator: string;
  readonly passage: string;
  /** Set where the passage is another authority's, named as an example: the row's words must name it too. */
  readonly of?: AuthorityId;
}

/** How far a step binds: a local procedure's own step, a duty in law, a recommendation, or what must be known for the rest. */
export const weights = ['procedure', 'duty', 'recommended', 'preparation'] as const;
export type Weight = (typeof weights)[number];

/** `unstated`: the source does not say which days it means, and nobody may pretend that it does. */
export const sourceDayUnits = ['unstated', ...dayUnits] as const;
export type SourceDayUnit = (typeof sourceDayUnits)[number];

/** Days from which a deadline is counted; no case is stored, so the day itself comes from whoever asks. */
export const deadlineEvents = ['consultation', 'meeting'] as const;
export type DeadlineEvent = (typeof deadlineEvents)[number];

/** At the latest: `days` after the event, or before it. */
export interface Deadline {
  readonly days: number;
  readonly count: 'after' | 'before';
  readonly event: DeadlineEvent;
  readonly unit: SourceDayUnit;
}

/** What there must be once a step is done. */
export interface Evidence {
  readonly what: string;
  readonly form: 'exists' | 'in-writing';
}

/** A national measure that touches a local step: what the one has to do with the other. */
export interface LawLink {
  readonly measure: string;
  readonly relation: string;
  readonly cite: readonly Citation[];
}

/** What is known of a step or a condition. What is absent is not known. */
export type Facts = Readonly<Record<string, 'yes' | 'no'>>;

export interface Step {
  readonly id: string;
  /** What is done, in few words, for lists and pictures. */
  readonly brief: string;
  /** What is done, as a whole sentence. */
  readonly does: string;
  /** Empty where the source does not say who. */
  readonly by: readonly Actor[];
  /** Those who take part or are to be reached. */
  readonly with: readonly Actor[];
  readonly weight: Weight;
  readonly leaves?: Evidence;
  readonly deadline?: Deadline;
  /** The step belongs only to cases in which these hold. */
  readonly needs: Facts;
  readonly law: readonly LawLink[];
  readonly unsaid: readonly string[];
  readonly cite: readonly Citation[];
}

/** Something that may be so in a case and that is no step, such as "no improvement in the agreed time". */
export interface Condition {
  readonly id: string;
  readonly says: string;
}

/** What moves a case on. It holds either `to` or `beyond`, which is checked when the table is read. */
export interface Move {
  readonly when: string;
  /** A stage of the table, its own one included. */
  readonly to?: string;
  /** Out of the table: what the source says then. */
  readonly beyond?: string;
  readonly cite: readonly Citation[];
}

export interface Stage {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly Step[];
  readonly moves: readonly Move[];
  readonly unsaid: readonly string[];
  readonly cite: readonly Citation[];
}

/** The answer that every question takes besides its own. */
export const unknownOption = 'unknown';
/** A walk asks no more than this. */
export const mostQuestions = 5;
/** Where a question leads that is the last. */
export const theEnd = 'end';

export interface Option {
  readonly id: string;
  readonly label: string;
  /** Who the asker then is. */
  readonly role: readonly Actor[];
  /** The stage that the case is then in. */
  readonly at?: string;
  /** Steps that are then done, and conditions that hold. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Patterns of words (src/knowledge/phrase-book.ts) that say this without being asked. */
  readonly heard: readonly string[];
  readonly next?: string;
}

export interface Question {
  readonly id: string;
  readonly asks: string;
  readonly options: readonly Option[];
  /** The question that follows, or `end`, unless the option says otherwise. */
  readonly next: string;
  readonly nextIfUnknown?: string;
}

export const bearings = [
  'in-scope',
  'not-in-scope',
  'not-settled',
  'consent',
  'no-consent',
  'matters-most',
  'safeguarding',
  'to-come',
] as const;
export type Bearing = (typeof bearings)[number];

/** What the answers mean, where that is more than a place in the stages. */
export interface Finding {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly bearing: Bearing;
  /** All of these must be so; empty: always. */
  readonly when: Readonly<Record<string, 'yes' | 'no' | 'unknown'>>;
  readonly goTo?: string;
  readonly unsaid: readonly string[];
  readonly cite: readonly Citation[];
}

/** A step that each service has its own way of doing; its words are a setting of the service. */
export interface LocalSlot {
  readonly id: string;
  readonly title: string;
}

/** What a request for a consultation may be filled in with where a step is done or a condition holds, by the id of either. */
export interface RequestHints {
  /** A tick of the form's list of what was tried. */
  readonly tried: Readonly<Record<string, string>>;
  /** The group that the child is of; the first that holds counts. */
  readonly cohort: Readonly<Record<string, CohortBand>>;
}

export interface Procedure {
  readonly id: string;
  /** Raised when the questions change, so that a flow begun before is not read as if it were of today. */
  readonly version: number;
  readonly authority: AuthorityId;
  readonly topic: Topic;
  readonly title: string;
  readonly source: string;
  /** What the meeting is called from which a deadline counts back. */
  readonly meeting?: string;
  readonly stages: readonly Stage[];
  readonly conditions: readonly Condition[];
  readonly questions: readonly Question[];
  /** `first`: one finding, the first that fits; `every`: all that fit. */
  readonly pick: 'first' | 'every';
  readonly findings: readonly Finding[];
  readonly local: readonly LocalSlot[];
  readonly request: RequestHints;
  readonly unsaid: readonly string[];
}

/** A measure of national law, kept apart from any local table. */
export interface Measure {
  readonly id: string;
  readonly name: string;
  readonly says: string;
  readonly standing: Exclude<Standing, 'local'>;
  readonly confidence: Confidence;
  readonly unsaid: readonly string[];
  readonly cite: readonly Citation[];
}

export interface Procedures {
  readonly procedures: ReadonlyMap<string, Procedure>;
  readonly measures: ReadonlyMap<string, Measure>;
}

export const noProcedures: Procedures = { procedures: new Map(), measures: new Map() };

/** The authority's own table, or the national one; undefined where neither is held. */
export function procedureFor(
  { procedures }: Procedures,
  topic: Topic,
  authority: AuthorityId,
): Procedure | undefined {
  const ofTopic = [...procedures.values()].filter((procedure) => procedure.topic === topic);
  return (
    ofTopic.find((procedure) => procedure.authority === authority) ??
    ofTopic.find((procedure) => procedure.authority === 'national')
  );
}
