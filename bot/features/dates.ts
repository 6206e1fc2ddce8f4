/** The dates of a procedure, worked out from the days that somebody gives; nothing of them is kept. */
import type { Action, DatesFrom, Inputs } from '../../cards/actions.ts';
import { type DateField, dateFields, datesCard, type DatesFacts } from '../../cards/dates-cards.ts';
import { unreadDateWords } from '../../src/calendar/date-words.ts';
import { londonDate, writtenDay } from '../../src/calendar/dates.ts';
import type { Day } from '../../src/calendar/day.ts';
import { readDate } from '../../src/calendar/read-date.ts';
import type { Calendars } from '../../src/calendar/working-days.ts';
import { datedProcedureOf, datedSources } from '../../src/escalation/dated-procedure.ts';
import {
  type AskedEntry,
  type DatesAsked,
  type EntryKind,
  entriesOf,
  workOutDates,
} from '../../src/escalation/dates-asked.ts';
import { datesWords } from '../../src/escalation/deadline-words.ts';
import type { DatedProcedure } from '../../src/escalation/deadlines.ts';
import { createNumbering } from '../../src/escalation/numbering.ts';
import { type Procedure, procedureFor } from '../../src/escalation/procedure.ts';
import { plainSource, sourceLines } from '../../src/escalation/source-lines.ts';
import type { Service } from '../../src/people/service.ts';
import { commandOf } from '../command.ts';
import { showInPlace } from '../reply-in-place.ts';
import { currencyOf, standingOf } from '../show-walk.ts';
import type { Feature, Turn } from '../turn.ts';

interface DatesDeps {
  readonly calendarsOf: (service: Service) => Calendars;
  /** Where people reach this server, without a path. */
  readonly address: () => string;
}

const command = /^(?:please )?(?:work out |show )?(?:the |my )?(?:elpm )?dates(?: please)?[?.!]*$/i;

export const createDates =
  (deps: DatesDeps): Feature =>
  async (turn) => {
    const { event } = turn;
    if (event.kind === 'message') return command.test(commandOf(event.text) ?? '') && typed(turn);
    if (event.kind !== 'pressed' || event.parsed.kind !== 'action') return false;
    const { action, inputs } = event.parsed;
    if (action.kind !== 'ask-dates' && action.kind !== 'work-out-dates') return false;
    await pressed(turn, action, inputs, deps);
    return true;
  };

interface Dated {
  readonly procedure: Procedure;
  readonly dated: DatedProcedure;
}

const datedOf = (procedure: Procedure | undefined): Dated | undefined => {
  const dated = procedure && datedProcedureOf(procedure);
  return procedure && dated && { procedure, dated };
};

/** Where the asker's authority gives no days, it is a question like any other. */
async function typed(turn: Turn): Promise<boolean> {
  const { service, person, stores } = turn;
  const { procedures } = turn.knowing;
  const { homeAuthority = service.authority } = await stores.preferences.find(service.id, person.id);
  const found = datedOf(procedureFor(procedures, 'attendance', homeAuthority));
  if (found) await turn.reply({ card: datesCard(emptyForm(found, turn)) });
  return found !== undefined;
}

async function pressed(
  turn: Turn,
  action: Extract<Action, { kind: 'ask-dates' | 'work-out-dates' }>,
  inputs: Inputs,
  deps: DatesDeps,
): Promise<void> {
  const found = datedOf(turn.knowing.procedures.procedures.get(action.procedure));
  if (!found) {
    await turn.reply({ text: 'There are no dates to work out for this any more. Type **step by step**.' });
    return;
  }
  const form = emptyForm(found, turn);
  turn.storeNoReply();
  if (action.kind === 'ask-dates') await turn.reply({ card: datesCard(form) });
  else await showInPlace(turn, datesCard(workedOut(turn, { ...found, form }, action.from, inputs, deps)));
}

