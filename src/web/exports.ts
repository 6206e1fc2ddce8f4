/** /exports/…: whoever has the link is shown a button, and its press gives one export, once; no store may keep it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { exportPage, exportPolicy } from './export-page.ts';
import { recordPage, recordPolicy, type RecordPackPage } from './record-page.ts';
import { refuse, sendRefusal, sendContent } from './reply.ts';

type ExportFile =
  | { readonly kind: 'csv'; readonly name: string; readonly text: string }
  | { readonly kind: 'record'; readonly name: string; readonly pack: RecordPackPage }
  | { readonly kind: 'over' }
  | { readonly kind: 'unknown' };

/** By the service and the token of the address. */
export interface Exports {
  readonly look: (service: string, token: string) => Promise<'good' | 'over' | 'unknown'>;
  /** What it gives is given once. */
  readonly open: (service: string, token: string) => Promise<ExportFile>;
}

const address = /^\/exports\/([a-z0-9-]{1,64})\/([A-Za-z0-9_-]{43})$/;

/** A program that looks at links before people do, as mail and chat have, must not spend them: only a press does. */
export async function answerExport(
  request: IncomingMessage,
  response: ServerResponse,
  exports: Exports,
): Promise<void> {
  const [, service, token] = address.exec(request.url ?? '') ?? [];
  if (service === undefined || token === undefined) {
    refuseExport(request, response, 'unknown');
    return;
  }
  if (request.method === 'POST') {
    give(request, response, await exports.open(service, token));
    return;
  }
  const found = await exports.look(service, token);
  if (found !== 'good') {
    refuseExport(request, response, found);
    return;
  }
  sendContent(response, 200, 'text/html; charset=utf-8', exportPage, {
    'content-security-policy': exportPolicy,
  });
}

function give(request: IncomingMessage, response: ServerResponse, file: ExportFile): void {
  switch (file.kind) {
    case 'csv':
      sendContent(response, 200, 'text/csv; charset=utf-8', file.text, attached(file.name));
      return;
    case 'record':
      sendContent(response, 200, 'text/html; charset=utf-8', recordPage(file.pack), {
        ...attached(file.name),
        'content-security-policy': recordPolicy,
      });
      return;
    default:
      refuseExport(request, response, file.kind);
  }
}

const refusals = {
  over: refuse(
    410,
    'export-over',
    'That link was opened before, or its 15 minutes are over. Ask for another in Teams.',
  ),
  unknown: refuse(404, 'no-export', 'There is no export at that address.'),
} as const;

const refuseExport = (
  request: IncomingMessage,
  response: ServerResponse,
  why: keyof typeof refusals,
): void => {
  sendRefusal(request, response, refusals[why]);
};

/** Names of ours: a reference, or a service and a day. */
const attached = (name: string): Readonly<Record<string, string>> => ({
  'cache-control': 'no-store',
  'content-disposition': `attachment; filename="${name.replace(/[^A-Za-z0-9.-]/g, '-')}"`,
});
