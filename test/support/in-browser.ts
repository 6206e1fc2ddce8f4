/** Tests of the workspace in a real browser, over the real server in local mode; pictures go to test-output/tab. */
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { type AppOptions, type RunningApp, startApp } from './app.ts';
import { builtTab } from './built-tab.ts';
import { executablePath, launch, type Look, openWorkspace, type WorkspacePage } from './workspace-browser.ts';

const isCi = (process.env['CI'] ?? '') !== '';
const remedy = 'install it with "apt-get install chromium", or set CHROMIUM_PATH';

export interface InBrowser {
  /** From the first test on. */
  readonly app: RunningApp;
  /** A page of its own: it is closed after the test, and whatever threw in it fails the test. */
  readonly open: (look?: Look) => Promise<WorkspacePage>;
}

export function describeInBrowser(
  title: string,
  tests: (world: InBrowser) => void,
  options: AppOptions | (() => Promise<AppOptions>) = {},
): void {
  describe(title, () => {
    if (executablePath !== undefined) tests(useBrowser(options));
    else if (isCi) it('has a browser to be seen in', () => assert.fail(`There is no Chromium: ${remedy}.`));
    else it(`is not shown in a browser here: there is no Chromium (${remedy})`);
  });
}

function useBrowser(given: AppOptions | (() => Promise<AppOptions>)): InBrowser {
  let app: RunningApp | undefined;
  let browser: Browser | undefined;
  const opened: WorkspacePage[] = [];
  const begun = <T>(one: T | undefined): T => {
    assert.ok(one, 'it is there once the tests have begun');
    return one;
  };
  before(async function () {
    this.timeout(240_000);
    await builtTab();
    const options = typeof given === 'function' ? await given() : given;
    [app, browser] = await Promise.all([startApp(options), launch()]);
  });
  // People are let ask so much in so many seconds, and the clock of the tests stands.
  beforeEach(() => {
    app?.advance(120_000);
  });
  afterEach(async function () {
    const { state, title = '' } = this.currentTest ?? {};
    const pages = opened.splice(0);
    if (state === 'failed') await pages.at(-1)?.shot(`failed-${title.replace(/\W+/g, '-').slice(0, 60)}`);
    const trouble = pages.flatMap((page) => page.trouble);
    await Promise.all(pages.map((page) => page.close()));
    if (state === 'passed') assert.deepEqual(trouble, [], 'nothing threw, and the policy refused nothing');
  });
  after(async () => {
    await Promise.all([app?.end(), browser?.close()]);
  });
  return {
    get app() {
      return begun(app);
    },
    open: async (look = {}) => {
      const page = await openWorkspace(begun(browser), begun(app).port, look);
      opened.push(page);
      return page;
    },
  };
}
