/** A promise is due by the desk's own hours, warned of in time, and nobody is told at night but of what is urgent. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plusMilliseconds } from '../../src/calendar/clock.ts';
import {
  dueOf,
  isOverdue,
  isUrgent,
  newPromise,
  promiseAnew,
  notBefore,
  promiseOf,
  warnAt,
} from '../../src/consultations/due.ts';
import { type ConsultationRequest, urgencies } from '../../src/consultations/request.ts';
import type { OfferedKind, Promised } from '../../src/people/service.ts';
import { holidaysOn } from '../calendar/calendars.ts';
import { newRequest } from '../support/requests.ts';
import { newService } from '../support/service.ts';

const promise = (count: number, unit: 'working-hours' | 'working-days'): Promised => ({
  count,
  unit,
  words: 'some time',
});
const kind = (name: string, more: Partial<OfferedKind> = {}): OfferedKind => ({
  kind: name,
  label: name,
  fields: [],
  ...more,
});
const service = newService({
  kinds: [
    kind('hours', { promised: promise(2, 'working-hours') }),
    kind('days', { promised: promise(2, 'working-days') }),
    kind('words', { promised: { words: 'soon' } }),
    kind('nothing'),
    kind('faster', {
      promised: promise(2, 'working-days'),
      promisedUrgent: promise(4, 'working-hours'),
    }),
    kind('urgent-only', { promisedUrgent: promise(1, 'working-hours') }),
  ],
});
const holidays = holidaysOn(['2026-12-25']);
/** A Monday. */
const logged = '2026-11-23T10:00:00.000Z';
const due = (name: string, urgency: (typeof urgencies)[number] = 'routine', loggedAt = logged) =>
  dueOf({ kind: name, urgency, loggedAt }, service, holidays);

describe('a due time', () => {
  it('is what is promised for each kind, counted while the desk is open', () => {
    assert.equal(due('hours'), '2026-11-23T12:00:00.000Z');
    assert.equal(due('days'), '2026-11-25T17:00:00.000Z');
    assert.equal(due('hours', 'routine', '2026-11-20T16:30:00.000Z'), '2026-11-23T10:30:00.000Z');
    assert.equal(due('days', 'routine', '2026-12-24T12:00:00.000Z'), '2026-12-29T17:00:00.000Z');
  });

  it('is none where nothing is promised, or words alone, or the kind is no longer offered', () => {
    assert.deepEqual(
      ['words', 'nothing', 'gone'].map((name) => due(name)),
      [undefined, undefined, undefined],
    );
    assert.deepEqual(promiseOf({ kind: 'words', urgency: 'soon' }, service), { words: 'soon' });
  });

  it('is sooner for what is urgent only where that is promised', () => {
    for (const urgency of urgencies) {
      const isFast = isUrgent(urgency);
      assert.equal(due('faster', urgency), isFast ? '2026-11-23T14:00:00.000Z' : '2026-11-25T17:00:00.000Z');
      assert.equal(due('urgent-only', urgency), isFast ? '2026-11-23T11:00:00.000Z' : undefined);
      assert.equal(due('hours', urgency), '2026-11-23T12:00:00.000Z');
    }
    assert.deepEqual(urgencies.filter(isUrgent), ['deadline']);
  });

  it('is past only once it is over, and never where there is none', () => {
    assert.equal(isOverdue(logged, logged), false);
    assert.equal(isOverdue(logged, plusMilliseconds(logged, 1)), true);
    assert.equal(isOverdue(logged, plusMilliseconds(logged, -1)), false);
    assert.equal(isOverdue(undefined, logged), false);
  });
});

describe('a promise to whoever opens a request again', () => {
  const anew = (name: string, now: string) =>
    promiseAnew(
      { details: { ...newRequest().details, kind: name, urgency: 'routine' } },
      { service, bankHolidays: holidays, now },
    );

  it('is that of its kind, counted from then on', () => {
    assert.deepEqual(anew('days', '2026-11-30T10:00:00.000Z'), {
      kind: 'by',
      due: '2026-12-02T17:00:00.000Z',
    });
    assert.equal(anew('words', logged), undefined);
    assert.equal(anew('nothing', logged), undefined);
  });
});

