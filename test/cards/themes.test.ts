/** Every card in Teams' light, dark and high-contrast colours at a phone's width: readable, whole and not too wide. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { deskCards } from '../support/desk-cards.ts';
import { everyCard, type NamedCard } from '../support/every-card.ts';
import { findChromium } from '../support/playground.ts';
import { drawCard, faultsOf, type Theme, themes, tooWide } from '../support/themes.ts';
import { useApp } from '../support/use-app.ts';

const world = useApp();

describe('the cards on a phone', function () {
  this.timeout(600_000);
  const executablePath = findChromium();
  if (executablePath === undefined) {
    it('are not drawn here: there is no Chromium (install it with "apt-get install chromium")', () => {
      assert.equal(process.env['CI'] ?? '', '', 'There is no Chromium.');
    });
    return;
  }
  let browser: Browser | undefined;
  let talked: readonly NamedCard[] = [];
  const folder = process.env['CARDS_LOOK'];
  before(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    talked = await everyCard(world.app, world.connector);
  });
  after(() => browser?.close());

  it('are all drawn', () => {
    assert.ok(talked.length >= 20, talked.map(({ name }) => name).join(', '));
    assert.ok(deskCards.length >= 50, deskCards.map(({ name }) => name).join(', '));
  });

  const all = Object.keys(themes) as Theme[];
  // The desk's cards are of the same elements over and over: each is drawn in one of the themes, and in all to be looked at.
  const drawnIn = (theme: Theme): readonly NamedCard[] => [
    ...talked,
    ...deskCards.filter((_, number) => folder !== undefined || number % all.length === all.indexOf(theme)),
  ];
  for (const theme of all) {
    it(`have in ${theme} no fault that axe knows of, contrast included, and nothing beyond the edge`, async () => {
      assert.ok(browser);
      const faults: string[] = [];
      for (const { name, card } of drawnIn(theme)) {
        const page = await drawCard(browser, card, theme);
        if (folder !== undefined) {
          const path = join(folder, `${name.replace(/[^a-z]+/g, '-')}.${theme}.png`);
          await page.screenshot({ path, fullPage: true });
        }
        for (const fault of [...(await faultsOf(page)), ...(await tooWide(page))]) {
          faults.push(`${name}: ${fault}`);
        }
        await page.close();
      }
      assert.deepEqual(faults, []);
    });
  }
});
