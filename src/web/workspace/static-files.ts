/** GET /workspace/…: the files of the advisors' tab, and its page for every other path, as the tab finds its own way. */
import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { refuse, sendContent, sendRefusal } from '../reply.ts';
import { type PageMode, pagePolicy } from './page-policy.ts';

export interface BuiltTab {
  /** Where the build put it; it may be missing, and come while the server runs. */
  readonly folder: string;
  readonly mode: PageMode;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const base = '/workspace/';
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};
/** In the order in which they are preferred. */
const encodings = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const;

const notBuilt =
  'The workspace is not built on this server. Run "npm run build" where the development packages are installed, and bring dist/ along.';

export function answerTab({ folder, mode }: BuiltTab): Answer {
  const files = createFiles(folder);
  return async (request, response) => {
    const path = request.url ?? '';
    const name = path.startsWith(base) ? path.slice(base.length) : '';
    if (name.startsWith('assets/')) await sendAsset(request, response, { files, name });
    else await sendPage(request, response, { files, mode });
  };
}

type Files = ReturnType<typeof createFiles>;

async function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  { files, mode }: { readonly files: Files; readonly mode: PageMode },
): Promise<void> {
  const page = await files.page();
  if (page === undefined) {
    sendRefusal(request, response, refuse(503, 'not-built', notBuilt));
    return;
  }
  const nonce = randomBytes(18).toString('base64');
  const written = page.replaceAll('%NONCE%', nonce).replaceAll('{{mode}}', mode);
  sendContent(response, 200, 'text/html; charset=utf-8', written, {
    'content-security-policy': pagePolicy(mode, nonce),
    // No device, no sensor: the workspace needs none.
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  });
}

async function sendAsset(
  request: IncomingMessage,
  response: ServerResponse,
  { files, name }: { readonly files: Files; readonly name: string },
): Promise<void> {
  const accepted = request.headers['accept-encoding'] ?? '';
  const found = await files.asset(name, (encoding) => accepts(accepted, encoding));
  if (found === undefined) {
    sendRefusal(request, response, refuse(404, 'no-file', 'There is no such file of the workspace.'));
    return;
  }
  sendContent(response, 200, types[extname(name)] ?? 'application/octet-stream', found.content, {
    // Its name holds a digest of what is in it.
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
    ...(found.encoding && { 'content-encoding': found.encoding }),
  });
}

const accepts = (header: string, encoding: string): boolean =>
  header.split(',').some((each) => {
    const [name, ...parameters] = each.split(';').map((part) => part.trim().toLowerCase());
    return name === encoding && !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
  });

/**
 * Names are looked up in what the build wrote, so that no path of a request ever reaches the disk. What was read is kept:
 * there are as many files as the build made, and a build while the server runs does not take them away.
 */
function createFiles(folder: string) {
  let listed: Promise<ReadonlySet<string>> | undefined;
  const read = new Map<string, Promise<Buffer>>();
  const list = (): Promise<ReadonlySet<string>> =>
    (listed ??= namesIn(folder).catch((error: unknown) => {
      listed = undefined;
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Set();
      throw error;
    }));
  const content = (name: string): Promise<Buffer> => {
    const known = read.get(name);
    if (known) return known;
    const reading = readFile(join(folder, name));
    read.set(name, reading);
    reading.catch(() => read.delete(name));
    return reading;
  };
  return {
    page: async (): Promise<string | undefined> =>
      (await list()).has('index.html') ? (await content('index.html')).toString() : undefined,
    asset: async (name: string, accepted: (encoding: string) => boolean) => {
      const names = await list();
      if (!names.has(name) || name.endsWith('.br') || name.endsWith('.gz')) return undefined;
      const packed = encodings.find(({ name: one, suffix }) => accepted(one) && names.has(name + suffix));
      return { encoding: packed?.name, content: await content(name + (packed?.suffix ?? '')) };
    },
  };
}

async function namesIn(folder: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/')),
  );
}
