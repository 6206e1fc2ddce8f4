/** The operator's commands, run as an operator runs them. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openStorage } from '../../src/storage/open.ts';
import { newRequest } from '../support/requests.ts';
import { createTestClock, noon } from '../support/standing-clock.ts';
import { createFolder } from '../support/storage.ts';

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

describe('The operator’s commands', () => {
  // Named in full, as the commands run from a folder without node_modules.
  const loader = pathToFileURL(createRequire(resolve('package.json')).resolve('tsx')).href;
  let folder: string;
  beforeEach(() => {
    folder = createFolder();
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const open = () =>
    openStorage({ database: { kind: 'sqlite', folder }, process: 'p', clock: createTestClock() });
  /** From a folder without a `.env`. */
  const run = (command: string, args: readonly string[], databaseUrl = ''): Promise<Ended> =>
    new Promise((done) => {
      const env = { PATH: process.env['PATH'], DATA_DIR: folder, DATABASE_URL: databaseUrl };
      const line = [`--import=${loader}`, resolve(`src/cli/${command}.ts`), ...args];
      execFile(process.execPath, line, { cwd: folder, env }, (failure, out, error) => {
        done({ code: failure === null ? 0 : Number(failure.code), out, error });
      });
    });

  it('save a backup while the server runs, refuse to restore then, and restore once it is stopped', async () => {
    const storage = await open();
    await storage.requests.log(newRequest());
    const saved = await run('backup', []);
    assert.match(saved.out, /^Saved and checked: .*signpost-.*\.db\n$/);
    const [name = ''] = readdirSync(join(folder, 'backups'));
    const file = join(folder, 'backups', name);
    const refused = await run('restore', [file]);
    assert.equal(refused.code, 1);
    assert.match(refused.error, /^Another Signpost process holds .*\n$/);
    await storage.requests.log(newRequest());
    await storage.close();
    const restored = await run('restore', [file]);
    assert.equal(restored.code, 0, restored.error);
    assert.match(restored.out, /Restored: .*\n.*kept as .*signpost-before-restore-/);
    const again = await open();
    assert.equal((await again.requests.listByRequester('southwark', 'person-1', 10)).length, 1);
    await again.close();
  });

  it('list what was given up, and send it again', async () => {
    const storage = await open();
    const notice = { kind: 'post-request', reference: 'SWK-2026-0001' } as const;
    await storage.outbox.add({ service: 'southwark', key: 'k', notice, line: undefined, at: noon });
    const [leased] = await storage.queue.lease(1, 1000, noon);
    assert.ok(leased);
    await storage.queue.bury(leased, 'forbidden', noon);
    await storage.close();
    const listed = await run('outbox', ['list']);
    assert.match(listed.out, /^0 waiting, 0 posts held .*, 1 given up\n/);
    assert.match(
      listed.out,
      new RegExp(`${leased.id} {2}southwark {2}post-request SWK-2026-0001 .*forbidden`),
    );
    assert.equal((await run('outbox', ['resend', 'unknown'])).code, 1);
    assert.equal((await run('outbox', ['resend', leased.id])).code, 0);
    assert.match((await run('outbox', ['list'])).out, /^1 waiting, 0 posts held .*, 0 given up\n$/);
  });

  it('name PostgreSQL’s own tools where that is the database', async () => {
    const url = 'postgres://someone:hidden-word@127.0.0.1:9/nowhere';
    assert.match((await run('backup', [], url)).out, /pg_dump .*"\$DATABASE_URL"/);
    assert.match((await run('restore', [], url)).out, /pg_restore .*"\$DATABASE_URL"/);
    const unreachable = await run('outbox', ['list'], url);
    assert.equal(unreachable.code, 1);
    assert.match(unreachable.error, /^PostgreSQL at 127\.0\.0\.1:9\/nowhere could not be opened/);
  });
});
