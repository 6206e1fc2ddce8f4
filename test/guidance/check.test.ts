/** A fault in the guidance is told with its file, its line and what to do, and a sound folder without a word. */
import assert from 'node:assert/strict';
import { FileProblems } from '../../src/files/checked-yaml.ts';
import { checkEditorial } from '../../src/guidance/editorial.ts';
import { parseGuidance } from '../../src/guidance/load.ts';
import { sound, withChange } from './guidance-folder.ts';

type Files = ReadonlyMap<string, string>;

const written = ({ file, line, message }: { file: string; line: number; message: string }): string =>
  `${file}:${String(line)} ${message}`;

function faultsOf(files: Files): readonly string[] {
  try {
    parseGuidance(files);
    return [];
  } catch (error) {
    assert.ok(error instanceof FileProblems);
    return error.problems.map(written);
  }
}

const toMend = (files: Files, asked: readonly string[] = []): readonly string[] =>
  checkEditorial(files, parseGuidance(files), asked).map(written);

describe('the guidance', () => {
  it('is read without a word where nothing is wrong', () => {
    const files = new Map(Object.entries(sound));
    assert.equal(parseGuidance(files).passages.length, 2);
    assert.deepEqual(toMend(files), []);
  });

  for (const number of ['0 20 7946 - 0123', '+44(0)20 7946 0123', '020.7946.0123', '020 – 7946 – 0123']) {
    it(`finds the phone number “${number}” before anybody is answered with it`, () => {
      const rung = withChange('passages/attendance/duty.md', 'is a duty.\n', `is a duty. Ring ${number}.\n`);
      assert.match(toMend(rung).join('\n'), /duty\.md:\d+ it holds what reads as one person's phone number/);
    });
  }

  it('tells of a file that cannot be read once, and counts there what refers to it', () => {
    const broken = withChange('passages/attendance/duty.md', 'topic: attendance', 'topic: atendance');
    const [only, ...more] = faultsOf(broken);
    assert.match(
      only ?? '',
      /^passages\/attendance\/duty\.md:8 topic: .* \(1 reference to this file waits for it\.\)$/,
    );
    assert.deepEqual(more, []);
    const plan = (sound['sources/plan.md'] ?? '').replace('standing: local', 'standing: locl');
    const twice = plan.replace('checked: "2026-07"', 'checked: July');
    assert.deepEqual(
      faultsOf(new Map(Object.entries({ ...sound, 'sources/plan.md': twice }))).map((each) => [
        each.startsWith('sources/plan.md:'),
        each.endsWith('(1 reference to this file waits for it.)'),
      ]),
      [
        [true, true],
        [true, false],
      ],
    );
  });

  it('tells of a file under another name than its id’s once, and counts what refers to that name', () => {
    const faults = faultsOf(withChange('passages/attendance/duty.md', 'id: duty', 'id: duties'));
    assert.equal(faults.length, 1, faults.join('\n'));
    assert.match(faults[0] ?? '', /the file is named duty and its id is duties.*1 reference/);
  });

  const meeting = 'passages/attendance/meeting.md';
  for (const [what, path, from, to, expected] of [
    [
      'a source that is not there',
      meeting,
      'source: plan',
      'source: pln',
      /meeting\.md:4 source: there is no "pln"/,
    ],
    [
      'a relation that leads nowhere',
      meeting,
      '- duty',
      '- dty',
      /meeting\.md:15 related: there is no "dty"/,
    ],
    [
      'a question that it is said to answer, and not to hold',
      meeting,
      'asks:',
      'notHeld: [When is it held]\nasks:\n  - when is it held',
      /meeting\.md:\d+ notHeld: "When is it held" stands in "asks" as well/,
    ],
    [
      'other words that are also among the plain ways of asking',
      meeting,
      'asks:',
      'heard: [When is it held]\nasks:\n  - when is it held',
      /meeting\.md:\d+ heard: "When is it held" stands in "asks" as well/,
    ],
    [
      'a standing that does not fit',
      meeting,
      'standing: local',
      'standing: statutory',
      /meeting\.md:7 standing: "local"/,
    ],
    [
      'an id that is not the file’s',
      meeting,
      'id: meeting',
      'id: meetings',
      /meeting\.md:2 id: the file is named/,
    ],
    ['money without a sum', meeting, '[actor]', '[actor, money]', /meeting\.md:10 holds: "money"/],
    ['a text that is empty', meeting, /The school.*\n/, '', /meeting\.md:\d+ The text is empty/],
    ['no standing at all', 'sources/plan.md', 'standing: local\n', '', /plan\.md:2 standing: /],
    ['no day of checking', 'sources/law.md', /checked.*\n/, '', /law\.md:2 checked: /],
    [
      'a day of checking before the publication',
      'sources/law.md',
      '"2026-07"',
      '"2023"',
      /law\.md:7 published: it was checked on 2023, before/,
    ],
  ] as const) {
    it(`is not taken with ${what}`, () => {
      assert.match(faultsOf(withChange(path, from, to)).join('\n'), expected);
    });
  }

  it('is not taken where replacements go in a circle', () => {
    const other = (sound['sources/law.md'] ?? '').replace('id: law', 'id: act\nsupersededBy: law');
    const files = withChange('sources/law.md', 'id: law', 'id: law\nsupersededBy: act', {
      'sources/act.md': other,
    });
    assert.deepEqual([...faultsOf(files)].sort(), [
      'sources/act.md:3 supersededBy: the chain from "law" leads back here. End it at what is current.',
      'sources/law.md:3 supersededBy: the chain from "act" leads back here. End it at what is current.',
    ]);
  });

  it('is not taken where one authority’s text would replace what is not its own', () => {
    const files = withChange('sources/law.md', 'id: law', 'id: law\nsupersededBy: plan');
    assert.match(faultsOf(files).join('\n'), /law\.md:3 supersededBy: "plan" belongs to norfolk/);
  });
});

describe('the editor’s check', () => {
  const meeting = 'passages/attendance/meeting.md';
  for (const [what, path, from, to, expected] of [
    [
      'a place that the source has not',
      meeting,
      'What we do, paragraphs 2 to 4',
      'Page two',
      /meeting\.md:5 locator: "plan" has no such place/,
    ],
    [
      'a paragraph beyond the last',
      meeting,
      '2 to 4',
      '9 to 13',
      /meeting\.md:5 locator: "plan" has no paragraph 13; its last is 12/,
    ],
    [
      'a source that lists no places',
      'sources/law.md',
      /numbered.*\n/,
      '',
      /duty\.md:5 locator: "law" lists neither/,
    ],
    [
      'a source that no passage uses',
      'passages/attendance/duty.md',
      /source: law\n.*\n/,
      'source: plan\nlocator: paragraph 3\n',
      /law\.md:2 id: no passage uses/,
    ],
    [
      'no date at all',
      'sources/plan.md',
      /published.*\n/,
      '',
      /meeting\.md:1 asAt: its source bears no date/,
    ],
    [
      'letters that nothing explains',
      meeting,
      'The school chairs',
      'The MASH chairs',
      /meeting\.md:17 "MASH" is in no entry/,
    ],
  ] as const) {
    it(`tells of ${what}`, () => {
      assert.match(toMend(withChange(path, from, to)).join('\n'), expected);
    });
  }

  it('does not take a section of another law, or the name of a place, for its own', () => {
    assert.deepEqual(
      toMend(withChange('passages/attendance/duty.md', 'section 7', 'section 7 (inserts section 434A)')),
      [],
    );
    const places = 'authorities.yaml';
    const files = withChange(places, 'name: Camden\n', 'name: Camden\n  aliases: [LBC]\n', {
      [meeting]: (sound[meeting] ?? '').replace('The school', 'The school in LBC, see GOV.UK,'),
    });
    assert.deepEqual(toMend(files), []);
  });

  const words = 'glossary/words.yaml';
  const withTerm = (term: string): Files => withChange(words, /$/, term);

  it('tells of a term that nothing uses, unless people type it', () => {
    const files = withTerm(
      '- term: managed move\n  meaning: A transfer.\n  lay: [moved to another school]\n',
    );
    assert.deepEqual(toMend(files), [
      'glossary/words.yaml:4 managed move: nothing uses it. Use it, or remove it.',
    ]);
    assert.deepEqual(toMend(files, ['How long is a Managed Move?']), []);
  });

  it('tells of a pair that is told apart one way only', () => {
    const surgery = '- term: the surgery\n  meaning: A session on the meeting.\n  lay: [meeting]\n';
    const one = `${surgery}  notToConfuseWith: An education legal planning meeting, which decides.\n`;
    assert.match(
      toMend(withTerm(one)).join('\n'),
      /words\.yaml:4 the surgery: it is told apart from "education legal/,
    );
    const both = withChange(words, /$/, `  notToConfuseWith: The surgery, which advises.\n${one}`);
    assert.deepEqual(toMend(both), []);
  });

  it('tells of an older name that stands alone, and not where the present one is given', () => {
    const named = `  supersededBy: ELPM review\n- term: ELPM review\n  meaning: Its name now.\n`;
    const files = withChange(words, /$/, named);
    assert.match(
      toMend(files).join('\n'),
      /meeting\.md:17 "education legal planning meeting" is an older name/,
    );
    const given = new Map([...files, [meeting, `${files.get(meeting) ?? ''}It is now the ELPM review.\n`]]);
    assert.deepEqual(toMend(given), []);
  });

  it('tells of an older name whose successor is not there', () => {
    const files = withChange(words, /$/, '  supersededBy: nothing\n');
    assert.match(toMend(files).join('\n'), /words\.yaml:1 .* there is no term "nothing" to replace it/);
  });
});
