/** What each view of guidance and picture says when it has nothing to show: one table, one page, every state by turns. */
import assert from 'node:assert/strict';
import type { Route } from 'playwright-core';
import { describeInBrowser } from '../support/in-browser.ts';
import type { WorkspacePage } from '../support/workspace-browser.ts';

const nothing = '00000000-0000-4000-8000-00000000000f';

interface Shown {
  readonly path: string;
  /** Below /services/:service. */
  readonly asks: string;
  readonly what: string;
  /** What is there once it could be asked for: its empty state, where the app of the test has nothing. */
  readonly there: string | RegExp;
}

const ofEditors: readonly Shown[] = [
  { path: '/guidance', asks: 'guidance', what: 'the guidance', there: /passages of version 1/ },
  {
    path: '/guidance/passages/southwark-elpm-when',
    asks: 'guidance/passages/southwark-elpm-when',
    what: 'the passage',
    there: 'The answer that it gives',
  },
  { path: '/guidance/drafts', asks: 'guidance/drafts*', what: 'the drafts', there: 'No drafts' },
  { path: '/guidance/documents', asks: 'guidance/documents', what: 'the documents', there: 'No documents' },
  { path: '/guidance/gaps', asks: 'guidance/gaps', what: 'the gaps', there: 'No gaps' },
  { path: '/guidance/reviews', asks: 'guidance/reviews', what: 'the reviews', there: /to look at again/ },
  {
    path: '/guidance/versions',
    asks: 'guidance/versions',
    what: 'the versions',
    there: 'Version 1 (answered from)',
  },
];
const ofManagers: readonly Shown[] = [
  { path: '/picture', asks: 'picture*', what: 'the picture', there: 'No figures yet' },
];

const notFound = [
  '/guidance/passages/nothing',
  `/guidance/drafts/${nothing}`,
  `/guidance/documents/${nothing}`,
];

describeInBrowser('each view of guidance and picture', (world) => {
  /** Within the page, as a link leads: nothing is loaded anew. */
  const goTo = async ({ page }: WorkspacePage, path: string): Promise<void> => {
    await page.evaluate(`history.pushState(null, '', '/workspace${path}')`);
  };
  const told = (one: WorkspacePage, words: string | RegExp) =>
    one.page.locator('main').getByText(words).first().waitFor();
  /** As the browser tells of it; what is loaded already goes on. */
  const connection = async ({ page }: WorkspacePage, event: 'offline' | 'online'): Promise<void> => {
    await page.evaluate(`window.dispatchEvent(new Event('${event}'))`);
  };

  const showsEachState = async (one: WorkspacePage, { path, asks, what, there }: Shown): Promise<void> => {
    const held: Route[] = [];
    let isHeld = true;
    const address = `**/api/workspace/services/southwark/${asks}`;
    const hold = async (route: Route): Promise<void> => {
      if (isHeld) held.push(route);
      else await route.continue();
    };
    await one.page.route(address, hold);
    await connection(one, 'offline');
    await goTo(one, path);
    await told(one, 'No connection');
    assert.equal(held.length, 0, `${path} asks for nothing without a connection`);
    await connection(one, 'online');
    await told(one, `Loading ${what}…`);
    assert.equal(held.length, 1, `${path} asks once`);
    await held[0]?.fulfill({
      status: 429,
      headers: { 'retry-after': '7' },
      body: '{"error":"x","code":"y"}',
    });
    await told(one, 'Try again in 7 seconds.');
    isHeld = false;
    await one.page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await told(one, there);
    assert.equal(await one.page.getByRole('alert').count(), 0, `${path} is over its trouble`);
    await one.page.unroute(address, hold);
  };

  it('says so without a connection, while it loads and when it was refused, asks again when told to, and tells an editor what is not there', async () => {
    const one = await world.open();
    await one.signIn('Sample Officer', '/sessions');
    for (const view of ofEditors) await showsEachState(one, view);
    for (const path of notFound) {
      await goTo(one, path);
      await told(one, 'Not found');
      assert.equal(await one.page.getByRole('button', { name: 'Try again' }).count(), 0, path);
    }
    await goTo(one, '/guidance/nowhere');
    await told(one, 'There is nothing here');
    await one.page.route('**/api/**/guidance/reviews', (route) => route.fulfill({ json: { reviews: [] } }));
    await one.open('/guidance/reviews');
    await told(one, 'Nothing is due');
  });

  it('is not open to whoever has no such role, wherever its address came from', async () => {
    const advisor = await world.open();
    await advisor.signIn('Sample Advisor', '/guidance/drafts');
    for (const path of ['drafts', 'drafts/new/new', `drafts/${nothing}`, 'documents', 'gaps']) {
      await goTo(advisor, `/guidance/${path}`);
      await told(advisor, 'This is not open to you');
    }
    assert.deepEqual(await advisor.faults(), []);
    await goTo(advisor, '/picture');
    await told(advisor, 'Picture is not open to you');
    const requester = await world.open();
    await requester.signIn('Local Tester', '/guidance');
    await told(requester, 'Guidance is not open to you');
  });

  it('has its states for a manager too, who sees the figures', async () => {
    const one = await world.open();
    await one.signIn('Sample Manager', '/sessions');
    for (const view of ofManagers) await showsEachState(one, view);
  });

  it('says so where its script cannot be loaded, and is there when it is opened again', async () => {
    const one = await world.open();
    await one.signIn('Sample Officer', '/guidance');
    await told(one, /of version 1/);
    await one.page.route('**/assets/versions-*.js', (route) => route.abort());
    const link = one.page
      .getByRole('navigation', { name: 'Guidance' })
      .getByRole('link', { name: 'Versions' });
    await link.click();
    await told(one, 'This part cannot be shown');
    await one.page.unroute('**/assets/versions-*.js');
    await goTo(one, '/guidance');
    await told(one, /of version 1/);
    await link.click();
    await told(one, 'Version 1 (answered from)');
  });
});
