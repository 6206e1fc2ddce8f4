/** Every format comes out as the same blocks: headings, paragraphs, lists and tables, with their places. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Block, ReadDocument } from '../../src/documents/document.ts';
import { gatherLists } from '../../src/documents/gather-lists.ts';
import { originalOf } from '../../src/documents/original.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import {
  docxFooter,
  heading,
  item,
  makeDocx,
  makePptx,
  paragraph,
  shape,
  table,
} from '../support/make-office.ts';
import { linesFrom, makePdf } from '../support/make-pdf.ts';

describe('reading a document', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'signpost-reading-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const read = async (name: string, content: string | Uint8Array): Promise<ReadDocument> => {
    writeFileSync(join(folder, name), content);
    const result = await readDocument(join(folder, name), 64, () => undefined);
    if (!result.ok) assert.fail(result.trouble.kind);
    return { ...result.document, blocks: gatherLists(result.document.blocks) };
  };
  const brief = (block: Block): string => {
    switch (block.kind) {
      case 'heading':
        return `${String(block.level)} ${block.text}`;
      case 'paragraph':
        return block.text.replaceAll('\n', ' ');
      case 'list':
        return block.items
          .map(({ marker, text, depth }) => `${'>'.repeat(depth)}${marker} ${text}`)
          .join(' / ');
      case 'table':
        return block.rows.map((row) => row.join(' | ')).join(' / ');
    }
  };
  const whole = [
    '1 Attendance',
    'What the school does first.',
    '2 Stage one',
    '1. Write to the parent. / 2. Hold a meeting. / >• Invite the social worker.',
    'Absence | Who acts / 10% | The school',
  ];

  it('keeps the headings, lists and tables of a DOCX, and sets its footer aside', async () => {
    const body = [
      heading(1, 'Attendance'),
      paragraph('What the school does first.'),
      heading(2, 'Stage one'),
      item(2, 'Write to the parent.'),
      item(2, 'Hold a meeting.'),
      item(1, 'Invite the social worker.', 1),
      table([
        ['Absence', 'Who acts'],
        ['10%', 'The school'],
      ]),
    ].join('');
    const document = await read(
      'a.docx',
      makeDocx(body, { 'word/footer1.xml': docxFooter('Council, 2026') }),
    );
    assert.deepEqual(document.blocks.map(brief), whole);
    assert.deepEqual(
      document.aside.map(({ why, text }) => [why, text]),
      [['running header or footer', 'Council, 2026']],
    );
  });

  it('keeps the headings, lists and tables of a web page', async () => {
    const html = `<!doctype html><html><body><main><h1>Attendance</h1><p>What the school <b>does</b>
      first.</p><h2>Stage one</h2><ol><li>Write to the parent.</li><li>Hold a meeting.
      <ul><li>Invite the social worker.</li></ul></li></ol>
      <table><tr><th>Absence</th><th>Who acts</th></tr><tr><td>10%</td><td>The school</td></tr></table></main></body></html>`;
    assert.deepEqual((await read('a.html', html)).blocks.map(brief), whole);
  });

  it('keeps the headings, lists and tables of Markdown', async () => {
    const text = `# Attendance\n\nWhat the school\ndoes first.\n\n## Stage one\n\n1. Write to the parent.\n2. Hold a meeting.\n   - Invite the social worker.\n\n| Absence | Who acts |\n|---|---|\n| 10% | The school |\n`;
    assert.deepEqual((await read('a.md', text)).blocks.map(brief), whole);
  });

  it('finds titles, lists and wrapped paragraphs in plain text', async () => {
    const text = `Attendance\n\nThe school writes to the parent on the first day of an absence\nthat nobody has explained.\n\nStage one\n\nThe steps are:\n1. Write to the parent.\n2. Hold a meeting in the school,\n   with the social worker.\n`;
    assert.deepEqual((await read('a.txt', text)).blocks.map(brief), [
      '2 Attendance',
      'The school writes to the parent on the first day of an absence that nobody has explained.',
      '2 Stage one',
      'The steps are:',
      '1. Write to the parent. / 2. Hold a meeting in the school,\nwith the social worker.',
    ]);
  });

  it('reads text whose lines all have an empty one between them as paragraphs', async () => {
    const text = 'The school writes\n\nto Parents on the\n\nFirst day of it.\n\n\n\nThen it\n\ncalls.\n';
    assert.deepEqual((await read('a.txt', text)).blocks.map(brief), [
      'The school writes to Parents on the First day of it.',
      'Then it calls.',
    ]);
  });

  it('knows the headings of a PDF by their look, and the page of everything', async () => {
    const pdf = makePdf([
      linesFrom(780, [
        { text: 'Attendance', size: 18, isBold: true },
        '',
        'The school writes to the parent on the first day of an absence that',
        'nobody has explained.',
        '',
        { text: 'Who acts', isBold: true },
        '',
        'The lead professional. The meeting is held with the family and goes',
      ]),
      linesFrom(780, [
        'on over the page.',
        '',
        '• first thing',
        '• second thing that is',
        { text: 'longer', x: 70 },
      ]),
    ]);
    const { blocks } = await read('a.pdf', pdf);
    assert.deepEqual(blocks.map(brief), [
      '1 Attendance',
      'The school writes to the parent on the first day of an absence that nobody has explained.',
      '6 Who acts',
      'The lead professional. The meeting is held with the family and goes on over the page.',
      '• first thing / • second thing that is\nlonger',
    ]);
    assert.deepEqual(
      blocks.map(({ place }) => place && [place.from, place.to]),
      [
        [1, 1],
        [1, 1],
        [1, 1],
        [1, 2],
        [2, 2],
      ],
    );
  });

  it('sets the running lines and the page numbers of a PDF aside, and keeps stages that head its pages', async () => {
    const pdf = makePdf(
      [1, 2, 3, 4].map((page) =>
        linesFrom(800, [
          'Attendance handbook 2026',
          `Stage ${String(page)}`,
          '',
          `Text number ${'i'.repeat(page)} of the page.`,
          '',
          'A line that only this one has.'.slice(0, 12 + page),
          'And another one below.'.slice(0, 10 + page),
          `Page ${String(page)} of 4`,
        ]),
      ),
    );
    const { blocks, aside } = await read('a.pdf', pdf);
    const text = blocks.map(brief).join(' ');
    assert.ok(!text.includes('handbook') && !text.includes('of 4'), text);
    for (const stage of ['Stage 1', 'Stage 2', 'Stage 3', 'Stage 4']) assert.ok(text.includes(stage), stage);
    assert.deepEqual([...new Set(aside.map(({ why }) => why))], ['running header or footer', 'page number']);
  });

  it('knows a footer that counts the pages, however it writes them', async () => {
    const pages = Array.from({ length: 6 }, (_, index) =>
      linesFrom(700, [
        `What page ${'abcdef'.charAt(index)} says of the school, and what it leaves for others to say.`,
        '',
        `council.example/attendance ${String(index + 1)}/6`,
      ]),
    );
    const { blocks, aside } = await read('a.pdf', makePdf(pages));
    assert.equal(blocks.length, 6);
    assert.equal(aside.length, 6);
  });

  it('takes the bold first row of a table for a row', async () => {
    const row = (one: string, two: string, isBold: boolean, y: number) => [
      { text: one, isBold, y },
      { text: two, isBold, y, x: 300 },
    ];
    const pdf = makePdf([
      [
        ...linesFrom(700, ['The school writes to the parent on the first day of an absence.']),
        ...row('Stage', 'Who acts', true, 660),
        ...row('One', 'The school', false, 646),
        ...row('Two', 'The lead professional', false, 632),
      ],
    ]);
    assert.deepEqual((await read('a.pdf', pdf)).blocks.map(brief).slice(1), [
      'Stage | Who acts / One | The school / Two | The lead professional',
    ]);
  });

  it('reads the slides of a PPTX in the order in which they are shown, without their footers', async () => {
    const pptx = makePptx([
      shape('title', ['Attendance']) + shape('body', ['Write to the parent.', 'Hold a meeting.']),
      shape('body', ['One thing alone.']) +
        shape('title', ['Who acts']) +
        shape('ftr', ['Council']) +
        shape('sldNum', ['2']),
    ]);
    const { blocks, aside, length } = await read('a.pptx', pptx);
    assert.deepEqual(
      blocks.map((block) => `${String(block.place?.from)}: ${brief(block)}`),
      [
        '1: 2 Attendance',
        '1: • Write to the parent. / • Hold a meeting.',
        '2: 2 Who acts',
        '2: One thing alone.',
      ],
    );
    assert.deepEqual(length, { unit: 'slide', count: 2 });
    assert.deepEqual(
      aside.map(({ text }) => text),
      ['Council', '2'],
    );
  });

  it('takes a level or a number that no list can have for the first', async () => {
    const bullets = shape('body', ['Write to the parent.', 'Hold a meeting.']);
    const slide = bullets.replaceAll('<a:p>', '<a:p><a:pPr lvl="-1"/>');
    const { blocks } = await read('a.pptx', makePptx([slide]));
    assert.equal(originalOf(blocks), '- Write to the parent.\n- Hold a meeting.');
    const page = await read('a.html', '<ol start="soon"><li>Write to the parent.</li></ol>');
    assert.equal(originalOf(page.blocks), '1. Write to the parent.');
  });

  it('takes the scripts of a web page for nothing, and its menus, banners and hidden text for no guidance', async () => {
    const html = `<html><body><nav><a>Home</a></nav><div class="cookie-banner">We like cookies</div>
      <script>document.write('Do this')</script><div hidden>Not shown</div><p>The school writes.</p><footer>Council</footer></body></html>`;
    const { blocks, aside } = await read('a.html', html);
    assert.deepEqual(blocks.map(brief), ['The school writes.']);
    assert.deepEqual(
      aside.map(({ why, text }) => `${why}: ${text}`),
      ['boilerplate: Home', 'boilerplate: We like cookies', 'hidden text: Not shown', 'boilerplate: Council'],
    );
  });

  it('keeps a heading that folds its section, and shows the other buttons of a web page as left out', async () => {
    const html = `<html><body><h2><button>When to refer</button></h2><p>At <button>Print</button> ten sessions.</p>
      <select><option>Choose a year</option></select><textarea>Your words</textarea></body></html>`;
    const { blocks, aside } = await read('a.html', html);
    assert.deepEqual(blocks.map(brief), ['2 When to refer', 'At ten sessions.']);
    assert.deepEqual(
      aside.map(({ text }) => text),
      ['Print', 'Choose a year', 'Your words'],
    );
  });

  it('tells the numbered paragraphs of a document from the steps of a list', async () => {
    const text = `First part\n\n1. The first paragraph of the guidance.\n\n2. The second paragraph, with steps:\n\na) one\nb) two\n\nSecond part\n\n3. The third paragraph.\n`;
    const { blocks } = await read('a.txt', text);
    const numbers = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.number] : []));
    assert.deepEqual(numbers, ['1', '2', '3']);
    assert.equal(blocks.filter(({ kind }) => kind === 'list').length, 1);
  });

  it("opens no entity of a document's own", async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY secret SYSTEM "file:///etc/hostname">]>`;
    const names =
      'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
    const slide = shape('title', ['Stage one']).replace('one', '&b; &secret; one');
    const pptx = makePptx([slide], {
      'ppt/slides/slide1.xml': `${bomb}<p:sld ${names}><p:cSld><p:spTree>${slide}</p:spTree></p:cSld></p:sld>`,
    });
    const { blocks } = await read('a.pptx', pptx);
    assert.deepEqual(blocks.map(brief), ['2 Stage &b; &secret; one']);
  });

  it('reads text in the encodings that Windows writes', async () => {
    const said = 'The parent’s café is open.';
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(said, 'utf16le')]);
    const windows = Buffer.from(said.replace('’', '\u0092'), 'latin1');
    assert.deepEqual((await read('a.txt', utf16)).blocks.map(brief), [said]);
    assert.deepEqual((await read('b.txt', windows)).blocks.map(brief), [said]);
  });
});
