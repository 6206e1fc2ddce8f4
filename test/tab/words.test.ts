import assert from 'node:assert/strict';
import { inWords } from '../../src/tab/guidance/titles.ts';
import { blankFields } from '../../src/tab/guidance/typed-fields.ts';
import { leftAfter, unsaved } from '../../src/tab/guidance/unsaved.ts';
import { draftOf, draftsOf, dropDraft, keepDraft } from '../../src/tab/request/drafts.ts';
import { placesGivenUp } from '../../src/tab/queue/places-given-up.ts';
import { factLines } from '../../src/tab/request/fact-lines.ts';
import { byDay, mondayOf, plusDays, takenIn, weeksFrom } from '../../src/tab/sessions/calendar.ts';
import { draftIn } from '../../src/tab/sessions/session-draft.ts';
import { addressFor } from '../../src/tab/shell/deep-link.ts';
import {
  missingIn,
  searchedFor,
  tick,
  valuesOf,
  warningOf,
  withCanned,
} from '../../src/tab/shell/form-values.ts';
import { apart, calendarDay, dayIn, dayOf, fromNow, instantIn, timeIn } from '../../src/tab/shell/times.ts';
import { hasUnsent, keepFor } from '../../src/tab/shell/unsent.ts';
import type { Field } from '../../src/web/contract/forms.ts';
import type { Setting } from '../../src/web/contract/person.ts';
import type { RequestView } from '../../src/web/contract/request.ts';
import type { Session } from '../../src/web/contract/sessions.ts';

const london = { locale: 'en-GB', zone: 'Europe/London' } as const;
const auckland = { locale: 'en-GB', zone: 'Pacific/Auckland' } as const;
const summer = '2026-07-01T23:30:00.000Z';

describe('what the end of many gives up', () => {
  const rows = [
    { reference: 'SWK-2026-0001', bookedFor: '2026-11-25T10:00:00.000Z' },
    { reference: 'SWK-2026-0002', bookedFor: '2026-11-23T10:00:00.000Z' },
    { reference: 'SWK-2026-0003' },
  ];
  const at = { reader: london, now: '2026-11-24T10:00:00.000Z' };

  it('is named before they are closed: by reference, and only what is still to come', () => {
    assert.match(
      placesGivenUp('closed', rows, at) ?? '',
      /^This gives up what is booked: SWK-2026-0001 on Wednesday,? 25 November 2026 at 10:00\.$/,
    );
    assert.equal(placesGivenUp('closed', rows.slice(1), at), undefined);
    assert.equal(placesGivenUp('noted', rows, at), undefined);
    assert.deepEqual(warningOf(undefined), []);
    assert.deepEqual(warningOf('Mind.'), [{ kind: 'note', words: 'Mind.', isWarning: true }]);
  });
});

describe('what is searched for in a list', () => {
  const choices = [{ value: 'one', title: 'Advisor Anna' }];

  it('is the choice whose title was typed, or the typed words, which never pass for nothing typed', () => {
    assert.equal(searchedFor(' advisor anna ', choices), 'one');
    assert.equal(searchedFor('Bob Nobody', choices), 'Bob Nobody');
    assert.equal(searchedFor('  ', choices), '');
  });
});

describe('the names of closed values', () => {
  it('read as words, with the field’s abbreviations in capitals', () => {
    assert.equal(inWords('home-education'), 'Home education');
    assert.equal(inWords('mental-health-and-send'), 'Mental health and SEND');
  });
});

