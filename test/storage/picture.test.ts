/** The picture of a year as either database keeps its counts: what was counted, shown by the one rule, and nothing else. */
import assert from 'node:assert/strict';
import { pictureOf, rangeOf } from '../../src/insight/picture.ts';
import type { Tally } from '../../src/insight/tally.ts';
import { countYear } from '../support/counted.ts';
import { describeOnBoth } from '../support/storage.ts';

const now = '2026-11-20T12:00:00.000Z';
const service = 'southwark';

describeOnBoth('The picture of a year', (subject) => {
  const added: Tally[] = [];
  before(async () => {
    const { tallies } = subject().storage;
    await countYear(
      {
        add: async (to, counted) => {
          added.push(...counted);
          await tallies.add(to, counted);
        },
      },
      service,
      '2026-11',
    );
    await countYear(tallies, 'elsewhere', '2026-11');
  });

  /** As they were handed over, added up here. */
  const expected = (from: string, until: string): readonly Tally[] =>
    added.filter(({ month }) => month >= from && month <= until);
  const pictures = async (asked: {
    readonly from?: string;
    readonly until?: string;
    readonly authority?: string;
  }) => {
    const { picture } = subject().storage;
    const range = rangeOf({ from: asked.from, until: asked.until }, await picture.first(service), now);
    assert.ok(range);
    const shown = { ...range, authority: asked.authority };
    const read = await picture.tallies(service, range.from, range.until);
    return [pictureOf(read, shown, now), pictureOf(expected(range.from, range.until), shown, now)] as const;
  };

  const asked = [
    {},
    { from: '2026-03', until: '2026-08' },
    { from: '2026-10', until: '2026-10' },
    { authority: 'southwark' },
    { authority: 'norfolk', from: '2026-01' },
  ] as const;

  it('is that of what was counted, for each range and authority, and of no other service', async () => {
    for (const one of asked) {
      const [read, counted] = await pictures(one);
      assert.ok(read.months.length > 0 && read.sections.length > 0);
      assert.deepEqual(read, counted, JSON.stringify(one));
    }
  });

  it('stays the same once its counts have been added up', async () => {
    await subject().storage.purge(now);
    for (const one of asked) {
      const [read, counted] = await pictures(one);
      assert.deepEqual(read, counted, JSON.stringify(one));
    }
  });
});
