/** Claims a turn; where another has it in hand, waits for what comes of it. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../src/calendar/clock.ts';
import type { Storage } from '../src/conversation/stores.ts';
import type { Claim, TurnClaims, TurnKey } from '../src/conversation/turn-claims.ts';

const looks = 40;
/** Longer than a dead process's claim holds. */
const looksAtMost = 64;
const usualPause = 250;

interface Claiming {
  readonly storage: Pick<Storage, 'claims'>;
  readonly clock: Clock;
}

export async function claimOrFail(
  key: TurnKey,
  { storage, clock }: Claiming,
): Promise<Claim | { readonly kind: 'failed'; readonly error: Error }> {
  try {
    return await claimOrWait(storage.claims, key, clock);
  } catch (error) {
    return {
      kind: 'failed',
      error: error instanceof Error ? error : new Error('No claim.', { cause: error }),
    };
  }
}

export async function claimOrWait(
  claims: TurnClaims,
  key: TurnKey,
  clock: Clock,
  pauseMilliseconds = usualPause,
): Promise<Claim> {
  const first = await claims.claim(key, clock.now());
  let claim = first;
  for (let look = 1; claim.kind === 'in-hand' && look < looksFor(first, claim); look += 1) {
    await delay(pauseMilliseconds);
    claim = await claims.claim(key, clock.now());
  }
  return claim;
}

/** Whoever gives no sign of life all that time may be dead, and no other delivery may come: the turn would be lost. */
function looksFor(first: Claim, now: Claim): number {
  const isSilent =
    first.kind === 'in-hand' && now.kind === 'in-hand' && now.sign !== undefined && now.sign === first.sign;
  return isSilent ? looksAtMost : looks;
}
