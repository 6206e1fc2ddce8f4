/** Documents that a test brings in: their rows, and the calls by which a page sends a file. */
import { setTimeout as delay } from 'node:timers/promises';
import {
  type BroughtDocument,
  type BroughtPassage,
  emptyReport,
} from '../../src/editorial/documents/document.ts';
import { partBytes, partType } from '../../src/web/contract/document-shapes.ts';
import type { RunningApp } from './app.ts';
import { noon } from './standing-clock.ts';
import { type Answer, send } from './web.ts';
import { type BodyOf, call } from './workspace.ts';

export const newDocument = (over: Partial<BroughtDocument> = {}): BroughtDocument => ({
  service: 'southwark',
  id: '00000000-0000-4000-8000-00000000d001',
  title: 'Attendance guide',
  source: 'southwark-handbook',
  ending: 'pdf',
  bytes: 10,
  state: 'awaited',
  refusal: undefined,
  page: undefined,
  pages: undefined,
  report: emptyReport,
  earlier: undefined,
  hasFile: true,
  by: { id: 'editor', name: 'Sample Officer' },
  createdAt: noon,
  changedAt: noon,
  ...over,
});

export const newFound = (number: number, over: Partial<BroughtPassage> = {}): BroughtPassage => ({
  number,
  title: `Part ${String(number)}`,
  slug: `part-${String(number)}`,
  locator: `page ${String(number)}`,
  place: { unit: 'page', from: number, to: number },
  original: `Words of part ${String(number)}.`,
  digest: `digest ${String(number)}`,
  topic: 'attendance',
  audience: ['school'],
  holds: ['actor'],
  flags: [],
  names: [],
  change: 'new',
  before: undefined,
  state: 'waiting',
  draft: undefined,
  ...over,
});

interface Sender {
  readonly port: number;
  readonly token: string;
}

interface File {
  readonly title?: string;
  readonly ending: BodyOf<'bringIn'>['ending'];
  readonly bytes: Uint8Array;
  readonly source?: unknown;
}

/** As the page does: its title and source, then its parts. */
export async function sendFile(
  { port, token }: Sender,
  { title = 'Attendance guide', ending, bytes, source = 'southwark-handbook' }: File,
): Promise<string> {
  const begun = await call(port, 'bringIn', {
    token,
    body: { title, ending, bytes: bytes.length, source },
  });
  if (begun.status !== 200) throw new Error(JSON.stringify(begun.body));
  const { id } = begun.body;
  for (let part = 1; (part - 1) * partBytes < bytes.length; part += 1) {
    const { status, text } = await sendPart(
      { port, token },
      id,
      part,
      bytes.subarray((part - 1) * partBytes, part * partBytes),
    );
    if (status !== 200) throw new Error(text);
  }
  return id;
}

export const sendPart = (
  { port, token }: Sender,
  id: string,
  part: number,
  bytes: Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> =>
  send(port, {
    method: 'PUT',
    path: `/api/workspace/services/southwark/guidance/documents/${id}/parts/${String(part)}`,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': partType,
      'content-length': String(bytes.length),
      ...headers,
    },
    body: Buffer.from(bytes),
  });

/** Once it is read or refused. */
export async function readingOf(
  app: Pick<RunningApp, 'storage' | 'advance' | 'port'>,
  token: string,
  id: string,
): Promise<BodyOf<'document'>> {
  for (;;) {
    const document = await app.storage.documents.find({ service: 'southwark', id });
    if (document === undefined || !['awaited', 'waiting', 'reading'].includes(document.state)) break;
    await delay(50);
  }
  // Whoever calls as often as a test does is asked to wait.
  app.advance(10_000);
  const { status, body } = await call(app.port, 'document', { token, parts: { document: id } });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body;
}
