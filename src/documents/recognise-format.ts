/** What a file really is, by its first bytes and its name, before any parser sees it. */
import type { Format, Trouble } from './document.ts';

const byEnding: Readonly<Record<string, Format>> = {
  pdf: 'PDF',
  docx: 'DOCX',
  pptx: 'PPTX',
  html: 'HTML',
  htm: 'HTML',
  md: 'Markdown',
  markdown: 'Markdown',
  txt: 'text',
};
const oldOffice = new Set(['doc', 'ppt', 'dot', 'pps']);

const endingOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** Whether a folder's file is worth opening: others are listed and left alone. */
export const isDocumentName = (name: string): boolean =>
  endingOf(name) in byEnding || oldOffice.has(endingOf(name));

type Recognised =
  | { readonly ok: true; readonly format: Format }
  | { readonly ok: false; readonly trouble: Trouble };

const no = (trouble: Trouble): Recognised => ({ ok: false, trouble });

export function recogniseFormat(name: string, bytes: Uint8Array): Recognised {
  if (bytes.length === 0) return no({ kind: 'empty' });
  const ending = endingOf(name);
  const named = byEnding[ending];
  const container = containerOf(bytes);
  if (container === 'OLE') return no({ kind: isEncryptedOffice(bytes) ? 'encrypted' : 'old-format' });
  if (container === 'other') return no({ kind: named === undefined ? 'unknown-format' : 'broken' });
  if (oldOffice.has(ending)) return no({ kind: 'old-format' });
  if (named === undefined) return no({ kind: 'unknown-format' });
  return agree(named, container);
}

type Container = 'PDF' | 'DOCX' | 'PPTX' | 'HTML' | 'plain' | 'OLE' | 'other';

function agree(named: Format, container: Exclude<Container, 'OLE' | 'other'>): Recognised {
  if (named === container || mayHold(named, container)) return { ok: true, format: named };
  return no(container === 'plain' ? { kind: 'broken' } : { kind: 'wrong-ending', really: container });
}

/** Markdown may begin with a tag, and a page without one is still a page. */
function mayHold(named: Format, container: Container): boolean {
  if (container === 'plain') return named === 'text' || named === 'Markdown' || named === 'HTML';
  return container === 'HTML' && named === 'Markdown';
}

function containerOf(bytes: Uint8Array): Container {
  const head = latin(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'PDF';
  if (head.startsWith('\xd0\xcf\x11\xe0')) return 'OLE';
  if (head.startsWith('PK\x03\x04')) return officeOf(bytes);
  if (/^(\xef\xbb\xbf)?\s*<(!doctype html|html)/i.test(head)) return 'HTML';
  return isUtf16(head) || !head.includes('\0') ? 'plain' : 'other';
}

export const isUtf16 = (head: string): boolean => /^(\xff\xfe|\xfe\xff)/.test(head);

/** The archive's list of names stands at its end. */
function officeOf(bytes: Uint8Array): Container {
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (names.includes('word/document')) return 'DOCX';
  if (names.includes('ppt/presentation.xml')) return 'PPTX';
  return 'other';
}

/** An Office file with a password is an old-style container with a stream of this name. */
const isEncryptedOffice = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );

export const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
