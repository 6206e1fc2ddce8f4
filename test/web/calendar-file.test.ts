/** GET /calendar/…: one entry as a file that calendars open; whatever is no address of ours is a 400, and no address holds a case. */
import assert from 'node:assert/strict';
import { readEntryPath } from '../../src/escalation/dates-asked.ts';
import { useApp } from '../support/use-app.ts';
import { type Answer, noFiles, send, startWeb } from '../support/web.ts';

const world = useApp();
const get = (path: string, headers = {}): Promise<Answer> => send(world.app.port, { path, headers });
const below = '/calendar/southwark/southwark-attendance';

describe('a calendar file', () => {
  it('is a day without a time, named as the entry, with its assumptions and its source, and no case', async () => {
    const { status, headers, text } = await get(`${below}/consultation/2026-11-23/meeting-latest.ics`);
    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'text/calendar; charset=utf-8');
    assert.equal(headers['content-disposition'], 'attachment; filename="elpm-2026-12-11.ics"');
    assert.equal(headers['cache-control'], 'private, max-age=300');
    assert.equal(headers['x-content-type-options'], 'nosniff');
    const whole = text.replaceAll('\r\n ', '');
    assert.match(whole, /^BEGIN:VCALENDAR\r\n/);
    assert.match(whole, /\r\nDTSTART;VALUE=DATE:20261211\r\n/);
    assert.match(whole, /\r\nSUMMARY:ELPM: latest date\r\n/);
    assert.match(whole, /cautious reading/);
    assert.match(whole, /Source: Virtual School Head role extension/);
    assert.match(whole, /\r\nEND:VCALENDAR\r\n$/);
  });

  for (const [path, start] of [
    ['consultation/2026-11-23/report-due.ics', '20261204'],
    ['meeting/2026-12-30/meeting.ics', '20261230'],
    ['meeting/2026-12-30/report-due.ics', '20261221'],
    ['meeting/2026-12-09/2026-11-23/report-due.ics', '20261202'],
    ['decision/2026-11-20/2027-01-11/review.ics', '20270111'],
  ] as const) {
    it(`is there for ${path}`, async () => {
      const { status, text } = await get(`${below}/${path}`);
      assert.equal(status, 200);
      assert.match(text, new RegExp(`DTSTART;VALUE=DATE:${start}\r\n`));
    });
  }

  it('is the same entry when it is fetched again, so that a calendar updates it', async () => {
    const path = `${below}/consultation/2026-11-23/meeting-latest.ics`;
    const uid = ({ text }: Answer) => /UID:\S+/.exec(text)?.[0];
    assert.equal(uid(await get(path)), uid(await get(path)));
  });

  for (const path of [
    '/calendar/',
    '/calendar/x',
    `${below}/consultation/2026-11-23`,
    `${below}/consultation/2026-11-23/meeting-latest`,
    `${below}/consultation/2026-11-23/meeting.ics`,
    `${below}/consultation/2026-11-23/review.ics`,
    `${below}/consultation/2026-11-23/2026-11-24/meeting-latest.ics`,
    `${below}/consultation/2026-02-31/meeting-latest.ics`,
    `${below}/consultation/23-11-2026/meeting-latest.ics`,
    `${below}/consultation/2036-11-23/meeting-latest.ics`,
    `${below}/meeting/2026-11-23/2026-12-23/report-due.ics`,
    `${below}/meeting/2026-11-23/2026-10-23/2026-10-22/report-due.ics`,
    `${below}/decision/2026-11-20/review.ics`,
    `${below}/birthday/2026-11-20/review.ics`,
    '/calendar/norfolk/southwark-attendance/consultation/2026-11-23/meeting-latest.ics',
    '/calendar/southwark/elective-home-education/consultation/2026-11-23/meeting-latest.ics',
    '/calendar/southwark/__proto__/consultation/2026-11-23/meeting-latest.ics',
    '/calendar/../calendar/southwark/southwark-attendance/consultation/2026-11-23/meeting-latest.ics',
    `${below}/consultation/2026-11-23%0d%0a/meeting-latest.ics`,
    '/calendar/%E0%A4%A',
    `/calendar/${'a'.repeat(300)}.ics`,
  ]) {
    it(`is refused: ${path.slice(0, 110)}`, async () => {
      const { status, text, headers } = await get(path);
      assert.equal(status, 400);
      assert.match(text, /"error":"That address/);
      assert.match(String(headers['content-type']), /json/);
    });
  }

  it('takes no other method, and reads no query', async () => {
    const path = `${below}/consultation/2026-11-23/meeting-latest.ics`;
    for (const method of ['POST', 'PUT', 'DELETE', 'HEAD']) {
      assert.equal((await send(world.app.port, { method, path })).status, 405, method);
    }
    assert.equal((await get(`${path}?child=x`)).status, 200);
  });

  it('needs no token, where messages need one', async () => {
    const web = await startWeb({
      fence: { kind: 'production', authenticate: () => Promise.reject(new Error('not asked')) },
      files: {
        ...noFiles,
        calendarEntry: () => ({ id: 'x', day: '2026-11-23', title: 'A day', notes: [], remindDaysAhead: 1 }),
      },
    });
    const { status, text } = await send(web.port, { path: '/calendar/a/b/meeting/2026-11-23/meeting.ics' });
    assert.deepEqual([status, /SUMMARY:A day/.test(text)], [200, true]);
    await web.server.close();
  });

  it('leaves no day in the log', async () => {
    await get(`${below}/consultation/2026-11-23/meeting-latest.ics`);
    await get(`${below}/consultation/2026-11-23/nothing.ics`);
    assert.ok(world.app.log.every((line) => !line.includes('2026-11-23')));
  });
});

describe('the address of an entry', () => {
  it('is read only as it is made', () => {
    assert.deepEqual(readEntryPath(`${below}/meeting/2026-12-09/2026-11-23/report-due.ics`), {
      service: 'southwark',
      procedure: 'southwark-attendance',
      asked: { from: 'meeting', day: '2026-12-09', other: '2026-11-23' },
      kind: 'report-due',
    });
    for (const path of [
      '',
      '/calendar',
      '/calendars/a/b/meeting/2026-12-09/meeting.ics',
      '/calendar//b/meeting/2026-12-09/meeting.ics',
      '/calendar/a/B/meeting/2026-12-09/meeting.ics',
    ]) {
      assert.equal(readEntryPath(path), undefined, path);
    }
  });
});
