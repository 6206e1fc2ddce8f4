/** The dates of a procedure: the last day for its meeting, the day by which the report is due, the review. */
import {
  type Count,
  type Counting,
  earliest,
  type Reading,
  readings,
  type Unknown,
} from '../calendar/count-days.ts';
import { type Day, daysBetween } from '../calendar/day.ts';
import type { UnreadDate } from '../calendar/date-words.ts';
import { type Calendars, isWorkingDay } from '../calendar/working-days.ts';
import type { Deadline } from './procedure.ts';

/** What a procedure's source says of its dates; another authority's says other things. */
export interface DatedProcedure {
  /** "ELPM" */
  readonly meeting: string;
  /** The meeting is within so many days of the consultation. */
  readonly meetingWithin: Period;
  /** The report is in so many days before the meeting, at the latest. */
  readonly reportBefore: Period;
}

export type Period = Pick<Deadline, 'days' | 'unit'>;

/** Undefined where a table does not give both: then no date can be worked out from it. */
export function datedProcedure(meeting: string, deadlines: readonly Deadline[]): DatedProcedure | undefined {
  const meetingWithin = deadlines.find(({ event, count }) => event === 'consultation' && count === 'after');
  const reportBefore = deadlines.find(({ event, count }) => event === 'meeting' && count === 'before');
  return meetingWithin && reportBefore && { meeting, meetingWithin, reportBefore };
}

export interface DatesContext {
  /** The day in London. */
  readonly today: Day;
  readonly procedure: DatedProcedure;
  readonly counting: Counting;
  readonly calendars: Calendars;
}

export type Caution =
  | { readonly kind: 'passed'; readonly day: Day }
  | { readonly kind: 'today' }
  | { readonly kind: 'not-a-working-day'; readonly day: Day }
  /** The report would be due before the consultation that leads to it. */
  | { readonly kind: 'before-consultation'; readonly consultation: Day }
  | { readonly kind: 'meeting-too-late'; readonly latest: Day }
  /** The count went where bank holidays or terms are not known. */
  | { readonly kind: 'unknown-days'; readonly unknown: Unknown }
  /** School days are to be counted and no terms are known: working days were counted. */
  | { readonly kind: 'no-terms' };

/** A day that is worked out, with everything that was assumed. */
export interface DueDate {
  readonly kind: 'meeting-latest' | 'report-due';
  readonly count: Count;
  readonly day: Day;
  /** The reading that gave it. */
  readonly reading: Reading;
  /** What was settled of it, by the source or by the council; what is open was read as the earliest. */
  readonly counting: Counting;
  readonly unitSaidBy: 'source' | 'council' | 'nobody';
  /** False where school days could not be told apart, because the council's terms are not known. */
  readonly termsKnown: boolean;
  /** What the other units would give, under the same rule; never earlier. */
  readonly otherwise: readonly Reading[];
  readonly cautions: readonly Caution[];
}

export type DateProblem =
  | UnreadDate
  | { readonly kind: 'too-far-ahead' | 'too-far-back'; readonly day: Day }
  | { readonly kind: 'meeting-before-consultation'; readonly meeting: Day; readonly consultation: Day }
  | { readonly kind: 'review-before-decision'; readonly review: Day; readonly decision: Day };

export type Dates =
  | {
      readonly kind: 'from-consultation';
      readonly consultation: Day;
      readonly latest: DueDate;
      /** Where the meeting is held on the latest day; where it is earlier, so is the report. */
      readonly report: DueDate;
    }
  | {
      readonly kind: 'from-meeting';
      readonly meeting: Day;
      readonly consultation?: Day;
      readonly report: DueDate;
      readonly cautions: readonly Caution[];
    }
  /** The source gives no number of days to a review: nothing is worked out. */
  | { readonly kind: 'review-unset'; readonly decision: Day }
  | {
      readonly kind: 'review-agreed';
      readonly review: Day;
      readonly decision: Day;
      readonly cautions: readonly Caution[];
    }
  | { readonly kind: 'refused'; readonly problem: DateProblem };

export function datesFromConsultation(consultation: Day, context: DatesContext): Dates {
  const problem = outOfReach(consultation, context.today);
  if (problem !== undefined) return { kind: 'refused', problem };
  const latest = latestMeeting(consultation, context);
  const report = reportDue(latest.day, context, consultation);
  return { kind: 'from-consultation', consultation, latest, report };
}

