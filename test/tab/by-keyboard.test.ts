/** The workspace by keyboard alone: sessions, bulk moves and filters, what is read out after each move, and where the focus is. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { logRequest } from '../../src/consultations/log-request.ts';
import type { NewRequest } from '../../src/consultations/request.ts';
import { describeInBrowser } from '../support/in-browser.ts';
import { localTester as tester, newRequest } from '../support/requests.ts';
import { until } from '../support/until.ts';

/** Everything that a live region came to say, as a screen reader would be told of it. */
const listening = `window.readOut = [];
  new MutationObserver((changes) => {
    const live = '[aria-live]:not([aria-live=off]), [role=status], [role=alert]';
    for (const { target, addedNodes } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest(live);
      if (region) window.readOut.push(region.textContent);
      for (const added of addedNodes) {
        const alert = added instanceof Element && (added.matches('[role=alert]') ? added : added.querySelector('[role=alert]'));
        if (alert) window.readOut.push(alert.textContent);
      }
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });`;

/** A page that shows what it knows late, as on a machine that does much else. */
const lagging = (milliseconds: number): string => `const soon = window.setTimeout;
  window.setTimeout = (run, wait = 0, ...given) => soon(run, Math.max(wait, ${String(milliseconds)}), ...given);`;

describeInBrowser('the workspace by keyboard alone', (world) => {
  const log = async (question: string, over: Partial<NewRequest> = {}): Promise<string> => {
    const { details, ...request } = newRequest({ requester: tester, ...over });
    const { request: logged } = await world.app.storage.inTransaction((stores) =>
      logRequest(stores, { ...request, details: { ...details, question } }),
    );
    return logged.reference;
  };
  const history = async (reference: string): Promise<readonly string[]> =>
    (await world.app.storage.requests.history('southwark', reference)).map(({ happening }) => happening.kind);
  const open = async (who: string, path = '/', lag = 0) => {
    const opened = await world.open();
    const { page } = opened;
    await page.addInitScript(listening);
    if (lag > 0) await page.addInitScript(lagging(lag));
    await opened.signIn(who, path);
    /** By the Tab key to what is called so, and pressed. */
    const press = async (name: string | RegExp, key = 'Enter'): Promise<void> => {
      await opened.tabTo(name);
      await page.keyboard.press(key);
    };
    /** In a menu that is open, by its arrows. */
    const choose = async (title: string): Promise<void> => {
      const item = page.getByRole('menuitem', { name: title, exact: true });
      await item.waitFor();
      for (let presses = 0; presses < 20; presses += 1) {
        if ((await opened.focused()) === title) break;
        await page.keyboard.press('ArrowDown');
      }
      await page.keyboard.press('Enter');
    };
    return { ...opened, press, choose };
  };
  /** Waits until it was read out, after what was said before was forgotten. */
  const isReadOut = async (page: Page, words: RegExp): Promise<void> => {
    const until = performance.now() + 20_000;
    const said = (): Promise<readonly string[]> => page.evaluate<readonly string[]>('window.readOut');
    while (!(await said()).some((each) => words.test(each))) {
      assert.ok(performance.now() < until, `“${String(words)}” is not among ${JSON.stringify(await said())}`);
      await page.waitForTimeout(50);
    }
    await page.evaluate('window.readOut = []');
  };
  const focusIn = (page: Page, selector: string) =>
    page.locator(`${selector}:focus, ${selector} :focus`).waitFor();

  it('makes each kind of move: it is read out, and the focus is where the next can be made', async () => {
    const reference = await log('Who convenes the meeting?');
    const { page, press, choose, focusOn } = await open('Sample Advisor', `/requests/${reference}`);
    await page.getByRole('group', { name: 'What can be done' }).waitFor();
    await press('At the desk');
    await choose('I am looking at it');
    await isReadOut(page, /Being looked at/);
    await focusOn('Ask the requester');
    await press('Reply');
    await page.getByRole('textbox').first().waitFor();
    await press('Send');
    // What the form lacks is said, and has the focus.
    await isReadOut(page, /./);
    await page.locator('textarea[aria-invalid=true]:focus').waitFor();
    await page.keyboard.type('The second stage meeting comes next.');
    await press('Send');
    await isReadOut(page, /It is now: /);
    await focusOn('Ask the requester');
    await press('Finish');
    await choose('Close');
    await page.getByRole('textbox').first().waitFor();
    await page.getByRole('textbox').first().focus();
    await page.keyboard.type('It was settled.');
    await press('Send');
    await isReadOut(page, /Closed/);
    await focusIn(page, '[aria-label="What can be done"]');
    // It waits for nobody any more.
    assert.equal(await page.getByText('With nobody yet').count(), 0);
    assert.deepEqual(await history(reference), ['received', 'acknowledged', 'replied', 'closed']);
  });

  it('goes on to what can be done next where the page lags behind the answer', async () => {
    const reference = await log('Who writes the plan?');
    const { page, press, choose, focusOn } = await open('Sample Advisor', `/requests/${reference}`, 100);
    await page.route('**/moves', async (route) => {
      // Long enough for the buttons to be seen as they are while it is sent.
      await page.waitForTimeout(400);
      await route.continue();
    });
    await page.getByRole('group', { name: 'What can be done' }).waitFor();
    await press('At the desk');
    await choose('I am looking at it');
    await isReadOut(page, /Being looked at/);
    await focusOn('Ask the requester');
  });

  it('publishes a session, books a place of it and cancels it', async () => {
    const reference = await log('Can we meet?');
    const { page, press, open: go, focusOn, tabTo } = await open('Sample Advisor', '/sessions', 100);
    await page.getByRole('heading', { name: 'No session in these weeks' }).waitFor();
    await press('Publish a session');
    await focusOn('Publish a session');
    await page.getByRole('textbox').first().waitFor();
    await tabTo(/^(Day|Date)/);
    // The same day whichever part of it the browser asks for first.
    await page.keyboard.type('12122026');
    await tabTo(/^(Time|Begins|From)/);
    await page.keyboard.type('1000AM');
    await press('Publish');
    await isReadOut(page, /The session is published\./);
    await focusOn('Publish a session');
    await go(`/requests/${reference}`);
    await page.getByRole('button', { name: 'Book a place' }).waitFor();
    await press('Book a place');
    await focusOn('Book a place');
    await press('Book');
    await isReadOut(page, /Choose a place first\./);
    await tabTo(/^Place/);
    await page.keyboard.press('ArrowDown');
    await press('Book');
    await isReadOut(page, /It is now: Booked/);
    await focusIn(page, '[aria-label="What can be done"]');
    assert.ok((await history(reference)).includes('booked'));
    await go('/sessions');
    await page.getByRole('button', { name: /^Cancel session/ }).waitFor();
    await press(/^Cancel session/);
    await page.getByRole('alertdialog').waitFor();
    await press('Cancel the session');
    await isReadOut(page, /The session is cancelled\./);
    await page.locator('article:focus').waitFor();
    assert.match((await page.locator('article:focus').getAttribute('aria-label')) ?? '', /Cancelled/);
    // Its places are given up by the outbox, after the press was answered.
    await until(async () => (await history(reference)).includes('unbooked'), 'the place is given up');
  });

  it('narrows the queue, selects, and moves what is selected together', async () => {
    const [one, two] = [await log('What of the quagga?'), await log('What of the quagga too?')];
    // A search that leaves as many as there were would change nothing to be read out.
    await log('What of the heron?');
    const { page, row, press, choose, tabTo, focusOn } = await open('Sample Advisor');
    await row(one).waitFor();
    await press(/^Filters/);
    await tabTo('Topic');
    await page.keyboard.type('SEND');
    await isReadOut(page, /^0 requests$/);
    await press('Take all filters away');
    await isReadOut(page, /^[1-9]\d* requests$/);
    await press(/^Filters/);
    await page.getByRole('region', { name: 'Filters' }).waitFor({ state: 'detached' });
    await page.keyboard.press('/');
    await page.keyboard.type('quagga');
    await isReadOut(page, /^2 requests$/);
    await page.getByRole('searchbox').blur();
    await page.keyboard.press('j');
    await page.locator('[role=row][data-reference]:focus').waitFor();
    await page.keyboard.press('x');
    await isReadOut(page, /^1 selected$/);
    await page.keyboard.press('ArrowDown');
    await row(one).and(page.locator(':focus')).waitFor();
    await page.keyboard.press(' ');
    await isReadOut(page, /^2 selected$/);
    await press('Do to all of them…');
    await choose('I am looking at it');
    await page.getByRole('dialog').waitFor();
    await press('Send');
    await isReadOut(page, /Done to 2 requests\./);
    await focusOn(one);
    for (const reference of [one, two]) assert.ok((await history(reference)).includes('acknowledged'));
  });
});
