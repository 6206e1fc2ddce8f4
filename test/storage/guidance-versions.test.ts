/** The contract of GuidanceVersions. */
import assert from 'node:assert/strict';
import type { GuidanceFiles, Publication } from '../../src/knowledge/guidance-versions.ts';
import { noon } from '../support/standing-clock.ts';
import { isStorageError } from '../support/storage-errors.ts';
import { describeOnBoth } from '../support/storage.ts';

const filesOf = (...files: readonly (readonly [string, string])[]): GuidanceFiles => new Map(files);
const publication = (files: GuidanceFiles, over: Partial<Publication> = {}): Publication => ({
  files,
  origin: 'files',
  after: undefined,
  at: noon,
  ...over,
});
const hard = filesOf(
  ['authorities.yaml', ''],
  [
    'passages/a/one.md',
    `\uFEFFbyte order mark, NUL \0, \u{1F600}, é and e\u0301\r\nand \\u0000 in words\n\n`,
  ],
  ['sources/law.md', '---\nid: law\n---'],
);

describeOnBoth('The published guidance', (subject, kind) => {
  const versions = () => subject().storage.guidance;
  const rows = () => subject().rows('select * from guidance_versions order by number');
  const contents = async (): Promise<number> =>
    (await subject().rows('select digest from guidance_contents')).length;

  it('is none before anything is published', async () => {
    assert.equal(await versions().current(), undefined);
    assert.deepEqual(await versions().list(), []);
    assert.equal(await versions().files(1), undefined);
  });

  it('comes back byte for byte, in whatever order it was handed over', async () => {
    const done = await versions().publish(publication(new Map([...hard].reverse()), { origin: 'seed' }));
    assert.equal(done.kind, 'published');
    const { digest, ...version } = done.version;
    assert.deepEqual(version, { number: 1, origin: 'seed', cameFrom: undefined, publishedAt: noon });
    assert.match(digest, /^[0-9a-f]{64}$/);
    assert.deepEqual([...((await versions().files(1)) ?? [])], [...hard]);
    assert.deepEqual(await versions().current(), done.version);
  });

  it('makes no new version of the same files, and none for who has not seen the current one', async () => {
    const same = await versions().publish(publication(hard, { after: 1 }));
    assert.deepEqual([same.kind, same.version.number], ['same', 1]);
    const late = await versions().publish(publication(filesOf(['sources/law.md', 'other'])));
    assert.deepEqual([late.kind, late.version.number], ['overtaken', 1]);
    assert.equal((await versions().list()).length, 1);
    assert.equal(await contents(), 1);
  });

  it('counts on, goes back under a new number, and changes nothing that was there', async () => {
    await versions().publish(publication(filesOf(['sources/law.md', 'two']), { after: 1 }));
    const before = await rows();
    const back = await versions().publish(publication(hard, { after: 2, origin: 'back', cameFrom: 1 }));
    assert.deepEqual([back.kind, back.version.number, back.version.cameFrom], ['published', 3, 1]);
    assert.deepEqual((await rows()).slice(0, 2), before);
    assert.deepEqual(
      (await versions().list()).map(({ number, origin }) => [number, origin]),
      [
        [3, 'back'],
        [2, 'files'],
        [1, 'seed'],
      ],
    );
    assert.deepEqual([...((await versions().files(2)) ?? [])], [['sources/law.md', 'two']]);
    // The same files are kept once.
    assert.equal(await contents(), 2);
    await subject().restart();
    assert.equal((await versions().current())?.number, 3);
  });

  it('lets one of several publishers win, and tells the others', async () => {
    const stores =
      kind === 'sqlite'
        ? Array.from({ length: 6 }, () => subject().storage)
        : await Promise.all(Array.from({ length: 6 }, () => subject().another()));
    const kept = await contents();
    const done = await Promise.all(
      stores.map((each, index) =>
        each.guidance.publish(publication(filesOf(['sources/law.md', `of ${String(index)}`]), { after: 3 })),
      ),
    );
    const kinds = done.map((each) => each.kind);
    assert.deepEqual(kinds.filter((each) => each === 'published').length, 1);
    assert.deepEqual(kinds.filter((each) => each === 'overtaken').length, 5);
    assert.deepEqual(new Set(done.map(({ version }) => version.number)), new Set([4]));
    assert.equal(new Set(done.map(({ version }) => version.digest)).size, 1);
    assert.equal(await contents(), kept + 1);
  });

  it('lets all of several publishers of the same files go on from one version', async () => {
    const files = filesOf(['sources/law.md', 'of all']);
    const stores = kind === 'sqlite' ? [subject().storage] : [subject().storage, await subject().another()];
    const done = await Promise.all(
      [...stores, ...stores].map((each) => each.guidance.publish(publication(files, { after: 4 }))),
    );
    assert.deepEqual(done.map((each) => each.kind).sort(), ['published', ...done.slice(1).map(() => 'same')]);
    assert.deepEqual(new Set(done.map(({ version }) => version.number)), new Set([5]));
  });

  it('is refused by name where it is damaged, and whole again once the same files are published', async () => {
    const files = filesOf(['sources/law.md', 'of all']);
    const damage = "update guidance_contents set files = 'x' || substr(files, 5) returning digest";
    await subject().rows(damage);
    await assert.rejects(
      versions().files(5),
      isStorageError('version-damaged', /version 5 .*damaged.*publish/),
    );
    assert.equal((await versions().publish(publication(files, { after: 5 }))).kind, 'same');
    assert.deepEqual(await versions().files(5), files);
  });
});
