/** The fence of local mode: no token guards it, so only this machine may talk, and only to this machine. */
import type { IncomingMessage } from 'node:http';
import { type Refusal, refuse } from './reply.ts';

const place = String.raw`(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?`;
const loopbackHost = new RegExp(`^${place}$`, 'i');
const loopbackOrigin = new RegExp(`^https?://${place}$`, 'i');
/**
 * Written down rather than parsed, so that what two parsers read differently (user information, decimal or short
 * addresses, trailing dots, backslashes) is refused instead of understood.
 */
const loopbackUrl = new RegExp(String.raw`^https?://${place}(?:/[\w\-.~/%:;=+,]*)?$`, 'i');
const loopbackAddress = /^(?:::ffff:)?127\.|^::1$/i;

export const isLoopbackUrl = (url: string): boolean => loopbackUrl.test(url);

const isLoopbackHost = (host: string | undefined): boolean => host !== undefined && loopbackHost.test(host);
/** Programs send no Origin; a page of another site always sends its own, or `null`. */
const isOurOrigin = (origin: string | undefined): boolean =>
  origin === undefined || loopbackOrigin.test(origin);

/** Why this request may not come in, for any route of local mode. */
export function refuseStranger(request: IncomingMessage): Refusal | undefined {
  const { host, origin } = request.headers;
  if (!loopbackAddress.test(request.socket.remoteAddress ?? '')) return fenced('remote-address');
  if (!isLoopbackHost(host)) return fenced('host');
  if (!isOurOrigin(origin)) return fenced('origin');
  return request.headers['sec-fetch-site'] === 'cross-site' ? fenced('cross-site') : undefined;
}

/** Why replies may not go to this address. */
export const refuseServiceUrl = (serviceUrl: string | undefined): Refusal | undefined =>
  serviceUrl === undefined || isLoopbackUrl(serviceUrl) ? undefined : fenced('service-url');

const fenced = (code: string): Refusal =>
  refuse(403, code, 'In local mode only this machine may send, and replies go only to this machine.');
