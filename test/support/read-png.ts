/** Reads the pixels of a plain PNG: 8 bits a channel, not interlaced, with or without alpha. */
import { inflateSync } from 'node:zlib';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly hasAlpha: boolean;
  /** Red, green, blue, alpha, from the top left, row by row. */
  readonly pixels: readonly (readonly [number, number, number, number])[];
}

export function readPng(bytes: Buffer): Pixels {
  const chunks = chunksOf(bytes);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  if (!header) throw new Error('This is not a PNG.');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, colour, interlace] = [header[8], header[9], header[12]];
  if (depth !== 8 || (colour !== 2 && colour !== 6) || interlace !== 0) {
    throw new Error('Only 8-bit RGB and RGBA without interlacing can be read here.');
  }
  const channels = colour === 6 ? 4 : 3;
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const raw = unfilter(inflateSync(packed), width, height, channels);
  const at = (index: number): number => raw[index] ?? 0;
  const pixels = Array.from({ length: width * height }, (_, pixel) => {
    const start = pixel * channels;
    return [at(start), at(start + 1), at(start + 2), channels === 4 ? at(start + 3) : 255] as const;
  });
  return { width, height, hasAlpha: channels === 4, pixels };
}

function chunksOf(bytes: Buffer): readonly { readonly type: string; readonly data: Buffer }[] {
  const chunks = [];
  for (let at = 8; at + 8 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    chunks.push({
      type: bytes.toString('latin1', at + 4, at + 8),
      data: bytes.subarray(at + 8, at + 8 + length),
    });
    at += 12 + length;
  }
  return chunks;
}

/** Undoes PNG's five filters, each of which predicts a byte from those to the left and above. */
function unfilter(lines: Buffer, width: number, height: number, channels: number): Buffer {
  const stride = width * channels;
  const out = Buffer.alloc(stride * height);
  const byte = (row: number, column: number): number =>
    row < 0 || column < 0 ? 0 : (out[row * stride + column] ?? 0);
  for (let row = 0; row < height; row += 1) {
    const filter = lines[row * (stride + 1)] ?? 0;
    for (let column = 0; column < stride; column += 1) {
      const left = byte(row, column - channels);
      const above = byte(row - 1, column);
      const corner = column < channels ? 0 : byte(row - 1, column - channels);
      const predicted =
        [0, left, above, (left + above) >> 1, nearest(left, above, corner)][filter] ?? Number.NaN;
      out[row * stride + column] = ((lines[row * (stride + 1) + 1 + column] ?? 0) + predicted) & 255;
    }
  }
  return out;
}

function nearest(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const away = [left, above, corner].map((one) => Math.abs(guess - one));
  const [toLeft = 0, toAbove = 0, toCorner = 0] = away;
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
