/** What an attempt at the model came to where it came to nothing, read from the vendor's errors and never from their words. */
import type { ModelTrouble } from '../rewording/answer-model.ts';

/** Why an attempt failed, and whether and when another one may do better. */
export interface Failure {
  readonly trouble: Extract<ModelTrouble, 'unreachable' | 'too-slow' | 'busy' | 'stopped'>;
  /** For a log: of ours, of HTTP or of the network. */
  readonly code: string;
  readonly mayTryAgain: boolean;
  /** What the server asked for, in milliseconds. */
  readonly notBefore: number | undefined;
}

/** Read by shape: the package is loaded only where a model is configured. */
interface VendorError extends Error {
  readonly status?: unknown;
  readonly headers?: unknown;
  readonly code?: unknown;
  readonly cause?: unknown;
}

export function failureOf(error: unknown): Failure {
  const { status, headers } = error instanceof Error ? (error as VendorError) : {};
  if (typeof status !== 'number') return { ...untold(error), notBefore: undefined };
  const notBefore = headers instanceof Headers ? hintOf(headers) : undefined;
  const code = `http-${String(status)}`;
  if (status === 429) return { trouble: 'busy', code, mayTryAgain: true, notBefore };
  return { trouble: 'unreachable', code, mayTryAgain: status >= 500 || status === 408, notBefore };
}

/** No answer came, or none that is HTTP's. */
function untold(error: unknown): Omit<Failure, 'notBefore'> {
  const name = error instanceof Error ? error.constructor.name : '';
  if (name === 'APIUserAbortError') return { trouble: 'too-slow', code: 'too-slow', mayTryAgain: false };
  if (name === 'APIConnectionTimeoutError')
    return { trouble: 'too-slow', code: 'timeout', mayTryAgain: false };
  return { trouble: 'unreachable', code: codeOf(error), mayTryAgain: name === 'APIConnectionError' };
}

/** The code of the network lies beneath the vendor's error and that of the platform's own client. */
function codeOf(error: unknown): string {
  for (let inner = error, depth = 0; inner instanceof Error && depth < 5; inner = inner.cause, depth += 1) {
    const { code } = inner as VendorError;
    if (typeof code === 'string' && /^[A-Z_]{3,40}$/.test(code)) return code;
  }
  return error instanceof Error ? error.constructor.name : 'unknown';
}

function hintOf(headers: Headers): number | undefined {
  const exact = numberIn(headers.get('retry-after-ms'));
  const seconds = numberIn(headers.get('retry-after'));
  return exact ?? (seconds === undefined ? undefined : seconds * 1000);
}

const numberIn = (value: string | null): number | undefined => {
  const number = value === null || value.trim() === '' ? NaN : Number(value);
  return number >= 0 ? number : undefined;
};
