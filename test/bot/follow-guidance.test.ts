/** Following what is published: one look at a time, nothing read twice for nothing, nothing taken that is not whole. */
import assert from 'node:assert/strict';
import { followGuidance } from '../../bot/jobs/follow-guidance.ts';
import { knowingFrom } from '../../bot/knowing-from.ts';
import type { Knowing } from '../../bot/knowing.ts';
import { FileProblems } from '../../src/files/checked-yaml.ts';
import type {
  GuidanceVersion,
  HeldTables,
  PublishedGuidance,
} from '../../src/knowledge/guidance-versions.ts';
import { createHeldWords } from '../../src/screening/held-words.ts';
import { createSearcher } from '../../src/search/create-searcher.ts';
import { stemOf } from '../../src/search/stem.ts';
import { StorageError } from '../../src/storage/errors.ts';
import { createTestClock, noon } from '../support/standing-clock.ts';

const heldWords = createHeldWords(createTestClock());
const knowingOf = (published: PublishedGuidance): Knowing =>
  knowingFrom(published, createSearcher(published.guidance), heldWords, stemOf);
const guidance = { sources: new Map(), passages: [], glossary: [], authorities: [] };
const createTables = () => ({
  procedures: { procedures: new Map(), measures: new Map() },
  offers: new Map(),
});
const tables = createTables();
const beside = createTables();

type Reading = () => ReadonlyMap<string, string> | undefined;
const unreadable: readonly (readonly [string, Reading])[] = [
  ['faulty', () => assert.fail(new FileProblems([]))],
  ['damaged', () => assert.fail(new StorageError('version-damaged', 'Damaged.'))],
  ['missing', () => undefined],
];

/** Version 1 is answered from; the test says what is current, and what comes of reading it. */
function following(
  files: (number: number) => ReadonlyMap<string, string> | undefined,
  held: () => HeldTables = () => tables,
) {
  let current: number | undefined = 1;
  const reads: number[] = [];
  const said: string[] = [];
  const say = (event: string): void => {
    said.push(event);
  };
  const version = (number: number): GuidanceVersion => ({
    number,
    digest: '',
    publishedAt: noon,
    origin: 'files',
    cameFrom: undefined,
  });
  const followed = followGuidance(knowingOf({ version: 1, guidance, ...tables }), {
    versions: {
      current: () => Promise.resolve(current === undefined ? undefined : version(current)),
      files: (number) => {
        reads.push(number);
        return Promise.resolve(files(number));
      },
    },
    parse: () => ({ guidance, ...held() }),
    tablesBeside: () => beside,
    prepare: (published) => Promise.resolve(knowingOf(published)),
    log: { debug: say, info: say, warn: say, error: say },
  });
  return {
    ...followed,
    reads,
    said,
    look: (number: number | undefined, isStopping = false): Promise<number> => {
      current = number;
      return followed.follow(() => isStopping);
    },
  };
}

describe('Following the published guidance', () => {
  it('reads what is current once, also where its number is lower, as after a backup was put back', async () => {
    const follower = following(() => new Map());
    await follower.look(1);
    await follower.look(5);
    await follower.look(5);
    assert.equal(follower.knowing().version, 5);
    await follower.look(3);
    assert.equal(follower.knowing().version, 3);
    await follower.look(undefined);
    assert.equal(follower.knowing().version, 3);
    assert.deepEqual(follower.reads, [5, 3]);
    assert.deepEqual(follower.said, ['guidance.switched', 'guidance.switched']);
  });

  for (const [what, files] of unreadable) {
    it(`keeps what it has where the current one is ${what}, says so once, and is well with the next`, async () => {
      const follower = following((number) => (number === 2 ? files() : new Map()));
      await follower.look(2);
      await follower.look(2);
      assert.deepEqual([follower.knowing().version, follower.unread()], [1, 2]);
      // Faulty files stay so; what is damaged or missing may be put right in the database.
      assert.deepEqual(follower.reads, what === 'faulty' ? [2] : [2, 2]);
      assert.equal(follower.said.filter((event) => event === 'guidance.unread').length, 1);
      await follower.look(3);
      assert.deepEqual([follower.knowing().version, follower.unread()], [3, undefined]);
    });
  }

  it('answers from a damaged version once it is whole again, without another number', async () => {
    let isDamaged = true;
    const follower = following(() =>
      isDamaged ? assert.fail(new StorageError('version-damaged', 'Damaged.')) : new Map(),
    );
    await follower.look(2);
    isDamaged = false;
    await follower.look(2);
    assert.deepEqual([follower.knowing().version, follower.unread()], [2, undefined]);
    assert.deepEqual(follower.said, ['guidance.unread', 'guidance.switched']);
  });

  it('uses the tables of the version, and those of the files, with a word for each, where it holds none', async () => {
    const second = createTables();
    let held: HeldTables = second;
    const follower = following(
      () => new Map(),
      () => held,
    );
    const used = () => [follower.knowing().procedures, follower.knowing().offers];
    const areUsed = ([first, other]: readonly unknown[]) => {
      assert.equal(used()[0], first);
      assert.equal(used()[1], other);
    };
    areUsed([tables.procedures, tables.offers]);
    await follower.look(2);
    areUsed([second.procedures, second.offers]);
    held = { ...second, offers: undefined };
    await follower.look(3);
    areUsed([second.procedures, beside.offers]);
    held = { procedures: undefined, offers: undefined };
    await follower.look(4);
    areUsed([beside.procedures, beside.offers]);
    assert.deepEqual(follower.said, [
      'guidance.switched',
      'guidance.holds-no-offers',
      'guidance.switched',
      'guidance.holds-no-procedures',
      'guidance.holds-no-offers',
      'guidance.switched',
    ]);
  });

  it('is well again where the one that it answers from is current again', async () => {
    const follower = following(() => undefined);
    await follower.look(2);
    await follower.look(1);
    assert.equal(follower.unread(), undefined);
  });

  it('looks again after the database could not be asked', async () => {
    let isDown = true;
    const follower = following(() => {
      if (isDown) throw new StorageError('busy', 'Busy.');
      return new Map();
    });
    await assert.rejects(follower.look(2), /Busy/);
    assert.equal(follower.unread(), undefined);
    isDown = false;
    await follower.look(2);
    assert.equal(follower.knowing().version, 2);
  });

  it('takes nothing more once it is to stop', async () => {
    const follower = following(() => new Map());
    await follower.look(2, true);
    assert.equal(follower.knowing().version, 1);
  });
});
