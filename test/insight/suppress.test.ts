/** One table's small counts, attacked by whoever knows the rule and tries every table that could be behind what is shown. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Shown, smallest, suppress } from '../../src/insight/suppress.ts';

const table = (counts: readonly number[]): ReadonlyMap<string, number> =>
  new Map(counts.map((count, at) => [`v${String(at)}`, count]));

/** All that a reader is told. */
const told = (shown: Shown | undefined): string =>
  JSON.stringify(shown && { ...shown, counts: [...shown.counts].sort() });

/** Every table of so many values with a total of at most so much. */
function* tables(values: number, most: number): Generator<readonly number[]> {
  if (values === 0) {
    yield [];
    return;
  }
  for (let n = 0; n <= most; n += 1) for (const rest of tables(values - 1, most - n)) yield [n, ...rest];
}

const isToBeHidden = (count: number): boolean => count > 0 && count < smallest;
const isHidden = ({ hidden }: Shown, value: string): boolean => hidden === 'all' || hidden.includes(value);

describe('Small counts of a table', () => {
  it('are shown where none is small, with their zeros', () => {
    assert.deepEqual(suppress(table([9, 5, 0])), {
      counts: new Map([
        ['v0', 9],
        ['v1', 5],
      ]),
      hidden: [],
      together: 0,
    });
  });

  it('are told of together with the smallest of the others', () => {
    const shown = suppress(table([30, 12, 7, 3, 1, 0]));
    assert.deepEqual(shown, {
      counts: new Map([
        ['v0', 30],
        ['v1', 12],
      ]),
      hidden: ['v2', 'v3', 'v4'],
      together: 11,
    });
  });

  it('take all that are as small as that one with them, as the order would tell which it was', () => {
    assert.deepEqual(suppress(table([5, 2, 5]))?.hidden, ['v0', 'v1', 'v2']);
  });

  it('hide the whole table where one value alone is large, and the total where it is small', () => {
    assert.deepEqual(suppress(table([20, 3, 0])), { counts: new Map(), hidden: 'all', together: 23 });
    assert.equal(suppress(table([2, 2])), undefined);
    assert.equal(suppress(table([])), undefined);
  });

  for (const [values, most] of [
    [2, 60],
    [3, 40],
    [4, 26],
    [5, 22],
    [6, 14],
  ] as const) {
    it(`of ${String(values)} values can each be two numbers at least, whichever table it was, to whoever knows the rule`, () => {
      const possible = new Map<string, Set<number>[]>();
      for (const counts of tables(values, most)) {
        const seen = told(suppress(table(counts)));
        const sets = possible.get(seen) ?? counts.map(() => new Set<number>());
        counts.forEach((count, at) => sets[at]?.add(count));
        possible.set(seen, sets);
      }
      let looked = 0;
      for (const counts of tables(values, most)) {
        const shown = suppress(table(counts));
        counts.forEach((count, at) => {
          if (!isToBeHidden(count) && shown && !isHidden(shown, `v${String(at)}`)) return;
          looked += 1;
          const could = possible.get(told(shown))?.[at];
          assert.ok((could?.size ?? 0) > 1, `${JSON.stringify(counts)} gives value ${String(at)} away`);
        });
      }
      assert.ok(looked > 50);
    });
  }

  it('are never among what is shown, and what is shown adds up to the total', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 40 }), { maxLength: 14 }), (counts) => {
        const shown = suppress(table(counts));
        const total = counts.reduce((sum, count) => sum + count, 0);
        if (shown === undefined) return total < smallest;
        const open = [...shown.counts.values()];
        return (
          open.every((count) => count >= smallest) &&
          (shown.together === 0 || shown.together >= smallest) &&
          open.reduce((sum, count) => sum + count, shown.together) === total
        );
      }),
    );
  });
});
