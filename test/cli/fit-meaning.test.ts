/** npm run fit -- --embedder tells what it would cost and asks first, and prints what to write in a service's file. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FakeOpenAi, startFakeOpenAi } from '../support/fake-openai.ts';

describe('the fit to an embedder', function () {
  this.timeout(240_000);
  let folder = '';
  let fake: FakeOpenAi;
  before(async () => {
    fake = await startFakeOpenAi();
    folder = mkdtempSync(join(tmpdir(), 'signpost-fit-'));
  });
  after(async () => {
    await fake.end();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = (options: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    new Promise<{ readonly status: number | null; readonly said: string }>((resolve) => {
      const child = spawn(process.execPath, ['--import=tsx', 'src/cli/fit.ts', '--embedder', ...options], {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          PATH: process.env['PATH'],
          DATA_DIR: folder,
          MODEL: 'azure',
          MODEL_ENDPOINT: fake.azure,
          MODEL_NAME: 'answers',
          MODEL_KEY: 'any',
          ...env,
        },
      });
      let said = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (part: Buffer) => (said += part.toString()));
      child.on('close', (status) => {
        resolve({ status, said });
      });
    });

  it('asks nothing before somebody has agreed to what it costs, nor where there is no embedder', async () => {
    const { status, said } = await run(['--price', '100'], { MODEL_EMBEDDINGS: 'vectors' });
    assert.equal(status, 2, said);
    assert.match(said, /\d+ texts, 0 of them kept/);
    assert.match(said, /At most [\d,]+ tokens, and no more than 1,000,000\. They go to 127\.0\.0\.1\./);
    assert.match(said, /At most \d+\.\d{4} at 100 for a million tokens/);
    assert.match(said, /Nobody is there to agree: add --yes/);
    const none = await run([]);
    assert.deepEqual([none.status, fake.requests.length], [1, 0]);
    assert.match(none.said, /set MODEL_EMBEDDINGS/);
  });

  it('sends passages and made-up questions alone, and prints what was found', async () => {
    const { status, said } = await run(['--yes'], { MODEL_EMBEDDINGS: 'vectors' });
    assert.equal(status, 0, said);
    assert.ok(fake.requests.every(({ asks }) => asks === 'embeddings'));
    assert.match(said, /[1-9][\d,]* tokens were used/);
    assert.match(
      said,
      /by the words alone +\d+\n +with the meaning, as it comes +\d+\n +with the meaning, as fitted +\d+/,
    );
    assert.match(said, /meaning: \{ standsOut: [\d.]+, weight: [\d.]+ \}|leave the figures as they come/);
  });
});
