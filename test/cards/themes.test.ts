/** Every card in Teams' light, dark and high-contrast colours at a phone's width: readable, whole and not too wide. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { deskCards } from '../support/desk-cards.ts';
import { everyCard, type NamedCard } from '../support/every-card.ts';
import { findChromium } from '../support/playground.ts';
import { drawCard, faultsOf, openPage, type Theme, themes, tooWide } from '../support/themes.ts';
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

  for (const theme of Object.keys(themes) as Theme[]) {
    it(`have in ${theme} no fault that axe knows of, contrast included, and nothing beyond the edge`, async () => {
      assert.ok(browser);
      const faults: string[] = [];
      const page = await openPage(browser, theme);
      for (const { name, card } of [...talked, ...deskCards]) {
        await drawCard(page, card, theme);
        if (folder !== undefined) {
          const path = join(folder, `${name.replace(/[^a-z]+/g, '-')}.${theme}.png`);
          await page.screenshot({ path, fullPage: true });
        }
        for (const fault of [...(await faultsOf(page)), ...(await tooWide(page))]) {
          faults.push(`${name}: ${fault}`);
        }
      }
      await page.close();
      assert.deepEqual(faults, []);
    });
  }
});
