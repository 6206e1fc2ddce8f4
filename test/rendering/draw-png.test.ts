/** The picture of the stages: a PNG made from the table, with the stage of the card marked, and told in words. */
import assert from 'node:assert/strict';
import { findStage } from '../../src/escalation/checklist.ts';
import { describeMarked, drawMarked } from '../../src/escalation/stage-map.ts';
import { drawPng } from '../../src/rendering/draw-png.ts';
import { every, own, procedureOf } from '../escalation/tables.ts';
import { cardProblems, partsOf } from '../support/cards.ts';
import { readPng, type Pixels } from '../support/read-png.ts';
import { talkedThrough } from '../support/walks.ts';
import { useApp } from '../support/use-app.ts';
import { send } from '../support/web.ts';

const world = useApp();
const southwark = procedureOf('southwark-attendance');
const markInk = [0x8a, 0x3c, 0x00];

async function fetched(path: string): Promise<{ readonly picture: Pixels; readonly headers: Headers }> {
  const response = await fetch(`http://127.0.0.1:${String(world.app.port)}${path}`);
  assert.equal(response.status, 200, path);
  return { picture: readPng(Buffer.from(await response.arrayBuffer())), headers: response.headers };
}

/** In which of so many bands of the picture, from the top, the frame of the marked stage is. */
const markedRows = ({ width, pixels }: Pixels): readonly number[] => [
  ...new Set(
    pixels.flatMap((pixel, at) =>
      at % width < 40 && markInk.every((part, channel) => pixel[channel] === part)
        ? [Math.floor(at / width)]
        : [],
    ),
  ),
];

describe('the picture of a stage', () => {
  it('is a PNG at its address, for cards and their caches, with that stage framed and lower for a later one', async () => {
    const tops: number[] = [];
    for (const { id } of southwark.stages) {
      const { picture, headers } = await fetched(`/pictures/southwark/${id}.png?v=1`);
      assert.equal(headers.get('content-type'), 'image/png');
      assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin');
      assert.equal(picture.width, 780);
      assert.ok(picture.height > 900 && picture.height < 3_000, String(picture.height));
      const rows = markedRows(picture);
      assert.ok(rows.length > 100, `${String(rows.length)} rows have the frame's colour`);
      tops.push(rows[0] ?? 0);
    }
    assert.deepEqual(
      [...tops].sort((one, other) => one - other),
      tops,
    );
    assert.equal(new Set(tops).size, southwark.stages.length);
  });

  it('has letters, though the machine may have no font', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="40" font-family="system-ui">';
    const inkOf = async (words: string): Promise<number> => {
      const png = await drawPng(`${svg}<text x="5" y="25">${words}</text></svg>`);
      return readPng(Buffer.from(png)).pixels.filter(([, , , alpha]) => alpha > 128).length;
    };
    assert.equal(await inkOf(''), 0);
    const [narrow, wide, pound] = [await inkOf('i'), await inkOf('WWW'), await inkOf('£–”')];
    assert.ok(narrow > 10 && wide > 3 * narrow && pound > narrow, String([narrow, wide, pound]));
  });

  it('tells in words all that it shows, of the stages in their order, and which is marked', () => {
    for (const procedure of every) {
      for (const marked of procedure.stages) {
        const words = describeMarked(procedure, marked);
        const svg = drawMarked(procedure, marked);
        assert.ok(words.includes(`The stage of this card: ${marked.title}.`), words);
        assert.equal(svg.match(/class="box marked"/g)?.length, 1);
        let read = 0;
        for (const { title } of procedure.stages) {
          const at = words.indexOf(title, read);
          assert.ok(at >= read, title);
          read = at;
        }
        for (const { brief } of marked.steps) assert.ok(words.includes(brief), brief);
      }
    }
  });

  it('stands in the card at the end of a walk, with the stage that the card is about', async () => {
    const { card } = await talkedThrough(world.chat(), 'which stage am I at', [
      'meeting-held',
      'with-review',
      'only-told',
      'no-improvement',
      'lead-professional',
    ]);
    assert.deepEqual(cardProblems(card), []);
    const images = partsOf(card).filter(({ type }) => type === 'Image');
    assert.equal(images.length, 1);
    const two = findStage(own, 'southwark', 'stage-two');
    assert.ok(two);
    assert.equal(images[0]?.['altText'], `The stages as a picture. ${describeMarked(southwark, two.stage)}`);
    const url = new URL(String(images[0]['url']));
    assert.equal(url.host, `127.0.0.1:${String(world.app.port)}`);
    assert.equal(`${url.pathname}${url.search}`, '/pictures/southwark/stage-two.png?v=1');
    await fetched(`${url.pathname}${url.search}`);
  });

  it('is none in a card about no stage', async () => {
    const { card } = await talkedThrough(world.chat(), 'does my child count', ['never']);
    assert.ok(!partsOf(card).some(({ type }) => type === 'Image'));
  });

  for (const path of [
    '/pictures/southwark/stage-four.png',
    '/pictures/southwark/stage-one.svg',
    '/pictures/norfolk/stage-one.png',
    '/pictures/',
    '/pictures/southwark/../southwark/stage-one.png',
  ]) {
    it(`is not there: ${path}`, async () => {
      assert.equal((await send(world.app.port, { path })).status, 404);
    });
  }
});
