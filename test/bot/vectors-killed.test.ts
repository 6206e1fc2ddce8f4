/** The vectors of a version, whose process is killed in the middle of computing them: the next goes on from there, and answers wait for nothing. */
import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { loadGuidance } from '../../src/guidance/load.ts';
import { startConnector } from '../support/fake-connector.ts';
import { faithful, type FakeOpenAi, startFakeOpenAi } from '../support/fake-openai.ts';
import { somebody, talk } from '../support/people.ts';
import { startSignpost, type SignpostProcess } from '../support/signpost-process.ts';
import { until } from '../support/until.ts';

/** Nothing answers it, and something comes close. */
const question = 'who prints the penalty notice';
const atOnce = 32;
const before = 3;

const serviceWithModel = `
model:
  on: true
  endpoints: [name.openai.azure.com]
  byMeaning: true
  supervision: auto
`;

const inputsOf = (fake: FakeOpenAi): readonly (readonly string[])[] =>
  fake.requests.flatMap(({ asks, body }) =>
    asks === 'embeddings' ? [body['input'] as readonly string[]] : [],
  );
/** A question is one text; what is computed of the guidance are many. */
const batchesOf = (fake: FakeOpenAi) => inputsOf(fake).filter(({ length }) => length > 1);

describe('Vectors whose computing is killed', () => {
  it('go on from the last batch that was kept, computing nothing twice, and cost no answer', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'signpost-vectors-'));
    const guidance = join(folder, 'guidance');
    cpSync('guidance', guidance, { recursive: true });
    appendFileSync(join(guidance, 'services/southwark.yaml'), serviceWithModel);
    const fake = await startFakeOpenAi();
    const connector = await startConnector();
    const start = (): Promise<SignpostProcess> =>
      startSignpost(join(folder, 'data'), {
        GUIDANCE_DIR: guidance,
        MODEL: 'azure',
        MODEL_ENDPOINT: fake.azure,
        MODEL_NAME: 'answers',
        MODEL_EMBEDDINGS: 'vectors',
        MODEL_KEY: 'secret-key',
      });
    const ask = async ({ port }: SignpostProcess): Promise<string> =>
      (await talk({ port, connector, who: somebody(), spot: { kind: 'personal' } }).say(question)).words;
    try {
      fake.behave((request) =>
        request.asks === 'embeddings' && batchesOf(fake).length > before
          ? { kind: 'stall' }
          : faithful(request),
      );
      const first = await start();
      await until(() => batchesOf(fake).length > before, 'a batch is under way');
      const meanwhile = await ask(first);
      assert.match(meanwhile, /closest/i);
      await first.kill();
      const kept = batchesOf(fake).slice(0, before).flat();
      assert.equal(kept.length, before * atOnce);

      fake.forget();
      fake.behave(faithful);
      const second = await start();
      // At once, before anything is computed anew.
      assert.match(await ask(second), /closest/i);
      const left = (await loadGuidance(guidance)).passages.length - kept.length;
      await until(() => batchesOf(fake).flat().length >= left, 'all are computed', 60);
      await delay(300);
      const computed = batchesOf(fake).flat();
      assert.equal(computed.length, left);
      assert.equal(new Set([...kept, ...computed]).size, kept.length + left, 'none is computed twice');
      fake.forget();
      assert.match(await ask(second), /closest/i);
      assert.deepEqual(inputsOf(fake), [[question]], 'the vectors are in use');
      await second.kill();
    } finally {
      await fake.end();
      await connector.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
