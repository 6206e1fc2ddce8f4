/** The checklist as a PDF: all that the page has, nothing cut off, tagged for reading aloud, and made once for whoever asks. */
import assert from 'node:assert/strict';
import { checklistOf, checklistPdfPath } from '../../src/escalation/checklist.ts';
import type { Procedure, Stage } from '../../src/escalation/procedure.ts';
import { drawChecklistPdf } from '../../src/rendering/checklist-pdf.ts';
import { runsOf } from '../../src/rendering/inline-runs.ts';
import { own, procedureOf } from '../escalation/tables.ts';
import { readPdf, type ReadPdf } from '../support/read-pdf.ts';
import { noon } from '../support/standing-clock.ts';
import { useApp } from '../support/use-app.ts';

const world = useApp();
const stages = [...own.procedures.values()].flatMap((procedure) =>
  procedure.stages.map((stage) => ({ procedure, stage, path: checklistPdfPath(procedure, stage.id) })),
);

/** An item's words may be parted by a line's end; spaces do not count. */
const bare = (text: string): string => text.replace(/[\s*]+/g, '');
const wordsOf = ({ pages }: ReadPdf): string => bare(pages.map(({ text }) => text).join(' '));

async function get(path: string): Promise<{ readonly bytes: Uint8Array; readonly headers: Headers }> {
  const response = await fetch(`http://127.0.0.1:${String(world.app.port)}${path}`);
  assert.equal(response.status, 200, path);
  return { bytes: new Uint8Array(await response.arrayBuffer()), headers: response.headers };
}

const drawn = (procedure: Procedure, stage: Stage, sources: readonly string[] = []): Promise<Uint8Array> =>
  drawChecklistPdf(
    { checklist: checklistOf(procedure, stage, own), standing: 'Local', sources, asAt: 'today' },
    noon,
  );

describe('the PDF of a checklist', () => {
  for (const { procedure, stage, path } of stages) {
    it(`at ${path} has every step with its facts, what is open, the sources and the day, on numbered pages`, async () => {
      const { bytes, headers } = await get(path);
      assert.equal(headers.get('content-type'), 'application/pdf');
      assert.equal(headers.get('content-disposition'), `inline; filename="checklist-${stage.id}.pdf"`);
      const pdf = await readPdf(bytes);
      const words = wordsOf(pdf);
      const { items, moves, law, open } = checklistOf(procedure, stage, own);
      const told = [
        ...items.flatMap(({ brief, does, marks, facts }) => [brief, does + marks, ...facts.flat()]),
        ...[...moves, ...law, ...open].filter((line) => !line.includes('](')),
      ];
      for (const each of told) assert.ok(words.includes(bare(each)), each);
      assert.ok(words.includes(bare('As at 20 November 2026')));
      assert.ok(words.includes(bare('Sources • [1]')));
      for (const [at, page] of pdf.pages.entries()) {
        assert.match(
          page.text,
          new RegExp(`page ${String(at + 1)} of ${String(pdf.pages.length)}$`),
          `the foot of page ${String(at + 1)}`,
        );
      }
    });

    it(`at ${path} cuts nothing off: every word lies on its page, and none over the foot`, async () => {
      const { pages } = await readPdf((await get(path)).bytes);
      for (const { pieces, width } of pages) {
        const words = pieces.filter(({ text }) => text.trim() !== '');
        const foot = words.at(-1)?.y ?? 0;
        for (const { text, left, right } of words) {
          assert.ok(left >= 49 && right <= width - 45, `${text} at ${String(right)}`);
        }
        const onFoot = words.filter(({ y }) => y !== foot && y < foot + 10);
        assert.deepEqual(onFoot, []);
      }
    });

    it(`at ${path} can be read aloud: a title, the language, headings, lists and links in their order`, async () => {
      const { info, pages } = await readPdf((await get(path)).bytes);
      assert.match(String(info['Title']), /^Checklist, /);
      assert.equal(info['Language'], 'en-GB');
      const roles = pages.flatMap((page) => page.roles);
      for (const role of ['Document', 'H1', 'H2', 'L', 'LI', 'Lbl', 'LBody', 'P']) {
        assert.ok(roles.includes(role), role);
      }
      assert.equal(roles.filter((role) => role === 'H1').length, 1);
      const links = pages.flatMap((page) => page.links);
      assert.equal(roles.includes('Link'), links.length > 0);
      assert.ok(links.every((url) => url.startsWith('https://')));
    });
  }

  it('has the letters that English guidance is written in, and wraps a line of any length', async () => {
    const southwark = procedureOf('southwark-attendance');
    const [stage] = southwark.stages;
    assert.ok(stage);
    const signs = '£60 – “quoted” ‘so’ … é ½ • 20° — €';
    const long = `${'word '.repeat(200)}end`;
    const unbroken = 'https://example.org/' + 'a'.repeat(300);
    const { pages } = await readPdf(await drawn(southwark, stage, [signs, long, unbroken]));
    const text = bare(pages.map((page) => page.text).join(''));
    for (const each of [signs, long, unbroken]) assert.ok(text.includes(bare(each)), each.slice(0, 40));
    for (const { pieces, width } of pages) {
      for (const { right, text: piece } of pieces) assert.ok(right <= width - 45, piece);
    }
  });

  it('is the same bytes for the same instant, and holds nothing of who asked', async () => {
    const southwark = procedureOf('southwark-attendance');
    const [stage] = southwark.stages;
    assert.ok(stage);
    assert.deepEqual(await drawn(southwark, stage), await drawn(southwark, stage));
  });
});

describe('a line of a checklist', () => {
  it('is runs of text, with its links, bold words and italics apart', () => {
    assert.deepEqual(runsOf('[1] [A title](https://example.org/a), **bold**. _As at July._'), [
      { text: '[1] ', look: 'plain' },
      { text: 'A title', look: 'plain', link: 'https://example.org/a' },
      { text: ', ', look: 'plain' },
      { text: 'bold', look: 'bold' },
      { text: '. ', look: 'plain' },
      { text: 'As at July.', look: 'italic' },
    ]);
    assert.deepEqual(runsOf('[x](javascript:alert(1)) a_b_c'), [
      { text: '[x](javascript:alert(1)) a_b_c', look: 'plain' },
    ]);
    assert.deepEqual(runsOf(''), []);
  });
});