/** `consultation` where it is known: the meeting is then checked against it. */
export function datesFromMeeting(meeting: Day, context: DatesContext, consultation?: Day): Dates {
  const problem = outOfReach(meeting, context.today) ?? unfitConsultation(meeting, context, consultation);
  if (problem !== undefined) return { kind: 'refused', problem };
  const report = reportDue(meeting, context, consultation);
  const latest = consultation === undefined ? undefined : latestMeeting(consultation, context).day;
  const tooLate: readonly Caution[] =
    latest !== undefined && latest < meeting ? [{ kind: 'meeting-too-late', latest }] : [];
  const cautions = [...cautionsOf(meeting, context), ...tooLate];
  return {
    kind: 'from-meeting',
    meeting,
    ...(consultation !== undefined && { consultation }),
    report,
    cautions,
  };
}

/** `review` is the day that they agreed at the meeting, where they did. */
export function datesOfReview(decision: Day, context: DatesContext, review?: Day): Dates {
  const { today } = context;
  const problem =
    outOfReach(decision, today) ?? (review === undefined ? undefined : unfitReview(review, decision, today));
  if (problem !== undefined) return { kind: 'refused', problem };
  if (review === undefined) return { kind: 'review-unset', decision };
  return { kind: 'review-agreed', review, decision, cautions: cautionsOf(review, context) };
}

function latestMeeting(consultation: Day, context: DatesContext): DueDate {
  const { days, unit } = context.procedure.meetingWithin;
  return dueDate('meeting-latest', { from: consultation, days, direction: 'after' }, unit, context);
}

function reportDue(meeting: Day, context: DatesContext, consultation: Day | undefined): DueDate {
  const { days, unit } = context.procedure.reportBefore;
  const due = dueDate('report-due', { from: meeting, days, direction: 'before' }, unit, context);
  if (consultation === undefined || due.day >= consultation) return due;
  return { ...due, cautions: [...due.cautions, { kind: 'before-consultation', consultation }] };
}

function dueDate(kind: DueDate['kind'], count: Count, said: Period['unit'], context: DatesContext): DueDate {
  const { calendars } = context;
  const counting = said === 'unstated' ? context.counting : { ...context.counting, unit: said };
  const all = readings(count, counting, calendars);
  const reading = earliest(all);
  return {
    kind,
    count,
    day: reading.day,
    reading,
    counting,
    unitSaidBy: said !== 'unstated' ? 'source' : counting.unit === undefined ? 'nobody' : 'council',
    termsKnown: calendars.terms !== undefined,
    otherwise: all.filter(
      (other) => other.unit !== reading.unit && other.nonWorkingDays === reading.nonWorkingDays,
    ),
    cautions: [...cautionsOf(reading.day, context), ...doubts(reading, all, count, calendars)],
  };
}

/** Counting on, no other reading can be earlier than the one chosen; counting back, one that was cut short can. */
function doubts(
  reading: Reading,
  all: readonly Reading[],
  { direction }: Count,
  { terms }: Calendars,
): readonly Caution[] {
  const unknown = (direction === 'before' ? all : [reading]).flatMap((each) => each.unknown);
  const once = new Map(unknown.map((each) => [`${each.list} ${each.end}`, each]));
  return [
    ...(reading.unit === 'school' && terms === undefined ? [{ kind: 'no-terms' } as const] : []),
    ...[...once.values()].map((each): Caution => ({ kind: 'unknown-days', unknown: each })),
  ];
}

function cautionsOf(day: Day, { today, calendars }: DatesContext): readonly Caution[] {
  return [
    ...(day < today ? [{ kind: 'passed', day } as const] : []),
    ...(day === today ? [{ kind: 'today' } as const] : []),
    ...(isWorkingDay(day, calendars) ? [] : [{ kind: 'not-a-working-day', day } as const]),
  ];
}

/** A day further off than this is a slip of the year more often than a plan. */
const reach = 366;

function outOfReach(day: Day, today: Day): DateProblem | undefined {
  const ahead = daysBetween(today, day);
  if (ahead > reach) return { kind: 'too-far-ahead', day };
  return ahead < -reach ? { kind: 'too-far-back', day } : undefined;
}

function unfitConsultation(
  meeting: Day,
  { today }: DatesContext,
  consultation: Day | undefined,
): DateProblem | undefined {
  if (consultation === undefined) return undefined;
  if (meeting < consultation) return { kind: 'meeting-before-consultation', meeting, consultation };
  return outOfReach(consultation, today);
}

function unfitReview(review: Day, decision: Day, today: Day): DateProblem | undefined {
  if (review < decision) return { kind: 'review-before-decision', review, decision };
  return outOfReach(review, today);
}
