/** The budget of one run: what was used is counted in memory, and nothing is asked beyond it. */
import type { ModelUse } from '../../model/budget.ts';

export interface CountedUse extends ModelUse {
  readonly tokens: () => number;
  /** Something was not asked because of it. */
  readonly isSpent: () => boolean;
}

export function createCountedUse(tokensAtMost: number): CountedUse {
  let tokens = 0;
  let answers = 0;
  let spent = false;
  return {
    tokens: () => tokens,
    isSpent: () => spent,
    reserve: (reservation) => {
      if (tokens + reservation.tokens > tokensAtMost) {
        spent = true;
        return Promise.resolve('service-spent');
      }
      tokens += reservation.tokens;
      answers += reservation.answers;
      return Promise.resolve('reserved');
    },
    settle: (reservation, used) => {
      tokens += used - reservation.tokens;
      return Promise.resolve();
    },
    usedOn: () => Promise.resolve({ answers, tokens }),
  };
}
