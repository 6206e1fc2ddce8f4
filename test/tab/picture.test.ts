/** The picture as a manager sees it: the real server in local mode, a real browser; and what its figures are in words. */
import assert from 'node:assert/strict';
import type { Figure, PictureTable } from '../../src/web/contract/picture.ts';
import {
  askedOf,
  countWords,
  emptyWords,
  figureWords,
  monthMark,
  monthsBetween,
  monthTitle,
  seriesOf,
  shareOf,
  stacksOf,
  surgeryTable,
} from '../../src/tab/picture/figures.ts';
import { countYear } from '../support/counted.ts';
import { describeInBrowser } from '../support/in-browser.ts';

const whole = (count: number): Figure => ({ count, isWhole: true });
const more = (count: number): Figure => ({ count, isWhole: false });
const table = (over: Partial<PictureTable> = {}): PictureTable => ({
  id: 'questions-outcome',
  title: 'Questions by how they ended',
  states: ['shown', 'few', 'shown'],
  rows: [
    { value: 'answered', title: 'Answered', figures: [whole(30), null, whole(10)], sum: whole(40) },
    { value: 'closest', title: 'Closest', figures: [more(0), null, more(6)], sum: more(6) },
    { value: 'not-covered', title: 'Not covered', figures: [more(0), null, whole(0)], sum: more(0) },
  ],
  together: [8, null, 0],
  togetherSum: 8,
  ...over,
});

describe('The picture’s figures', () => {
  it('are never a blank that could be taken for none', () => {
    assert.equal(figureWords(whole(0), 'shown'), '0');
    assert.equal(figureWords(whole(12), 'shown'), '12');
    assert.equal(figureWords(more(12), 'shown'), '12+');
    assert.equal(figureWords(more(0), 'shown'), 'small');
    assert.equal(figureWords(null, 'few'), 'too few');
    assert.equal(figureWords(null, 'not-yet'), 'not yet');
    assert.equal(countWords(null), 'too few');
  });

  it('are stacked by month, with the small counts together, and nothing for what has no count', () => {
    assert.deepEqual(stacksOf(['2026-08', '2026-09', '2026-10'], table()), [
      {
        month: '2026-08',
        bars: [
          { series: 'Answered', count: 30 },
          { series: 'Small counts together', count: 8 },
        ],
      },
      { month: '2026-09', bars: [] },
      {
        month: '2026-10',
        bars: [
          { series: 'Answered', count: 10 },
          { series: 'Closest', count: 6 },
        ],
      },
    ]);
    assert.deepEqual(seriesOf(table()), ['Answered', 'Closest', 'Small counts together']);
  });

  it('give a share of all, said to be the least that it is where small counts may hold more', () => {
    assert.equal(shareOf(table(), 'answered'), '74%');
    assert.equal(shareOf(table(), 'closest'), 'at least 11%');
    assert.equal(shareOf(table(), 'not-covered'), undefined);
    assert.equal(shareOf(undefined, 'answered'), undefined);
  });

  it('say why there are none', () => {
    const few = table({ states: ['few', 'few'] });
    assert.match(emptyWords(few, undefined) ?? '', /Fewer than five/);
    assert.match(emptyWords(few, 'norfolk') ?? '', /among all authorities/);
    assert.match(emptyWords(table({ states: ['not-yet'] }), undefined) ?? '', /Not settled yet/);
    assert.equal(emptyWords(table(), undefined), undefined);
  });

  it('of surgeries are places booked and left free, together where few were booked', () => {
    const { rows, together } = surgeryTable({ offered: [16, 8, 0], booked: [10, null, 0] });
    assert.deepEqual(
      rows.map(({ title, figures }) => [title, figures.map((figure) => [figure?.count, figure?.isWhole])]),
      [
        [
          'Booked',
          [
            [10, true],
            [0, false],
            [0, true],
          ],
        ],
        [
          'Left free',
          [
            [6, true],
            [0, false],
            [0, true],
          ],
        ],
      ],
    );
    assert.deepEqual(together, [0, 8, 0]);
  });

  it('are of months, as the reader’s language writes them', () => {
    assert.deepEqual(monthsBetween('2025-12', '2026-02'), ['2025-12', '2026-01', '2026-02']);
    assert.equal(monthTitle({ locale: 'en-GB' }, '2026-03'), 'Mar 2026');
    assert.equal(monthMark({ locale: 'en-GB' }, '2026-09'), 'Sep 26');
    assert.deepEqual(askedOf({ from: '2026-01', until: undefined, authority: '' }), { from: '2026-01' });
  });
});

