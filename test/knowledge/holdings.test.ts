/** The index of what is held counts every passage once, under its authority, with the days that it is of. */
import assert from 'node:assert/strict';
import { datesWords, holdingOf, holdingsOf, littleOf, topicWords } from '../../src/knowledge/holdings.ts';
import { guidance } from '../offer/tables.ts';

const holdings = holdingsOf(guidance);

describe('the index of what is held', () => {
  it('counts every passage once, the national ones first, then those of whom most is held', () => {
    const counts = holdings.map(({ passages }) => passages);
    assert.equal(
      counts.reduce((sum, count) => sum + count, 0),
      guidance.passages.length,
    );
    assert.equal(holdings[0]?.authority, 'national');
    assert.deepEqual(
      counts.slice(1),
      counts.slice(1).sort((one, other) => other - one),
    );
  });

  it('names each topic with its titles', () => {
    for (const { passages, topics } of holdings) {
      const titles = topics.flatMap((topic) => topic.titles);
      assert.equal(titles.length, passages);
      assert.ok(topics.every((topic) => topic.titles.length > 0));
    }
    const suffolk = holdingOf(guidance, 'suffolk') ?? assert.fail();
    assert.equal(topicWords(suffolk), 'attendance (2), the Virtual School’s offer (1)');
    assert.deepEqual(littleOf(['suffolk'], guidance), { little: suffolk });
    assert.deepEqual(littleOf(['southwark'], guidance), {});
  });

  it('says as at when, and when it was last read', () => {
    const norfolk = holdingOf(guidance, 'norfolk') ?? assert.fail();
    assert.equal(datesWords(norfolk), 'As at June 2021 to July 2026; last read July 2026 or later.');
    const greenwich = holdingOf(guidance, 'greenwich') ?? assert.fail();
    assert.equal(datesWords(greenwich), 'As at July 2026; last read July 2026 or later.');
    const undated = { ...greenwich, asAt: ['', ''] as const };
    assert.match(datesWords(undated), /^The sources bear no date/);
  });

  it('has nothing of an authority of which nothing is held', () => {
    assert.equal(holdingOf(guidance, 'kent'), undefined);
  });
});
