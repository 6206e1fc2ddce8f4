/** Texts as vectors, so that words which mean the same lie near one another: how they are compared and kept. */

/** Of length one, so that the product of two is their cosine. */
export type Vector = Float32Array;

export function unit(values: ArrayLike<number>): Vector {
  const vector = Float32Array.from(values);
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}

/** -1 to 1; undefined where they are not of one space. */
export function cosine(one: Vector, other: Vector): number | undefined {
  if (one.length !== other.length) return undefined;
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] as number) * (other[at] as number);
  return sum;
}

const widest = 127;

/** A byte for each number: a quarter of the room, and the order of what is near stays. */
export function toBytes(vector: Vector): Uint8Array {
  const most = vector.reduce((held, value) => Math.max(held, Math.abs(value)), 0);
  const scale = most === 0 ? 0 : widest / most;
  return new Uint8Array(Int8Array.from(vector, (value) => Math.round(value * scale)).buffer);
}

export const fromBytes = (bytes: Uint8Array): Vector => unit(Int8Array.from(bytes));
