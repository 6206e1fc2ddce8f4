/** Bytes of a text file as text: UTF-8, UTF-16 with its mark, else what Windows wrote. */
import { isUtf16, latin } from './recognise-format.ts';

export function decodeText(bytes: Uint8Array): string {
  const head = latin(bytes.subarray(0, 2));
  if (isUtf16(head)) return new TextDecoder(head.startsWith('\xff') ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return decodeWindows(bytes);
    throw error;
  }
}

/** What windows-1252 has at 0x80 to 0x9f. Some versions of Node decode it as Latin 1, which has nothing there. */
const windowsOnly = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const decodeWindows = (bytes: Uint8Array): string =>
  latin(bytes).replace(/[\x80-\x9f]/g, (letter) => windowsOnly.charAt(letter.charCodeAt(0) - 0x80));
