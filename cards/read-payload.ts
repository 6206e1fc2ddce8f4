/** Reads the fields of a button's payload: each as what it should be, or not at all. */

export type Payload = Readonly<Record<string, unknown>>;

/** Makes nothing of nothing. */
export const whole = <T, R>(value: T | undefined, make: (value: T) => R): R | undefined =>
  value === undefined ? undefined : make(value);

export const isRecord = (value: unknown): value is Payload =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const shortText = (value: unknown, longest: number): string | undefined =>
  typeof value === 'string' && value.length > 0 && value.length <= longest ? value : undefined;

export const among = <const T extends string>(value: unknown, allowed: readonly T[]): T | undefined =>
  allowed.find((one) => one === value);

const idPattern = /^[A-Za-z0-9-]{8,64}$/;

export const idOf = (value: unknown): string | undefined =>
  typeof value === 'string' && idPattern.test(value) ? value : undefined;

const clearedAtMost = 20;

/** Keyed digests of words that somebody told us are not names. */
export function clearedOf(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value) || value.length > clearedAtMost) return undefined;
  const digests = value.filter(
    (one): one is string => typeof one === 'string' && /^[A-Za-z0-9_-]{20,64}$/.test(one),
  );
  return digests.length === value.length ? digests : undefined;
}
