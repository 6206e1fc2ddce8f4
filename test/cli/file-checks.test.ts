/** The editors' checks say what is wrong, where, and whether it may start. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readGuidanceFiles } from '../../src/guidance/files.ts';
import { writeGuidanceFiles } from '../../src/guidance/write.ts';

const root = join(import.meta.dirname, '..', '..');

describe('the checks of files', () => {
  let guidance = '';
  beforeEach(() => {
    guidance = mkdtempSync(join(tmpdir(), 'signpost-guidance-'));
    for (const folder of ['sources', 'passages', 'glossary']) mkdirSync(join(guidance, folder));
    for (const kept of ['services', 'calendar', 'authorities.yaml']) {
      cpSync(join(root, 'guidance', kept), join(guidance, kept), { recursive: true });
    }
  });
  afterEach(() => {
    rmSync(guidance, { recursive: true, force: true });
  });

  const run = (program: string, environment: Readonly<Record<string, string>> = {}) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        `--import=${pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href}`,
        join(root, 'src', 'cli', program),
      ],
      {
        // Not the project's own folder: a developer's .env there must not decide a test.
        cwd: guidance,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], GUIDANCE_DIR: guidance, ...environment },
      },
    );
    return { status, stdout, stderr };
  };
  const example = (): string => join(guidance, 'services', 'southwark.yaml');
  const change = (from: RegExp | string, to: string): void => {
    writeFileSync(example(), readFileSync(example(), 'utf8').replace(from, to));
  };

  it('tell of the worked example that it may start here and not in production', () => {
    const { status, stdout } = run('service-check.ts');
    assert.equal(status, 0);
    assert.ok(stdout.includes(`${example()}:`), stdout);
    assert.match(stdout, /danger\.mash\.contact: write the council's real one/);
    assert.match(stdout, /southwark \(Southwark Virtual School\): ready for local mode; not for production/);
  });

  it('end with 1 in production for what may only start here', () => {
    const { status, stdout } = run('service-check.ts', {
      SIGNPOST_MODE: 'production',
      MicrosoftAppId: '11111111-2222-4333-8444-555555555555',
      MicrosoftAppTenantId: '11111111-2222-4333-8444-666666666666',
      MicrosoftAppType: 'UserAssignedMSI',
      PUBLIC_ADDRESS: 'https://signpost.example.gov.uk',
    });
    assert.equal(status, 1);
    assert.match(stdout, /not for production/);
  });

  it('tell of a finished service that it may start in both', () => {
    change(/^example:.*$/m, '');
    change('tenants: []', 'tenants: [11111111-2222-4333-8444-555555555555]');
    change('"[your Virtual School\'s e-mail address]"', 'virtual.school@council.test');
    change('"[its telephone number]"', '"020 0000 0000"');
    change(/"\[[^\]]*\]"/g, '"Duty desk"');
    const { status, stdout } = run('service-check.ts');
    assert.equal(status, 0);
    assert.ok(
      stdout.startsWith('southwark (Southwark Virtual School): ready for local mode and for production.\n'),
    );
  });

  it('show what the desk of a service goes by, and what of it is a default or open', () => {
    const { status, stdout } = run('service-check.ts');
    assert.equal(status, 0);
    assert.match(stdout, /^ {2}digestAt: 08:30, London time \(default\)$/m);
    assert.match(stdout, /^ {2}desks: advisors, “Advisors”; gets what fits no other \(default\)$/m);
    assert.ok(stdout.includes(`${example()}:1 retention: marked for the council's approval.`), stdout);
  });

  it('end with 1 and the line of a desk that is not there', () => {
    change(/^ {4}label: Training$/m, '    label: Training\n    desk: gone');
    const { status, stderr } = run('service-check.ts');
    assert.equal(status, 1);
    assert.match(stderr, /southwark\.yaml:\d{2} kinds\.5\.desk: There is no desk "gone"/);
  });

  it('tell what is left open of how days are counted, and stop nobody for it', () => {
    const { status, stdout } = run('service-check.ts');
    assert.equal(status, 0);
    assert.ok(stdout.includes(`${example()}:1 counting.unit: not set.`), stdout);
  });

  it('end with 1 where the bank holidays are missing', () => {
    rmSync(join(guidance, 'calendar'), { recursive: true });
    const { status, stderr } = run('service-check.ts');
    assert.equal(status, 1);
    assert.match(stderr, /calendar\/england\.yaml:1 There is no such file/);
  });

  it('end with 1 and the line of a fault in a service', () => {
    change('prefix: SWK', 'prefix: swk');
    const { status, stderr } = run('service-check.ts');
    const line = readFileSync(example(), 'utf8')
      .split('\n')
      .findIndex((each) => each.startsWith('prefix'));
    assert.equal(status, 1);
    assert.ok(stderr.startsWith(`${example()}:${String(line + 1)} prefix: Use two to five capitals`), stderr);
    assert.match(stderr, /1 problem: it cannot start/);
  });

  it('end with 1 and the line of a fault in the guidance', () => {
    writeFileSync(join(guidance, 'sources', 'law.md'), '---\nid: law\ntitle: A law\n---\n');
    const { status, stderr } = run('guidance-check.ts');
    assert.equal(status, 1);
    assert.match(stderr, /sources\/law\.md:2 publisher: /);
  });

  it('count what they read where nothing is wrong', () => {
    const { status, stdout } = run('guidance-check.ts');
    assert.equal(status, 0);
    assert.match(
      stdout,
      /0 sources, 0 passages, 0 terms, \d+ authorities, 0 procedures, 0 offers\. No problem found\./,
    );
  });

  it('end with 1 for what an editor should mend, and say that it can start all the same', () => {
    const term = '- term: managed move\n  meaning: A transfer.\n';
    writeFileSync(join(guidance, 'glossary', 'words.yaml'), term);
    const { status, stdout } = run('guidance-check.ts');
    assert.equal(status, 1);
    assert.ok(stdout.startsWith(`${guidance}/glossary/words.yaml:1 managed move: nothing uses it.`), stdout);
    assert.match(stdout, /1 terms, .* It can start, and 1 to be mended/);
  });

  it('find nothing in a version that was written out, whose words people are known to type', async () => {
    await writeGuidanceFiles(guidance, await readGuidanceFiles(join(root, 'guidance')));
    mkdirSync(join(guidance, 'test'));
    symlinkSync(join(root, 'test', 'evaluation'), join(guidance, 'test', 'evaluation'));
    const { status, stdout, stderr } = run('guidance-check.ts');
    assert.match(stdout, /3 procedures, 8 offers\. No problem found\.$/m, stderr);
    assert.equal(status, 0);
  });

  it('list what is to be looked at again, with the file to open, and end well', () => {
    const head =
      '---\nid: law\ntitle: A law\npublisher: Parliament\nauthority: national\nstanding: statutory';
    writeFileSync(
      join(guidance, 'sources', 'law.md'),
      `${head}\npublished: "2020"\nchecked: "2020-06"\n---\n`,
    );
    const { status, stdout } = run('guidance-review.ts');
    assert.equal(status, 0);
    assert.ok(
      stdout.startsWith(`2020-12-30 (past)  ${guidance}/sources/law.md\n    Last read in June 2020`),
      stdout,
    );
    assert.match(stdout, /1 to look at again, as of /);
  });

  it('say so where nothing is to be looked at again', () => {
    assert.match(run('guidance-review.ts').stdout, /^Nothing to look at again on /);
  });

  it('say so where there is no guidance', () => {
    const { status, stderr } = run('guidance-check.ts', { GUIDANCE_DIR: join(guidance, 'nowhere') });
    assert.equal(status, 1);
    assert.match(stderr, /set GUIDANCE_DIR/);
  });

  it('say so where a setting is wrong', () => {
    const { status, stderr } = run('service-check.ts', { PORT: 'x' });
    assert.deepEqual([status, stderr], [1, 'PORT must be a whole number from 0 to 65535.\n']);
  });
});
