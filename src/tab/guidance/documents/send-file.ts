/** Sends a file in parts, and fetches one back: of its name no more than the ending is ever told. */
import type * as shapes from '../../../web/contract/document-shapes.ts';
import type { Api } from '../../shell/api.ts';
import { documentCalls } from './calls.ts';

/** As the contract has it: held to it by its type. */
export const partBytes: typeof shapes.partBytes = 1_048_576;
export const mostParts: typeof shapes.mostParts = 24;
export const mostMegabytes = (mostParts * partBytes) / (1024 * 1024);

type Ending = shapes.DocumentRow['ending'];

const endings: Readonly<Record<string, Ending>> = {
  pdf: 'pdf',
  docx: 'docx',
  pptx: 'pptx',
  html: 'html',
  htm: 'html',
  md: 'md',
  markdown: 'md',
  txt: 'txt',
};
/** What a browser lets choose from. */
export const chosenFrom = Object.keys(endings)
  .map((ending) => `.${ending}`)
  .join(',');

export const endingOf = (name: string): Ending | undefined =>
  endings[/\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];

/** Why it is not worth sending; undefined where it is. */
export function refusalOf({ name, size }: Pick<File, 'name' | 'size'>): string | undefined {
  if (/\.(doc|ppt|dot|pps)$/i.test(name))
    return 'This is of the old Office format. Open it, save it as .docx or .pptx, and choose that.';
  if (endingOf(name) === undefined)
    return 'This kind of file cannot be read. Save it as PDF, DOCX, PPTX, HTML, Markdown or text, and choose that.';
  if (size === 0) return 'This file is empty. Check that it is the right one and was saved whole.';
  if (size > mostParts * partBytes)
    return `This file has ${megabytes(size)} and at most ${String(mostMegabytes)} MB are taken. Save it with smaller pictures, or split it.`;
  return undefined;
}

export const megabytes = (bytes: number): string =>
  bytes < 100_000
    ? `${String(Math.max(1, Math.round(bytes / 1024)))} KB`
    : `${(bytes / (1024 * 1024)).toFixed(1)} MB`;

interface Where {
  readonly api: Api;
  readonly service: string;
  readonly document: string;
}

/** One after another; what was sent before may be sent again. */
export async function sendParts(
  { api, service, document }: Where,
  file: Blob,
  onSent: (bytes: number) => void,
): Promise<void> {
  for (let at = 0; at < file.size; at += partBytes) {
    const body = new Uint8Array(await file.slice(at, at + partBytes).arrayBuffer());
    const parts = { service, document, number: String(at / partBytes + 1) };
    await api.get(documentCalls.putDocumentPart, { parts, body });
    onSent(Math.min(at + partBytes, file.size));
  }
}

export async function fetchFile(
  { api, service, document }: Where,
  size: number,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; at += partBytes) {
    const parts = { service, document, number: String(at / partBytes + 1) };
    const response = await api.open(documentCalls.documentPart, { parts, signal });
    bytes.set(new Uint8Array(await response.arrayBuffer()), at);
  }
  return bytes;
}
