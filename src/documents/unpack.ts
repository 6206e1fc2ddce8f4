/** Opens the zip inside a DOCX or PPTX and takes out only its XML, with a bound that no archive can get past. */
import { unzipSync } from 'fflate';

const megabyte = 1024 * 1024;
/** A 300-page document has some 5 MB of XML; the parsers hold many times that in memory. */
export const mostUnpackedMegabytes = 24;
const mostParts = 20_000;

export type Unpacked =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly kind: 'unpacks-too-big' | 'broken' };

/**
 * The sizes that the archive states bind: what is packed is never written past the buffer made for its stated size, and
 * what is not packed is copied as it lies there, once for each name, whatever size is stated for it.
 */
export function unpackXml(bytes: Uint8Array): Unpacked {
  let unpacked = 0;
  let parts = 0;
  const isWithin = () => unpacked <= mostUnpackedMegabytes * megabyte && parts <= mostParts;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (!/\.(xml|rels)$/i.test(name)) return false;
        parts += 1;
        unpacked += Math.max(size, originalSize);
        return isWithin();
      },
    });
    if (!isWithin()) return { ok: false, kind: 'unpacks-too-big' };
    return { ok: true, parts: new Map(Object.entries(files)) };
  } catch (error) {
    if (error instanceof Error) return { ok: false, kind: 'broken' };
    throw error;
  }
}

export const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
