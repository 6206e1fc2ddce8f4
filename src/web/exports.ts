/** GET /exports/…: one export for whoever is first to open its link; no store on the way may keep it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { recordPage, recordPolicy, type RecordPackPage } from './record-page.ts';
import { refuse, sendRefusal, sendContent } from './reply.ts';

type ExportFile =
  | { readonly kind: 'csv'; readonly name: string; readonly text: string }
  | { readonly kind: 'record'; readonly name: string; readonly pack: RecordPackPage }
  | { readonly kind: 'over' }
  | { readonly kind: 'unknown' };

/** By the service and the token of the address; what it gives is given once. */
export type OpenExport = (service: string, token: string) => Promise<ExportFile>;

const address = /^\/exports\/([a-z0-9-]{1,64})\/([A-Za-z0-9_-]{43})$/;

async function fileAt(path: string, openExport: OpenExport): Promise<ExportFile> {
  const [, service, token] = address.exec(path) ?? [];
  return service === undefined || token === undefined ? { kind: 'unknown' } : openExport(service, token);
}

export async function answerExport(
  request: IncomingMessage,
  response: ServerResponse,
  openExport: OpenExport,
): Promise<void> {
  const file = await fileAt(request.url ?? '', openExport);
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
    case 'over':
      sendRefusal(request, response, refuse(410, 'export-over', over));
      return;
    case 'unknown':
      sendRefusal(request, response, refuse(404, 'no-export', 'There is no export at that address.'));
  }
}

const over = 'That link was opened before, or its 15 minutes are over. Ask for another in Teams.';

/** Names of ours: a reference, or a service and a day. */
const attached = (name: string): Readonly<Record<string, string>> => ({
  'cache-control': 'no-store',
  'content-disposition': `attachment; filename="${name.replace(/[^A-Za-z0-9.-]/g, '-')}"`,
});
