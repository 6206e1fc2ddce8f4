/** The time of the tests. */

export const noon = '2026-11-20T12:00:00.000Z';

/** A clock that stands until it is moved. */
export const createTestClock = (start = noon) => {
  let at = start;
  return {
    now: () => at,
    set: (instant: string) => {
      at = instant;
    },
  };
};
