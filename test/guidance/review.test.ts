/** What is to be looked at again is found on the day, and the soonest comes first. */
import assert from 'node:assert/strict';
import { parseGuidance } from '../../src/guidance/load.ts';
import { toReview } from '../../src/guidance/review.ts';
import { sound, withChange } from './guidance-folder.ts';

const listed = (files: ReadonlyMap<string, string>, today: string): readonly string[] =>
  toReview(parseGuidance(files), today).map(({ due, kind, id, why }) => `${due} ${kind} ${id}: ${why}`);
const reviewedBy = (date: string) =>
  withChange('sources/plan.md', 'checked:', `reviewDue: "${date}"\nchecked:`);

describe('what is to be looked at again', () => {
  it('is nothing where all was read lately and nothing is in doubt', () => {
    assert.deepEqual(listed(new Map(Object.entries(sound)), '2027-01-31'), []);
  });

  it('is a source that was read more than six months ago, to the day', () => {
    const files = withChange('sources/plan.md', '"2026-07"', '"2026-08-31"');
    assert.deepEqual(listed(files, '2027-02-01'), [
      '2027-01-31 source law: Last read in July 2026, more than 6 months ago',
    ]);
    assert.equal(listed(files, '2027-02-28').length, 1);
    assert.equal(listed(files, '2027-03-01').length, 2);
  });

  it('is a review date that has passed or is 90 days away or less', () => {
    assert.deepEqual(listed(reviewedBy('2026-10'), '2026-11-21'), [
      '2026-10-31 source plan: Its review date has passed',
    ]);
    assert.deepEqual(listed(reviewedBy('2027-02-19'), '2026-11-21'), [
      '2027-02-19 source plan: Its review date is near',
    ]);
    assert.deepEqual(listed(reviewedBy('2027-02-20'), '2026-11-21'), []);
  });

  it('is not an edition that another has replaced', () => {
    const files = withChange(
      'sources/plan.md',
      'checked: "2026-07"',
      'checked: "2024"\nreviewDue: "2025"\nsupersededBy: law',
    );
    assert.deepEqual(listed(files, '2026-11-21'), []);
  });

  it('is what waits to start and what is in doubt, soonest first, each with what to do', () => {
    const files = withChange('passages/attendance/duty.md', 'asks:', 'commencement: not-commenced\nasks:', {
      'passages/attendance/meeting.md': (sound['passages/attendance/meeting.md'] ?? '').replace(
        'asks:',
        'confidence: low\nasks:',
      ),
      'sources/plan.md': (sound['sources/plan.md'] ?? '').replace('"2026-07"', '"2026-06-30"'),
    });
    const list = toReview(parseGuidance(files), '2026-11-21');
    assert.deepEqual(
      list.map(({ due, id }) => [due, id]),
      [
        ['2026-12-30', 'meeting'],
        ['2027-01-31', 'duty'],
      ],
    );
    assert.match(list[0]?.todo ?? '', /Read the official text/);
    assert.match(list[1]?.todo ?? '', /Look for commencement regulations/);
  });
});
