/** Bank holidays and terms are read whole, refused with file and line, and say in time that they run out. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { plusDays, weekdayOf } from '../../src/calendar/day.ts';
import { FileProblems } from '../../src/files/checked-yaml.ts';
import { countingSchema, termsSchema } from '../../src/services/calendar-schema.ts';
import {
  bankHolidayWarnings,
  calendarsOf,
  calendarWarnings,
  loadBankHolidays,
} from '../../src/services/calendars.ts';
import { loadServices } from '../../src/services/load.ts';
import { serviceSchema } from '../../src/services/schema.ts';
import { guidance, holidaysOn, schoolYear } from '../calendar/calendars.ts';

const authorities = [{ id: 'southwark', name: 'Southwark', aliases: [] }];

/** Easter Sunday by the anonymous Gregorian rule, which the list does not use. */
function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return `${String(year)}-0${String(Math.floor(f / 31))}-${String((f % 31) + 1).padStart(2, '0')}`;
}

const mondayFrom = (day: string): string => plusDays(day, (7 - weekdayOf(day)) % 7);
const isWeekend = (day: string): boolean => weekdayOf(day) > 4;

/** The days on which bank holidays fall by rule, without any that is proclaimed for one year only. */
function byRule(year: number): readonly string[] {
  const on = (rest: string): string => `${String(year)}-${rest}`;
  const newYear = isWeekend(on('01-01')) ? mondayFrom(on('01-01')) : on('01-01');
  const winter: string[] = [];
  for (let day = on('12-25'); winter.length < 2; day = plusDays(day, 1))
    if (!isWeekend(day)) winter.push(day);
  const lastMonday = (rest: string): string => plusDays(on(rest), -weekdayOf(on(rest)));
  return [
    newYear,
    plusDays(easter(year), -2),
    plusDays(easter(year), 1),
    mondayFrom(on('05-01')),
    lastMonday('05-31'),
    lastMonday('08-31'),
    ...winter,
  ];
}

