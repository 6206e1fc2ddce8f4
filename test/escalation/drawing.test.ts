/** The page and the picture of a table hold all that stands in it, whoever's table it is. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describeStages, drawStages, pictureAlt } from '../../src/escalation/stage-map.ts';
import { stagesPage } from '../../src/escalation/stage-page.ts';
import { deadlineWords } from '../../src/escalation/step-words.ts';
import { foreign, own, procedureOf, sources } from './tables.ts';

const southwark = procedureOf('southwark-attendance');
const norfolk = procedureOf('norfolk-attendance');
const options = { picture: 'stages.svg', madeBy: 'Made by a test.' };

describe('the picture of the stages', () => {
  it('is told to a screen reader by a title and a description', () => {
    const svg = drawStages(southwark);
    assert.match(svg, /role="img" aria-labelledby="title desc"/);
    assert.match(svg, /<title id="title">Southwark's three-stage approach/);
    for (const { brief } of southwark.stages.flatMap(({ steps }) => steps)) {
      assert.ok(describeStages(southwark).includes(brief), brief);
    }
  });

  it('shows every stage of any table, with what leads on and where', () => {
    const svg = drawStages(norfolk);
    for (const words of [
      'Notice it',
      'Talk',
      'Panel',
      'Rest',
      'Still absent',
      'to Panel',
      'The court takes over.',
    ]) {
      assert.ok(svg.includes(words), words);
    }
    assert.match(svg, /Norfolk&#39;s|Norfolk's four &lt;steps> &amp; more/);
  });

  it('shows one stage by itself where that is asked for', () => {
    const [, two] = southwark.stages;
    assert.ok(two);
    const svg = drawStages(southwark, [two]);
    assert.ok(svg.includes('Negotiate the parenting contract'));
    assert.ok(!svg.includes('Hold the ELPM'));
  });

  it('has colours for the dark', () => {
    assert.match(drawStages(southwark), /prefers-color-scheme:dark/);
  });

  it('is named by its stages in its alt text', () => {
    assert.match(
      pictureAlt(southwark),
      /Stage one: initial action; Stage two: formal action; Stage three: statutory action\.$/,
    );
  });
});

describe('the page of the stages', () => {
  it('has every row with its source, and national law in a table of its own', () => {
    const page = stagesPage(southwark, own, sources, options);
    for (const { does } of southwark.stages.flatMap(({ steps }) => steps))
      assert.ok(page.includes(does), does);
    const [local = '', law = ''] = page.split('## National law that touches it');
    for (const { name } of own.measures.values()) {
      assert.ok(law.includes(`| ${name} |`), name);
      assert.ok(!local.includes(`| ${name} |`), name);
    }
  });

  it('needs no national law, link or known source of a table', () => {
    const page = stagesPage(norfolk, foreign, new Map([['plan', { title: 'A plan' }]]), options);
    assert.ok(!page.includes('National law'));
    assert.match(page, /within 1 school days of the meeting/);
    assert.match(page, /\| A note, in writing \|/);
    assert.match(page, /A plan, What we do/);
    assert.match(stagesPage(norfolk, foreign, new Map(), options), /\| plan, What we do/);
  });

  it('says that a measure of which we are less sure is to be checked', () => {
    const [measure] = own.measures.values();
    assert.ok(measure);
    const unsure = {
      ...own,
      measures: new Map(
        [...own.measures].map(([id, one]) => [id, { ...one, confidence: 'medium' as const, unsaid: [] }]),
      ),
    };
    assert.match(
      stagesPage(southwark, unsure, sources, options),
      /statutory; check it before you rely on it/,
    );
  });

  it('leaves out a measure that is not held', () => {
    const page = stagesPage(southwark, { ...own, measures: new Map() }, sources, options);
    assert.ok(!page.includes('National law'));
  });

  it('is the one in docs', async () => {
    assert.ok(
      (await readFile('docs/attendance-stages.md', 'utf8')).includes('## Stage three: statutory action'),
    );
    assert.equal(await readFile('docs/attendance-stages.svg', 'utf8'), drawStages(southwark));
  });
});

describe('a deadline in words', () => {
  it('never hides that the source does not say which days it means', () => {
    assert.equal(
      deadlineWords({ days: 20, count: 'after', event: 'consultation', unit: 'unstated' }),
      'within 20 days of the consultation (kind of days not stated)',
    );
    assert.equal(
      deadlineWords({ days: 5, count: 'before', event: 'meeting', unit: 'working' }),
      'no later than 5 working days before the meeting',
    );
  });
});
