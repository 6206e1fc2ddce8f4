/** DOCX through mammoth, handed a copy of the archive that holds nothing but its unpacked XML. */
import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { type PutAside, type ReadResult, troubled } from './document.ts';
import { readHtml } from './read-html.ts';
import { decode, mostUnpackedMegabytes, unpackXml } from './unpack.ts';
import { elementsOf, parseXml, textIn } from './xml.ts';

const styles = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];

export async function readDocx(bytes: Uint8Array): Promise<ReadResult> {
  const unpacked = unpackXml(bytes);
  if (!unpacked.ok) return troubled({ kind: unpacked.kind, allowed: mostUnpackedMegabytes });
  const html = await convert(unpacked.parts);
  if (html === undefined) return troubled({ kind: 'broken' });
  const read = readHtml(html, 'DOCX');
  if (!read.ok) return hasPictures(bytes) ? troubled({ kind: 'no-text', pages: 1 }) : read;
  const aside = runningText(unpacked.parts);
  return { ok: true, document: { ...read.document, aside: [...aside, ...read.document.aside] } };
}

/** Undefined where mammoth cannot make sense of it. */
async function convert(parts: ReadonlyMap<string, Uint8Array>): Promise<string | undefined> {
  const copy = zipSync(Object.fromEntries(parts), { level: 0 });
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(copy.buffer, copy.byteOffset, copy.byteLength) },
      {
        styleMap: styles,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        // Pictures are not in the copy, and none is asked for.
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    return value;
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

const hasPictures = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes('word/media/');

/** Headers and footers stand in parts of their own, which mammoth does not read. */
function runningText(parts: ReadonlyMap<string, Uint8Array>): readonly PutAside[] {
  const texts = [...parts]
    .filter(([name]) => /^word\/(?:header|footer)\d*\.xml$/.test(name))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, bytes]) =>
      elementsOf(parseXml(decode(bytes)), 'w:p')
        .map((paragraph) => textIn(paragraph, 'w:t'))
        .join(' ')
        .trim(),
    );
  return [...new Set(texts)]
    .filter((text) => text !== '')
    .map((text) => ({ why: 'running header or footer', text, places: [] }));
}
