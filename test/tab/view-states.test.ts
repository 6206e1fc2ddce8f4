/** What the queue, a request and the calendar say while they are loaded, when they cannot be, and where there is nothing to show. */
import assert from 'node:assert/strict';
import type { Page, Route } from 'playwright-core';
import { logRequest } from '../../src/consultations/log-request.ts';
import type { NewRequest } from '../../src/consultations/request.ts';
import { describeInBrowser } from '../support/in-browser.ts';
import { localTester as tester, newRequest } from '../support/requests.ts';

/** Each view with what it asks the server for first, and what of it comes to nothing; each trouble is said by one place. */
const views = {
  queue: {
    path: '/',
    asks: '**/queue',
    loading: 'Loading the requests…',
    shown: 'Select the first',
    troubles: ['failed', 'offline', 'too-many', 'not-allowed'],
  },
  request: {
    path: '/requests/SWK-2026-0001',
    asks: '**/services/*/requests/SWK-2026-0001',
    loading: 'Loading the request…',
    shown: 'What can be done',
    troubles: ['failed', 'offline', 'not-found'],
  },
  sessions: {
    path: '/sessions',
    asks: '**/sessions?*',
    loading: 'Loading the calendar…',
    shown: 'No session in these weeks',
    troubles: ['failed', 'offline'],
  },
  'the setting that every view needs': {
    path: '/',
    asks: '**/setting',
    loading: 'Loading the requests…',
    shown: 'Select the first',
    troubles: ['failed'],
  },
  'who one is': {
    path: '/',
    asks: '**/me',
    loading: 'Loading the workspace…',
    shown: 'Select the first',
    troubles: ['failed'],
  },
} as const;

const answered =
  (status: number, headers: Readonly<Record<string, string>> = {}) =>
  (route: Route): Promise<void> =>
    route.fulfill({
      status,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ code: 'x', error: 'It is not for you to see.', reference: 'turn-7' }),
    });

/** What comes instead of an answer, what is said of it, and whether another try is worth it. */
const troubles = {
  failed: {
    reply: answered(500),
    title: 'Something went wrong',
    words: 'quote turn-7',
    isWorthTrying: true,
  },
  offline: {
    reply: (route: Route) => route.abort(),
    title: 'No connection',
    words: 'nothing was lost',
    isWorthTrying: true,
  },
  'too-many': {
    reply: answered(429, { 'retry-after': '7' }),
    title: 'Too much at once',
    words: 'Try again in 7 seconds',
    isWorthTrying: true,
  },
  'not-allowed': {
    reply: answered(403),
    title: 'Not open to you',
    words: 'It is not for you',
    isWorthTrying: false,
  },
  'not-found': { reply: answered(404), title: 'Not found', words: 'It is not for you', isWorthTrying: false },
} as const;

