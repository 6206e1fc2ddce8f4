/** Asks with an end: one more try where the server says that it may help, none while it rests, and never past the signal. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Breaker } from './breaker.ts';
import { type Failure, failureOf } from './trouble.ts';

export type Bounded<T> =
  | { readonly kind: 'done'; readonly value: T }
  | {
      readonly kind: 'failed';
      readonly trouble: Failure['trouble'];
      readonly code: string;
      readonly tries: number;
    };

/** A try may do better later; nothing is known of how much later. */
const pauseMilliseconds = 300;
const longestPauseMilliseconds = 4_000;
const triesAtMost = 2;

/** `signal` ends all of it: `AbortSignal.timeout` as too slow, any other reason as stopped. */
export async function bounded<T>(
  ask: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
  breaker: Breaker,
): Promise<Bounded<T>> {
  if (signal.aborted) return ended(signal, 0);
  if (!breaker.mayAsk()) return { kind: 'failed', trouble: 'unreachable', code: 'resting', tries: 0 };
  for (let tries = 1; ; tries += 1) {
    const tried = await tryOnce(ask, signal);
    if (tried.kind === 'done') {
      breaker.succeeded();
      return tried;
    }
    if (tries < triesAtMost && (await waited(tried, signal))) continue;
    const end = isOver(signal) ? ended(signal, tries) : failed(tried, tries);
    tell(breaker, end.trouble, tried);
    return end;
  }
}

type Tried<T> = { readonly kind: 'done'; readonly value: T } | ({ readonly kind: 'failure' } & Failure);

async function tryOnce<T>(ask: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<Tried<T>> {
  const over = endOf(signal);
  try {
    // Whoever signs for us may wait without looking at the signal; what comes of it later is nobody's by then.
    return { kind: 'done', value: await Promise.race([ask(signal), over.promise]) };
  } catch (error) {
    return { kind: 'failure', ...failureOf(error) };
  } finally {
    over.forget();
  }
}

/** Rejects at the signal's end, until it is forgotten. */
function endOf(signal: AbortSignal): { readonly promise: Promise<never>; readonly forget: () => void } {
  const { promise, reject } = withReject();
  const end = (): void => {
    reject(new Error('The signal ended it.'));
  };
  signal.addEventListener('abort', end, { once: true });
  return {
    promise,
    forget: () => {
      signal.removeEventListener('abort', end);
    },
  };
}

function withReject(): { readonly promise: Promise<never>; readonly reject: (error: Error) => void } {
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<never>((_, refuse) => {
    reject = refuse;
  });
  return { promise, reject };
}

/** It may have ended while something was waited for, which the compiler does not see. */
const isOver = (signal: AbortSignal): boolean => signal.aborted;

const failed = ({ trouble, code }: Failure, tries: number): Failed => ({
  kind: 'failed',
  trouble,
  code,
  tries,
});

type Failed = Extract<Bounded<never>, { kind: 'failed' }>;

const ended = (signal: AbortSignal, tries: number): Failed =>
  isTimeout(signal)
    ? { kind: 'failed', trouble: 'too-slow', code: 'too-slow', tries }
    : { kind: 'failed', trouble: 'stopped', code: 'stopped', tries };

const isTimeout = ({ reason }: AbortSignal): boolean =>
  reason instanceof Error && reason.name === 'TimeoutError';

function tell(breaker: Breaker, trouble: Failure['trouble'], { notBefore }: Failure): void {
  if (trouble === 'stopped') breaker.abandoned();
  else breaker.failed(trouble === 'busy' ? notBefore : undefined);
}

/** False where another try would be for nothing: too late for whoever waits, or no better. */
async function waited({ mayTryAgain, notBefore }: Failure, signal: AbortSignal): Promise<boolean> {
  const pause = notBefore ?? pauseMilliseconds;
  if (signal.aborted || !mayTryAgain || pause > longestPauseMilliseconds) return false;
  try {
    await delay(pause, undefined, { signal });
    return true;
  } catch (error) {
    if (isOver(signal)) return false;
    throw error;
  }
}