const emptyForm = ({ procedure, dated }: Dated, turn: Turn): DatesFacts => ({
  procedure: procedure.id,
  title: procedure.title,
  standing: standingOf(procedure, turn),
  meeting: dated.meeting,
  values: {},
  problems: [],
  calendar: [],
  sources: [],
});

interface Form extends Dated {
  readonly form: DatesFacts;
}

function workedOut(
  turn: Turn,
  { procedure, dated, form }: Form,
  from: DatesFrom,
  inputs: Inputs,
  { calendarsOf, address }: DatesDeps,
): DatesFacts {
  const today = londonDate(turn.now);
  const { values, problems } = readDays(inputs, today);
  const filled = { ...form, values };
  if (problems.length > 0) return { ...filled, problems };
  const asked = askedFor(from, values);
  if (!asked) return { ...filled, problems: [missingWords[from](dated.meeting)] };
  const { service } = turn;
  const context = {
    today,
    procedure: dated,
    counting: service.counting ?? {},
    calendars: calendarsOf(service),
  };
  const dates = workOutDates(asked, context);
  const result = datesWords(dates, dated);
  if (dates.kind === 'refused') return { ...filled, problems: result.dates };
  const { guidance } = turn.knowing.knowledge;
  const source = plainSource(datedSources(procedure), guidance);
  const entries = entriesOf(asked, dates, procedure.id, { service: service.id, procedure: dated, source });
  return {
    ...filled,
    result,
    calendar: entries.map(linkTo(address(), dated.meeting)),
    sources: sourcesOf(turn, procedure),
  };
}

const missingWords: Readonly<Record<DatesFrom, (meeting: string) => string>> = {
  consultation: (meeting) => `Give the day of the consultation, or of the ${meeting}.`,
  decision: () => 'Give the day of the decision.',
};

function readDays(
  inputs: Inputs,
  today: Day,
): { readonly values: DatesFacts['values']; readonly problems: readonly string[] } {
  const read = dateFields.flatMap((field) => {
    const given = (inputs[field] ?? '').trim();
    return given === '' ? [] : [{ field, read: readDate(given.slice(0, 40), today) }];
  });
  const days = read.flatMap((one): readonly (readonly [DateField, Day])[] =>
    one.read.kind === 'day' ? [[one.field, one.read.day]] : [],
  );
  const problems = read.flatMap((one) => (one.read.kind === 'day' ? [] : [unreadDateWords(one.read)]));
  return { values: Object.fromEntries(days), problems };
}

function askedFor(from: DatesFrom, values: DatesFacts['values']): DatesAsked | undefined {
  const { consultation, meeting, decision, review } = values;
  if (from === 'decision') return asking('decision', decision, review);
  return asking('meeting', meeting, consultation) ?? asking('consultation', consultation, undefined);
}

const asking = (
  from: DatesAsked['from'],
  day: Day | undefined,
  other: Day | undefined,
): DatesAsked | undefined =>
  day === undefined ? undefined : { from, day, ...(other !== undefined && { other }) };

/** Short: a narrow screen cuts a long button off. */
const entryTitles: Readonly<Record<EntryKind, (meeting: string) => string>> = {
  'meeting-latest': (meeting) => `latest ${meeting}`,
  'report-due': () => 'report due',
  meeting: (meeting) => meeting,
  review: (meeting) => `review ${meeting}`,
};

const linkTo =
  (address: string, meeting: string) =>
  ({ path, kind, entry }: AskedEntry): DatesFacts['calendar'][number] => ({
    title: entryTitles[kind](meeting),
    url: `${address}${path}`,
    words: [`**${entry.title}**: ${writtenDay(entry.day)}, all day`, ...entry.notes],
  });

function sourcesOf(turn: Turn, procedure: Procedure): readonly string[] {
  const numbering = createNumbering();
  numbering.mark(datedSources(procedure));
  return sourceLines(numbering.told(), turn.knowing.knowledge.guidance, currencyOf(turn));
}
