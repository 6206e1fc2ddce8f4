/** The fields of a button's payload, each read as what it must be: anything may come back from a client. */

export type Payload = Readonly<Record<string, unknown>>;

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

export function answerOf(payload: Payload): { readonly answer?: string } {
  const answer = idOf(payload['answer']);
  return answer === undefined ? {} : { answer };
}

export function fromWalk(payload: Payload): { readonly walk?: string } {
  const walk = idOf(payload['walk']);
  return walk === undefined ? {} : { walk };
}

/** The name of a row of guidance. */
export const slugOf = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) && value.length <= 64
    ? value
    : undefined;

/** The field where it is such a name, and nothing where it is none. */
export function slugAt<K extends string>(payload: Payload, field: K): { readonly [F in K]?: string } {
  const slug = slugOf(payload[field]);
  return slug === undefined ? {} : ({ [field]: slug } as { readonly [F in K]?: string });
}

export function walkOf({ walk: id, revision }: Payload) {
  const walk = idOf(id);
  if (walk === undefined || !Number.isSafeInteger(revision) || Number(revision) < 1) return undefined;
  return { walk, revision: Number(revision) };
}

/** More than any answer has. */
const sourcesAtMost = 99;

export function sourcesOf({ answer: id, from }: Payload) {
  const answer = idOf(id);
  if (answer === undefined) return undefined;
  if (from === undefined) return { answer };
  return Number.isInteger(from) && Number(from) > 0 && Number(from) <= sourcesAtMost
    ? { answer, from: Number(from) }
    : undefined;
}

const clearedAtMost = 20;

/** Keyed digests of words that somebody told us are not names. */
export function clearedOf(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value) || value.length > clearedAtMost) return undefined;
  const digests = value.filter(
    (one): one is string => typeof one === 'string' && /^[A-Za-z0-9_-]{20,64}$/.test(one),
  );
  return digests.length === value.length ? digests : undefined;
}

export function formOf(payload: Payload) {
  const submission = idOf(payload['submission']);
  const cleared = clearedOf(payload['cleared']);
  if (submission === undefined || cleared === undefined) return undefined;
  return { submission, cleared, ...answerOf(payload) };
}

export const referenceOf = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[A-Z]{2,5}-\d{4}-\d{4,9}$/.test(value) ? value : undefined;
