/** Run as a program of its own: how long the workspace takes from its address to a queue that answers, among 10,000 requests. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { openStorage } from '../src/storage/open.ts';
import { createRequestWords } from '../src/storage/migrations/0018-request-words.ts';
import { workspacePace } from '../src/web/workspace/rate-limit.ts';
import { builtTab } from '../test/support/built-tab.ts';
import { connect } from '../test/support/earlier-database.ts';
import { findChromium } from '../test/support/playground.ts';
import { signInLocally } from '../test/support/workspace.ts';
import { build } from './build.ts';
import { median, quantile, table } from './figures.ts';
import { fillSqlite, now } from './filled-desk.ts';
import { start } from './measured-process.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const told = { write: process.argv.includes('--write'), quick: process.argv.includes('--quick') };
const requests = 10_000;
const rounds = told.quick ? 3 : 7;
const aim = 1_500;
const executablePath = findChromium();
const folder = mkdtempSync(join(tmpdir(), 'signpost-ready-'));

const devices = {
  'a desk, 1280 × 800': { viewport: { width: 1280, height: 800 } },
  'a phone, 360 × 800': { viewport: { width: 360, height: 800 }, isMobile: true, hasTouch: true },
} as const;
type Device = keyof typeof devices;
const slowdowns = [1, 4] as const;

interface Ready {
  /** Milliseconds from the start of the navigation until the first rows were painted. */
  readonly rows: number;
  /** Until a key that was pressed then had moved the focus to a row. */
  readonly usable: number;
  /** Of everything that was loaded until then. */
  readonly bytes: number;
}

interface Way {
  readonly device: Device;
  readonly slowdown: (typeof slowdowns)[number];
  readonly cache: 'cold' | 'warm';
}

/**
 * Runs in the page before anything of its own. The first rows are there once a frame with them was painted; the list is
 * usable once it has done what a key asks for: no pointer of a test driver, whose way into the page takes time of its own.
 */
const watch = (token: string): string => `(() => {
  sessionStorage.setItem('signpost.local-token', ${JSON.stringify(token)});
  localStorage.setItem('signpost.hint-queue', 'seen');
  const painted = (then) => requestAnimationFrame(() => setTimeout(then));
  const isRow = (one) => one?.matches('[role=row][data-reference]') === true;
  const press = () => {
    document.querySelector('[role=row][data-reference]').focus();
    document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
  };
  const watcher = new MutationObserver(() => {
    if (document.querySelector('[role=row][data-reference]') === null) return;
    watcher.disconnect();
    painted(() => {
      const rows = performance.now();
      const first = document.querySelector('[role=row][data-reference]').getAttribute('data-reference');
      press();
      const look = () => {
        const at = document.activeElement;
        if (!isRow(at) || at.getAttribute('data-reference') === first) { painted(look); return; }
        const loaded = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
        window.ready = { rows, usable: performance.now(), bytes: loaded.reduce((sum, { transferSize }) => sum + transferSize, 0) };
      };
      painted(look);
    });
  });
  watcher.observe(document, { childList: true, subtree: true });
})();`;

async function load(page: Page, address: string): Promise<Ready> {
  await page.goto(address, { waitUntil: 'commit' });
  const handle = await page.waitForFunction('window.ready', undefined, { timeout: 120_000 });
  return (await handle.jsonValue()) as Ready;
}

const open = (profile: string, device: Device): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    ...(executablePath !== undefined && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    // The driver would else look at every call, and be in its way; the page's policy stands, as nothing of it is waited for.
    bypassCSP: true,
    locale: 'en-GB',
    ...devices[device],
  });

