/** How many calls a person may make, and what becomes of the rest. */
import assert from 'node:assert/strict';
import { createRateLimit } from '../../src/web/workspace/rate-limit.ts';
import { createTestClock } from '../support/standing-clock.ts';
import { plusMilliseconds } from '../../src/calendar/clock.ts';

describe('The pace of the workspace', () => {
  const limited = () => {
    const clock = createTestClock();
    const limit = createRateLimit(clock, { burst: 3, perSecond: 2 });
    const takes = (count: number, key = 'one') => Array.from({ length: count }, () => limit.take(key));
    return {
      clock,
      takes,
      pass: (by: number) => {
        clock.set(plusMilliseconds(clock.now(), by));
      },
    };
  };

  it('lets so many come at once, and says of the next when to come again', () => {
    const { takes } = limited();
    assert.deepEqual(takes(4), [undefined, undefined, undefined, 1]);
  });

  it('is each person’s own', () => {
    const { takes } = limited();
    takes(4);
    assert.deepEqual(takes(1, 'other'), [undefined]);
  });

  it('fills again with time, and never beyond what may come at once', () => {
    const { takes, pass } = limited();
    takes(3);
    pass(400);
    assert.deepEqual(takes(1), [1]);
    pass(100);
    assert.deepEqual(takes(2), [undefined, 1]);
    pass(3_600_000);
    assert.deepEqual(takes(4), [undefined, undefined, undefined, 1]);
  });

  it('gives nothing for a clock that goes back', () => {
    const { takes, pass } = limited();
    takes(3);
    pass(-60_000);
    assert.deepEqual(takes(1), [1]);
  });

  it('tells whoever is slowed by much how long it is', () => {
    const limit = createRateLimit(createTestClock(), { burst: 1, perSecond: 0.1 });
    assert.equal(limit.take('one'), undefined);
    assert.equal(limit.take('one'), 10);
  });

  it('forgets whoever came first where too many come, and nobody who is being slowed just now', () => {
    const limit = createRateLimit(createTestClock(), { burst: 1, perSecond: 1 });
    for (let person = 0; person < 10_050; person += 1) limit.take(`person ${String(person)}`);
    assert.equal(limit.take('person 10049'), 1);
    assert.equal(limit.take('person 0'), undefined);
  });
});
