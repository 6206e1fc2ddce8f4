/** The checks of an editor's draft, and the file that is written of it. */
import assert from 'node:assert/strict';
import { fieldsOf, type PassageFields } from '../../src/editorial/passage-fields.ts';
import { guidanceChecks } from '../../src/guidance/check-draft.ts';
import { fileOf } from '../../src/guidance/editorial.ts';
import { readGuidanceFiles } from '../../src/guidance/files.ts';
import { parseGuidance } from '../../src/guidance/load.ts';
import { dropRelated, passageFileText } from '../../src/guidance/passage-file.ts';
import { sound } from './guidance-folder.ts';

const files = new Map(Object.entries(sound).sort());
const published = { files, guidance: parseGuidance(files) };
const path = 'passages/attendance/meeting.md';
const meeting = fieldsOf(published.guidance.passages.find(({ id }) => id === 'meeting') ?? assert.fail());

const check = (over: Partial<PassageFields>) => {
  const text = passageFileText({ ...meeting, ...over }, files.get(path));
  return guidanceChecks.one(published, { path, text });
};
const told = (over: Partial<PassageFields>) =>
  check(over).problems.map(({ field, weight, message }) => `${weight} ${String(field)}: ${message}`);

describe('A draft of a passage', () => {
  it('is checked by field, with what to do', () => {
    assert.deepEqual(told({ asks: ['one way'] }), [
      'fault asks: Write at least two ways in which people ask for this.',
    ]);
    assert.deepEqual(told({ source: 'nowhere' }), ['fault source: there is no "nowhere".']);
    assert.deepEqual(told({ related: ['duty', 'nothing'] }), ['fault related: there is no "nothing".']);
    assert.match(told({ text: '' }).join(), /fault text: The text is empty/);
    assert.match(told({ standing: 'statutory' }).join(), /fault standing: "local" goes with one authority/);
    assert.match(told({ topic: 'weather' }).join(), /fault topic: /);
    assert.match(told({ asAt: 'last week' }).join(), /fault asAt: Write a date as/);
  });

  it('tells of what an editor should mend and could publish', () => {
    assert.match(told({ text: 'Ask the QXZ team.' }).join(), /advice text: "QXZ" is in no entry/);
    assert.match(told({ locator: 'a page somewhere' }).join(), /advice locator: /);
    assert.match(
      told({ text: 'Call 020 7946 0000.' }).join(),
      /advice text: it holds what reads as one person's phone number/,
    );
  });

  it('tells whose other file would no longer be right', () => {
    const { problems } = check({ id: 'meeting-two' });
    assert.ok(
      problems.some(({ field, message }) => field === 'id' && message.includes('Make them the same')),
    );
    const gone = new Map([...files].filter(([file]) => file !== path));
    const [problem] = guidanceChecks.whole(
      new Map([
        ...gone,
        [
          'passages/attendance/duty.md',
          (files.get('passages/attendance/duty.md') ?? '').replace('topic:', 'related: [meeting]\ntopic:'),
        ],
      ]),
      ['meeting'],
    ).problems;
    assert.deepEqual(problem?.elsewhere, { title: 'The duty', path: 'passages/attendance/duty.md:8' });
    assert.equal(problem.weight, 'fault');
  });

  it('is the guidance of the next version where it can be read, and of none where it cannot', () => {
    const read = check({ title: 'Another title' }).guidance;
    assert.equal(read?.passages.find(({ id }) => id === 'meeting')?.title, 'Another title');
    assert.equal(read.passages.length, published.guidance.passages.length);
    assert.equal(check({ title: '' }).guidance, undefined);
    assert.deepEqual(guidanceChecks.whole(files, ['meeting']).problems, []);
  });
});

describe("A passage's file", () => {
  it('is written again byte for byte, for every passage that there is', async () => {
    const own = await readGuidanceFiles('guidance');
    const changed = parseGuidance(own).passages.filter((passage) => {
      const { text } = fileOf(own, 'passages', passage.id);
      return passageFileText(fieldsOf(passage), text) !== text;
    });
    assert.deepEqual(changed, []);
  });

  it('differs only in the lines of what was changed', () => {
    const before = files.get(path) ?? '';
    const after = passageFileText({ ...meeting, title: 'A "new": title', stage: '2', asAt: '2024' }, before);
    const lines = after.split('\n').filter((line) => !before.split('\n').includes(line));
    assert.deepEqual(lines, [`title: 'A "new": title'`, 'stage: 2', 'asAt: "2024"']);
    assert.equal(
      passageFileText({ ...meeting, text: 'Other words.' }, before).split('---\n')[2],
      'Other words.\n',
    );
    assert.doesNotMatch(passageFileText({ ...meeting, related: [] }, before), /related/);
  });

  it('leaves a question that is given to it in no list of other words, and keeps the rest of them', () => {
    const before = (files.get(path) ?? '').replace(
      'asks:',
      'heard:\n  - When do we all meet\n  - what about a gathering\nnotHeld:\n  - who pays for the room\nasks:',
    );
    const asks = [...meeting.asks, 'when do we all meet', 'Who pays for the room'];
    const after = passageFileText({ ...meeting, asks }, before);
    assert.match(after, /heard:\n {2}- what about a gathering\n/);
    assert.doesNotMatch(after, /When do we all meet|notHeld/);
    const { problems } = guidanceChecks.one(published, { path, text: after });
    assert.deepEqual(
      problems.filter(({ weight }) => weight === 'fault'),
      [],
    );
    assert.equal(passageFileText(meeting, before), before);
  });

  it('cannot be broken out of by what is typed', () => {
    const nasty = 'x\n---\nid: duty\n---\n"quoted": [';
    const text = passageFileText(
      { ...meeting, title: nasty, asks: [nasty, '- a', ': b', '!!js x'] },
      undefined,
    );
    const { problems } = guidanceChecks.one(published, { path, text });
    assert.deepEqual(
      problems.filter(({ weight }) => weight === 'fault'),
      [],
    );
    assert.match(passageFileText({ ...meeting, stage: 'nine' }, undefined), /^stage: nine$/m);
  });

  it('loses no more than the link to a passage that goes', () => {
    const text = files.get(path) ?? '';
    assert.equal(dropRelated(text, 'duty'), text.replace('related:\n  - duty\n', ''));
    assert.equal(dropRelated(text, 'nothing'), text);
    assert.equal(dropRelated(text, 'meeting'), text);
    assert.equal(dropRelated('no front matter meeting', 'meeting'), 'no front matter meeting');
    assert.match(
      dropRelated(text.replace('  - duty', '  - duty\n  - other'), 'duty'),
      /related:\n {2}- other\n/,
    );
  });
});
