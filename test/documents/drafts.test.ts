/** What an editor finds after a document was brought in, and after it was brought in again. */
import assert from 'node:assert/strict';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readFrontMatter } from '../../src/files/checked-yaml.ts';
import { passageSchema } from '../../src/guidance/schema.ts';
import { createIngestRoom, type IngestRoom } from '../support/ingest-room.ts';
import { makePptx, shape } from '../support/make-office.ts';
import { linesFrom, makePdf } from '../support/make-pdf.ts';

describe('the drafts of a document', () => {
  let room: IngestRoom;
  beforeEach(() => {
    room = createIngestRoom();
  });
  afterEach(() => {
    room.remove();
  });

  const stageOne =
    'The school writes to the parent within five school days of the absence, and keeps a copy on its file.';
  const stageTwo =
    'The lead professional asks a Senior Education Welfare Officer (SEWO) for a consultation, and writes down what was agreed.';
  const handbook = (one = stageOne, two = stageTwo): string =>
    `# Stage one\n\n${one}\n\n# Stage two\n\n${two}\n`;
  const headOf = (draft: string | undefined): Record<string, unknown> =>
    parse((draft ?? '').split('\n---\n')[0] ?? '') as Record<string, unknown>;

  it('have the fields of a passage, the locator, the words of the document and what was guessed', async () => {
    room.put('handbook.md', handbook());
    await room.bringIn();
    const draft = room.drafts()['handbook-stage-one'];
    const { title, source, locator, authority, standing, asks, holds, original, guessed } = headOf(draft);
    assert.deepEqual(
      { title, source, locator, authority, standing, asks, holds },
      {
        title: 'Stage one',
        source: 'handbook',
        locator: "section 'Stage one'",
        authority: 'southwark',
        standing: 'local',
        asks: [],
        holds: ['time-limit'],
      },
    );
    assert.equal(original, `### Stage one\n\n${stageOne}`);
    assert.deepEqual(guessed, ['title', 'topic', 'audience', 'holds']);
    assert.match(draft ?? '', /---\nTO WRITE/);
  });

  it('become a passage when the editor writes the answer and the questions and takes the notes out', async () => {
    room.put('handbook.md', handbook());
    await room.bringIn();
    const draft = room.drafts()['handbook-stage-one'] ?? '';
    const passage = draft
      .replace(/\n# For the editor[\s\S]*?\n---\n/, '\n---\n')
      .replace('asks: []', 'asks: [who writes to the parent, what comes first]')
      .replace(/TO WRITE.*/, 'The school writes to the parent.');
    const read = readFrontMatter('a.md', passage, passageSchema);
    assert.ok(read.ok, JSON.stringify(read));
    assert.ok(
      !readFrontMatter('a.md', draft, passageSchema).ok,
      'a draft as it is must not pass for a passage',
    );
  });

  it('name the page, and the paragraph where the document numbers them', async () => {
    const pages = ['First', 'Second'].map((part, index) =>
      linesFrom(780, [
        { text: `${part} part`, isBold: true },
        '',
        `${String(index + 1)}. The ${part.toLowerCase()} paragraph says who acts and who is told of`,
        'the absence, and when that must happen in the school year.',
      ]),
    );
    room.put(
      'handbook.pdf',
      makePdf([
        ...pages,
        linesFrom(780, [
          { text: 'Last part', isBold: true },
          '',
          'No number here, and nothing else to say of this page that would matter to you.',
        ]),
      ]),
    );
    await room.bringIn();
    assert.deepEqual(
      Object.values(room.drafts()).map((draft) => headOf(draft)['locator']),
      ['page 1, paragraph 1', "page 3, 'Last part'", 'page 2, paragraph 2'],
    );
  });

  it('keep a list whole, with the sentence that leads into it, and say when it is too long', async () => {
    const items = Array.from(
      { length: 30 },
      (_, index) => `${String(index + 1)}. Do the thing numbered ${String(index + 1)} with the family.`,
    );
    const filler = 'The meeting is held with the family in the school. '.repeat(6);
    room.put(
      'handbook.md',
      `# Steps\n\n${filler}\n\nThese are the steps:\n\n${items.join('\n')}\n\n${filler}\n`,
    );
    await room.bringIn({ size: 400 });
    const whole = Object.values(room.drafts()).filter((draft) => draft.includes('numbered 1 with'));
    assert.equal(whole.length, 1);
    const [draft = ''] = whole;
    assert.ok(draft.includes('numbered 30 with') && draft.includes('These are the steps:'));
    assert.match(String(headOf(draft)['flags']), /longer than the usual size and was kept whole/);
  });

  it('keep a procedure in one draft whose steps have headings, or text between them', async () => {
    const filler = 'The meeting is held with the family in the school. '.repeat(6);
    const steps = [1, 2, 3].map((step) => `## Step ${String(step)}\n\n${filler}`).join('\n\n');
    room.put('a.md', `# How\n\n${steps}\n\n# Other\n\n${filler}\n`);
    room.put('b.md', `# Who\n\n1. one\n2. two\n\n${filler}\n\n3. three\n4. four\n`);
    await room.bringIn({ size: 400 });
    const drafts = Object.values(room.drafts());
    const holding = (text: string) => drafts.filter((draft) => draft.includes(text));
    assert.deepEqual(holding('### Step 1'), holding('### Step 3'));
    assert.deepEqual(holding('1. one'), holding('4. four'));
    assert.equal(holding('1. one').length, 1);
    assert.equal(drafts.length, 3);
  });

  it('name the slide and its title', async () => {
    const slides = ['First', 'Who acts'].map((title) => shape('title', [title]) + shape('body', [stageTwo]));
    room.put('a.pptx', makePptx(slides));
    await room.bringIn();
    assert.deepEqual(
      Object.values(room.drafts()).map((draft) => headOf(draft)['locator']),
      ["slide 1, 'First'", "slide 2, 'Who acts'"],
    );
  });

  it("flag who could be identified, without naming anybody in a file's name, a title or a flag", async () => {
    room.put(
      'handbook.md',
      '# Contact Fern Ashdown\n\nOur advisory teacher is Fern Ashdown, fern.ashdown@council.example, 0161 496 0000, who answers on school days.\n',
    );
    await room.bringIn();
    const [[id, draft] = ['', '']] = Object.entries(room.drafts());
    const { flags, title, locator } = headOf(draft);
    assert.match(String(flags), /name \(\d\).*email address \(1\).*phone number \(1\)/);
    for (const shown of [id, String(title), String(locator), String(flags), room.read('report.md')]) {
      assert.doesNotMatch(shown, /julia|wallcroft|496/i);
    }
  });

  it('leave boilerplate out, and show it in the report', async () => {
    room.put('handbook.md', `# Stage one\n\n${stageOne}\n\nPrint this page\n\n© Crown copyright 2026\n`);
    await room.bringIn();
    assert.ok(!JSON.stringify(room.drafts()).includes('Crown copyright'));
    assert.match(
      room.read('report.md'),
      /boilerplate: Print this page\n- boilerplate: © Crown copyright 2026/,
    );
  });

  it('list the abbreviations that the glossary has not', async () => {
    room.put('handbook.md', `${handbook()}\n\nThe lead professional (LP) chairs.\n`);
    await room.bringIn();
    const report = room.read('report.md');
    const missing = /glossary has not\n\n([\s\S]*?)\n\n##/.exec(report)?.[1];
    assert.equal(missing, '- SEWO: Senior Education Welfare Officer');
    assert.match(report, /LP: lead professional/);
  });

  describe('brought in again', () => {
    it('are not touched where the document says the same', async () => {
      room.put('handbook.md', handbook());
      await room.bringIn();
      writeFileSync(room.pathOf('handbook-stage-one.md'), 'my own words');
      const before = room.drafts();
      const { changes } = await room.bringIn();
      assert.deepEqual(room.drafts(), before);
      assert.equal(changes, undefined);
    });

    it('are written anew where the text changed and nobody had worked on them, with both texts side by side', async () => {
      room.put('handbook.md', handbook());
      await room.bringIn();
      room.put('handbook.md', handbook(stageOne.replace('five', 'ten')));
      await room.bringIn();
      assert.equal(Object.keys(room.drafts()).length, 2);
      assert.match(room.drafts()['handbook-stage-one'] ?? '', /within ten school days/);
      assert.match(
        room.read('changes-1.md'),
        /\| .*within five school days.* \| .*within ten school days.* \|/,
      );
    });

    it("keep an editor's work, and put the new text beside it", async () => {
      room.put('handbook.md', handbook());
      await room.bringIn();
      const edited = (room.drafts()['handbook-stage-one'] ?? '').replace(
        /TO WRITE.*/,
        'The school writes first.',
      );
      writeFileSync(room.pathOf('handbook-stage-one.md'), edited);
      room.put('handbook.md', handbook(stageOne.replace('five', 'ten')));
      await room.bringIn();
      const drafts = room.drafts();
      assert.equal(drafts['handbook-stage-one'], edited);
      assert.equal(headOf(drafts['handbook-stage-one-2'])['replaces'], 'handbook-stage-one');
      assert.match(
        room.read('changes-1.md'),
        /`handbook-stage-one` was edited or moved and is left as it is\. The new text is in `handbook-stage-one-2`/,
      );
    });

    it('say that a published passage must be read against the new text', async () => {
      room.put('handbook.md', handbook());
      await room.bringIn();
      rmSync(room.pathOf('handbook-stage-one.md'));
      rmSync(room.pathOf('handbook-stage-two.md'));
      room.put('handbook.md', handbook(stageOne.replace('five', 'ten')).replace(/# Stage two[\s\S]*/, ''));
      await room.bringIn({ publishedIds: new Set(['handbook-stage-one', 'handbook-stage-two']) });
      const changes = room.read('changes-1.md');
      assert.match(changes, /passage `handbook-stage-one` is published/);
      assert.match(changes, /passage `handbook-stage-two` is published/);
      assert.deepEqual(Object.keys(room.drafts()), ['handbook-stage-one-2']);
    });

    it('list what is new and what is gone, and leave the draft of what is gone', async () => {
      room.put('handbook.md', handbook());
      await room.bringIn();
      room.put(
        'handbook.md',
        `# Stage one\n\n${stageOne}\n\n# Who pays\n\nThe council pays for the meeting room and for nothing else at all.\n`,
      );
      await room.bringIn();
      const changes = room.read('changes-1.md');
      assert.match(changes, /### New\n\n- `handbook-who-pays`/);
      assert.match(
        changes,
        /### Gone from the document\n\n- `handbook-stage-two`[\s\S]*It said: ### Stage two The lead professional/,
      );
      assert.ok('handbook-stage-two' in room.drafts());
      room.put('handbook.md', handbook());
      await room.bringIn();
      assert.equal(Object.keys(room.drafts()).length, 3, 'what comes back gets no second draft');
      assert.ok(
        readFileSync(room.pathOf('changes-1.md'), 'utf8').includes('who-pays'),
        'earlier changes stay',
      );
    });

    it('know a new edition by its words where its file has another name', async () => {
      room.put(
        '2025.md',
        `${handbook()}\n# Stage three\n\nThe council decides at a meeting whether to go to court about it.\n`,
      );
      await room.bringIn();
      renameSync(join(room.root, 'documents', '2025.md'), join(room.root, 'documents', '2026.md'));
      const { read, absent } = await room.bringIn();
      assert.deepEqual(
        read.flatMap(({ settled }) => settled.drafts.map(({ kind }) => kind)),
        ['same', 'same', 'same'],
      );
      assert.deepEqual(absent, []);
    });

    it('write over no file that lies there and is not theirs', async () => {
      room.put('handbook.md', handbook());
      await room.bringIn();
      writeFileSync(room.pathOf('handbook-stage-one.md'), 'my own words');
      rmSync(room.pathOf('manifest.json'));
      await room.bringIn();
      assert.equal(room.drafts()['handbook-stage-one'], 'my own words');
      assert.match(room.drafts()['handbook-stage-one-2'] ?? '', /within five school days/);
      assert.deepEqual(
        Object.keys(room.drafts()).filter((id) => id.includes('two')),
        ['handbook-stage-two'],
      );
    });
  });
});
