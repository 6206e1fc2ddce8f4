/** Space is looked for before much is written. */
import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { needSpace } from '../../src/storage/free-space.ts';
import { isStorageError } from '../support/storage-errors.ts';

describe('The space for a copy', () => {
  it('is what the copy needs and a little more', () => {
    const free = () => 10_000_000;
    needSpace('data', 8_000_000, free);
    assert.throws(
      () => {
        needSpace('data', 9_900_000, free);
      },
      isStorageError('disk-full', /^The disk of data is full/),
    );
  });

  it('is asked of the disk itself', () => {
    assert.throws(() => {
      needSpace(tmpdir(), Number.MAX_SAFE_INTEGER);
    }, isStorageError('disk-full'));
  });
});
