/** Words for every date, every assumption behind it and everything that can be wrong with a date. */
import type { CalendarEntry } from '../calendar/calendar-file.ts';
import type { DayUnit, NonWorkingRule, Unknown } from '../calendar/count-days.ts';
import { unreadDateWords } from '../calendar/date-words.ts';
import { writtenDate, writtenDay } from '../calendar/dates.ts';
import type { Day } from '../calendar/day.ts';
import type { Caution, DateProblem, DatedProcedure, Dates, DueDate } from './deadlines.ts';

/** What a card shows of the dates, in this order. */
export interface DatesWords {
  readonly dates: readonly string[];
  /** What was assumed, and who has said it. */
  readonly assumptions: readonly string[];
  readonly cautions: readonly string[];
}

export function datesWords(dates: Dates, procedure: DatedProcedure): DatesWords {
  switch (dates.kind) {
    case 'from-consultation':
      return {
        dates: [
          `Consultation on ${writtenDay(dates.consultation)}: the ${procedure.meeting} is to be held by **${writtenDay(dates.latest.day)}** at the latest (within ${daysIn(dates.latest)}).`,
          `If the ${procedure.meeting} is held on that day, its report is due by **${writtenDay(dates.report.day)}** at the latest (${daysIn(dates.report)} before). If it is held earlier, the report is due earlier too.`,
        ],
        assumptions: assumptionsOf(dates.latest, dates.report),
        cautions: [
          ...cautionsOf(`The latest day for the ${procedure.meeting}`, dates.latest.cautions),
          ...cautionsOf('The report’s date', dates.report.cautions),
        ],
      };
    case 'from-meeting':
      return {
        dates: [
          `${procedure.meeting} on ${writtenDay(dates.meeting)}: its report is due by **${writtenDay(dates.report.day)}** at the latest (${daysIn(dates.report)} before).`,
        ],
        assumptions: assumptionsOf(dates.report),
        cautions: [
          ...cautionsOf(`The ${procedure.meeting}`, dates.cautions),
          ...cautionsOf('The report’s date', dates.report.cautions),
        ],
      };
    case 'review-unset':
    case 'review-agreed':
      return reviewWords(dates, procedure);
    case 'refused':
      return { dates: [problemWords(dates.problem)], assumptions: [], cautions: [] };
  }
}

function reviewWords(
  dates: Extract<Dates, { readonly kind: 'review-unset' | 'review-agreed' }>,
  { meeting }: DatedProcedure,
): DatesWords {
  const unsaid = `The source says that a date is set for a review ${meeting}. It gives no number of days, so none is worked out here.`;
  if (dates.kind === 'review-unset') {
    return {
      dates: [`${unsaid} Give the date that was agreed, and it can go into a calendar.`],
      assumptions: [],
      cautions: [],
    };
  }
  return {
    dates: [`Review ${meeting}: **${writtenDay(dates.review)}**, as you gave it.`],
    assumptions: [unsaid],
    cautions: cautionsOf(`The review ${meeting}`, dates.cautions),
  };
}

const daysIn = ({ count, unitSaidBy, reading }: DueDate): string => {
  const unit = unitSaidBy === 'source' ? `${reading.unit} ` : '';
  return `${String(count.days)} ${unit}${count.days === 1 ? 'day' : 'days'}`;
};

/** Those of both dates, each once. */
const assumptionsOf = (...dues: readonly DueDate[]): readonly string[] => [
  ...new Set(dues.flatMap(assumptionWords)),
];

/** How the days were counted, in plain words, and whether that is the source's, the council's or the cautious way. */
export function assumptionWords(due: DueDate): readonly string[] {
  return [dayZero[due.kind], ...unitWords(due), ...ruleWords(due)];
}

const dayZero: Readonly<Record<DueDate['kind'], string>> = {
  'meeting-latest': 'The day of the consultation is day 0.',
  'report-due': 'Counting back, the day of the meeting is day 0.',
};

const subjects: Readonly<Record<DueDate['kind'], string>> = {
  'meeting-latest': 'for the meeting',
  'report-due': 'for the report',
};

const units: Readonly<Record<DayUnit, string>> = {
  calendar: 'calendar days',
  working: 'working days (Monday to Friday without bank holidays)',
  school: 'school days',
};

function unitWords(due: DueDate): readonly string[] {
  const unit = units[due.reading.unit];
  switch (due.unitSaidBy) {
    case 'source':
      return [`The source says ${unit}.`];
    case 'council':
      return [
        `The source does not say which days it means. Your Virtual School has set that ${unit} are counted.`,
      ];
    case 'nobody':
      return [
        'The source does not say whether it means calendar, working or school days, and your Virtual School has not set it.',
        `The cautious reading is shown, which gives the earliest date: ${subjects[due.kind]}, ${unit}.`,
        ...otherwiseWords(due),
        ...(due.termsKnown ? [] : [noTermsWords[due.kind]]),
      ];
  }
}

const noTermsWords: Readonly<Record<DueDate['kind'], string>> = {
  'meeting-latest':
    'School days could not be counted, because no term dates are set here. They would not give an earlier day for the meeting.',
  'report-due':
    'School days could not be counted for the report, because no term dates are set here. They could give an **earlier** day.',
};

