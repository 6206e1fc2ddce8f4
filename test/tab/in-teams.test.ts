/** The workspace in a frame of Teams: a page at Teams' address that answers as Teams does, and one that is none of Teams'. */
import assert from 'node:assert/strict';
import type { Browser, Frame, Page } from 'playwright-core';
import { builtTab, tabFolder } from '../support/built-tab.ts';
import { until } from '../support/until.ts';
import { startWeb, type TestWeb } from '../support/web.ts';
import { executablePath, launch } from '../support/workspace-browser.ts';

/** What Teams' script asks its host, and what Teams answers: the parts that the workspace needs. */
const host = (
  frame: string,
  subPage: string,
) => `<!doctype html><iframe src="${frame}" width="1000" height="700"></iframe><script>
  const answers = {
    initialize: ['content', 'web', JSON.stringify({ apiVersion: 2, hostVersionsInfo: {}, isLegacyTeams: false, supports: { pages: {}, dialog: {} } }), '2.0.0'],
    getContext: [{ locale: 'en-gb', theme: 'dark', subEntityId: '${subPage}', subPageId: '${subPage}', entityId: 'workspace', frameContext: 'content', hostName: 'Teams', sessionId: 's', userObjectId: 'u', tid: 't' }],
    'authentication.getAuthToken': [true, 'a-token-of-teams'],
  };
  window.asked = [];
  addEventListener('message', ({ data, source, origin }) => {
    window.asked.push(data.func);
    const args = answers[data.func];
    if (args) source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, origin);
    if (data.func === 'registerHandler' && data.args[0] === 'themeChange') window.tellTheme = (theme) =>
      source.postMessage({ func: 'themeChange', args: [theme] }, origin);
  });
</script>`;

const me = {
  person: { id: 'p', name: 'Advisor Pat' },
  services: [],
  isSure: true,
};

interface Framed {
  readonly page: Page;
  readonly frame: Frame;
  readonly sent: readonly (string | undefined)[];
  /** What the browser said of it. */
  readonly refused: readonly string[];
}

describe('the workspace in a frame', () => {
  if (executablePath === undefined) {
    it('is not shown in a frame here: there is no Chromium');
    return;
  }
  let web: TestWeb;
  let browser: Browser;
  before(async function () {
    this.timeout(240_000);
    await builtTab();
    web = await startWeb({ tab: { folder: tabFolder, mode: 'production' } });
    // A page at a public address may not frame one of this machine, which only a test does.
    browser = await launch(
      '--disable-features=LocalNetworkAccessChecks,PrivateNetworkAccessForNavigations,BlockInsecurePrivateNetworkRequests',
    );
  });
  after(async () => {
    await browser.close();
    await web.server.close();
  });

  const framed = async (at: string): Promise<Framed> => {
    const page = await browser.newPage();
    const sent: (string | undefined)[] = [];
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    const inner = `http://127.0.0.1:${String(web.port)}/workspace/`;
    await page.route(`${at}/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: host(inner, 'SWK-2026-0042') }),
    );
    await page.route('https://res.cdn.office.net/**', (route) => route.abort());
    await page.route('**/api/workspace/me', (route) => {
      sent.push(route.request().headers()['authorization']);
      return route.fulfill({ contentType: 'application/json', body: JSON.stringify(me) });
    });
    await page.goto(`${at}/tab`);
    const frame = page.frames().find((each) => each !== page.mainFrame());
    assert.ok(frame);
    return { page, frame, sent, refused };
  };

  it('signs its reader in with Teams’ token, takes Teams’ colours and goes to what the link asked for', async () => {
    const { page, frame, sent } = await framed('https://teams.microsoft.com');
    await frame.getByText('No service knows you').waitFor();
    assert.deepEqual(sent, ['Bearer a-token-of-teams']);
    assert.match(frame.url(), /\/workspace\/requests\/SWK-2026-0042$/);
    await frame.locator('[data-theme=dark]').waitFor();
    await page.evaluate(`tellTheme('contrast')`);
    await frame.locator('[data-theme=contrast]').waitFor();
    const asked = await page.evaluate<readonly string[]>('asked');
    assert.ok(asked.includes('appInitialization.success'));
    await page.close();
  });

  it('tells whoever was let in that their sign-in has ended, and whoever never was that they may be none of its people', async () => {
    const { page, frame } = await framed('https://teams.microsoft.com');
    await page.clock.install();
    await frame.getByText('No service knows you').waitFor();
    const service = {
      ...{ id: 'southwark', name: 'Southwark Virtual School', prefix: 'SWK', isExample: false },
      ...{ roles: ['advisor'], may: ['see-requests', 'advise'] },
    };
    await page.unroute('**/api/workspace/me');
    await page.route('**/api/workspace/**', (route) =>
      route.request().url().endsWith('/me')
        ? route.fulfill({ json: { ...me, services: [service] } })
        : route.fulfill({ status: 401, json: { error: 'no' } }),
    );
    await page.reload();
    const again = page.frameLocator('iframe');
    await again.getByRole('heading', { name: 'You are not signed in any more' }).waitFor();
    await again.getByText('had not sent is still here').waitFor();
    await page.unroute('**/api/workspace/**');
    let refused = 0;
    await page.route('**/api/workspace/**', (route) => {
      refused += 1;
      return route.fulfill({ status: 401, json: { error: 'no' } });
    });
    // Longer than anything that is not shown is kept.
    await page.clock.fastForward('06:00');
    await again.getByRole('button', { name: 'Try again' }).click();
    await until(() => refused > 0);
    await again.getByRole('heading', { name: 'You are not signed in any more' }).waitFor();
    await page.reload();
    await again.getByRole('heading', { name: 'You could not be signed in' }).waitFor();
    await again.getByRole('button', { name: 'Try again' }).waitFor();
    await page.close();
  });

  it('is not shown in a frame of anybody else', async () => {
    const { page, frame, sent, refused } = await framed('https://elsewhere.example');
    await page.waitForTimeout(1_000);
    assert.match(refused.join(' '), /frame-ancestors/);
    assert.doesNotMatch(frame.url(), /127\.0\.0\.1/);
    assert.deepEqual(sent, []);
    await page.close();
  });

  it('says where to find it to whoever opens it in a browser, and loads nothing of Teams there', async () => {
    const page = await browser.newPage();
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.goto(`http://127.0.0.1:${String(web.port)}/workspace/requests/SWK-2026-0042`);
    await page.getByRole('heading', { name: 'The Signpost workspace opens in Microsoft Teams' }).waitFor();
    assert.deepEqual(
      loaded.filter((url) => /teams-|\/api\//.test(url)),
      [],
    );
    assert.equal(await page.getByRole('button').count(), 0);
    await page.screenshot({ path: 'test-output/tab/outside.png' });
    await page.close();
  });
});
