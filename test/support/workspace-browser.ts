/** The workspace in a real browser, as one person sees it: what they read and press, and what must never be there. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { findChromium } from './playground.ts';

/** As a device asks for them: the workspace follows it while it is open, as it follows Teams. */
const themes = {
  light: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  contrast: { colorScheme: 'dark', contrast: 'more' },
} as const;
type Theme = keyof typeof themes;
/** A desk, and a phone. */
const widths = [1280, 360] as const;

const pictures = join('test-output', 'tab');
/** Long enough for a machine that does much else; nothing waits longer than it must. */
const patience = 30_000;

export const executablePath = findChromium();

export const launch = (...more: readonly string[]): Promise<Browser> =>
  chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run', ...more],
  });

export interface Look {
  readonly width?: number;
  /** The first-use hints were dismissed before. */
  readonly isKnown?: boolean;
}

export interface WorkspacePage {
  readonly page: Page;
  /** Chooses a test person of local mode. */
  readonly signIn: (name: string, path?: string) => Promise<void>;
  readonly open: (path: string) => Promise<void>;
  readonly row: (reference: string) => Locator;
  /** The element that has the focus, as its name or its words. */
  readonly focused: () => Promise<string>;
  /** Waits until it is there. */
  readonly focusOn: (words: string) => Promise<void>;
  /** By the Tab key alone, forwards or back, to what has this name; further than any page is long it is not looked for. */
  readonly tabTo: (name: string | RegExp, step?: 'Tab' | 'Shift+Tab') => Promise<void>;
  /** What axe-core finds against WCAG 2.2 AA. */
  readonly faults: () => Promise<readonly string[]>;
  /** How far the page could be scrolled sideways. */
  readonly sideways: () => Promise<number>;
  /**
   * What is wrong with what is shown now, on a desk and a phone, each in every theme, with a picture of each: what
   * axe-core finds, whether it scrolls sideways (also at four times the size), and what is too small to be hit. Names and
   * structure are judged once for each width, as no theme changes them; colours in each.
   */
  readonly wrongs: (view: string) => Promise<readonly string[]>;
  /** What the page's policy refused, and what threw. */
  readonly trouble: readonly string[];
  readonly shot: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openWorkspace(browser: Browser, port: number, look: Look = {}): Promise<WorkspacePage> {
  const context = await browser.newContext({
    viewport: { width: look.width ?? 1280, height: 800 },
    ...themes.light,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('pageerror', ({ message }) => trouble.push(message));
  page.on('console', (message) => {
    if (/Content Security Policy|Minified React error|Warning:/.test(message.text()))
      trouble.push(message.text());
  });
  const remembered = { ...(look.isKnown !== false && { 'hint-queue': 'seen' }) };
  await page.addInitScript(
    `for (const [name, value] of Object.entries(${JSON.stringify(remembered)})) {
      if (sessionStorage.getItem('begun') === null) localStorage.setItem('signpost.' + name, value);
    }
    sessionStorage.setItem('begun', 'yes');`,
  );
  mkdirSync(pictures, { recursive: true });
  const address = (path: string): string => `http://127.0.0.1:${String(port)}/workspace${path}`;
  const shot = async (name: string): Promise<void> => {
    await page.screenshot({ path: join(pictures, `${name}.png`) });
  };
  return {
    page,
    trouble,
    signIn: async (name, path = '/') => {
      await page.goto(address(path));
      await page.getByRole('button', { name: new RegExp(`^${name} `) }).click();
      await page.getByRole('navigation').first().waitFor({ state: 'attached' });
    },
    open: async (path) => {
      await page.goto(address(path));
    },
    row: (reference) => page.locator(`[role=row][data-reference="${reference}"]`),
    focused: () => page.evaluate<string>(focus),
    focusOn: async (words) => {
      // The page's policy lets no string be run that waits within the page.
      const until = performance.now() + patience;
      while ((await page.evaluate<string>(focus)) !== words) {
        if (performance.now() > until) throw new Error(`The focus is not on ${words}.`);
        await page.waitForTimeout(50);
      }
    },
    tabTo: async (name, step = 'Tab') => {
      for (let presses = 0; presses < 200; presses += 1) {
        const now = (await page.evaluate<string>(nameOfFocus)).trim();
        if (typeof name === 'string' ? now === name : name.test(now)) return;
        await page.keyboard.press(step);
      }
      throw new Error(`The Tab key does not lead to ${String(name)}.`);
    },
    faults: () => findFaults(page, 'all'),
    sideways: () => page.evaluate<number>(furthestSideways),
    wrongs: (view) => findWrongs(page, view, shot),
    shot,
    close: () => context.close(),
  };
}

const focus = `document.activeElement?.getAttribute('data-reference') ?? document.activeElement?.textContent ?? ''`;
const nameOfFocus = `(({ activeElement: one }) =>
  one?.getAttribute('aria-label') ?? one?.labels?.[0]?.textContent ?? one?.textContent ?? '')(document)`;
const furthestSideways = `Math.max(...[document.scrollingElement, ...document.querySelectorAll('header, main, main > *, main > * > *')]
  .map((each) => each.scrollWidth - each.clientWidth))`;

/** A desk of 1280 × 1024 at four times the size, as WCAG 1.4.10 has it. */
const fourTimes = { width: 320, height: 256 };

/** What can be pressed and is less than 24 pixels high or wide, but for words of a sentence (WCAG 2.5.8). */
const smallTargets = `(() => {
  const pressed = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=menuitem], [role=option], [role=switch], [role=tab]';
  const isShown = (one) => one.checkVisibility({ visibilityProperty: true }) && one.closest('[aria-hidden=true], [inert]') === null;
  const blockOf = (one) => getComputedStyle(one).display === 'inline' ? blockOf(one.parentElement) : one;
  const isInSentence = (one) => {
    if (getComputedStyle(one).display !== 'inline') return false;
    const block = blockOf(one);
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: text } = texts;
      if (text.data.trim() !== '' && !one.contains(text) && blockOf(text.parentElement) === block) return true;
    }
    return false;
  };
  // A row of the queue is pressed as a whole.
  const isOfRow = (one) => one.matches('[role=row] a');
  return [...document.querySelectorAll(pressed)].filter((one) => isShown(one) && !isOfRow(one) && !isInSentence(one)).flatMap((one) => {
    const boxes = [one, ...(one.labels ?? [])].map((each) => each.getBoundingClientRect());
    const { right, bottom } = boxes[0];
    if (right < 0 || bottom < 0) return [];
    const [width, height] = ['width', 'height'].map((side) => Math.max(...boxes.map((box) => box[side])));
    return Math.round(width) >= 24 && Math.round(height) >= 24 ? [] :
      [Math.round(width) + ' by ' + Math.round(height) + ': ' + one.outerHTML.slice(0, 160)];
  });
})()`;

/** By the rules' names: all that tells of colour. */
const colourRules = ['color-contrast', 'link-in-text-block'];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Fluent UI's own focus sentinels are focusable and hidden for the moment in which they pass the focus on. */
async function findFaults(page: Page, of: 'all' | 'colours'): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(axe.source);
  const runOnly = of === 'all' ? { type: 'tag', values: tags } : { type: 'rule', values: colourRules };
  return page.evaluate<readonly string[]>(`axe.run(
  { exclude: [['[data-tabster-dummy]']] },
  ${JSON.stringify({ runOnly, resultTypes: ['violations'], ...(of === 'colours' && { preload: false }) })},
).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html, failureSummary }) => html.slice(0, 200) + ' ' + failureSummary).join(' | ')))`);
}

/** What fades in is judged once it is there. */
const settled = `new Promise(requestAnimationFrame).then(() => new Promise(requestAnimationFrame)).then(() =>
  Promise.all(document.getAnimations()
    .filter((one) => one.playState === 'running' && one.effect.getComputedTiming().iterations !== Infinity)
    .map((one) => one.finished.catch(() => undefined)))).then(() => undefined)`;

async function findWrongs(
  page: Page,
  view: string,
  shot: (name: string) => Promise<void>,
): Promise<readonly string[]> {
  const wrongs: string[] = [];
  const before = page.viewportSize();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const theme of Object.keys(themes) as Theme[]) {
      await page.emulateMedia(themes[theme]);
      await page.locator(`[data-theme=${theme}]`).first().waitFor({ state: 'attached' });
      await page.evaluate(settled);
      const where = `${view}-${theme}-${String(width)}`;
      await shot(where);
      const faults = await findFaults(page, theme === 'light' ? 'all' : 'colours');
      wrongs.push(...faults.map((fault) => `${where}: ${fault}`));
    }
    const by = await page.evaluate<number>(furthestSideways);
    if (by > 0) wrongs.push(`${view} scrolls sideways by ${String(by)} at ${String(width)}`);
    const small = await page.evaluate<readonly string[]>(smallTargets);
    wrongs.push(...small.map((one) => `${view} at ${String(width)} is too small to be hit: ${one}`));
  }
  await page.setViewportSize(fourTimes);
  await page.evaluate(settled);
  const enlarged = await page.evaluate<number>(furthestSideways);
  if (enlarged > 0) wrongs.push(`${view} scrolls sideways by ${String(enlarged)} at four times the size`);
  await page.emulateMedia(themes.light);
  if (before) await page.setViewportSize(before);
  return wrongs;
}