describeInBrowser('the picture in a browser', (world) => {
  const { open } = world;

  it('says when the first figures come, while there are none', async () => {
    const { page, signIn, shot, faults } = await open();
    await signIn('Sample Manager', '/picture');
    await page.getByRole('heading', { name: 'No figures yet' }).waitFor();
    await page.getByText('2 December 2026').waitFor();
    await shot('picture-none');
    assert.deepEqual(await faults(), []);
  });

  it('is not open to an advisor, and not in their navigation', async () => {
    const { page, signIn } = await open();
    await signIn('Sample Advisor', '/picture');
    await page.getByText('Picture is not open to you').waitFor();
    assert.equal(await page.getByRole('link', { name: 'Picture' }).count(), 0);
  });

  describe('with a year of counts', () => {
    before(async () => {
      await countYear(world.app.storage.tallies, 'southwark', '2026-11');
    });

    it('is narrowed by keyboard to months and an authority, and taken out as a table', async () => {
      const { page, signIn, shot } = await open();
      await signIn('Sample Manager', '/picture');
      const region = page.getByRole('region', { name: 'Questions by how they ended: table' });
      await region.waitFor();
      assert.equal(await region.getByRole('columnheader').count(), 13);
      await page.getByLabel('From', { exact: true }).focus();
      await page.getByLabel('From', { exact: true }).selectOption('2026-08');
      await region.getByRole('columnheader').nth(4).waitFor({ state: 'detached' });
      assert.equal(await region.getByRole('columnheader').count(), 4);
      await page.getByLabel('Authority', { exact: true }).selectOption('southwark');
      await page.getByText('not counted by authority').waitFor();
      await page.getByText('Questions by authority').first().waitFor({ state: 'detached' });
      await shot('picture-authority');
      await page.getByRole('button', { name: 'Save as a table (CSV)' }).click();
      const href = await page.getByRole('link', { name: 'Open the table' }).getAttribute('href');
      assert.ok(href);
      const { pathname } = new URL(href);
      const file = await fetch(`http://127.0.0.1:${String(world.app.port)}${pathname}`, { method: 'POST' });
      const text = await file.text();
      assert.match(text, /"Questions by how they ended","Answered","2026-08","\d+"/);
      assert.doesNotMatch(text, /2026-07/);
      // A link is to what was chosen when it was made.
      await page.getByLabel('Authority', { exact: true }).selectOption('');
      await page.getByRole('button', { name: 'Save as a table (CSV)' }).waitFor();
    });

    it('says so when the server fails, and shows it on another try', async () => {
      const { page, signIn, shot } = await open();
      await page.route('**/api/**/picture', (route) =>
        route.fulfill({ status: 503, body: '{"error":"x","reference":"turn-9"}' }),
      );
      await signIn('Sample Manager', '/picture');
      await page.getByText('quote turn-9').waitFor();
      await shot('picture-failed');
      await page.unroute('**/api/**/picture');
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('region', { name: 'Questions by topic: table' }).waitFor();
    });

    it('is clean of what axe-core finds against WCAG 2.2 AA in every theme, on a desk and a phone, and scrolls nowhere sideways', async () => {
      const { page, signIn, wrongs } = await open();
      await signIn('Sample Manager', '/picture');
      await page.getByRole('region', { name: 'First reply against the promise: table' }).waitFor();
      await page.locator('svg rect').first().waitFor({ state: 'attached' });
      assert.deepEqual(await wrongs('picture'), []);
    });
  });
});
