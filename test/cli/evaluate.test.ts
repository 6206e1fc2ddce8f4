/** npm run evaluate reports on somebody else's cases, and names the line of what it cannot read. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..', '..');

describe('the evaluation of outside cases', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'signpost-cases-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const run = (...options: readonly string[]) =>
    spawnSync(
      process.execPath,
      [
        `--import=${pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href}`,
        join(root, 'src', 'cli', 'evaluate.ts'),
        ...options,
      ],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], GUIDANCE_DIR: join(root, 'guidance') },
      },
    );

  it('has the same form as that of the project’s own, and writes only what it is told to', () => {
    const cases = `
- {ask: "when must the ELPM be held?", at: southwark, family: a, kind: answerable, must: ["20 days"]}
- {ask: "he has a knife", family: b, kind: route, expect: danger}
`;
    writeFileSync(join(folder, 'fresh.yaml'), cases);
    const { status, stdout, stderr } = run('--cases', folder, '--json', 'figures.json', '--detail');
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^outside: 2 cases of 2 families/);
    assert.match(stdout, /Immediate danger recognised +100\.0 % +1 of 1/);
    assert.match(stdout, /^ok \| single-passage \| right \| southwark \| when must the ELPM be held\?/m);
    assert.deepEqual(readdirSync(folder).sort(), ['figures.json', 'fresh.yaml']);
    assert.match(readFileSync(join(folder, 'figures.json'), 'utf8'), /"name": "outside"/);
  });

  it('names the file and the line of a case that it cannot read', () => {
    writeFileSync(join(folder, 'fresh.yaml'), '- ask: "x"\n  family: x\n  kind: neer\n');
    const { status, stderr } = run('--cases', join(folder, 'fresh.yaml'));
    assert.equal(status, 1);
    assert.ok(stderr.startsWith(`${join(folder, 'fresh.yaml')}:3 0.kind: `), stderr);
    assert.equal(run('--cases', 'nowhere').stderr, 'There is nothing at nowhere.\n');
  });
});
