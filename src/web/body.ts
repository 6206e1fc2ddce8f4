/** A request's body, read up to a limit and parsed into an object that cannot do harm. */
import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { type Refusal, refuse } from './reply.ts';

export const bodyLimit = 256 * 1024;
/** Deeper than any card or attachment; shallow enough for every recursive function after us. */
const deepest = 64;

export interface ParsedObject {
  readonly kind: 'object';
  readonly value: Record<string, unknown>;
}

export type ReadBody =
  | { readonly kind: 'body'; readonly bytes: Buffer }
  | { readonly kind: 'cut-off' }
  | Refusal;

const tooLarge = (most: number): Refusal =>
  refuse(413, 'too-large', `The body may not be larger than ${most / 1024} KB.`);

/** Any content encoding is refused: what inflates cannot be measured before it has done its harm. */
export function refuseEncoding(request: IncomingMessage): Refusal | undefined {
  const encoding = (request.headers['content-encoding'] ?? '').trim().toLowerCase();
  if (encoding === '' || encoding === 'identity') return undefined;
  return refuse(415, 'content-encoding', 'Send the body without a content encoding.');
}

/** Bytes as they are: of this one type, with nothing beside it. */
export function refuseOtherThan(type: string, request: IncomingMessage): Refusal | undefined {
  const sent = (request.headers['content-type'] ?? '').trim().toLowerCase();
  return sent === type ? undefined : refuse(415, 'content-type', `Send ${type}.`);
}

export function refuseContentType(request: IncomingMessage): Refusal | undefined {
  const [type = '', ...parameters] = (request.headers['content-type'] ?? '').toLowerCase().split(';');
  const charsets = parameters.map((each) => each.trim()).filter((each) => each.startsWith('charset'));
  const isUtf8 = charsets.every((each) => /^charset="?utf-?8"?$/.test(each));
  if (type.trim() === 'application/json' && isUtf8) return undefined;
  return refuse(415, 'content-type', 'Send application/json in UTF-8.');
}

/** Reads at most so many bytes; beyond that it stops reading, whatever the headers promised. */
export function readBody(request: IncomingMessage, most: number = bodyLimit): Promise<ReadBody> {
  if (Number(request.headers['content-length'] ?? 0) > most) return Promise.resolve(tooLarge(most));
  // Its client left while it was found out who they are: none of the events below would come any more.
  if (request.destroyed) return Promise.resolve({ kind: 'cut-off' });
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= most) {
        chunks.push(chunk);
        return;
      }
      chunks.length = 0;
      request.pause();
      resolve(tooLarge(most));
    });
    request.once('end', () => {
      resolve({ kind: 'body', bytes: Buffer.concat(chunks) });
    });
    for (const event of ['error', 'close'] as const) {
      request.once(event, () => {
        resolve({ kind: 'cut-off' });
      });
    }
  });
}

const badJson = (): Refusal => refuse(400, 'json', 'The body is not a JSON object in UTF-8.');

function parseJson(bytes: Buffer): unknown {
  // Looked at rather than decoded strictly: a strict decoder costs more to make than a body to read.
  if (!isUtf8(bytes)) return undefined;
  try {
    return JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    // It quotes the input, so it goes no further than here.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export function parseObject(bytes: Buffer): ParsedObject | Refusal {
  const value = parseJson(bytes);
  if (!isObject(value) || Array.isArray(value)) return badJson();
  if (!tame(value)) return refuse(400, 'too-deep', `The body is nested more than ${deepest} levels deep.`);
  return { kind: 'object', value };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const dangerousKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
/** NUL, which PostgreSQL does not store, and halves of surrogate pairs, which no encoder can write. */
const unstorable = /[\u0000\uD800-\uDFFF]/gu;

/** Walks without recursion; false if it is too deep. Keys that reach a prototype go, and unstorable characters. */
function tame(root: Record<string, unknown>): boolean {
  let level: Record<string, unknown>[] = [root];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > deepest) return false;
    const next: Record<string, unknown>[] = [];
    for (const container of level) tameOne(container, next);
    level = next;
  }
  return true;
}

function tameOne(container: Record<string, unknown>, next: Record<string, unknown>[]): void {
  for (const [key, value] of Object.entries(container)) {
    if (dangerousKeys.has(key)) {
      Reflect.deleteProperty(container, key);
    } else if (typeof value === 'string') {
      if (value.search(unstorable) >= 0) container[key] = value.replace(unstorable, '\uFFFD');
    } else if (isObject(value)) {
      next.push(value);
    }
  }
}
