/** Which days somebody gave for a procedure's dates, what they come to, and the address of each as a calendar entry. */
import type { CalendarEntry } from '../calendar/calendar-file.ts';
import { type Day, isDay } from '../calendar/day.ts';
import { calendarEntries, type EntryContext } from './deadline-words.ts';
import {
  type Dates,
  datesFromConsultation,
  datesFromMeeting,
  datesOfReview,
  type DatesContext,
} from './deadlines.ts';

export const datesAskedFrom = ['consultation', 'meeting', 'decision'] as const;

export interface DatesAsked {
  readonly from: (typeof datesAskedFrom)[number];
  readonly day: Day;
  /** With a meeting, the consultation before it; with a decision, the review that was agreed. */
  readonly other?: Day;
}

export function workOutDates({ from, day, other }: DatesAsked, context: DatesContext): Dates {
  switch (from) {
    case 'consultation':
      return datesFromConsultation(day, context);
    case 'meeting':
      return datesFromMeeting(day, context, other);
    case 'decision':
      return datesOfReview(day, context, other);
  }
}

export const entryKinds = ['meeting-latest', 'report-due', 'meeting', 'review'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** One entry of what was asked: all that its address holds, and so nothing of a case. */
export interface EntryAsked {
  /** Whose way of counting it is. */
  readonly service: string;
  readonly procedure: string;
  readonly asked: DatesAsked;
  readonly kind: EntryKind;
}

export interface AskedEntry {
  readonly path: string;
  readonly kind: EntryKind;
  readonly entry: CalendarEntry;
}

/** What can be put into a calendar, each with its address on this server. */
export function entriesOf(
  asked: DatesAsked,
  dates: Dates,
  procedure: string,
  context: EntryContext,
): readonly AskedEntry[] {
  const { service } = context;
  return calendarEntries(dates, context).flatMap((entry) => {
    const kind = entryKinds.find((one) => isEntry(entry, one, { service, asked }));
    return kind === undefined ? [] : [{ entry, kind, path: entryPath({ service, procedure, asked, kind }) }];
  });
}

/** A meeting that is moved moves its entries: they are named by the consultation where that is known. */
const isEntry = (
  { id }: CalendarEntry,
  kind: EntryKind,
  { service, asked: { from, day, other } }: Pick<EntryAsked, 'service' | 'asked'>,
): boolean => id === `${service}-${kind}-${from === 'meeting' ? (other ?? day) : day}`;

const prefix = '/calendar/';

const entryPath = ({ service, procedure, asked: { from, day, other }, kind }: EntryAsked): string =>
  `${prefix}${[service, procedure, from, day, ...(other === undefined ? [] : [other]), kind].join('/')}.ics`;

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
const day = String.raw`\d{4}-\d{2}-\d{2}`;
const pathShape = new RegExp(
  `^${prefix}(?<service>${slug})/(?<procedure>${slug})/(?<from>[a-z]+)/(?<days>${day}(?:/${day})?)/(?<kind>[a-z-]+)\\.ics$`,
);

/** Undefined where it is no address that `entriesOf` could have made. */
export function readEntryPath(path: string): EntryAsked | undefined {
  const parts = pathShape.exec(path)?.groups;
  if (parts === undefined) return undefined;
  const { service = '', procedure = '', from, days = '' } = parts;
  const kind = entryKinds.find((one) => one === parts['kind']);
  const asked = askedIn(from, days.split('/'));
  return kind && asked && { service, procedure, asked, kind };
}

function askedIn(start: string | undefined, days: readonly string[]): DatesAsked | undefined {
  const from = datesAskedFrom.find((one) => one === start);
  const [day, other] = days;
  if (from === undefined || day === undefined || !days.every(isDay)) return undefined;
  if (other === undefined) return { from, day };
  return from === 'consultation' ? undefined : { from, day, other };
}

/** The entry that an address asks for; undefined where the days come to none. */
export function entryAt(
  { asked, kind, procedure, service }: EntryAsked,
  dates: DatesContext,
  context: EntryContext,
): CalendarEntry | undefined {
  const path = entryPath({ asked, kind, procedure, service });
  return entriesOf(asked, workOutDates(asked, dates), procedure, context).find((one) => one.path === path)
    ?.entry;
}