function otherwiseWords({ otherwise, kind, day }: DueDate): readonly string[] {
  const others = otherwise.filter((other) => other.day !== day);
  if (others.length === 0) return [];
  const each = others.map((other) => `${writtenDay(other.day)} in ${other.unit} days`);
  return [`Read otherwise, ${subjects[kind]} it would be ${each.join(', or ')}.`];
}

const rules: Readonly<Record<NonWorkingRule, string>> = {
  preceding: 'the working day before it',
  following: 'the working day after it',
  none: 'that day all the same',
};

/** Only calendar days can end on a day that is no working day. */
function ruleWords({ reading, counting, day }: DueDate): readonly string[] {
  if (reading.unit !== 'calendar') return [];
  const said = counting.nonWorkingDays === undefined ? 'to be cautious' : 'as your Virtual School has set';
  const ended = reading.ended === day ? '' : ` The count itself ends on ${writtenDay(reading.ended)}.`;
  return [
    `Where the last day is a weekend or a bank holiday, ${rules[reading.nonWorkingDays]} is taken, ${said}.${ended}`,
  ];
}

const cautionsOf = (subject: string, cautions: readonly Caution[]): readonly string[] =>
  cautions.map((caution) => cautionWords(subject, caution));

/** `subject` starts the sentence: "The report’s date". */
export function cautionWords(subject: string, caution: Caution): string {
  switch (caution.kind) {
    case 'passed':
      return `${subject}, ${writtenDay(caution.day)}, has passed. Speak to the lead officer about what to do now.`;
    case 'today':
      return `${subject} is today.`;
    case 'not-a-working-day':
      return `${subject}, ${writtenDay(caution.day)}, is a weekend or a bank holiday.`;
    case 'before-consultation':
      return `${subject} would lie before the consultation on ${writtenDay(caution.consultation)}: agree with whoever convenes the meeting when the report is due.`;
    case 'meeting-too-late':
      return `${subject} is later than the latest day that is counted here from the consultation, ${writtenDay(caution.latest)}.`;
    case 'unknown-days':
      return `${subject} may be out: ${unknownWords(caution.unknown)} Check it before you rely on it.`;
    case 'no-terms':
      return `${subject} may be out: school days are to be counted, and no term dates are set here. Working days were counted. Check it before you rely on it.`;
  }
}

const listWords: Readonly<Record<Unknown['list'], string>> = {
  'bank-holidays': 'bank holidays',
  terms: 'school terms',
};

const unknownWords = ({ list, end, known }: Unknown): string =>
  `${listWords[list]} ${end} ${writtenDate(known)} are not known here.`;

export function problemWords(problem: DateProblem): string {
  switch (problem.kind) {
    case 'too-far-ahead':
      return `${writtenDay(problem.day)} is more than a year ahead. Check the year and write the date again.`;
    case 'too-far-back':
      return `${writtenDay(problem.day)} is more than a year ago. Check the year and write the date again.`;
    case 'meeting-before-consultation':
      return `The meeting, ${writtenDay(problem.meeting)}, cannot be before the consultation, ${writtenDay(problem.consultation)}. Check both dates.`;
    case 'review-before-decision':
      return `The review, ${writtenDay(problem.review)}, cannot be before the decision, ${writtenDay(problem.decision)}. Check both dates.`;
    default:
      return unreadDateWords(problem);
  }
}

/** What goes with an entry: who asked for it, in words that name no case. */
export interface EntryContext {
  readonly service: string;
  readonly procedure: DatedProcedure;
  /** The source and its place in it, as plain text. */
  readonly source: string;
}

/** What can be put into a calendar: fixed titles, days, assumptions and the source; never a word of a case. */
export function calendarEntries(dates: Dates, context: EntryContext): readonly CalendarEntry[] {
  const { meeting } = context.procedure;
  switch (dates.kind) {
    case 'from-consultation':
      return [
        dueEntry(dates.latest, `${meeting}: latest date`, dates.consultation, context),
        dueEntry(
          dates.report,
          `${meeting} report: due at the latest, if the ${meeting} is on its latest date`,
          dates.consultation,
          context,
        ),
      ];
    case 'from-meeting': {
      // Counted from the consultation, so that a meeting that is moved moves its entries too.
      const from = dates.consultation ?? dates.meeting;
      return [
        entry('meeting', meeting, dates.meeting, from, [], context),
        dueEntry(dates.report, `${meeting} report: due at the latest`, from, context),
      ];
    }
    case 'review-agreed':
      return [entry('review', `Review ${meeting}`, dates.review, dates.decision, [], context)];
    case 'review-unset':
    case 'refused':
      return [];
  }
}

const dueEntry = (due: DueDate, title: string, from: Day, context: EntryContext): CalendarEntry =>
  entry(due.kind, title, due.day, from, assumptionWords(due), context);

function entry(
  kind: DueDate['kind'] | 'meeting' | 'review',
  title: string,
  day: Day,
  from: Day,
  assumptions: readonly string[],
  { service, source }: EntryContext,
): CalendarEntry {
  const plain = assumptions.map((line) => line.replaceAll('**', ''));
  const notes = [...(plain.length === 0 ? [] : [plain.join(' ')]), `Source: ${source}`, noCase];
  const remindDaysAhead = kind === 'report-due' || kind === 'meeting-latest' ? 3 : 1;
  return { id: `${service}-${kind}-${from}`, day, title, notes, remindDaysAhead };
}

const noCase = 'Signpost keeps no case. Write no child’s name here.';
