/** What a council decides about its consultation desk is filled in where it is left out, and refused with its line. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { periodDays } from '../../src/calendar/period.ts';
import { FileProblems } from '../../src/files/checked-yaml.ts';
import type { Retention, Service } from '../../src/people/service.ts';
import { approvalNotices, deskWarnings, settingLines } from '../../src/services/effective-settings.ts';
import { defaultKinds } from '../../src/services/kinds-schema.ts';
import { loadServices, toService } from '../../src/services/load.ts';
import { serviceSchema } from '../../src/services/schema.ts';
import { leastFields, newService } from '../support/service.ts';

type Fields = Readonly<Record<string, unknown>>;

/** `field: what is wrong` of each fault of a file that is whole but for these fields. */
function faults(fields: Fields): readonly string[] {
  const read = serviceSchema.safeParse({ ...leastFields, ...fields });
  return (read.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}
const having = (fields: Fields): Service => toService(serviceSchema.parse({ ...leastFields, ...fields }));

const howTo = readFileSync(
  join(import.meta.dirname, '..', '..', 'docs', 'how-to', 'set-up-a-service.md'),
  'utf8',
);
const shown = (field: string): Fields => {
  const yaml = new RegExp(`\`\`\`yaml\\n(${field}:[\\s\\S]*?)\`\`\``).exec(howTo)?.[1] ?? '';
  return parse(yaml) as Fields;
};

describe('a desk of which the council has said nothing', () => {
  const service = newService();

  it('takes the six kinds, promises no time, and has one channel', () => {
    assert.deepEqual(
      service.kinds.map(({ kind }) => kind),
      [
        'sewo-consultation',
        'attendance-and-inclusion-surgery',
        'advisory-teacher',
        'home-education-advice',
        'virtual-school-advice',
        'training',
      ],
    );
    assert.ok(service.kinds.every(({ promised, promisedUrgent }) => !promised && !promisedUrgent));
    assert.deepEqual(service.desks, [{ id: 'advisors', name: 'Advisors', default: true }]);
  });

  it('is open in office hours, said to be assumed, with times and rules that are safe', () => {
    assert.deepEqual(service.opening, {
      days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      from: '09:00',
      to: '17:00',
      closed: [],
      isAssumed: true,
    });
    assert.deepEqual(
      [service.digestAt, service.warnBefore, service.reopenWithinDays],
      ['08:30', { count: 4, unit: 'working-hours' }, 28],
    );
    assert.deepEqual(
      [service.formalReferral, service.cannedReplies, service.howItWent],
      [undefined, [], true],
    );
  });

  it('keeps things as long as was proposed, not approved', () => {
    assert.deepEqual(service.retention, {
      underWay: { count: 1, unit: 'days' },
      answersWithPerson: { count: 30, unit: 'days' },
      screenedQuestions: { count: 12, unit: 'months' },
      closedRequests: { count: 24, unit: 'months' },
      eventSkeletons: { count: 6, unit: 'years' },
      deadLetters: { count: 30, unit: 'days' },
    });
  });

  it('is told of by the check: each setting, what is a default, and what is open', () => {
    const lines = settingLines(service);
    const fields = new Set(lines.map((line) => line.split(':')[0]));
    for (const field of ['kinds', 'desks', 'opening', 'digestAt', 'warnBefore', 'reopenWithin'])
      assert.ok(fields.has(field), field);
    for (const field of ['guestsAdvise', 'formalReferral', 'cannedReplies', 'howItWent', 'retention'])
      assert.ok(fields.has(field), field);
    assert.equal(lines.filter((line) => line.endsWith('(default)')).length, 6 + 1 + 6);
    assert.match(lines.join('\n'), /Monday, Tuesday, .*09:00 to 17:00.*\(assumed: not written\)/);
    assert.deepEqual(
      deskWarnings('f', service).map(({ message }) => message.split(':')[0]),
      ['opening', 'retention'],
    );
    assert.match(
      approvalNotices(service).join(),
      /closed requests 24 months.*marked for the council's approval/,
    );
  });
});

describe('a desk that is set up', () => {
  const service = having({
    kinds: [
      { kind: 'bespoke', label: 'A kind of our own', promised: { count: 1, unit: 'working-days' } },
      {
        kind: 'training',
        label: 'Training',
        promised: 'by the end of next week',
        promisedUrgent: { count: 4, unit: 'working-hours' },
        fields: [],
        desk: 'training',
      },
    ],
    desks: [
      { id: 'advisors', name: 'Advisors', default: true },
      { id: 'training', name: 'Trainers' },
      { id: 'send', name: 'SEND', takes: { topics: ['send'], phases: ['primary', 'secondary'] } },
    ],
    opening: { days: ['tuesday', 'monday'], from: '08:30', to: '16:00', closed: ['2026-12-29'] },
    digestAt: '07:45',
    warnBefore: { count: 1, unit: 'working-days' },
    reopenWithin: 0,
    formalReferral: { label: 'Refer a named child', url: 'https://council.example.gov.uk/refer' },
    cannedReplies: [{ id: 'one', label: 'Thanks', text: 'Thank you.' }],
    howItWent: false,
    guestsAdvise: true,
    retention: {
      closedRequests: { count: 3, unit: 'years' },
      approvedBy: 'The board',
      approvedOn: '2026-11-22',
    },
  });

  it('promises what was written, in words that follow from it or were written', () => {
    assert.deepEqual(service.kinds, [
      {
        kind: 'bespoke',
        label: 'A kind of our own',
        promised: { count: 1, unit: 'working-days', words: '1 working day' },
        fields: ['stage', 'phase', 'cohort', 'tried'],
      },
      {
        kind: 'training',
        label: 'Training',
        promised: { words: 'by the end of next week' },
        promisedUrgent: { count: 4, unit: 'working-hours', words: '4 working hours' },
        fields: [],
        desk: 'training',
      },
    ]);
  });

  it('is open when it says, and keeps what it leaves out of its rules as it comes', () => {
    assert.deepEqual(service.opening, {
      days: ['tuesday', 'monday'],
      from: '08:30',
      to: '16:00',
      closed: ['2026-12-29'],
      isAssumed: false,
    });
    assert.deepEqual(service.retention, {
      ...newService().retention,
      closedRequests: { count: 3, unit: 'years' },
      approval: { by: 'The board', on: '2026-11-22' },
    });
    assert.deepEqual([service.reopenWithinDays, service.howItWent, service.guestsAdvise], [0, false, true]);
  });

  it('is told of by the check as it was written, and warned of where nothing can be due', () => {
    const lines = settingLines(service).join('\n');
    for (const words of [
      'bespoke, “A kind of our own”; promised within 1 working day; asks stage, phase, cohort, tried',
      'where a deadline is near within 4 working hours; asks none of the optional questions; goes to training',
      'training, “Trainers”; named by training',
      'send, “SEND”; takes topics send and phases primary or secondary',
      "Monday, Tuesday, 08:30 to 16:00, London time; closed on England's bank holidays and on 29 December 2026\n",
      'formalReferral: Refer a named child, https://council.example.gov.uk/refer',
      'cannedReplies: Thanks',
      'howItWent: not asked',
      'guestsAdvise: yes',
      'closed requests 3 years, ',
      'approved by The board on 22 November 2026',
    ])
      assert.ok(lines.includes(words), `${words}\n${lines}`);
    assert.doesNotMatch(lines, /default|assumed|approval/);
    const [only, ...others] = deskWarnings('f', service);
    assert.match(only?.message ?? '', /^kinds: the time that training promises is in words only/);
    assert.deepEqual([others, approvalNotices(service)], [[], []]);
  });
});

describe('what is wrong with a desk', () => {
  const advisors = { id: 'advisors', name: 'Advisors', default: true };
  const kind = { kind: 'training', label: 'Training' };
  const period = (count: number, unit: string) => ({ count, unit });
  const refusals: readonly (readonly [string, Fields, RegExp])[] = [
    ['no kind at all', { kinds: [] }, /^kinds: Offer at least one/],
    ['a kind in words', { kinds: [{ ...kind, kind: 'Our kind' }] }, /^kinds\.0\.kind: Use lower-case/],
    ['a kind twice', { kinds: [kind, kind] }, /^kinds\.1\.kind: "training" is here twice/],
    [
      'a promise in weeks',
      { kinds: [{ ...kind, promised: period(2, 'weeks') }] },
      /^kinds\.0\.promised: Write/,
    ],
    [
      'a promise of nothing',
      { kinds: [{ ...kind, promised: period(0, 'working-days') }] },
      /promised: Write/,
    ],
    ['a question that no form has', { kinds: [{ ...kind, fields: ['name'] }] }, /^kinds\.0\.fields\.0: /],
    [
      'a kind for no desk',
      { kinds: [{ ...kind, desk: 'gone' }] },
      /^kinds\.0\.desk: There is no desk "gone"/,
    ],
    ['an empty list of desks', { desks: [] }, /^desks: List at least one desk/],
    [
      'no default desk',
      { desks: [{ id: 'a', name: 'A', takes: { topics: ['send'] } }] },
      /^desks: Mark the desk/,
    ],
    [
      'two default desks',
      { desks: [advisors, { ...advisors, id: 'b' }] },
      /^desks\.1\.default: Another desk/,
    ],
    [
      'a desk twice',
      { desks: [advisors, { id: 'advisors', name: 'A', takes: { topics: ['send'] } }] },
      /^desks\.1\.id: "advisors" is here twice/,
    ],
    [
      'a desk that nothing reaches',
      { desks: [advisors, { id: 'b', name: 'B' }] },
      /^desks\.1: Nothing goes there/,
    ],
    [
      'a desk that takes nothing',
      { desks: [advisors, { id: 'b', name: 'B', takes: {} }] },
      /^desks\.1\.takes: Name at least one/,
    ],
    [
      'a desk that takes an empty list',
      { desks: [advisors, { id: 'b', name: 'B', takes: { topics: [] } }] },
      /^desks\.1\.takes\.topics: /,
    ],
    [
      'a desk of an unknown kind',
      { desks: [advisors, { id: 'b', name: 'B', takes: { kinds: ['training', 'coffee'] } }] },
      /^desks\.1\.takes\.kinds\.1: There is no kind "coffee"/,
    ],
    [
      'a desk of an unknown topic',
      { desks: [advisors, { id: 'b', name: 'B', takes: { topics: ['coffee'] } }] },
      /^desks\.1\.takes\.topics\.0: /,
    ],
    [
      'a desk that is never open',
      { opening: { days: [], from: '09:00', to: '17:00' } },
      /^opening\.days: List the days/,
    ],
    ['a day of no week', { opening: { days: ['mon'], from: '09:00', to: '17:00' } }, /^opening\.days\.0: /],
    [
      'hours that end before they start',
      { opening: { days: ['monday'], from: '17:00', to: '09:00' } },
      /^opening\.to: Write a time/,
    ],
    [
      'less than an hour',
      { opening: { days: ['monday'], from: '09:00', to: '09:59' } },
      /^opening\.to: Write a time/,
    ],
    ['a time of no clock', { digestAt: '8.30' }, /^digestAt: Write a time/],
    ['an hour too many', { digestAt: '24:00' }, /^digestAt: Write a time/],
    [
      'a closed day that does not exist',
      { opening: { days: ['monday'], from: '09:00', to: '17:00', closed: ['2026-02-30'] } },
      /^opening\.closed\.0: Write a day/,
    ],
    ['a warning a year ahead', { warnBefore: period(365, 'working-days') }, /^warnBefore\.count: /],
    ['reopening for ever', { reopenWithin: 1000 }, /^reopenWithin: /],
    [
      'a referral that is not encrypted',
      { formalReferral: { label: 'Refer', url: 'http://council.example.gov.uk' } },
      /^formalReferral\.url: Write an address that starts with https/,
    ],
    [
      'a referral to a script',
      { formalReferral: { label: 'Refer', url: 'javascript:alert(1)' } },
      /^formalReferral\.url: Write an address/,
    ],
    [
      'a canned reply twice',
      { cannedReplies: [1, 2].map(() => ({ id: 'a', label: 'A', text: 'A.' })) },
      /^cannedReplies\.1\.id: "a" is here twice/,
    ],
    [
      'conversations kept for a year',
      { retention: { underWay: period(1, 'years') } },
      /^retention\.underWay: Write from 1 day to 7 days/,
    ],
    [
      'requests kept for a week',
      { retention: { closedRequests: period(7, 'days') } },
      /^retention\.closedRequests: Write from 6 months to 10 years/,
    ],
    [
      'a period of weeks',
      { retention: { deadLetters: period(4, 'weeks') } },
      /^retention\.deadLetters\.unit: /,
    ],
    [
      'events gone before their request',
      { retention: { closedRequests: period(10, 'years') } },
      /^retention\.eventSkeletons: It is shorter/,
    ],
    [
      'an approval on no day',
      { retention: { approvedBy: 'The board' } },
      /^retention\.approvedBy: Write both/,
    ],
    [
      'an approval by nobody',
      { retention: { approvedOn: '2026-11-22' } },
      /^retention\.approvedOn: Write both/,
    ],
  ];
  for (const [what, fields, message] of refusals)
    it(`is said of ${what}, and nothing else is`, () => {
      const found = faults(fields);
      assert.equal(found.length, 1, found.join('\n'));
      assert.match(found[0] ?? '', message);
    });

  it('is nothing at either bound of each time for which things are kept', () => {
    for (const [field, , , , bounds] of retentionRows()) {
      const [least, most] = bounds;
      for (const bound of [least, most]) {
        const closedRequests = { count: 6, unit: 'months' };
        const more =
          field === 'eventSkeletons' ? { closedRequests } : { eventSkeletons: period(25, 'years') };
        assert.deepEqual(
          faults({ retention: { ...more, [field]: bound } }),
          [],
          `${field} ${JSON.stringify(bound)}`,
        );
        const beyond =
          bound === least
            ? { count: Math.ceil(periodDays(least)) - 1, unit: 'days' }
            : { ...most, count: most.count + 1 };
        assert.equal(faults({ retention: { ...more, [field]: beyond } }).length, 1, field);
      }
    }
  });

  /** The how-to's table of what is kept how long: the field, its words, its default, its bounds. */
  type Row = readonly [
    string,
    string,
    string,
    string,
    readonly [Retention['underWay'], Retention['underWay']],
  ];
  function retentionRows(): readonly Row[] {
    const rows = [
      ...howTo.matchAll(/^\| `(\w+)` \| ([^|]+) \| (\d+ \w+) \| (\d+(?: \w+)? to \d+ \w+)[^|]*\|$/gm),
    ];
    return rows.map(([, field = '', what = '', otherwise = '', bounds = '']): Row => {
      const [least = '', most = ''] = bounds.split(' to ');
      const [, unit = ''] = most.split(' ');
      const read = (text: string) => {
        const [count, own = unit] = text.split(' ');
        return { count: Number(count), unit: (own.endsWith('s') ? own : `${own}s`) as 'days' };
      };
      return [field, what, otherwise, bounds, [read(least), read(most)]];
    });
  }

  it('is told apart by a how-to whose tables are those of the settings', () => {
    assert.equal(retentionRows().length, 6);
    for (const { kind: name, fields } of defaultKinds)
      assert.ok(
        howTo.includes(`| \`${name}\` | ${fields.map((field) => `\`${field}\``).join(', ')} |`),
        name,
      );
    for (const field of ['kinds', 'desks', 'opening', 'retention'])
      assert.deepEqual(faults(shown(field)), [], field);
    assert.equal(having(shown('retention')).retention.approval?.on, '2026-11-22');
  });
});

describe('what can be told of a desk only beside the authorities', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'signpost-desk-'));
    mkdirSync(join(folder, 'services'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const authorities = ['southwark', 'norfolk'].map((id) => ({ id, name: `The ${id}`, aliases: [] }));
  const problems = async (more: string): Promise<readonly string[]> => {
    const text = Object.entries(leastFields).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
    writeFileSync(join(folder, 'services', 'southwark.yaml'), `${text.join('')}${more}`);
    try {
      await loadServices(folder, [], authorities);
      return [];
    } catch (error) {
      assert.ok(error instanceof FileProblems, String(error));
      return error.problems.map(({ line, message }) => `${String(line)} ${message}`);
    }
  };
  const desks = (authority: string): string =>
    `desks:\n  - { id: a, name: A, default: true }\n  - id: b\n    name: B\n    takes:\n      authorities: [southwark, ${authority}]\n`;

  it('is an authority that is not there, with its line', async () => {
    assert.deepEqual(await problems(desks('norfolk')), []);
    assert.deepEqual(await problems(desks('atlantis')), [
      '11 desks.1.takes.authorities.1: There is no "atlantis" in authorities.yaml.',
    ]);
  });

  it('is a canned reply that could identify somebody: said by its kind, never by its value', async () => {
    const reply = (label: string, text: string): string =>
      `cannedReplies:\n  - id: one\n    label: ${label}\n    text: "${text}"\n`;
    const found = await problems(
      reply('Meeting', 'The meeting about Aaliyah, born 3 May 2014, is next week.'),
    );
    assert.equal(found.length, 1);
    assert.match(
      found[0] ?? '',
      /^9 cannedReplies\.0\.text: It holds what could identify somebody: \[name\], \[date of birth\]/,
    );
    assert.doesNotMatch(found.join(), /Aaliyah|2014/);
    assert.match((await problems(reply('About Aaliyah', 'Next week.'))).join(), /^8 cannedReplies\.0\.label/);
  });

  it('is no name of a place or of a desk, nor what advisors commonly write', async () => {
    for (const text of [
      'Thank you for your request. An advisor at the norfolk or the southwark desk will reply within two working days.',
      'Please put this in general terms: no name, initials, date of birth or address of a child.',
      'This needs a named child to be discussed. Please use the formal referral; do not send details here.',
      'A place at the Attendance and Inclusion Surgery is free. Choose a session with the button below.',
      'The Virtual School cannot decide a case. Please talk to your Designated Safeguarding Lead or the MASH.',
      'Please hold a Team Around the Family meeting first and send us its date, then ask again at Stage 2.',
      'Working Together to Improve School Attendance says what a school does first. See the source on the card.',
      'The Senior Education Welfare Officer will join the Education Legal Planning Meeting on Monday.',
    ])
      assert.deepEqual(
        await problems(`cannedReplies: [{ id: one, label: A reply, text: "${text}" }]\n`),
        [],
        text,
      );
  });
});