describe('times in the workspace', () => {
  it('are the reader’s own, over midnight and in summer', () => {
    assert.equal(instantIn(london, summer), '2 Jul 2026, 00:30');
    assert.equal(timeIn(auckland, summer), '11:30');
    assert.equal(dayOf(london, summer), '2026-07-02');
    assert.equal(dayOf({ ...london, zone: 'America/New_York' }, summer), '2026-07-01');
    assert.match(dayIn(auckland, summer), /Thursday.* 2 July 2026/);
  });

  it('leave a calendar day the same everywhere', () => {
    assert.equal(
      calendarDay(auckland, '2026-12-04'),
      calendarDay({ locale: 'en-GB', zone: 'Pacific/Honolulu' }, '2026-12-04'),
    );
    assert.match(calendarDay(london, '2026-12-04'), /Friday.* 4 December 2026/);
  });

  it('are told in the largest unit that fits', () => {
    const now = '2026-11-20T12:00:00.000Z';
    assert.equal(fromNow(london, '2026-11-23T11:00:00.000Z', now), 'in 2 days');
    assert.equal(fromNow(london, '2026-11-20T10:00:00.000Z', now), '2 hours ago');
    assert.equal(fromNow(london, '2026-11-20T12:00:30.000Z', now), 'this minute');
    assert.equal(apart(london, '2026-11-20T10:00:00.000Z', now), '2 hours');
    assert.equal(apart(london, '2026-11-20T11:59:50.000Z', now), '1 minute');
  });
});

describe('a link into the tab', () => {
  it('leads to a request by its reference, and to nothing else', () => {
    assert.equal(addressFor('SWK-2026-0042'), '/requests/SWK-2026-0042');
    for (const other of [
      undefined,
      '',
      '../x',
      'SWK-2026-0042/..',
      'javascript:alert(1)',
      'swk-2026-0042',
      '//evil.example',
    ]) {
      assert.equal(addressFor(other), undefined);
    }
  });
});

describe('the forms of the workspace', () => {
  const fields: readonly Field[] = [
    { kind: 'note', words: 'Read this.', isWarning: false },
    {
      kind: 'text',
      id: 'message',
      label: 'Words',
      required: 'Write them.',
      value: ' ',
      isLong: true,
      longest: 10,
    },
    { kind: 'choice', id: 'purposes', label: 'For', choices: [], several: true, style: 'list', value: 'b' },
    { kind: 'day', id: 'due', label: 'Due' },
  ];

  it('begin with what the server put in, and say what is missing', () => {
    assert.deepEqual(valuesOf(fields), { message: ' ', purposes: 'b' });
    assert.deepEqual(missingIn(fields, { message: ' ' }), { message: 'Write them.' });
    assert.deepEqual(missingIn(fields, { message: 'x' }), {});
  });

  it('join what is ticked in the order in which it is shown', () => {
    const among = ['a', 'b', 'c'];
    assert.equal(tick('b', 'a', { on: true, among }), 'a,b');
    assert.equal(tick('a,b', 'a', { on: false, among }), 'b');
    assert.equal(tick(undefined, 'c', { on: true, among }), 'c');
  });

  it('put words to begin with after what was typed', () => {
    assert.equal(withCanned('Hello. ', 'Thank you.'), 'Hello.\n\nThank you.');
    assert.equal(withCanned(undefined, 'Thank you.'), 'Thank you.');
  });

  it('send a session with the fields that the contract knows only', () => {
    assert.deepEqual(draftIn({ day: '2026-12-01', where: 'Room 2', stranger: 'x' }), {
      day: '2026-12-01',
      time: '',
      minutes: '',
      places: '',
      way: '',
      where: 'Room 2',
    });
  });

  it('keep what was typed by request and form until it is sent or discarded', () => {
    const draft = { once: 'o', values: { message: 'words' }, cleared: [] };
    keepDraft('s', 'A-1', 'replied', draft);
    keepDraft('s', 'A-10', 'noted', draft);
    assert.deepEqual(draftOf('s', 'A-1', 'replied'), draft);
    assert.deepEqual(draftsOf('s', 'A-1'), ['replied']);
    dropDraft('s', 'A-1', 'replied');
    assert.equal(hasUnsent(), true);
    dropDraft('s', 'A-10', 'noted');
    assert.equal(hasUnsent(), false);
  });
});

