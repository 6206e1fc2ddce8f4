// Builds the advisors' tab into dist/tab when what it is made of has changed and the bundler is installed.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const root = fileURLToPath(new URL('../..', import.meta.url));
const made = join(root, 'dist/tab');
const stamp = join(made, 'made-of.txt');

/** What is built depends on these alone. */
const sources = ['src/tab', 'src/web/contract', 'src/web/contract.ts', 'package-lock.json'];

/** Tells whether there is a tab to serve afterwards. */
async function buildTab() {
  const state = await stateOf(sources);
  const before = await readFile(stamp, 'utf8').catch(() => undefined);
  if (before === state) return true;
  const bundler = await findBundler();
  if (bundler === undefined) return before !== undefined;
  console.log('Building the workspace…');
  const room = join(root, 'dist', `.tab-${String(process.pid)}`);
  try {
    await bundle(bundler, room);
    await compressAll(room);
    await writeFile(join(room, 'made-of.txt'), state);
    // A server that runs has what it has read; a build that fails leaves the one before.
    await rm(made, { recursive: true, force: true });
    await rename(room, made);
  } finally {
    await rm(room, { recursive: true, force: true });
  }
  return true;
}

/** By content: a fresh checkout of the same files builds nothing anew. */
async function stateOf(places) {
  const files = (await Promise.all(places.map((place) => filesIn(join(root, place))))).flat().toSorted();
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`${relative(root, file)}\0`);
    hash.update(await readFile(file));
  }
  return hash.digest('hex');
}

async function filesIn(place) {
  if (!existsSync(place)) return [];
  const entries = await readdir(place, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return [place];
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

async function findBundler() {
  try {
    const [vite, react] = await Promise.all([import('vite'), import('@vitejs/plugin-react')]);
    return { build: vite.build, react: react.default };
  } catch (error) {
    if (error?.code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

const bundle = ({ build, react }, room) =>
  build({
    configFile: false,
    envFile: false,
    root: join(root, 'src/tab'),
    base: '/workspace/',
    logLevel: 'warn',
    plugins: [react()],
    // Written into the page for each who loads it: the styles that components make are then allowed, and no others.
    html: { cspNonce: '%NONCE%' },
    build: {
      outDir: room,
      emptyOutDir: true,
      target: 'es2022',
      manifest: 'manifest.json',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2_000,
    },
  });

const worthCompressing = /\.(?:js|css|mjs|svg|wasm)$/;
const [deflated, brotlied] = [promisify(gzip), promisify(brotliCompress)];

/** Once here rather than for everybody who asks. */
async function compressAll(folder) {
  for (const file of (await filesIn(folder)).filter((name) => worthCompressing.test(name))) {
    const content = await readFile(file);
    await writeFile(`${file}.gz`, await deflated(content, { level: 9 }));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 10 };
    await writeFile(`${file}.br`, await brotlied(content, { params }));
  }
}

if (!(await buildTab())) {
  console.error('The workspace cannot be built: its bundler comes with the development packages.');
  process.exit(1);
}
