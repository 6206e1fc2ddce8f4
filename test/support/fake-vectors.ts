/** Vectors that a test can compute: texts of like words and letters lie near one another. */

const dimensions = 192;

/** Of length one; the same text always gives the same one. */
export function fakeVector(text: string): number[] {
  const vector = new Array<number>(dimensions).fill(0);
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    add(vector, `w ${word}`, 1);
    const padded = `^${word}$`;
    for (let at = 0; at + 3 <= padded.length; at += 1) add(vector, `t ${padded.slice(at, at + 3)}`, 0.35);
  }
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

function add(vector: number[], feature: string, weight: number): void {
  const hash = hashOf(feature);
  const at = hash % dimensions;
  vector[at] = (vector[at] ?? 0) + (hash & 0x10000 ? weight : -weight);
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
