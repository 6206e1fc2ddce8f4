/** A fault in a procedure is told with its file, its line and what to do, and a sound table without a word. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileProblems } from '../../src/files/checked-yaml.ts';
import { readGuidanceFiles } from '../../src/guidance/files.ts';
import { parseProcedures } from '../../src/guidance/procedures.ts';
import { parseVersion } from '../../src/guidance/version-content.ts';
import { writeGuidanceFiles } from '../../src/guidance/write.ts';
import { sound } from './guidance-folder.ts';
import { fourSteps, smallGuidance } from '../escalation/tables.ts';

const file = 'procedures/norfolk-attendance.yaml';
const lawFile = 'procedures/law/attendance.yaml';
const law = `- id: rule
  name: A rule
  says: What it says.
  standing: statutory
  cite: [{ source: law, locator: section 7, passage: duty }]
`;

function faultsOf(texts: Readonly<Record<string, string>>): readonly string[] {
  try {
    parseProcedures(new Map(Object.entries(texts)), smallGuidance);
    return [];
  } catch (error) {
    assert.ok(error instanceof FileProblems);
    return error.problems.map((problem) => `${problem.file}:${problem.line} ${problem.message}`);
  }
}

function changed(text: string, from: string, to: string): string {
  assert.ok(text.includes(from), `"${from}" is in the text`);
  return text.replace(from, to);
}

const lineOf = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split('\n').length;

describe('a procedure that an authority brings as a file', () => {
  it('is read without a word where nothing is wrong, with no code of its own', () => {
    assert.deepEqual(faultsOf({ [file]: fourSteps, [lawFile]: law }), []);
  });

  for (const [what, from, to, at, expected] of [
    [
      'an actor that nobody knows',
      'by: [school], weight: procedure, cite: *cite, deadline',
      'by: [wizard], weight: procedure, cite: *cite, deadline',
      '{ id: ring',
      /by\.0/,
    ],
    [
      'a row without a citation',
      'weight: duty, cite: *cite',
      'weight: duty, cite: []',
      '{ id: sit',
      /Cite at least one passage/,
    ],
    [
      'a source that is not there',
      'source: plan\n',
      'source: pln\n',
      'source: pln',
      /source: there is no "pln"/,
    ],
    [
      'an authority that is not there',
      'authority: norfolk',
      'authority: atlantis',
      'authority:',
      /authority: there is no "atlantis"/,
    ],
    ['a cited source that is not there', '[{ source: plan,', '[{ source: pln,', '&cite', /there is no "pln"/],
    ['a passage that is not there', 'passage: meeting', 'passage: meating', '&cite', /there is no "meating"/],
    [
      'a passage of another source',
      'source: plan, locator: What we do',
      'source: law, locator: section 7',
      '&cite',
      /"meeting" is from "plan"/,
    ],
    [
      'a passage of another place',
      'passage: meeting',
      'passage: duty',
      '&cite',
      /"duty" is national, not norfolk/,
    ],
    [
      'a place that the source does not have',
      'locator: What we do',
      'locator: paragraph 99',
      '&cite',
      /no paragraph 99/,
    ],
    ['a move to nowhere', 'to: panel', 'to: pannel', 'to: pannel', /there is no "pannel"/],
    [
      'a move on a condition that is not listed',
      'when: worse',
      'when: wurse',
      'when: wurse',
      /there is no "wurse"/,
    ],
    [
      'a move that leads two ways',
      'to: panel,',
      'to: panel, beyond: Away.,',
      'to: panel',
      /Write either "to" or "beyond"/,
    ],
    ['a move that leads no way', 'to: panel, ', '', 'when: worse', /Write either "to" or "beyond"/],
    ['a stage without a way on', 'to: talk', 'to: notice', 'id: notice', /nothing leads on from "notice"/],
    [
      'a condition that leads nowhere',
      '  - { id: referred,',
      '  - { id: unused, says: Unused }\n  - { id: referred,',
      'id: unused',
      /"unused" leads nowhere/,
    ],
    [
      'a condition that no answer holds',
      'yes: [referred], role',
      'role',
      'id: referred',
      /no answer says that "referred" holds/,
    ],
    [
      'an answer about a step that is not there',
      'yes: [meet]',
      'yes: [mete]',
      'id: met,',
      /there is no "mete"/,
    ],
    [
      'an answer that denies what is not there',
      'no: [ring]',
      'no: [rung]',
      'id: nowhere',
      /there is no "rung"/,
    ],
    ['an answer at a stage that is not there', 'at: rest', 'at: rust', 'id: resting', /there is no "rust"/],
    ['a question that leads to none', 'next: how', 'next: who', 'next: who', /there is no "who"/],
    ['an answer that leads to no question', 'next: court', 'next: curt', 'id: sat', /there is no "curt"/],
    ['a question that nothing leads to', ', next: court', '', 'id: court', /nothing leads to "court"/],
    [
      'questions in a circle',
      'How is it?\n    next: end',
      'How is it?\n    next: where',
      '- id: where',
      /lead round in a circle/,
    ],
    ['an id that is used twice', 'id: wait', 'id: ring', 'id: ring, brief: Wait', /"ring" is taken/],
    ['a question called after the end', 'id: how', 'id: end', 'id: end', /"end" is taken/],
    ['an answer called unknown', 'id: well', 'id: unknown', 'id: unknown', /takes "unknown" by itself/],
    ['words that need a family', 'heard: [we met]', 'heard: ["@us met"]', 'id: met,', /write the words out/],
    [
      'a brief that does not fit the picture',
      'brief: Wait',
      `brief: ${'Wait and '.repeat(8)}see`,
      'id: wait',
      /at most 48 characters/,
    ],
    [
      'a law that is not there',
      'weight: duty,',
      'weight: duty, law: [{ measure: rool, relation: It touches it., cite: *cite }],',
      'id: sit',
      /there is no "rool"/,
    ],
    [
      'a need that is not listed',
      'weight: duty,',
      'weight: duty, needs: { moon: "yes" },',
      'id: sit',
      /there is no "moon"/,
    ],
    [
      'a finding on what is not listed',
      'local:',
      'findings: [{ id: f, title: F, says: F., bearing: in-scope, when: { moon: "yes" }, cite: *cite }]\nlocal:',
      'findings:',
      /there is no "moon"/,
    ],
    [
      'a first finding that need not fit',
      'local:',
      'pick: first\nfindings: [{ id: f, title: F, says: F., bearing: in-scope, when: { worse: "yes" }, cite: *cite }]\nlocal:',
      'findings:',
      /must fit always/,
    ],
    [
      'a first finding where there is none',
      'local:',
      'pick: first\nlocal:',
      'id: norfolk',
      /must fit always/,
    ],
    [
      'a name that is not the file’s',
      'id: norfolk-attendance',
      'id: norfolk-absence',
      'id: norfolk-absence',
      /the file is named norfolk-attendance\.yaml/,
    ],
    [
      'a word that is no field',
      'topic: attendance',
      'topic: attendance\ncolour: red',
      'id: norfolk',
      /colour/,
    ],
  ] as const) {
    it(`is refused at its line for ${what}`, () => {
      const text = changed(fourSteps, from, to);
      const faults = faultsOf({ [file]: text });
      const fault = faults.find((one) => expected.test(one));
      assert.ok(fault, faults.join('\n'));
      assert.ok(
        fault.startsWith(`${file}:${lineOf(text, at)} `),
        `${fault}, and not line ${lineOf(text, at)}`,
      );
    });
  }

  it('is refused where a walk asks more than five questions', () => {
    const more = ['a', 'b', 'c', 'd']
      .map(
        (id, at, all) =>
          `  - { id: ${id}, asks: Q, next: ${all[at + 1] ?? 'end'}, options: [{ id: o, label: O, no: [ring] }] }\n`,
      )
      .join('');
    const text = changed(fourSteps, 'local:', `${more}local:`).replace(
      'How is it?\n    next: end',
      'How is it?\n    next: a',
    );
    assert.match(
      faultsOf({ [file]: text.replace(`${more}local:`, `local:`).replace('local:', 'local:') }).join('\n'),
      /there is no "a"/,
    );
    const sorted = changed(fourSteps, '  - id: court', `${more}  - id: court`).replace(
      'How is it?\n    next: end',
      'How is it?\n    next: a',
    );
    assert.match(faultsOf({ [file]: sorted }).join('\n'), /a walk asks 6 questions; 5 are the most/);
  });

  it('is refused where what it fills in of a request hangs on nothing that it has', () => {
    const [fault = ''] = faultsOf({
      [file]: changed(fourSteps, 'tried: { meet: plan }', 'tried: { met: plan }'),
    });
    assert.match(fault, /norfolk-attendance\.yaml:\d+ request\.tried\.met: there is no "met"/);
  });

  it('is refused where it has neither stages nor findings', () => {
    const text =
      'id: empty\nversion: 1\nauthority: norfolk\ntopic: cohort\ntitle: Empty\nsource: plan\nquestions: [{ id: q, asks: Q, next: end, options: [{ id: o, label: O }] }]\n';
    assert.deepEqual(faultsOf({ 'procedures/empty.yaml': text }), [
      'procedures/empty.yaml:1 id: Write stages or findings: without either there is no result.',
    ]);
  });

  it('may name another authority’s passage as an example only where it says whose it is', () => {
    const national = fourSteps
      .replace('id: norfolk-attendance', 'id: nation')
      .replace('authority: norfolk', 'authority: national');
    assert.match(
      faultsOf({ 'procedures/nation.yaml': national }).join('\n'),
      /"meeting" is norfolk, not national/,
    );
    const named = national.replace('passage: meeting', 'passage: meeting, of: norfolk');
    assert.deepEqual(faultsOf({ 'procedures/nation.yaml': named }), []);
  });
});

describe('a national measure', () => {
  for (const [what, from, to, expected] of [
    [
      'looks firmer than its passage',
      'standing: statutory',
      'standing: non-statutory',
      /law\/attendance\.yaml:4 0\.standing: its passage "duty" is statutory/,
    ],
    [
      'hides a doubt or makes one up',
      'standing: statutory',
      'standing: statutory\n  confidence: low',
      /attendance\.yaml:5 0\.confidence: its passage "duty" has high/,
    ],
    [
      'is told by a local passage',
      'source: law, locator: section 7, passage: duty',
      'source: plan, locator: What we do, passage: meeting',
      /"meeting" is norfolk, not national/,
    ],
  ] as const) {
    it(`is refused where it ${what}`, () => {
      assert.match(faultsOf({ [lawFile]: changed(law, from, to) }).join('\n'), expected);
    });
  }

  it('is refused under an id that is taken', () => {
    assert.match(faultsOf({ [lawFile]: law + law }).join('\n'), /attendance\.yaml:6 1\.id: "rule" is taken/);
  });

  it('can be touched by a local step, whose link says how', () => {
    const link =
      'weight: duty, law: [{ measure: rule, relation: It touches it., cite: [{ source: law, locator: section 7, passage: duty }] }],';
    assert.deepEqual(faultsOf({ [lawFile]: law, [file]: changed(fourSteps, 'weight: duty,', link) }), []);
  });
});

describe('the folder of the procedures', () => {
  it('may be missing: then there are none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'procedures-'));
    try {
      const files = new Map(Object.entries(sound));
      await writeGuidanceFiles(folder, files);
      await rm(join(folder, 'procedures'), { recursive: true });
      assert.deepEqual(new Set((await readGuidanceFiles(folder)).keys()), new Set(files.keys()));
      assert.equal(parseVersion(files).procedures, undefined);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('is part of a version, and its tables may cite only what that version holds', () => {
    const held = parseVersion(new Map(Object.entries({ ...sound, [file]: fourSteps, [lawFile]: law })));
    assert.deepEqual([...(held.procedures?.procedures.keys() ?? [])], ['norfolk-attendance']);
    assert.deepEqual([...(held.procedures?.measures.keys() ?? [])], ['rule']);
    const { 'passages/attendance/meeting.md': cited, ...without } = sound;
    assert.match(cited ?? '', /^id: meeting$/m);
    assert.throws(
      () => parseVersion(new Map(Object.entries({ ...without, [file]: fourSteps }))),
      /^FileProblems: procedures\/norfolk-attendance\.yaml:\d+ .*passage: there is no "meeting"/m,
    );
  });

  it('is not taken for missing where it cannot be read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'procedures-'));
    try {
      await writeGuidanceFiles(folder, new Map(Object.entries(sound)));
      await rm(join(folder, 'procedures'), { recursive: true });
      await writeFile(join(folder, 'procedures'), '');
      await assert.rejects(readGuidanceFiles(folder), /ENOTDIR/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