describe('a promise after a change of kind or urgency', () => {
  const request = (over: Partial<ConsultationRequest> = {}) => ({
    details: { ...newRequest().details, kind: 'days', urgency: 'routine' as const },
    due: due('days'),
    dueBy: 'promise' as const,
    answeredAt: undefined,
    loggedAt: logged,
    ...over,
  });
  const after = (name: string, over: Partial<ConsultationRequest> = {}, now = logged, urgency = 'routine') =>
    newPromise(
      request(over),
      { kind: name, urgency: urgency as (typeof urgencies)[number] },
      { service, bankHolidays: holidays, now },
    );

  it('is that of what the request is by then, counted from when it was logged', () => {
    assert.deepEqual(after('hours'), { kind: 'by', due: '2026-11-23T12:00:00.000Z' });
    assert.deepEqual(after('nothing'), { kind: 'none' });
    assert.deepEqual(after('faster'), undefined);
    assert.deepEqual(after('faster', {}, logged, 'deadline'), {
      kind: 'by',
      due: '2026-11-23T14:00:00.000Z',
    });
  });

  it('runs from the change too where it was promised later than at logging, and gives no more time', () => {
    const anew = { due: '2026-12-09T17:00:00.000Z' };
    assert.deepEqual(after('faster', anew, '2026-12-04T10:00:00.000Z'), {
      kind: 'by',
      due: '2026-12-08T17:00:00.000Z',
    });
    assert.equal(after('faster', anew, '2026-12-07T10:00:00.000Z'), undefined);
    assert.deepEqual(after('hours', anew, '2026-12-04T10:00:00.000Z'), {
      kind: 'by',
      due: '2026-12-04T12:00:00.000Z',
    });
  });

  it('runs from the change where it would be over by then', () => {
    assert.deepEqual(after('hours', {}, '2026-11-24T10:00:00.000Z'), {
      kind: 'by',
      due: '2026-11-24T12:00:00.000Z',
    });
  });

  it('stays over where it was over before, whatever the request is made into', () => {
    const late = '2026-11-24T10:00:00.000Z';
    const overdue = { details: { ...request().details, kind: 'hours' }, due: due('hours') };
    for (const name of ['days', 'hours', 'faster', 'urgent-only', 'nothing', 'words'])
      for (const urgency of urgencies)
        assert.equal(after(name, overdue, late, urgency), undefined, `${name} ${urgency}`);
  });

  it('never ends later for running anew', () => {
    // An hour is left of the four that were promised; two that would be over by now run from now.
    const left = { details: { ...request().details, kind: 'faster' }, due: '2026-11-23T14:00:00.000Z' };
    assert.equal(after('hours', left, '2026-11-23T13:00:00.000Z'), undefined);
    assert.deepEqual(after('hours', { due: undefined }, '2026-11-23T13:00:00.000Z'), {
      kind: 'by',
      due: '2026-11-23T15:00:00.000Z',
    });
  });

  it('stays where a reply was given, an advisor set a date, or nothing is another', () => {
    assert.equal(after('hours', { answeredAt: logged }), undefined);
    assert.equal(after('hours', { dueBy: 'advisor', due: undefined }), undefined);
    assert.equal(after('days', { due: undefined }), undefined);
  });
});

describe('the warning of a due time', () => {
  const warned = (since: string, until: string): string => warnAt({ since, due: until }, service, holidays);

  it('comes as long before as the service says, while the desk is open', () => {
    assert.equal(warned(logged, '2026-11-25T17:00:00.000Z'), '2026-11-25T13:00:00.000Z');
    assert.equal(warned(logged, '2026-11-25T10:00:00.000Z'), '2026-11-24T14:00:00.000Z');
  });

  it('comes half-way where less time than that was given', () => {
    assert.equal(warned(logged, '2026-11-23T12:00:00.000Z'), '2026-11-23T11:00:00.000Z');
    // Half-way is on the Saturday, when nobody is there.
    assert.equal(warned('2026-11-20T16:00:00.000Z', '2026-11-23T10:00:00.000Z'), '2026-11-23T09:00:00.000Z');
  });

  it('never comes after it', () => {
    assert.equal(warned('2026-11-21T10:00:00.000Z', '2026-11-21T12:00:00.000Z'), '2026-11-21T12:00:00.000Z');
    assert.equal(warned(logged, '2026-11-20T12:00:00.000Z'), '2026-11-20T12:00:00.000Z');
  });

  it('lies between the two for every request that is promised a time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 * 24 * 60 }),
        fc.constantFrom('hours', 'days', 'faster'),
        fc.constantFrom(...urgencies),
        (minutes, name, urgency) => {
          const since = plusMilliseconds('2026-10-20T00:00:00.000Z', minutes * 60_000);
          const until = due(name, urgency, since) ?? '';
          const at = warned(since, until);
          assert.ok(since < at && at <= until, `${since} ${at} ${until}`);
        },
      ),
    );
  });
});

describe('a person', () => {
  it('is left alone while the desk is shut, except for what is urgent', () => {
    const times = {
      'at night': ['2026-11-23T20:00:00.000Z', '2026-11-24T09:00:00.000Z'],
      'on a Saturday': ['2026-11-21T12:00:00.000Z', '2026-11-23T09:00:00.000Z'],
      'on a bank holiday': ['2026-12-25T12:00:00.000Z', '2026-12-28T09:00:00.000Z'],
      'at work': [logged, logged],
    } as const;
    for (const [when, [instant, next]] of Object.entries(times))
      for (const urgency of urgencies)
        assert.equal(
          notBefore(instant, service.opening, urgency, holidays),
          isUrgent(urgency) ? instant : next,
          `${when}, ${urgency}`,
        );
  });
});