describe('what was typed and not sent', () => {
  const typed = {
    fields: blankFields,
    cleared: [],
    note: 'why',
    isByModel: false,
    isRead: false,
    revision: 1,
    base: 4,
    answers: ['a'],
    asked: [],
  };

  it('is gone for whoever signs in after somebody else', () => {
    keepFor('one');
    keepDraft('s', 'A-1', 'replied', { once: 'o', values: {}, cleared: [] });
    unsaved.keep('s draft d', typed);
    keepFor('one');
    assert.deepEqual(unsaved.read('s draft d'), typed);
    keepFor('another');
    assert.equal(unsaved.read('s draft d'), undefined);
    assert.equal(draftOf('s', 'A-1', 'replied'), undefined);
    assert.equal(hasUnsent(), false);
  });

  it('is, once a draft was saved, only what was typed while it was on its way', () => {
    const done = { revision: 2, base: 5 };
    assert.equal(leftAfter(undefined, typed, done), undefined);
    assert.equal(leftAfter({ ...typed }, typed, done), undefined);
    const more = { ...typed, note: 'why, and how' };
    assert.deepEqual(leftAfter(more, typed, done), { ...more, ...done, answers: [] });
  });
});

describe('the surgery calendar', () => {
  it('shows whole weeks from a Monday, over the change of the clocks and of the year', () => {
    assert.equal(mondayOf('2026-11-22'), '2026-11-16');
    assert.equal(mondayOf('2026-11-16'), '2026-11-16');
    assert.equal(plusDays('2026-10-24', 2), '2026-10-26');
    assert.deepEqual(weeksFrom('2026-12-28'), { from: '2026-12-28', until: '2027-01-24' });
  });

  it('puts each session on the reader’s own day, in order', () => {
    const session = (id: string, starts: string): Session => ({
      id,
      revision: 1,
      desk: 'advisors',
      starts,
      ends: starts,
      minutes: 30,
      places: [
        { starts, isTaken: true },
        { starts, isTaken: false },
      ],
      audience: { roles: [], phases: [] },
      way: 'teams',
      state: 'open',
    });
    const sessions = [
      session('later', '2026-11-20T23:30:00.000Z'),
      session('first', '2026-11-20T09:00:00.000Z'),
    ];
    assert.deepEqual(
      byDay(sessions, london).map(({ day, sessions: of }) => [day, of.map(({ id }) => id)]),
      [['2026-11-20', ['first', 'later']]],
    );
    assert.deepEqual(
      byDay(sessions, { ...london, zone: 'Europe/Paris' }).map(({ day }) => day),
      ['2026-11-20', '2026-11-21'],
    );
    assert.deepEqual(sessions.map(takenIn), [1, 1]);
  });
});

describe('the facts of a request', () => {
  it('say what was said, in the service’s words, and leave out what was not', () => {
    const setting = {
      kinds: [{ value: 'training', title: 'Training' }],
      tried: [{ value: 'letter', title: 'A letter' }],
      desks: [{ value: 'one', title: 'One' }],
    } as unknown as Setting;
    const all = new Proxy(setting, { get: (of, name) => (Reflect.get(of, name) as unknown) ?? [] });
    const request = {
      kind: 'training',
      topic: 'a-topic-of-yesterday',
      tried: ['letter'],
      requester: { id: 'r', name: 'Local Tester' },
      role: 'social-worker',
      contact: 'email',
      desk: 'one',
      loggedAt: summer,
      changedAt: summer,
    } as unknown as RequestView;
    const lines = new Map(factLines(request, all, london));
    assert.equal(lines.get('Kind'), 'Training');
    assert.equal(lines.get('Topic'), 'a-topic-of-yesterday');
    assert.equal(lines.get('Tried so far'), 'A letter');
    assert.equal(lines.get('With'), 'Nobody yet');
    assert.equal(lines.get('Came in'), '2 Jul 2026, 00:30');
    for (const absent of ['Ended', 'Consultation on', 'Closing words', 'Desk'])
      assert.equal(lines.has(absent), false, absent);
  });
});
