/** Draws cards in a browser as Teams does: Microsoft's renderer in the colours of each theme, at the width of a phone. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';

interface Palette {
  readonly ground: string;
  readonly words: string;
  readonly quiet: string;
  readonly accent: string;
  readonly good: string;
  readonly warning: string;
  readonly attention: string;
  readonly emphasis: string;
}

/** The colours of Teams' own tokens. */
export const themes: Readonly<Record<'light' | 'dark' | 'contrast', Palette>> = {
  light: {
    ground: '#ffffff',
    words: '#242424',
    quiet: '#616161',
    accent: '#5b5fc7',
    good: '#237b4b',
    warning: '#835c00',
    attention: '#c4314b',
    emphasis: '#f5f5f5',
  },
  dark: {
    ground: '#292929',
    words: '#ffffff',
    quiet: '#adadad',
    accent: '#9299f7',
    good: '#92c353',
    warning: '#f8d22a',
    attention: '#f1707b',
    emphasis: '#1f1f1f',
  },
  contrast: {
    ground: '#000000',
    words: '#ffffff',
    quiet: '#ffffff',
    accent: '#ffff01',
    good: '#ffff01',
    warning: '#ffff01',
    attention: '#ffff01',
    emphasis: '#000000',
  },
};

export type Theme = keyof typeof themes;

/** A phone. */
export const width = 360;

const coloursOf = (palette: Palette) => {
  const of = (colour: string, subtle = colour) => ({ default: colour, subtle });
  return {
    default: of(palette.words, palette.quiet),
    accent: of(palette.accent),
    good: of(palette.good),
    warning: of(palette.warning),
    attention: of(palette.attention),
    dark: of(palette.words, palette.quiet),
    light: of(palette.words, palette.quiet),
  };
};

const hostConfigOf = (palette: Palette) => ({
  fontFamily: "'Segoe UI', system-ui, sans-serif",
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: palette.quiet },
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 200, default: 400, bolder: 600 },
  supportsInteractivity: true,
  textBlock: { headingLevel: 2 },
  containerStyles: {
    default: { backgroundColor: palette.ground, foregroundColors: coloursOf(palette) },
    emphasis: { backgroundColor: palette.emphasis, foregroundColors: coloursOf(palette) },
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 16, style: 'emphasis' },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 150 }, value: { wrap: true }, spacing: 16 },
  inputs: { label: { inputSpacing: 'small', requiredInputs: { suffix: ' *' } } },
});

const styleOf = ({ ground, words, quiet, accent, attention }: Palette): string => `
body{margin:0;padding:8px;background:${ground};font:14px 'Segoe UI',system-ui,sans-serif}
.ac-pushButton{background:${ground};color:${words};border:1px solid ${quiet};border-radius:4px;padding:6px 10px;font:inherit;white-space:normal;overflow-wrap:anywhere}
.ac-input,.ac-choiceSetInput-compact{background:${ground};color:${words};border:1px solid ${quiet};font:inherit;box-sizing:border-box;max-width:100%}
.ac-actionSet{flex-wrap:wrap;row-gap:8px}.ac-actionSet>*{max-width:100%}.ac-pushButton,.ac-pushButton *{white-space:normal!important}
.ac-input::placeholder{color:${quiet}}
.style-positive{border-color:${accent}}.style-destructive{border-color:${attention}}
a{color:${accent}}p{margin:0}`;

const script = readFileSync(
  createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js'),
  'utf8',
);

/** A page in the colours of a theme, on which one card after another is drawn. */
export async function openPage(browser: Browser, theme: Theme): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, deviceScaleFactor: 1 });
  await page.setContent(
    `<!doctype html><html lang="en-GB"><title>Card</title><style>${styleOf(themes[theme])}</style><main></main></html>`,
  );
  await page.addScriptTag({ content: script });
  await page.addScriptTag({ content: axe.source });
  return page;
}

/** The card in the place of the one before, everything that unfolds unfolded. */
export const drawCard = (page: Page, card: unknown, theme: Theme): Promise<void> =>
  page.evaluate(drawScript(card, hostConfigOf(themes[theme])));

/** Runs in the browser. Of Markdown it knows what our cards hold. */
const drawScript = (card: unknown, hostConfig: unknown): string => `(() => {
  const { AdaptiveCard, HostConfig } = AdaptiveCards;
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    result.outputHtml = escaped
      .replace(/\\[([^\\][]+)\\]\\((https?:[^\\s()]+)\\)/g, '<a href="$2">$1</a>')
      .replace(/\\*\\*(.+?)\\*\\*/g, '<b>$1</b>')
      .replace(/(^| )_([^_]+)_(?= |$)/g, '$1<i>$2</i>');
    result.didProcess = true;
  };
  const drawn = new AdaptiveCard();
  drawn.hostConfig = new HostConfig(${JSON.stringify(hostConfig)});
  drawn.parse(${JSON.stringify(card)});
  document.querySelector('main').replaceChildren(drawn.render());
  for (const button of [...document.querySelectorAll('.ac-pushButton[aria-expanded="false"]')].slice(0, 1)) button.click();
})()`;

/** The renderer's own: it names the parts of a list of choices by numbers that it repeats. */
const renderersOwn = { rules: { 'aria-required-children': { enabled: false } } };

/** It also puts the label of a list that filters beside it, and not on it; Teams’ own list has its label. */
const unlabelled = /^label: <input class="[^"]*ac-choiceSetInput-filtered"/;

export async function faultsOf(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate<readonly string[]>(
    `axe.run('main', ${JSON.stringify(renderersOwn)}).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))`,
  );
  return found.filter((fault) => !unlabelled.test(fault));
}

/** What lies beyond the right edge of the phone, or is cut off in its own box. */
export const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`[...document.querySelectorAll('main *')]
    .filter((one) => one.getBoundingClientRect().right > ${String(width)} + 0.5 || (one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX === 'hidden' && one.clientWidth > 0))
    .map((one) => one.className + ': ' + one.textContent.slice(0, 80))`);
