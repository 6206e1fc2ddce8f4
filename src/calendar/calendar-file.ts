/** Writes one entry, all day or for a time, as an iCalendar file (RFC 5545) that Outlook and other calendars can open. */
import { type Instant, millisecondsBetween, plusMilliseconds } from './clock.ts';
import { type Day, plusDays } from './day.ts';

export interface CalendarEntry {
  /** The same id, imported again, updates the entry in place of making a second one. */
  readonly id: string;
  /** A day in London. All-day entries have no zone: every calendar shows that day. */
  readonly day: Day;
  readonly title: string;
  /** One paragraph each. */
  readonly notes: readonly string[];
  /** Reminded at nine in the morning, so many days ahead. */
  readonly remindDaysAhead: number;
}

/** A time that was booked, or was. */
export interface BookedTime {
  /** The same id, imported again, updates the entry in place of making a second one. */
  readonly id: string;
  readonly starts: Instant;
  readonly minutes: number;
  readonly title: string;
  /** One paragraph each. */
  readonly notes: readonly string[];
  /** Grows with each change: calendars take the greater one for the newer. */
  readonly sequence: number;
  /** It was given up: the file takes the entry out again. */
  readonly isCancelled: boolean;
}

export function bookedTimeFile(booked: BookedTime, now: Instant): string {
  const { id, starts, minutes, title, notes, sequence: number, isCancelled } = booked;
  return fileOf([
    ...opening(isCancelled ? 'CANCEL' : 'PUBLISH'),
    `UID:${uidOf(id)}`,
    `DTSTAMP:${stamp(now)}`,
    `SEQUENCE:${String(number)}`,
    `DTSTART:${stamp(starts)}`,
    `DTEND:${stamp(plusMilliseconds(starts, minutes * 60_000))}`,
    `SUMMARY:${escaped(isCancelled ? `Cancelled: ${title}` : title)}`,
    `DESCRIPTION:${escaped(notes.join('\n\n'))}`,
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...(isCancelled ? [] : ['BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:-PT15M']),
    ...(isCancelled ? [] : [`DESCRIPTION:${escaped(title)}`, 'END:VALARM']),
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
}

const opening = (method: 'PUBLISH' | 'CANCEL'): readonly string[] => [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Signpost//Signpost//EN',
  'CALSCALE:GREGORIAN',
  `METHOD:${method}`,
  'BEGIN:VEVENT',
];

const uidOf = (id: string): string => `${id.replace(/[^A-Za-z0-9-]/g, '-')}@signpost`;

/** Each line ended as the standard asks. */
const fileOf = (lines: readonly string[]): string => lines.map((line) => `${folded(line)}\r\n`).join('');

/** The whole file. */
export function calendarFile(entry: CalendarEntry, now: Instant): string {
  return fileOf([
    ...opening('PUBLISH'),
    `UID:${uidOf(entry.id)}`,
    `DTSTAMP:${stamp(now)}`,
    `SEQUENCE:${String(sequence(now))}`,
    `DTSTART;VALUE=DATE:${basic(entry.day)}`,
    `DTEND;VALUE=DATE:${basic(plusDays(entry.day, 1))}`,
    `SUMMARY:${escaped(entry.title)}`,
    `DESCRIPTION:${escaped(entry.notes.join('\n\n'))}`,
    // A deadline does not take up the day.
    'TRANSP:TRANSPARENT',
    'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${beforeMidnight(entry.remindDaysAhead)}`,
    `DESCRIPTION:${escaped(entry.title)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
}

const basic = (day: Day): string => day.replaceAll('-', '');

/** 2026-11-22T10:15:30.123Z as 20261122T101530Z. */
const stamp = (now: Instant): string => `${now.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** Grows with time, so that what is imported later counts as the newer one: calendars go by this before the stamp. */
const sequence = (now: Instant): number =>
  Math.max(0, Math.floor(millisecondsBetween('2026-01-01T00:00:00.000Z', now) / 1000));

/** An all-day entry starts at midnight; nine in the morning of the day before is fifteen hours ahead of it. */
const beforeMidnight = (daysAhead: number): string =>
  daysAhead > 0 ? `-PT${String(daysAhead * 24 - 9)}H` : 'PT9H';

const escaped = (text: string): string =>
  text
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    // A control character would make the file invalid.
    .replaceAll(/\p{Cc}/gu, ' ');

const lineOctets = 75;

/** Breaks a line that is too long, never inside a character: a line after the first starts with a space. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > lineOctets) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
