/** Several processes of one deployment, started at once on an empty database, and guidance published while they run. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { systemClock } from '../../src/calendar/clock.ts';
import { openGuidance, type OpenGuidance } from '../../src/storage/open-guidance.ts';
import { createPostgresDatabase } from '../support/postgres.ts';
import { type SignpostProcess, startSignpost } from '../support/signpost-process.ts';
import { createFolder } from '../support/storage.ts';
import { send } from '../support/web.ts';
import { until } from '../support/until.ts';

describe('Several processes of one deployment', () => {
  const folder = createFolder();
  let url = '';
  let published: OpenGuidance | undefined;
  before(async () => {
    url = await createPostgresDatabase();
  });
  after(async () => {
    await published?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const versionOf = async ({ port }: SignpostProcess): Promise<unknown> => {
    const { text } = await send(port, { path: '/health/ready' });
    return (JSON.parse(text) as { readonly guidanceVersion: unknown }).guidanceVersion;
  };

  it('publish the first files once, and all answer from what is published next within seconds', async () => {
    const settings = { DATABASE_URL: url };
    const running = await Promise.all([startSignpost(folder, settings), startSignpost(folder, settings)]);
    published = await openGuidance({ kind: 'postgres', url }, systemClock);
    const { versions } = published;
    assert.deepEqual(await Promise.all(running.map(versionOf)), [1, 1]);
    assert.equal((await versions.list()).length, 1);
    const files = new Map(await versions.files(1));
    const [path = ''] = [...files.keys()].filter((each) => each.startsWith('passages/'));
    files.set(path, `${files.get(path) ?? ''}\nOne sentence more.\n`);
    const table = 'procedures/southwark-attendance.yaml';
    files.set(
      table,
      (files.get(table) ?? '').replace(/^( {4}title: ).*$/m, '$1Stage one, under a new title'),
    );
    const done = await versions.publish({ files, origin: 'files', after: 1, at: systemClock.now() });
    assert.equal(done.kind, 'published');
    await until(async () => {
      const seen = await Promise.all(running.map(versionOf));
      return seen.every((version) => version === 2);
    }, 'both answer from the new version');
    for (const { port } of running) {
      const { text } = await send(port, { path: '/checklists/southwark/stage-one' });
      assert.match(text, /Stage one, under a new title/);
    }
    for (const each of running) assert.equal((await each.terminate()).code, 0, each.output());
  });

  it('are refused at their start, with the remedy, where what is published is of a later build', async () => {
    const { versions } = published ?? assert.fail('The database is open after the first test.');
    const after = (await versions.current())?.number;
    const files = new Map([['passages/one.md', '---\nid: one\nshape: of a later build\n---\n']]);
    await versions.publish({ files, origin: 'files', after, at: systemClock.now() });
    await assert.rejects(
      startSignpost(folder, { DATABASE_URL: url }),
      /Published version 3 of the guidance cannot be read by this build:[^]*Publish the files .*guidance:back -- NUMBER/,
    );
  });
});