/** A new profile on the disk is a browser that has never been here; the third visit finds scripts that are read already. */
async function measure({ device, slowdown, cache }: Way, port: number, token: string): Promise<Ready> {
  const profile = mkdtempSync(join(folder, 'profile-'));
  const context = await open(profile, device);
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await context.addInitScript(watch(token));
    const address = `http://127.0.0.1:${String(port)}/workspace/`;
    for (let visits = 0; cache === 'warm' && visits < 2; visits += 1) {
      await load(page, address);
      await page.goto('about:blank');
    }
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await load(page, address);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function fill(dataFolder: string): Promise<void> {
  mkdirSync(dataFolder);
  const place = { kind: 'sqlite', folder: dataFolder } as const;
  const storage = await openStorage({ database: place, process: randomUUID(), clock: { now: () => now } });
  await fillSqlite(storage, join(dataFolder, 'signpost.db'), requests);
  await storage.close();
  const db = connect(place);
  await db.transaction().execute((inner) => createRequestWords('sqlite').up(inner));
  await db.destroy();
}

const untilRefilled = (workspacePace.burst / workspacePace.perSecond) * 1_000;

const ways: readonly Way[] = (Object.keys(devices) as Device[]).flatMap((device) =>
  slowdowns.flatMap((slowdown) =>
    (['cold', 'warm'] as const).map((cache): Way => ({ device, slowdown, cache })),
  ),
);

/** One after the other in each round, so that what the machine does beside falls on all alike. */
async function measureAll(port: number, token: string): Promise<ReadonlyMap<Way, readonly Ready[]>> {
  const found = new Map<Way, Ready[]>(ways.map((way) => [way, []]));
  for (let round = 0; round < rounds; round += 1) {
    // One person may not open the page so often without a break.
    if (round > 0) await delay(untilRefilled);
    for (const way of ways) found.get(way)?.push(await measure(way, port, token));
    process.stderr.write(`Round ${String(round + 1)} of ${String(rounds)}\n`);
  }
  return found;
}

const whole = (number: number): string => Math.round(number).toLocaleString('en-GB');

const rowOf = ([{ device, slowdown, cache }, found]: readonly [Way, readonly Ready[]]): readonly string[] => {
  const [rows, usable] = [found.map((each) => each.rows), found.map((each) => each.usable)];
  return [
    device,
    `${String(slowdown)}×`,
    cache,
    ...[median(rows), quantile(rows, 0.95), median(usable), quantile(usable, 0.95)].map(whole),
    `${whole(median(found.map(({ bytes }) => bytes)) / 1_000)} KB`,
    String(found.filter(({ usable: time }) => time > aim).length),
  ];
};

async function report(): Promise<string> {
  await builtTab();
  const built = build(root, folder);
  symlinkSync(join(root, 'dist'), join(built, 'dist'));
  const dataFolder = join(folder, 'data');
  await fill(dataFolder);
  const settings = {
    PORT: '0',
    PLAYGROUND: 'off',
    DATA_DIR: dataFolder,
    GUIDANCE_DIR: join(root, 'guidance'),
  };
  const server = await start({ built, path: 'bot/main.js', settings: { ...settings, LOG_LEVEL: 'warn' } });
  try {
    const token = await signInLocally(server.port, 'advisor');
    const before = loadavg()[0] ?? 0;
    const found = await measureAll(server.port, token);
    const after = loadavg()[0] ?? 0;
    const head = [
      'on',
      'slower by',
      'cache',
      'rows p50 ms',
      'p95',
      'usable p50 ms',
      'p95',
      'loaded',
      'over 1.5 s',
    ];
    return [
      '# The workspace until its queue is ready',
      `${now.slice(0, 7)}, Node ${process.version}, ${String(cpus().length)} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), load ${before.toFixed(1)} before and ${after.toFixed(1)} after, of which the browser and the server are a part; made by \`npx tsx bench/tab-ready.ts --write\`.`,
      `An advisor of local mode, signed in, opens the workspace’s address: ${whole(requests)} requests on SQLite, the built server and the built page over loopback, ${String(rounds)} times each. *Rows*: from the start of the navigation until a frame with the first requests was painted. *Usable*: until a key pressed then had moved the focus to the next request. Cold: a browser profile that was never used; warm: its third visit. Slower: Chromium’s own slowing of the page’s processor. What Teams does before it opens the tab, and its signing in, is not in it.`,
      table(head, [...found].map(rowOf)),
    ].join('\n\n');
  } finally {
    await server.stop();
  }
}

try {
  const words = await report();
  process.stdout.write(`${words}\n`);
  if (told.write) writeFileSync(join(root, 'bench/tab-ready-results.md'), `${words}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
