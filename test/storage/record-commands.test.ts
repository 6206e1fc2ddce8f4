/** The commands that hold, show, erase and check records, and the map of what is stored. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openStorage } from '../../src/storage/open.ts';
import { newRequest } from '../support/requests.ts';
import { createTestClock } from '../support/standing-clock.ts';
import { createFolder } from '../support/storage.ts';
import { tamper } from '../support/tamper.ts';

describe('The commands for records', () => {
  let folder: string;
  before(async () => {
    folder = createFolder();
    const storage = await openStorage({
      database: { kind: 'sqlite', folder },
      process: 'p',
      clock: createTestClock(),
    });
    await storage.requests.log(newRequest());
    await storage.close();
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const run = (command: string, ...args: readonly string[]) =>
    new Promise<{ readonly code: number; readonly out: string }>((done) => {
      const env = { PATH: process.env['PATH'], DATA_DIR: folder, DATABASE_URL: '' };
      const line = ['--import=tsx', `src/cli/${command}.ts`, ...args];
      execFile(process.execPath, line, { env }, (failure, out, error) => {
        done({ code: failure === null ? 0 : Number(failure.code), out: `${out}${error}` });
      });
    });

  it('show a person what is held of them, in files that nobody else reads', async () => {
    const target = join(folder, 'shown');
    const shown = await run('person-export', 'person-1', target);
    assert.match(shown.out, /0 rows and 1 requests/);
    assert.match(
      readFileSync(join(target, 'person.txt'), 'utf8'),
      /What should come before a second meeting\?/,
    );
    assert.equal(statSync(join(target, 'person.json')).mode & 0o777, 0o600);
    assert.match((await run('person-export', 'nobody')).out, /Nothing is held of nobody/);
    assert.equal((await run('person-export')).code, 1);
  });

  it('erase a person only when told to, and not from what is held', async () => {
    assert.match((await run('hold', 'swk-2026-0001')).out, /is held/);
    assert.match(
      (await run('person-erase', 'person-1')).out,
      /held and would be left.*SWK-2026-0001[^]*add --yes/,
    );
    assert.match(
      (await run('person-erase', 'person-1', '--yes')).out,
      /Held, and left as they are: SWK-2026-0001/,
    );
    assert.match((await run('hold', '--release', 'SWK-2026-0001')).out, /is released/);
    assert.match((await run('person-erase', 'person-1', '--yes')).out, /from 1 requests/);
    assert.match((await run('person-erase', 'person-1')).out, /Nothing is held/);
    assert.equal((await run('hold', 'SWK-2026-0009')).code, 1);
  });

  it('check every record, and end with 1 where one is not as it was written', async () => {
    const whole = await run('consultations-verify', '--hashes');
    assert.equal(whole.code, 0);
    assert.match(whole.out, /southwark SWK-2026-0001 \S{43}\n1 records checked: each is as it was written/);
    await tamper({ kind: 'sqlite', folder }, "update requests set topic = 'data'");
    const faulty = await run('consultations-verify');
    assert.equal(faulty.code, 1);
    assert.match(faulty.out, /southwark SWK-2026-0001: the list’s topic is not what its events say/);
  });

  it('find every stored column in the data map', async () => {
    assert.ok(existsSync('docs/governance/data-map.md'));
    const checked = await run('print-data-map', '--check');
    assert.equal(checked.code, 0, checked.out);
  });
});
