/** A version is written as the files that it was made of, into its folder and nowhere else. */
import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileProblems } from '../../src/files/checked-yaml.ts';
import { isGuidancePath, readGuidanceFiles } from '../../src/guidance/files.ts';
import { isEmptyFolder, writeGuidanceFiles } from '../../src/guidance/write.ts';

describe('Guidance files', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'signpost-guidance-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const inside = (...parts: readonly string[]): string => join(folder, 'out', ...parts);

  it('are written and read again byte for byte, whatever is in them', async () => {
    const files = new Map([
      ['authorities.yaml', ''],
      ['glossary/words.yaml', '- term: caf\u00e9\r\n'],
      ['passages/a/deep/one.md', '\uFEFF---\nid: one\n---\n\u{1F600}\n\n'],
      ['passages/a/two.md', 'no line end'],
      ['sources/law.md', 'NUL \0 and \u2028'],
    ]);
    await writeGuidanceFiles(inside(), files);
    assert.deepEqual([...(await readGuidanceFiles(inside()))], [...files]);
    assert.deepEqual(
      [...readFileSync(inside('passages', 'a', 'deep', 'one.md')).subarray(0, 4)],
      [0xef, 0xbb, 0xbf, 0x2d],
    );
  });

  it('that are the real ones come out as they went in', async () => {
    const files = await readGuidanceFiles('guidance');
    await writeGuidanceFiles(inside(), files);
    for (const path of files.keys()) {
      assert.ok(readFileSync(inside(path)).equals(readFileSync(join('guidance', path))), path);
    }
    assert.ok(files.size > 300);
  });

  it('of a version that is too old to hold procedures leave those of the folder alone', async () => {
    const files = new Map([['authorities.yaml', '']]);
    await writeGuidanceFiles(inside(), new Map([...files, ['procedures/law/a.yaml', 'a']]));
    await writeGuidanceFiles(inside(), files);
    assert.ok(existsSync(inside('procedures', 'law', 'a.yaml')));
    const newer = new Map([...files, ['procedures/b.yaml', 'b'] as const]);
    await writeGuidanceFiles(inside(), newer);
    assert.deepEqual([...(await readGuidanceFiles(inside()))], [...newer]);
  });

  it('replace the guidance of a folder and leave alone what is none', async () => {
    await writeGuidanceFiles(
      inside(),
      new Map([
        ['authorities.yaml', 'old'],
        ['passages/a/old.md', 'old'],
      ]),
    );
    mkdirSync(inside('services'));
    writeFileSync(inside('services', 'one.yaml'), 'kept');
    writeFileSync(inside('passages', 'README.txt'), 'kept');
    const files = new Map([
      ['authorities.yaml', 'new'],
      ['passages/a/new.md', 'new'],
    ]);
    await writeGuidanceFiles(inside(), files);
    assert.deepEqual([...(await readGuidanceFiles(inside()))], [...files]);
    assert.equal(readFileSync(inside('services', 'one.yaml'), 'utf8'), 'kept');
    assert.ok(existsSync(inside('passages', 'README.txt')));
    assert.deepEqual(readdirSync(inside('passages', 'a')), ['new.md']);
  });

  for (const path of [
    '../outside.md',
    'passages/../../outside.md',
    '/etc/outside.md',
    'passages//outside.md',
    'passages/./outside.md',
    'passages\\..\\..\\outside.md',
    'C:/outside.md',
    'passages/C:outside.md',
    'passages/.hidden.md',
    'passages/trailing /x.md',
    'passages/x.md\0',
    'passages/x.txt',
    'passages/CON.md',
    'passages/aux/x.md',
    'passages/lpt1.notes.md',
    'passages',
    'services/southwark.yaml',
    'package.json',
    '',
  ]) {
    it(`are none at ${JSON.stringify(path)}, and then nothing at all is written`, async () => {
      assert.equal(isGuidancePath(path), false);
      const files = new Map([
        ['authorities.yaml', ''],
        [path, 'x'],
      ]);
      await assert.rejects(writeGuidanceFiles(inside(), files), FileProblems);
      assert.deepEqual(readdirSync(folder), []);
    });
  }

  it('are not written through links that lead elsewhere', async () => {
    const elsewhere = join(folder, 'elsewhere');
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, 'file.md'), 'kept');
    mkdirSync(inside('passages'), { recursive: true });
    symlinkSync(elsewhere, inside('passages', 'a'));
    const files = new Map([
      ['authorities.yaml', ''],
      ['passages/a/file.md', 'x'],
    ]);
    const refused = /passages\/a:1 This folder is a link.*nothing was written/;
    await assert.rejects(writeGuidanceFiles(inside(), files), refused);
    await assert.rejects(writeGuidanceFiles(inside(), new Map([['passages/a/deep/file.md', 'x']])), refused);
    assert.deepEqual([readdirSync(inside()), readdirSync(elsewhere)], [['passages'], ['file.md']]);
    rmSync(inside('passages', 'a'));
    mkdirSync(inside('passages', 'a'));
    symlinkSync(join(elsewhere, 'file.md'), inside('passages', 'a', 'file.md'));
    await writeGuidanceFiles(inside(), files);
    assert.equal(readFileSync(join(elsewhere, 'file.md'), 'utf8'), 'kept');
    assert.equal(readFileSync(inside('passages', 'a', 'file.md'), 'utf8'), 'x');
  });

  it('are not removed through a link either, where a version has none of that folder', async () => {
    const elsewhere = join(folder, 'elsewhere');
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, 'theirs.yaml'), 'kept');
    mkdirSync(inside());
    symlinkSync(elsewhere, inside('glossary'));
    await assert.rejects(writeGuidanceFiles(inside(), new Map([['authorities.yaml', '']])), /glossary:1/);
    assert.deepEqual([readdirSync(inside()), readdirSync(elsewhere)], [['glossary'], ['theirs.yaml']]);
  });

  it('are refused by name where they are no UTF-8, or have a name that no other system could hold', async () => {
    for (const name of ['sources', 'passages', 'glossary']) mkdirSync(inside(name), { recursive: true });
    writeFileSync(inside('authorities.yaml'), '');
    writeFileSync(inside('sources', 'latin.md'), Buffer.from([0x63, 0x61, 0x66, 0xe9]));
    writeFileSync(inside('passages', 'what?.md'), '');
    await assert.rejects(readGuidanceFiles(inside()), (error: Error) => {
      assert.match(error.message, /passages\/what\?\.md:1 Rename it/);
      assert.match(error.message, /sources\/latin\.md:1 .*not UTF-8/);
      return error instanceof FileProblems;
    });
  });

  it('would overwrite nothing in a folder that is empty or not there', async () => {
    assert.equal(await isEmptyFolder(inside()), true);
    mkdirSync(inside());
    assert.equal(await isEmptyFolder(inside()), true);
    writeFileSync(inside('x'), '');
    assert.equal(await isEmptyFolder(inside()), false);
  });
});
