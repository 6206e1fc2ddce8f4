/** Writes one all-day entry as an iCalendar file (RFC 5545) that Outlook and other calendars can open. */
import { type Instant, millisecondsBetween } from './clock.ts';
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

/** The whole file, each line ended as the standard asks. */
export function calendarFile(entry: CalendarEntry, now: Instant): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Signpost//Signpost//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${entry.id.replace(/[^A-Za-z0-9-]/g, '-')}@signpost`,
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
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
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
