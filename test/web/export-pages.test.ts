/** The page at the address of an export and the record that it gives, as a reader's browser shows them. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { moveOf } from '../support/moves.ts';
import { findChromium } from '../support/playground.ts';
import { newRequest } from '../support/requests.ts';
import { useApp } from '../support/use-app.ts';

const world = useApp();

describe('an export in a browser', () => {
  const path = findChromium();
  if (path === undefined) {
    it('is not shown here: there is no Chromium (install it with "apt-get install chromium")', () => {
      assert.equal(process.env['CI'] ?? '', '', 'There is no Chromium.');
    });
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'signpost-export-'));
  let browser: Browser | undefined;
  let reference = '';
  before(async () => {
    browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
    const { requests } = world.app.storage;
    const long = `${'An unbrokenwordthatgoesonandon'.repeat(8)} and words after it.`;
    const { details } = newRequest();
    let { request } = await requests.log(newRequest({ details: { ...details, question: long } }));
    ({ reference } = request);
    for (const kind of ['assigned', 'asked', 'added', 'noted', 'booked', 'advised', 'closed'] as const) {
      const mover = {
        by: { id: 'a', name: 'Advisor Anna' },
        as: 'advisor',
        at: world.app.clock.now(),
      } as const;
      request = (await requests.append(request, moveOf(kind), { ...mover, once: undefined })) ?? request;
    }
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const link = async (): Promise<string> => {
    const asked = { service: 'southwark', kind: 'record', reference, by: 'a', as: 'advisor' } as const;
    const token = await world.app.storage.exportLinks.make(asked, world.app.clock.now());
    return `http://127.0.0.1:${String(world.app.port)}/exports/southwark/${token}`;
  };
  const assertFine = async (page: Page): Promise<void> => {
    await page.evaluate(axe.source);
    const found = await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))');
    assert.deepEqual(found, []);
    const wide = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
    assert.ok(Number(wide) <= 0, `${String(wide)} too wide`);
  };
  const press = async (page: Page, file: string): Promise<void> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Take the export' }).click(),
    ]);
    assert.equal(download.suggestedFilename(), `${reference}.html`);
    await download.saveAs(file);
  };

  for (const [name, colorScheme, width] of [
    ['a phone by day', 'light', 360],
    ['a screen by night', 'dark', 1280],
  ] as const) {
    it(`is taken by its button, and neither page has a fault that axe knows of, on ${name}`, async () => {
      assert.ok(browser);
      // The pages' own policy lets in no script: axe is the tester's.
      const context: BrowserContext = await browser.newContext({
        colorScheme,
        viewport: { width, height: 800 },
        bypassCSP: true,
      });
      const page = await context.newPage();
      const url = await link();
      await page.goto(url);
      await assertFine(page);
      const file = join(folder, `${String(width)}.html`);
      await press(page, file);
      await page.goto(pathToFileURL(file).href);
      assert.match(await page.innerText('body'), /Advisor Anna/);
      await assertFine(page);
      assert.equal((await context.request.get(url)).status(), 410);
      await context.close();
    });
  }

  it('is taken under the policy that the page has', async () => {
    assert.ok(browser);
    const page = await browser.newPage();
    await page.goto(await link());
    assert.equal(
      await page.evaluate('getComputedStyle(document.querySelector("button")).borderTopWidth'),
      '2px',
    );
    await press(page, join(folder, 'own.html'));
    await page.close();
  });
});
