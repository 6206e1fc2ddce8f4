/** Whole months in London. */
import assert from 'node:assert/strict';
import { lastOver, monthOf, monthsFrom, plusMonths, shownFrom } from '../../src/insight/month.ts';

describe('A month of the picture', () => {
  it('is London’s, in winter and in summer', () => {
    assert.equal(monthOf('2026-11-30T23:59:59.000Z'), '2026-11');
    assert.equal(monthOf('2026-06-30T23:30:00.000Z'), '2026-07');
  });

  it('is counted on from and back over the years', () => {
    assert.equal(plusMonths('2026-11', 2), '2027-01');
    assert.equal(plusMonths('2026-01', -1), '2025-12');
    assert.equal(plusMonths('2026-05', -60), '2021-05');
    assert.deepEqual(monthsFrom('2026-11', '2027-01'), ['2026-11', '2026-12', '2027-01']);
    assert.deepEqual(monthsFrom('2026-11', '2026-10'), []);
  });

  it('is over from the second day of the next one on', () => {
    assert.equal(lastOver('2026-11-20T12:00:00.000Z'), '2026-10');
    assert.equal(lastOver('2026-12-01T23:59:00.000Z'), '2026-10');
    assert.equal(lastOver('2026-12-02T00:00:00.000Z'), '2026-11');
    assert.equal(shownFrom('2026-11'), '2026-12-02');
  });
});