describe("England's bank holidays", () => {
  it('are those that the rules give, for every year of the list and no other', async () => {
    const { days, from, goodUntil } = await loadBankHolidays(guidance);
    const years = [2025, 2026, 2027];
    assert.deepEqual(
      days.map(({ day }) => day),
      years.flatMap(byRule),
    );
    assert.deepEqual([from, goodUntil], ['2025-01-01', '2027-12-31']);
  });

  it('fall on no weekend, and say where they were read', async () => {
    const { days, source, link, note } = await loadBankHolidays(guidance);
    assert.ok(days.every(({ day }) => !isWeekend(day)));
    assert.match(source, /GOV\.UK/);
    assert.equal(link, 'https://www.gov.uk/bank-holidays');
    assert.match(note ?? '', /2028 was left out/);
  });

  it('warn 90 days before they run out, and after', () => {
    const holidays = holidaysOn([]);
    assert.deepEqual(bankHolidayWarnings(holidays, '2027-10-01'), []);
    const said = (today: string) => bankHolidayWarnings(holidays, today).map(({ message }) => message);
    assert.match(
      said('2027-10-02').join(),
      /good until 31 December 2027 only\. Take the next ones from https/,
    );
    assert.match(said('2028-01-01').join(), /ran out on 31 December 2027/);
  });

  const refusals: readonly (readonly [string, (text: string) => string, RegExp])[] = [
    [
      'a day that does not exist',
      (text) => text.replace('2025-12-26', '2025-02-31'),
      /days\.7\.day: Write a day/,
    ],
    ['a day twice', (text) => text.replace('2025-12-26', '2025-12-25'), /days\.7\.day: Write each day once/],
    [
      'a day outside',
      (text) => text.replace('goodUntil: 2027-12-31', 'goodUntil: 2027-12-27'),
      /lies outside/,
    ],
  ];
  for (const [what, change, message] of refusals)
    it(`are refused with the line of ${what}`, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'signpost-calendar-'));
      try {
        mkdirSync(join(folder, 'calendar'));
        const text = readFileSync(join(guidance, 'calendar', 'england.yaml'), 'utf8');
        writeFileSync(join(folder, 'calendar', 'england.yaml'), change(text));
        await assert.rejects(loadBankHolidays(folder), (error) => {
          assert.ok(error instanceof FileProblems);
          assert.match(error.message, message);
          return (error.problems[0]?.line ?? 0) > 1;
        });
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });

  it('are said to be missing where they are, and another trouble is not taken for that', async () => {
    await assert.rejects(loadBankHolidays(join(guidance, 'nowhere')), /There is no such file/);
    const folder = mkdtempSync(join(tmpdir(), 'signpost-calendar-'));
    try {
      mkdirSync(join(folder, 'calendar', 'england.yaml'), { recursive: true });
      await assert.rejects(loadBankHolidays(folder), { code: 'EISDIR' });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe("a council's terms", () => {
  const terms = {
    source: 'A test',
    checked: '2026-09-01',
    goodUntil: '2027-08-31',
    spans: [
      { name: 'Autumn 1', first: '2026-09-02', last: '2026-10-23' },
      { name: 'Autumn 2', first: '2026-11-02', last: '2026-12-18' },
    ],
  };
  const faults = (changed: object): readonly string[] => {
    const read = termsSchema.safeParse({ ...terms, ...changed });
    return (read.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
  };

  it('are known from their first day, with no closed day where none was written', () => {
    const read = termsSchema.parse(terms);
    assert.deepEqual([read.from, read.closed], ['2026-09-02', []]);
  });

  it('are refused where spans overlap, end before they start, or go on past their last good day', () => {
    const [autumn, winter] = terms.spans;
    assert.deepEqual(faults({}), []);
    assert.match(
      faults({ spans: [winter, autumn] }).join(),
      /spans\.1\.first: It starts before the span above/,
    );
    assert.match(
      faults({ spans: [{ name: 'A', first: '2026-09-02', last: '2026-09-01' }] }).join(),
      /spans\.0\.last: It ends before it starts/,
    );
    assert.match(faults({ goodUntil: '2026-12-01' }).join(), /goodUntil: It lies before/);
    assert.match(faults({ spans: [] }).join(), /List the spans/);
    assert.match(faults({ checked: '1 September' }).join(), /checked: Write a day/);
  });

  it('are shown in the how-to as they may be written', () => {
    const text = readFileSync(join(guidance, '..', 'docs', 'how-to', 'set-up-a-service.md'), 'utf8');
    const yaml = /```yaml\n(counting:[\s\S]*?)```/.exec(text)?.[1] ?? '';
    const shown = parse(yaml) as { counting: unknown; terms: unknown };
    assert.equal(countingSchema.parse(shown.counting).unit, 'school');
    assert.equal(termsSchema.parse(shown.terms).spans.length, 2);
  });
});

describe('how a service counts days', () => {
  const example = async () => {
    const [loaded] = await loadServices(guidance, ['southwark'], authorities);
    assert.ok(loaded);
    return loaded.service;
  };

  it('is left open in the worked example, because its source does not say', async () => {
    const service = await example();
    assert.deepEqual([service.counting, service.terms], [undefined, undefined]);
    const said = calendarWarnings('services/southwark.yaml', service, '2026-11-22');
    assert.deepEqual(
      said.map(({ message }) => message),
      [
        'counting.unit: not set. Deadlines show the cautious reading, the earliest, and say that it is not set.',
      ],
    );
  });

  it('is said no more once it is set, and terms are said before they run out', async () => {
    const service = { ...(await example()), counting: { unit: 'working' } as const, terms: schoolYear };
    const said = (today: string) => calendarWarnings('f', service, today).map(({ message }) => message);
    assert.deepEqual(said('2026-11-22'), []);
    assert.match(said('2027-08-01').join(), /^terms: the term dates are good until 31 August 2027 only/);
    assert.match(said('2027-09-01').join(), /^terms: the term dates ran out on 31 August 2027/);
  });

  it('is kept with the bank holidays, and with terms where there are any', async () => {
    const bankHolidays = holidaysOn([]);
    const service = await example();
    assert.deepEqual(calendarsOf(service, bankHolidays), { bankHolidays });
    assert.deepEqual(calendarsOf({ ...service, terms: schoolYear }, bankHolidays), {
      bankHolidays,
      terms: schoolYear,
    });
  });

  it('is read from the file, and refused in school days without terms', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'signpost-counting-'));
    try {
      cpSync(join(guidance, 'services'), join(folder, 'services'), { recursive: true });
      const file = join(folder, 'services', 'southwark.yaml');
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, `${text}\ncounting: { unit: working, nonWorkingDays: following }\n`);
      const [loaded] = await loadServices(folder, ['southwark'], authorities);
      assert.deepEqual(loaded?.service.counting, { unit: 'working', nonWorkingDays: 'following' });
      writeFileSync(file, `${text}\ncounting: { unit: school }\n`);
      await assert.rejects(
        loadServices(folder, ['southwark'], authorities),
        /counting\.unit: School days cannot/,
      );
      writeFileSync(file, `${text}\ncounting: { unit: weeks }\n`);
      await assert.rejects(loadServices(folder, ['southwark'], authorities), /counting\.unit: /);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    assert.ok('counting' in serviceSchema.shape && 'terms' in serviceSchema.shape);
  });
});
