/** A queue that is many screens long, in a browser: it is loaded as one scrolls, and stays where its reader is. */
import assert from 'node:assert/strict';
import { plusMilliseconds } from '../../src/calendar/clock.ts';
import { logRequest } from '../../src/consultations/log-request.ts';
import type { Move } from '../../src/consultations/event.ts';
import { describeInBrowser } from '../support/in-browser.ts';
import { colleague, newRequest } from '../support/requests.ts';
import type { WorkspacePage } from '../support/workspace-browser.ts';
import { until } from '../support/until.ts';

const many = 1_000;
const year = 2026;
const reference = (number: number): string => `SWK-${String(year)}-${String(number).padStart(4, '0')}`;

describeInBrowser('a queue of a thousand requests', (world) => {
  const { open } = world;
  let newest = many;

  const log = async (count: number): Promise<void> => {
    const { clock, storage } = world.app;
    const at = clock.now();
    await storage.inTransaction(async (stores) => {
      for (let each = 0; each < count; each += 1) {
        // A short question, as each word of it is kept to be searched for.
        const { details, ...request } = newRequest({ at: plusMilliseconds(at, each), year });
        await logRequest(stores, { ...request, details: { ...details, question: 'Which?' } });
      }
    });
    world.app.advance(count + 1_000);
  };
  const move = async (number: number, happened: Move): Promise<void> => {
    const { storage, clock } = world.app;
    const request = await storage.requests.find('southwark', reference(number));
    assert.ok(request);
    const by = { by: colleague, as: 'advisor', at: clock.now(), once: undefined } as const;
    await storage.inTransaction(({ requests }) => requests.append(request, happened, by));
  };
  before(async () => {
    await log(many);
  });

  const begin = async (): Promise<WorkspacePage> => {
    const opened = await open();
    await opened.signIn('Sample Advisor');
    await opened.page.getByRole('combobox', { name: 'Order' }).selectOption('Newest first');
    await opened.row(reference(newest)).waitFor();
    return opened;
  };
  /** The number of the last request that is drawn: the list has the newest first. */
  const lastDrawn = async ({ page }: WorkspacePage): Promise<number> =>
    Number(
      (await page.locator('[role=row][data-reference]').last().getAttribute('data-reference'))?.slice(-4),
    );
  /** Scrolls by less than a screen until that request is drawn, and back where a slow machine drew it too late. */
  const scrollTo = async (opened: WorkspacePage, number: number): Promise<void> => {
    const { page, row } = opened;
    await page.getByRole('grid').hover();
    const latest = performance.now() + 60_000;
    while ((await row(reference(number)).count()) === 0) {
      assert.ok(performance.now() < latest, `${reference(number)} is not loaded by scrolling`);
      await page.mouse.wheel(0, (await lastDrawn(opened)) < number ? -600 : 600);
      await page.waitForTimeout(30);
    }
    await row(reference(number)).scrollIntoViewIfNeeded();
    // The wheel's own movement goes on for some frames.
    let before = Number.NaN;
    await until(async () => {
      const [last, now] = [before, await topOf(opened, number)];
      before = now;
      await page.waitForTimeout(100);
      return last === now;
    }, 'the list stands still');
  };
  const topOf = async ({ row }: WorkspacePage, number: number): Promise<number> =>
    Math.round((await row(reference(number)).boundingBox())?.y ?? Number.NaN);
  /** The list says where it is in the whole: one more for its head. */
  const indexOf = ({ row }: WorkspacePage, number: number): Promise<string | null> =>
    row(reference(number)).getAttribute('aria-rowindex');

  it('is loaded to its end as one scrolls, with no more rows drawn than are seen and some around them', async () => {
    const opened = await begin();
    const { page, shot } = opened;
    assert.equal(await page.getByRole('grid').getAttribute('aria-rowcount'), String(newest + 1));
    let asked = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/queue')) asked += 1;
    });
    await scrollTo(opened, 1);
    await shot('long-queue-end');
    assert.ok(asked >= 12, `${String(asked)} pages were asked for`);
    assert.equal(await indexOf(opened, 1), String(newest + 1));
    const drawn = await page.locator('[role=row][data-reference]').count();
    assert.ok(drawn < 60, `${String(drawn)} rows are drawn`);
    // A list as long as this is renewed by its reader; what is known of a change is shown at once.
    await move(1, { kind: 'acknowledged' });
    await opened.row(reference(1)).getByText('Being looked at').waitFor();
    assert.ok(asked < 20, 'the pages were not all asked for again');
    await page.getByText('One request has changed since.').waitFor();
    await page.getByRole('button', { name: 'Renew the list' }).click();
    await opened.row(reference(newest)).waitFor();
  });

  it('stays still under its reader while requests come in above', async () => {
    const opened = await begin();
    const seen = newest - 40;
    await scrollTo(opened, seen);
    const [top, index] = [await topOf(opened, seen), await indexOf(opened, seen)];
    await log(3);
    newest += 3;
    await opened.page
      .locator(`[data-reference="${reference(seen)}"][aria-rowindex="${String(Number(index) + 3)}"]`)
      .waitFor();
    assert.equal(await topOf(opened, seen), top);
  });

  it('is come back to at the row that was left, whichever way one comes, with what one did meanwhile', async () => {
    const opened = await begin();
    const { page, row, focusOn } = opened;
    const left = newest - 250;
    await scrollTo(opened, left);
    const top = await topOf(opened, left);
    let asked = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/queue')) asked += 1;
    });
    const ways = {
      'a press on the row, and the key': async () => {
        await row(reference(left)).click({ position: { x: 300, y: 10 } });
        return () => page.keyboard.press('u');
      },
      'the reference, and the link': async () => {
        await row(reference(left)).getByRole('link').click();
        return () => page.getByRole('link', { name: 'All requests' }).click();
      },
      'the reference, and the browser’s own way': async () => {
        await row(reference(left)).getByRole('link').click();
        await page.getByRole('button', { name: 'At the desk' }).click();
        await page.getByRole('menuitem', { name: 'I am looking at it' }).click();
        await page.getByText('Being looked at').first().waitFor();
        return () => page.goBack();
      },
    };
    for (const [way, leave] of Object.entries(ways)) {
      const back = await leave();
      await page.getByRole('heading', { name: `Request ${reference(left)}` }).waitFor();
      await back();
      await focusOn(reference(left));
      assert.equal(await topOf(opened, left), top, way);
    }
    await row(reference(left)).getByText('Being looked at').waitFor();
    await page.getByText('Requests may have changed').waitFor();
    assert.equal(asked, 0, 'nothing of a long list is asked for again by itself');
  });

  it('stands in the order that its reader chooses, from its beginning', async () => {
    const opened = await begin();
    const { page, row } = opened;
    await scrollTo(opened, newest - 100);
    const first = page.locator('[role=row][aria-rowindex="2"]');
    await page.getByRole('combobox', { name: 'Order' }).selectOption('Oldest first');
    await row(reference(2)).waitFor();
    assert.equal(await first.getAttribute('data-reference'), reference(1));
    world.app.advance(60_000);
    await move(500, { kind: 'acknowledged' });
    await page.getByRole('combobox', { name: 'Order' }).selectOption('Changed last first');
    await row(reference(500)).waitFor();
    assert.equal(await first.getAttribute('data-reference'), reference(500));
  });
});
