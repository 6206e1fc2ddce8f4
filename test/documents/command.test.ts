/** The command that brings documents in: what it says, how it ends, and that nothing is answered from a draft. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadGuidance } from '../../src/guidance/load.ts';
import { copyGuidance } from '../support/ingest-room.ts';

const program = join(import.meta.dirname, '..', '..', 'src', 'cli', 'guidance-ingest.ts');

describe('guidance:ingest', () => {
  let guidance = '';
  let documents = '';
  beforeEach(() => {
    guidance = copyGuidance();
    documents = join(guidance, 'to-bring-in');
    mkdirSync(documents);
  });
  afterEach(() => {
    rmSync(guidance, { recursive: true, force: true });
  });

  const run = (...words: readonly string[]) =>
    spawnSync(
      process.execPath,
      [`--import=${pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href}`, program, ...words],
      {
        // Not the project's own folder: a developer's .env there must not decide a test.
        cwd: guidance,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], GUIDANCE_DIR: guidance },
      },
    );
  const secret = 'Zebediah Quill moved the pangolin.';
  const put = (name: string, text: string): void => {
    writeFileSync(join(documents, name), text);
  };

  it('writes drafts and a report, prints nothing of the document, and changes no answer', async () => {
    const before = await loadGuidance(guidance);
    put('a.md', `# Stage one\n\n${secret}\n`);
    const { status, stdout, stderr } = run(documents, '--source', 'salford-cwsw-page');
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^a\.md: Drafts: 1 new\.$/m);
    assert.doesNotMatch(stdout + stderr, /Zebediah|pangolin|\r/);
    const draft = readFileSync(
      join(guidance, 'drafts', 'salford-cwsw-page', 'salford-cwsw-page-stage-one.md'),
      'utf8',
    );
    assert.ok(draft.includes(secret));
    assert.deepEqual(await loadGuidance(guidance), before);
  });

  it('reads the rest of a folder and ends with 1 where a file could not be read', () => {
    put('a.md', `# Stage one\n\n${secret}\n`);
    put('b.pdf', '%PDF-1.5 and no more');
    const { status, stdout, stderr } = run(documents, '--source', 'salford-cwsw-page');
    assert.equal(status, 1);
    assert.match(stdout, /a\.md: Drafts: 1 new\./);
    assert.match(stderr, /b\.pdf: it is damaged[\s\S]*1 of 2 could not be read\./);
  });

  it('takes one file as well as a folder', () => {
    put('a.md', `# Stage one\n\n${secret}\n`);
    put('b.md', `# Stage two\n\n${secret}\n`);
    assert.match(
      run(join(documents, 'a.md'), '--source', 'salford-cwsw-page').stdout,
      /^a\.md: Drafts: 1 new\.\nRead/,
    );
  });

  it('says how to add a source that there is not', () => {
    put('a.md', secret);
    const { status, stderr } = run(documents, '--source', 'nowhere-2026');
    assert.equal(status, 1);
    assert.match(stderr, /There is no source "nowhere-2026"\. Add .*nowhere-2026\.md first/);
    assert.ok(!existsSync(join(guidance, 'drafts', 'nowhere-2026')));
  });

  const wrong: readonly (readonly [string, readonly string[]])[] = [
    ['no source', ['a.md']],
    ['no file', ['--source', 'salford-cwsw-page']],
    ['two files', ['a.md', 'b.md', '--source', 'salford-cwsw-page']],
    ['a size that is none', ['a.md', '--source', 'salford-cwsw-page', '--size', 'small']],
    ['an option that is not known', ['a.md', '--source', 'salford-cwsw-page', '--publish']],
  ];
  for (const [what, words] of wrong) {
    it(`shows how it is used where it is given ${what}`, () => {
      const { status, stderr } = run(...words);
      assert.equal(status, 2);
      assert.match(stderr, /npm run guidance:ingest -- FILE\|FOLDER --source ID/);
    });
  }

  it('says that there is nothing at a path, and nothing to read in a folder', () => {
    assert.match(run('nowhere', '--source', 'salford-cwsw-page').stderr, /There is nothing at nowhere/);
    assert.match(run(documents, '--source', 'salford-cwsw-page').stderr, /There is no PDF, DOCX/);
  });

  it('says what stands in the way where no draft can be written', () => {
    put('a.md', `# Stage one\n\n${secret}\n`);
    writeFileSync(join(guidance, 'drafts'), 'a file where a folder should be');
    const { status, stderr } = run(documents, '--source', 'salford-cwsw-page');
    assert.equal(status, 1);
    assert.match(stderr, /drafts.* cannot be read or written \(ENOTDIR\)\.\nSee that/);
    assert.doesNotMatch(stderr, /Zebediah|node:/);
  });

  it('does not guess where its own notes were damaged', () => {
    put('a.md', `# Stage one\n\n${secret}\n`);
    run(documents, '--source', 'salford-cwsw-page');
    const manifest = join(guidance, 'drafts', 'salford-cwsw-page', 'manifest.json');
    writeFileSync(manifest, '{ "version": 1');
    const { status, stderr } = run(documents, '--source', 'salford-cwsw-page');
    assert.equal(status, 1);
    assert.match(stderr, /manifest\.json cannot be read/);
    assert.equal(readFileSync(manifest, 'utf8'), '{ "version": 1');
  });
});
