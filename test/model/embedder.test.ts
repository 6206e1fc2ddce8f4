/** Vectors: of length one, and compared only within one space. */
import assert from 'node:assert/strict';
import { cosine, unit } from '../../src/model/embedder.ts';

describe('A vector', () => {
  it('is of length one, and of nothing where there was nothing', () => {
    assert.deepEqual(
      [...unit([3, 4])].map((value) => Math.round(value * 10)),
      [6, 8],
    );
    assert.deepEqual([...unit([0, 0])], [0, 0]);
  });

  it('is as near as its direction, and of another space not to be compared', () => {
    assert.equal(cosine(unit([1, 0]), unit([2, 0])), 1);
    assert.equal(cosine(unit([1, 0]), unit([0, 5])), 0);
    assert.equal(cosine(unit([1, 0]), unit([1, 0, 0])), undefined);
  });
});
