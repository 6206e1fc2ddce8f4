/** Calendar files are valid by RFC 5545 line by line, and another program reads back what was put in. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { type CalendarEntry, calendarFile } from '../../src/calendar/calendar-file.ts';
import { plusDays } from '../../src/calendar/day.ts';

const entry: CalendarEntry = {
  id: 'southwark-report-due-2026-11-23',
  day: '2026-12-04',
  title: 'ELPM report: due at the latest',
  notes: [
    'Counted in working days; the source does not say, and nobody settled it.',
    'Source: a page\\slide 12',
  ],
  remindDaysAhead: 3,
};
const now = '2026-11-22T10:15:30.123Z';

/** What the standard asks of a line's value, by the name of its property. */
const values: readonly (readonly [RegExp, RegExp])[] = [
  [/^/, /^\P{Cc}*$/u],
  [/^(?:SUMMARY|DESCRIPTION)$/, /^(?:[^\\;,]|\\[\\;,n])*$/u],
  [/^DTSTAMP$/, /^\d{8}T\d{6}Z$/],
  [/^DT(?:START|END)$/, /^\d{8}$/],
  [/^SEQUENCE$/, /^\d+$/],
];

const once = ['VERSION:2.0', 'PRODID:', 'METHOD:', 'UID:', 'DTSTAMP:', 'DTSTART;VALUE=DATE:', 'SUMMARY:'];

/** Every rule of the standard that this kind of file can break. */
function assertValid(file: string): void {
  assert.ok(file.endsWith('END:VCALENDAR\r\n'), 'each line ends with CRLF, the last one too');
  assert.equal(file.replaceAll('\r\n', '').match(/[\r\n]/), null, 'no bare CR or LF');
  for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  const lines = file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
  assertNested(lines.map(assertLine));
  for (const start of once) assert.equal(lines.filter((line) => line.startsWith(start)).length, 1, start);
}

function assertLine(line: string): readonly [string, string] {
  const [, name = '', value = ''] = /^([A-Z-]+)(?:;[A-Z]+=[A-Z-]+)*:(.*)$/su.exec(line) ?? [];
  assert.ok(name, `a content line: ${line}`);
  for (const [named, fits] of values) if (named.test(name)) assert.match(value, fits, line);
  return [name, value];
}

function assertNested(lines: readonly (readonly [string, string])[]): void {
  const open: string[] = [];
  for (const [name, value] of lines) {
    if (name === 'BEGIN') open.push(value);
    if (name === 'END') assert.equal(open.pop(), value);
  }
  assert.deepEqual(open, []);
}

const parsed = (file: string) => {
  const event = new ICAL.Component(ICAL.parse(file) as unknown[]).getFirstSubcomponent('vevent');
  assert.ok(event);
  const text = (name: string): string => String(event.getFirstPropertyValue(name));
  const alarm = event.getFirstSubcomponent('valarm');
  return { text, trigger: String(alarm?.getFirstPropertyValue('trigger')), event: new ICAL.Event(event) };
};

describe('a calendar file', () => {
  it('is valid, and says what it was given', () => {
    const file = calendarFile(entry, now);
    assertValid(file);
    const { text, trigger, event } = parsed(file);
    assert.equal(event.summary, entry.title);
    assert.equal(event.description, entry.notes.join('\n\n'));
    assert.equal(event.startDate.toString(), '2026-12-04');
    assert.equal(event.startDate.isDate, true);
    assert.equal(event.endDate.toString(), '2026-12-05');
    assert.equal(text('dtstamp'), '2026-11-22T10:15:30Z');
    assert.equal(text('transp'), 'TRANSPARENT');
    assert.equal(trigger, '-PT63H');
  });

  it('reminds at nine in the morning, of the day itself where no day ahead is wanted', () => {
    assert.equal(parsed(calendarFile({ ...entry, remindDaysAhead: 1 }, now)).trigger, '-PT15H');
    assert.equal(parsed(calendarFile({ ...entry, remindDaysAhead: 0 }, now)).trigger, 'PT9H');
  });

  it('updates the entry when it is imported again, with a changed day too', () => {
    const first = parsed(calendarFile(entry, now));
    const again = parsed(calendarFile({ ...entry, day: '2026-12-07' }, '2026-11-23T08:00:00.000Z'));
    assert.equal(again.event.uid, first.event.uid);
    assert.ok(Number(again.text('sequence')) > Number(first.text('sequence')));
    const other = parsed(calendarFile({ ...entry, id: 'southwark-meeting-2026-11-23' }, now));
    assert.notEqual(other.event.uid, first.event.uid);
  });

  it('has a number for its version on a machine whose clock is wrong', () => {
    assert.equal(parsed(calendarFile(entry, '2001-01-01T00:00:00.000Z')).text('sequence'), '0');
  });

  it('ends on the next day over the change of a month, a year and the clocks', () => {
    for (const day of ['2026-12-31', '2028-02-28', '2026-03-29', '2026-10-25', '2026-11-30']) {
      const { event } = parsed(calendarFile({ ...entry, day }, now));
      assert.deepEqual([event.startDate.toString(), event.endDate.toString()], [day, plusDays(day, 1)]);
    }
  });

  it('keeps an id that could end its line from doing so', () => {
    const { event } = parsed(calendarFile({ ...entry, id: 'a\r\nSUMMARY:b' }, now));
    assert.equal(event.uid, 'a--SUMMARY-b@signpost');
    assert.equal(event.summary, entry.title);
  });

  it('breaks a long line at 75 octets, the leading space of the next one counted', () => {
    const file = calendarFile({ ...entry, notes: ['a'.repeat(300)] }, now);
    assertValid(file);
    const lengths = file.split('\r\n').map((line) => line.length);
    assert.equal(Math.max(...lengths), 75);
    assert.equal(parsed(file).event.description, 'a'.repeat(300));
  });

  it('stays valid and whole whatever is in its title and notes', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    const signs = fc.string({
      unit: fc.constantFrom('\\', ';', ',', '\n', '\r', 'n', '£', '😀', '\t', ':'),
      maxLength: 90,
    });
    fc.assert(
      fc.property(fc.oneof(text, signs), fc.oneof(text, signs), (title, note) => {
        const file = calendarFile({ ...entry, title, notes: [note] }, now);
        assertValid(file);
        const whole = (one: string): string =>
          one.replaceAll(/\r\n|\r/g, '\n').replaceAll(/(?!\n)\p{Cc}/gu, ' ');
        assert.equal(parsed(file).event.description, whole(note));
        assert.equal(parsed(file).event.summary, whole(title));
      }),
      { numRuns: 300 },
    );
  });
});
