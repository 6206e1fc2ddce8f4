/** The commands of the published guidance, run as an editor runs them, beside a server that has the database in use. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readGuidanceFiles } from '../../src/guidance/files.ts';
import { writeGuidanceFiles } from '../../src/guidance/write.ts';
import { openStorage, type OpenStorage } from '../../src/storage/open.ts';
import { sound } from '../guidance/guidance-folder.ts';
import { createTestClock } from '../support/standing-clock.ts';

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

describe('The commands of the published guidance', () => {
  // Named in full, as the commands run from a folder without node_modules.
  const loader = pathToFileURL(createRequire(resolve('package.json')).resolve('tsx')).href;
  let root: string;
  let storage: OpenStorage;
  const at = (...parts: readonly string[]): string => join(root, ...parts);
  const passage = 'passages/attendance/southwark-elpm-when.md';

  before(async () => {
    root = mkdtempSync(join(tmpdir(), 'signpost-published-'));
    cpSync('guidance', at('guidance'), { recursive: true });
    const database = { kind: 'sqlite', folder: at('data') } as const;
    storage = await openStorage({ database, process: 'p', clock: createTestClock() });
  });
  after(async () => {
    await storage.close();
    rmSync(root, { recursive: true, force: true });
  });
  /** From a folder without a `.env`. */
  const run = (command: string, ...args: readonly string[]): Promise<Ended> =>
    new Promise((done) => {
      const env = { PATH: process.env['PATH'], DATA_DIR: at('data'), GUIDANCE_DIR: at('guidance') };
      const line = [`--import=${loader}`, resolve(`src/cli/guidance-${command}.ts`), ...args];
      execFile(process.execPath, line, { cwd: root, env }, (failure, out, error) => {
        done({ code: failure === null ? 0 : Number(failure.code), out, error });
      });
    });
  const change = (from: RegExp | string, to: string): void => {
    const file = at('guidance', passage);
    const text = readFileSync(file, 'utf8');
    assert.notEqual(text.replace(from, to), text);
    writeFileSync(file, text.replace(from, to));
  };
  const current = async (): Promise<number | undefined> => (await storage.guidance.current())?.number;

  it('publish the files, say what changed, and publish nothing twice', async () => {
    assert.match((await run('versions')).out, /^Nothing was published yet/);
    assert.match((await run('export', at('early'))).error, /^Nothing was published yet/);
    const first = await run('publish');
    assert.match(first.out, /^Published version 1: .*within seconds\.\n$/, first.error);
    assert.match((await run('publish')).out, /^Nothing to publish: version 1/);
    change('within 20 days', 'within 21 days');
    const second = await run('publish');
    assert.equal(second.out.split('.')[0], 'Published version 2: 0 passages new, 1 changed, 0 gone');
    assert.equal(await current(), 2);
  });

  it('refuse faulty files whole, with file and line, and change nothing', async () => {
    change('standing: local', 'standing: maybe');
    const refused = await run('publish');
    assert.equal(refused.code, 1);
    assert.ok(refused.error.startsWith(`${at('guidance', passage)}:`), refused.error);
    assert.match(refused.error, /\.md:\d+ standing: .*\n(?:.*\n)*Nothing was changed\.\n$/);
    change('standing: maybe', 'standing: local');
    const table = at('guidance', 'procedures', 'southwark-attendance.yaml');
    const cited = readFileSync(table, 'utf8');
    writeFileSync(table, cited.replace(/passage: [a-z-]+/, 'passage: gone'));
    assert.match((await run('publish')).error, /southwark-attendance\.yaml:\d+ (?:.*\n)*Nothing was changed/);
    writeFileSync(table, cited);
    await lackingWhatATableCites(at('lacking'));
    assert.match(
      (await run('import', at('lacking'))).error,
      /lacking\/procedures\/southwark-attendance\.yaml:\d+ stages\.0\..*passage: there is no "southwark-stage-one-leaflet"/,
    );
    const gone = await run('import', at('nowhere'));
    assert.deepEqual(
      [gone.code, gone.error],
      [1, `There is no whole guidance folder at ${at('nowhere')}.\n`],
    );
    for (const folder of ['sources', 'passages', 'glossary'])
      mkdirSync(at('empty', folder), { recursive: true });
    cpSync('guidance/authorities.yaml', at('empty', 'authorities.yaml'));
    assert.match((await run('import', at('empty'))).error, /^There is no passage in .*empty/);
    await writeGuidanceFiles(at('foreign'), new Map(Object.entries(sound)));
    const foreign = await run('import', at('foreign'));
    assert.match(foreign.error, /southwark\.yaml:1 authority: there is no "southwark" in authorities\.yaml/);
    assert.equal(await current(), 2);
  });

  it('go back under a new number, and refuse a version that there is not', async () => {
    const back = await run('back', '1');
    assert.match(back.out, /^Published version 3: 0 passages new, 1 changed/, back.error);
    assert.match((await run('back', '1')).out, /^Nothing to publish: version 3/);
    assert.match((await run('back', '9')).error, /^There is no version 9: /);
    for (const wrong of [[], ['0']]) {
      const { code, error } = await run('back', ...wrong);
      assert.deepEqual([code, error.slice(0, 18)], [1, 'Say which version:']);
    }
    const { out } = await run('versions');
    assert.match(
      out,
      /^ {3}3 {2}\d{4}-\d\d-\d\d \d\d:\d\d UTC {2}back to version 1 {2}\(answered from\)\n {6}\d+ passages: 0 passages new, 1 changed, 0 gone\n {3}2 {2}.*guidance:publish\n.*\n {3}1 .*\n {6}\d+ passages\n$/,
    );
  });

  it('write a version as the same files, publish them again, and overwrite nothing unasked', async () => {
    const files = await storage.guidance.files(2);
    const written = await run('export', at('two'), '2');
    assert.equal(written.out, `${at('two')}: version 2, ${String(files?.size)} files.\n`);
    assert.deepEqual(await readGuidanceFiles(at('two')), files);
    assert.ok(!existsSync(at('two', 'services')));
    assert.ok(existsSync(at('two', 'procedures', 'law', 'attendance.yaml')));
    const refused = await run('export', at('two'));
    assert.equal(refused.code, 1);
    assert.match(refused.error, /is not empty\. .*--replace/);
    const imported = await run('import', at('two'));
    assert.match(imported.out, /^Published version 4: /, imported.error);
    assert.equal((await run('export', at('guidance'), '1', '--replace')).code, 0);
    for (const kept of ['README.md', 'services/southwark.yaml']) assert.ok(existsSync(at('guidance', kept)));
    assert.deepEqual(await readGuidanceFiles(at('guidance')), await storage.guidance.files(1));
    assert.match((await run('export', at('x'), 'two')).error, /^Say where to/);
    assert.match((await run('export', at('x'), '77')).error, /^There is no version 77/);
    assert.match((await run('import')).error, /^Say which folder/);
  });

  it('tell trouble with a folder in words, and take no word that they would leave unread', async () => {
    writeFileSync(at('file'), '');
    const errors = await Promise.all([
      run('export', at('file')),
      run('import', at('file')),
      run('publish', at('two')),
      run('import', at('two'), 'copy'),
      run('back', '2', '3'),
    ]);
    for (const [index, words] of [
      /^.*file cannot be written \(ENOTDIR\): name a folder/,
      /^There is no whole guidance folder at .*file\.$/m,
      /^This publishes the files of GUIDANCE_DIR .*guidance:import/,
      /^Say which folder, in quotes/,
      /^Say which version/,
    ].entries()) {
      assert.match(errors[index]?.error ?? '', words);
      assert.equal(errors[index]?.code, 1);
    }
  });
});

/** The project's own guidance without one passage, to which no other passage leads. */
async function lackingWhatATableCites(folder: string): Promise<void> {
  const gone = 'southwark-stage-one-leaflet';
  const files = [...(await readGuidanceFiles('guidance'))].filter(([path]) => !path.endsWith(`/${gone}.md`));
  const unrelated = files.map(
    ([path, text]) =>
      [path, text.replace(/^related: .*$/m, (line) => line.replace(` ${gone},`, ''))] as const,
  );
  await writeGuidanceFiles(folder, new Map(unrelated));
}
