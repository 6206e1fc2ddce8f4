/** The real product in local mode as a process of its own, and Microsoft's Agents Playground beside it in a real browser. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import Database from 'libsql';
import { type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Undefined where no browser is installed. */
export const findChromium = (): string | undefined =>
  [
    process.env['CHROMIUM_PATH'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ].find((path) => path !== undefined && existsSync(path));

export interface Product {
  readonly playground: string;
  /** Where others reach the same process over HTTP. */
  readonly port: number;
  rows(sql: string): readonly Readonly<Record<string, unknown>>[];
  stop(): Promise<void>;
}

/** Resolves when both addresses stand on its standard output. */
export async function startProduct(): Promise<Product> {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-product-'));
  const child = spawn(process.execPath, ['--import', 'tsx', 'bot/main.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Set here, each wins over a developer's own `.env`.
    env: {
      ...process.env,
      SIGNPOST_MODE: 'local',
      PORT: '0',
      PLAYGROUND: 'on',
      PLAYGROUND_PORT: String(await freePort()),
      DATA_DIR: folder,
      DATABASE_URL: '',
      GUIDANCE_DIR: '',
      SERVICES: '',
      LOG_LEVEL: 'info',
      MicrosoftAppId: '',
    },
  });
  const { playground, port } = await addressesOf(child);
  return {
    playground,
    port,
    rows: (sql) => {
      const database = new Database(join(folder, 'signpost.db'));
      try {
        return database.prepare(sql).all() as Readonly<Record<string, unknown>>[];
      } finally {
        database.close();
      }
    },
    stop: async () => {
      const ended = child.exitCode === null ? once(child, 'exit') : Promise.resolve();
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function addressesOf(child: ChildProcess): Promise<Pick<Product, 'playground' | 'port'>> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    if (!child.stdout || !child.stderr) throw new Error('The product has no output.');
    child.stderr.on('data', (data: Buffer) => said.push(data.toString()));
    createInterface({ input: child.stdout }).on('line', (line) => {
      said.push(line);
      const words = said.join('\n');
      const found = /^ +Playground +(http:\S+)/m.exec(words)?.[1];
      const port = /^ +Messages +http:\/\/[^:]+:(\d+)/m.exec(words)?.[1];
      if (found !== undefined && port !== undefined) resolve({ playground: found, port: Number(port) });
      else if (/^ +Playground +off/m.test(words)) reject(new Error('The Agents Playground did not start.'));
    });
    child.once('exit', () => {
      reject(new Error(`The product ended before it was ready:\n${said.join('\n')}`));
    });
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** What one person sees and does; everything waits for what it looks for, never for a time. */
export interface Screen {
  readonly page: Page;
  readonly say: (words: string) => Promise<void>;
  /** Resolves when the newest message that holds the words is there. */
  readonly reply: (words: string | RegExp) => Promise<Locator>;
  readonly card: (words: string | RegExp) => Promise<Locator>;
  readonly press: (card: Locator, title: string) => Promise<void>;
  /** Chooses from a list on a card. */
  readonly choose: (card: Locator, label: string, option: string) => Promise<void>;
  readonly openChat: (name: string) => Promise<void>;
  readonly hideLog: () => Promise<void>;
  /** What axe-core finds on the cards that are shown: their labels are ours, though the page is Microsoft's. */
  readonly accessibilityFaults: () => Promise<readonly string[]>;
  /** Kept in test-output/playground, for people to look at. */
  readonly shot: (name: string) => Promise<void>;
  /** The Playground's own head is wider than a phone: it is taken away, and the chat made as narrow. */
  readonly asOnPhone: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** Long enough for a machine that does much else; nothing waits longer than it must. */
const patience = 15_000;
const pictures = join(root, 'test-output', 'playground');

export async function openScreen(address: string, executablePath: string): Promise<Screen> {
  const profile = mkdtempSync(join(tmpdir(), 'signpost-browser-'));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: browserArguments,
    viewport: { width: 1280, height: 1300 },
  });
  browser.setDefaultTimeout(patience);
  const page = browser.pages()[0] ?? (await browser.newPage());
  mkdirSync(pictures, { recursive: true });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  return screenOf(page, browser, profile);
}

function screenOf(page: Page, browser: BrowserContext, profile: string): Screen {
  let shots = 0;
  const newest = async (selector: string, words: string | RegExp): Promise<Locator> => {
    const found = page.locator(selector, { hasText: words }).last();
    await found.waitFor();
    return found;
  };
  return {
    page,
    say: async (words) => {
      await page.locator('[role=textbox][contenteditable=true]').last().fill(words);
      await page.getByRole('button', { name: 'Send Message' }).last().click();
    },
    reply: (words) => newest('.fai-OutputCard', words),
    card: (words) => newest('.ac-adaptiveCard', words),
    press: (card, title) => card.getByRole('button', { name: title, exact: true }).click(),
    choose: async (card, label, option) => {
      const list = card.getByRole('combobox', { name: label });
      await list.click();
      // A list that filters shows its options as one types; one that does not only opens.
      if (await list.isEditable()) {
        await list.fill('');
        await list.pressSequentially(option);
      }
      await page.getByRole('option', { name: option, exact: true }).click();
    },
    openChat: (name) => page.getByRole('treeitem', { name }).click(),
    hideLog: () => page.getByRole('button', { name: 'Hide log panel' }).click(),
    accessibilityFaults: async () => {
      await page.addScriptTag({ content: axe.source });
      return page.evaluate<readonly string[]>(
        `axe.run('.ac-adaptiveCard', ${clientsOwn}).then(({ violations }) =>
          violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
      );
    },
    shot: async (name) => {
      shots += 1;
      await page.screenshot({ path: join(pictures, `${String(shots).padStart(2, '0')}-${name}.png`) });
    },
    asOnPhone: async () => {
      await page.setViewportSize({ width: 390, height: 1300 });
      await page.addStyleTag({ content: phone });
    },
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The Playground itself puts `aria-expanded` inside a button that opens, and not on it. */
const clientsOwn = "{ rules: { 'aria-allowed-attr': { enabled: false } } }";

const phone = `
  [role=toolbar], h1, .fai-OutputCard + * { display: none !important; }
  body *:not(input, button, svg, [role=checkbox]) { min-width: 0 !important; }
  *:has(> .ac-preview-panel) { width: 100% !important; }
`;
