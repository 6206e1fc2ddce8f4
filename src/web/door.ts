/** The first look at a request, before restify parses anything of it: known routes pass, all else is answered here. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { apiRoot } from './contract/routes.ts';
import type { Hand } from './lifecycle.ts';
import { keepQuery } from './queries.ts';
import { type Refusal, refuse, sendRefusal } from './reply.ts';

const routes: ReadonlyMap<string, 'GET' | 'POST'> = new Map([
  ['/health/live', 'GET'],
  ['/health/ready', 'GET'],
  ['/metrics', 'GET'],
  ['/workspace', 'GET'],
  ['/api/messages', 'POST'],
]);

/** For whoever has the address, which goes on below these: ids and days only, or what nobody could guess. */
const openFolders = ['/calendar/', '/checklists/', '/pictures/', '/exports/', '/workspace/'] as const;
/** To look at what stands there, and to take it. */
const takenFolder = '/exports/';
const openPath = /^[\w./-]{1,200}$/;

/** What node takes for a host and `new URL` does not would throw inside restify and end the process. */
const plainHost = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

const isWorkspace = (path: string): boolean => path.startsWith(`${apiRoot}/`);

/** True if restify may have it; its address is then one of ours, without the query, which is kept beside it. */
export function atTheDoor(request: IncomingMessage, response: ServerResponse, hand: Hand): boolean {
  hand.holdResponse(response);
  if (hand.closing) {
    sendRefusal(request, response, refuse(503, 'closing', 'This server is closing.'), {
      connection: 'close',
    });
    return false;
  }
  const url = request.url ?? '';
  const path = url.split('?', 1)[0] ?? '';
  const methods = methodsFor(path);
  const refusal = refuseRoute(request, methods) ?? refuseOpen(path);
  if (refusal === undefined) {
    request.url = path;
    keepQuery(request, url.slice(path.length));
    return true;
  }
  sendRefusal(request, response, refusal, methods.length === 0 ? {} : { allow: methods.join(', ') });
  return false;
}

const isOpen = (path: string): boolean => openFolders.some((folder) => path.startsWith(folder));

/** The workspace's own router says which of its addresses takes which method. */
const workspaceMethods: readonly string[] = ['GET', 'POST', 'PUT'];

function methodsFor(path: string): readonly string[] {
  if (isWorkspace(path)) return workspaceMethods;
  if (path.startsWith(takenFolder)) return ['GET', 'POST'];
  if (isOpen(path)) return ['GET'];
  const method = routes.get(path);
  return method === undefined ? [] : [method];
}

function refuseRoute(request: IncomingMessage, methods: readonly string[]): Refusal | undefined {
  if (methods.length === 0) return refuse(404, 'no-route', 'There is nothing here.');
  if (!methods.includes(request.method ?? '')) return refuse(405, 'method', `Use ${methods.join(' or ')}.`);
  const { host = 'localhost' } = request.headers;
  return isUsableHost(host) ? undefined : refuse(400, 'host', 'The Host header is not one.');
}

/** restify takes apart what is percent-encoded, and throws at what it cannot: none of ours is. */
const refuseOpen = (path: string): Refusal | undefined =>
  !(isOpen(path) || isWorkspace(path)) || openPath.test(path)
    ? undefined
    : refuse(400, 'address', 'That address is none of ours.');

const isUsableHost = (host: string): boolean => plainHost.test(host) && URL.canParse(`http://${host}/`);