describeInBrowser('a view of the workspace', (world) => {
  const { open } = world;
  const log = async (over: Partial<NewRequest> = {}): Promise<string> => {
    const { storage } = world.app;
    const { request } = await storage.inTransaction((stores) =>
      logRequest(stores, newRequest({ requester: tester, ...over })),
    );
    return request.reference;
  };
  /** Whether it is seen, or stands in a name that is read out. */
  const there = (page: Page, words: string) => page.getByText(words).or(page.getByLabel(words)).first();
  /** The page waits between its own tries; its clock is turned on until it has made them. */
  const comesTo = async (page: Page, title: string): Promise<void> => {
    const heading = page.getByRole('alert').getByRole('heading', { name: title });
    const until = performance.now() + 30_000;
    while (!(await heading.isVisible())) {
      assert.ok(performance.now() < until, `“${title}” is not said`);
      await page.clock.fastForward(2_500);
    }
  };
  before(async () => {
    assert.equal(await log(), 'SWK-2026-0001');
  });

  for (const [name, { path, asks, loading, shown, troubles: own }] of Object.entries(views))
    it(`says that it is loaded, what went wrong, and how to go on: ${name}`, async () => {
      const { page, signIn, open: go } = await open();
      await page.clock.install();
      let let_ = (): void => undefined;
      const held = new Promise<void>((release) => {
        let_ = release;
      });
      await signIn('Sample Advisor', '/nowhere');
      await page.route(asks, async (route) => {
        await held;
        await route.continue();
      });
      await go(path);
      await page.getByRole('status').getByText(loading).waitFor();
      let_();
      await there(page, shown).waitFor();
      await page.unroute(asks);
      for (const { reply, title, words, isWorthTrying } of own.map((each) => troubles[each])) {
        await page.route(asks, reply);
        await go(path);
        await comesTo(page, title);
        await page.getByRole('alert').getByText(words).waitFor();
        await page.unroute(asks);
        const again = page.getByRole('button', { name: 'Try again' });
        assert.equal(await again.count(), isWorthTrying ? 1 : 0, title);
        if (!isWorthTrying) continue;
        await again.click();
        await there(page, shown).waitFor();
      }
    });

  it('leads back to the way in where the server does not know one any more', async () => {
    const { page, signIn, row, open: go } = await open();
    // Signed in first: the frame is gone as soon as the server has said so.
    await signIn('Sample Advisor', '/nowhere');
    await page.route('**/queue', answered(401));
    await go('/');
    await page.getByRole('button', { name: /^Sample Manager/ }).waitFor();
    assert.equal(await row('SWK-2026-0001').count(), 0);
  });

  it('tells a way on where an address leads to nothing that is there, or nothing of theirs', async () => {
    const others = await log({ requester: { id: 'somebody-else', name: 'Somebody Else' } });
    const { page, signIn, open: go } = await open();
    await signIn('Local Tester', '/nowhere');
    const said: string[] = [];
    for (const reference of [others, 'SWK-2026-9999', 'nonsense']) {
      await go(`/requests/${reference}`);
      await page.getByRole('alert').getByRole('heading', { name: 'Not found' }).waitFor();
      said.push(await page.getByRole('alert').innerText());
      await page.getByRole('link', { name: 'All requests' }).waitFor();
    }
    // Whether it is there is not told to whom it is not for.
    assert.equal(said[0], said[1]);
    for (const path of ['/nowhere', '/requests']) {
      await go(path);
      await page.getByRole('heading', { name: 'There is nothing here' }).waitFor();
      await page.getByRole('link', { name: 'Go to the requests.' }).click();
      await page.getByRole('heading', { name: 'My requests' }).waitFor();
    }
  });

  it('says that it is not open to whoever may not see it, and to nobody’s people that no service knows them', async () => {
    const { page, signIn, open: go } = await open();
    await signIn('Sample Advisor', '/nowhere');
    let services: 'narrowed' | 'none' = 'narrowed';
    await page.route('**/me', async (route) => {
      const response = await route.fetch();
      const me = (await response.json()) as { services: readonly object[] };
      const own = me.services.map((service) => ({ ...service, may: ['read-guidance'] }));
      await route.fulfill({ response, json: { ...me, services: services === 'none' ? [] : own } });
    });
    for (const [path, label] of [
      ['/', 'Requests'],
      ['/requests/SWK-2026-0001', 'Request'],
      ['/sessions', 'Surgeries'],
    ] as const) {
      await go(path);
      await page
        .getByRole('status')
        .getByRole('heading', { name: `${label} is not open to you` })
        .waitFor();
    }
    services = 'none';
    await go('/');
    await page.getByRole('heading', { name: 'No service knows you' }).waitFor();
    await page.getByRole('button', { name: 'Sign in as somebody else' }).waitFor();
  });

  it('that was not loaded yet says without a connection that there is none, and comes by itself with it', async () => {
    const other = await log();
    const { page, signIn, row } = await open();
    await signIn('Sample Advisor', '/requests/SWK-2026-0001');
    await page.getByText('What should come before').first().waitFor();
    await page.getByRole('link', { name: 'All requests' }).click();
    await row(other).waitFor();
    await page.context().setOffline(true);
    await page.getByText('You are offline.').waitFor();
    await row(other).getByRole('link').click();
    await page.getByRole('heading', { name: 'No connection' }).waitFor();
    await page.context().setOffline(false);
    await page.getByRole('region', { name: 'Conversation' }).waitFor();
  });

  it('that has nothing to show says why, and what there is instead', async () => {
    const { page, signIn } = await open();
    await page.route('**/queue', (route) => route.fulfill({ json: { rows: [] } }));
    await signIn('Sample Advisor');
    await page.getByRole('status').getByRole('heading', { name: 'Nothing is open' }).waitFor();
    for (const [list, title] of [
      ['Overdue', 'Nothing is overdue'],
      ['Due today', 'Nothing is due today'],
      ['With nobody', 'None is with nobody'],
      ['Mine', 'You have none that is open'],
    ] as const) {
      await page.getByRole('button', { name: new RegExp(`^${list}`) }).click();
      await page.getByRole('status').getByRole('heading', { name: title }).waitFor();
    }
    await page.getByRole('button', { name: 'Show all requests' }).click();
    await page.getByRole('heading', { name: 'No requests yet' }).waitFor();
    await page.getByRole('searchbox').fill('quagga');
    await page.getByRole('heading', { name: 'No request fits' }).waitFor();
    await page.getByRole('link', { name: 'Surgeries' }).first().click();
    await page.getByRole('heading', { name: 'No session in these weeks' }).waitFor();
  });
});
