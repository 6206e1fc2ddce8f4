/** Following what is published: one look at a time, nothing read twice for nothing, nothing taken that is not whole. */
import assert from 'node:assert/strict';
import { followGuidance } from '../../bot/jobs/follow-guidance.ts';
import { knowingFrom } from '../../bot/knowing-from.ts';
import type { Knowing } from '../../bot/knowing.ts';
import { FileProblems } from '../../src/files/checked-yaml.ts';
import type { Procedures } from '../../src/escalation/procedure.ts';
import type { GuidanceVersion, PublishedGuidance } from '../../src/knowledge/guidance-versions.ts';
import { createHeldWords } from '../../src/screening/held-words.ts';
import { createSearcher } from '../../src/search/create-searcher.ts';
import { StorageError } from '../../src/storage/errors.ts';
import { createTestClock, noon } from '../support/standing-clock.ts';

const heldWords = createHeldWords(createTestClock());
const knowingOf = (published: PublishedGuidance): Knowing =>
  knowingFrom(published, createSearcher(published.guidance), heldWords);
const guidance = { sources: new Map(), passages: [], glossary: [], authorities: [] };
const procedures: Procedures = { procedures: new Map(), measures: new Map() };
const proceduresBeside: Procedures = { procedures: new Map(), measures: new Map() };

type Reading = () => ReadonlyMap<string, string> | undefined;
const unreadable: readonly (readonly [string, Reading])[] = [
  ['faulty', () => assert.fail(new FileProblems([]))],
  ['damaged', () => assert.fail(new StorageError('version-damaged', 'Damaged.'))],
  ['missing', () => undefined],
];

/** Version 1 is answered from; the test says what is current, and what comes of reading it. */
function following(
  files: (number: number) => ReadonlyMap<string, string> | undefined,
  held: () => Procedures | undefined = () => procedures,
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
  const followed = followGuidance(knowingOf({ version: 1, guidance, procedures }), {
    versions: {
      current: () => Promise.resolve(current === undefined ? undefined : version(current)),
      files: (number) => {
        reads.push(number);
        return Promise.resolve(files(number));
      },
    },
    parse: () => ({ guidance, procedures: held() }),
    proceduresBeside: () => proceduresBeside,
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

  it('walks through the procedures of the version, and through those of the files, with a word, where it holds none', async () => {
    let held: Procedures | undefined = { procedures: new Map(), measures: new Map() };
    const [first] = [held];
    const follower = following(
      () => new Map(),
      () => held,
    );
    assert.equal(follower.knowing().procedures, procedures);
    await follower.look(2);
    assert.equal(follower.knowing().procedures, first);
    held = undefined;
    await follower.look(3);
    assert.equal(follower.knowing().procedures, proceduresBeside);
    assert.deepEqual(follower.said, [
      'guidance.switched',
      'guidance.holds-no-procedures',
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
