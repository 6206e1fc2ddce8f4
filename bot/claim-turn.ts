/** Claims a turn; where another has it in hand, waits for what comes of it. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../src/calendar/clock.ts';
import type { Claim, TurnClaims, TurnKey } from '../src/conversation/turn-claims.ts';

const looks = 40;
const pauseMilliseconds = 250;

export async function claimOrWait(claims: TurnClaims, key: TurnKey, clock: Clock): Promise<Claim> {
  let claim = await claims.claim(key, clock.now());
  for (let look = 1; claim.kind === 'in-hand' && look < looks; look += 1) {
    await delay(pauseMilliseconds);
    claim = await claims.claim(key, clock.now());
  }
  return claim;
}
