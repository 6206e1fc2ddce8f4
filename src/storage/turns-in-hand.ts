/** The turns that this process has in hand, where it alone holds the database: a claim then costs no write. */

export interface TurnsInHand {
  has(key: string): boolean;
  add(key: string): void;
  /** The turn is over; its entry may go once nobody can ask in between. */
  end(key: string): void;
  drop(key: string): void;
  forgetEnded(): void;
}

/** Ended turns are forgotten when this many are kept: by then the database answers for them. */
const keptAtMost = 1_000;

export function createTurnsInHand(): TurnsInHand {
  const turns = new Map<string, { hasEnded: boolean }>();
  const forgetEnded = (): void => {
    for (const [key, { hasEnded }] of turns) if (hasEnded) turns.delete(key);
  };
  return {
    has: (key) => turns.has(key),
    add: (key) => {
      if (turns.size >= keptAtMost) forgetEnded();
      turns.set(key, { hasEnded: false });
    },
    end: (key) => {
      const turn = turns.get(key);
      if (turn) turn.hasEnded = true;
    },
    drop: (key) => {
      turns.delete(key);
    },
    forgetEnded,
  };
}
