/** npm run evaluate:model tells the cost, asks first, keeps to its budget, goes on where it ended, and prints both tables. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { faithful, type FakeOpenAi, startFakeOpenAi } from '../support/fake-openai.ts';

const root = join(import.meta.dirname, '..', '..');

const cases = `
- {ask: "when must the ELPM be held?", at: southwark, family: a, kind: answerable, must: ["20 days"]}
- {ask: "how much is a first penalty notice?", family: c, kind: answerable, must: ["£160"]}
- {ask: ["when must the ELPM be held?", "and who chairs it?"], at: southwark, family: d, kind: answerable, must: ["SEWO"]}
- {ask: "he has a knife", family: b, kind: route, expect: danger}
`;

describe('the evaluation against a deployment', () => {
  let folder = '';
  let fake: FakeOpenAi;
  before(async () => {
    fake = await startFakeOpenAi();
  });
  after(() => fake.end());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'signpost-cases-'));
    writeFileSync(join(folder, 'own.yaml'), cases);
    fake.behave(faithful);
    fake.forget();
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  interface Ended {
    readonly status: number | null;
    readonly stdout: string;
    readonly stderr: string;
  }

  const run = (options: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> =>
    new Promise((resolve) => {
      const child = spawn(
        process.execPath,
        [
          `--import=${pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href}`,
          join(root, 'src', 'cli', 'evaluate-model.ts'),
          '--cases',
          join(folder, 'own.yaml'),
          ...options,
        ],
        {
          cwd: folder,
          stdio: ['ignore', 'pipe', 'pipe'],
          env: {
            PATH: process.env['PATH'],
            GUIDANCE_DIR: join(root, 'guidance'),
            DATA_DIR: join(folder, 'data'),
            MODEL: 'azure',
            MODEL_ENDPOINT: fake.azure,
            MODEL_NAME: 'answers',
            MODEL_KEY: 'any',
            ...env,
          },
        },
      );
      const said = { stdout: '', stderr: '' };
      child.stdout.on('data', (part: Buffer) => (said.stdout += part.toString()));
      child.stderr.on('data', (part: Buffer) => (said.stderr += part.toString()));
      child.on('close', (status) => {
        resolve({ status, ...said });
      });
    });

  it('tells what it would cost and asks nothing of the model where nobody agrees', async () => {
    const { status, stdout, stderr } = await run(['--prompt-price', '2', '--reply-price', '8']);
    assert.equal(status, 2, stderr);
    assert.match(stdout, /4 cases, of which the model is asked \d times/);
    assert.match(stdout, /About [\d,]+ tokens of prompts and [\d,]+ of replies\./);
    assert.match(stdout, /About 0\.\d\d at 2 and 8 for a million tokens/);
    assert.match(stdout, /The questions go to 127\.0\.0\.1\./);
    assert.match(stderr, /Nobody is there to agree: add --yes/);
    assert.equal(fake.requests.length, 0);
  });

  it('prints the figures without and with the model, and asks for no reply twice', async () => {
    const { status, stdout, stderr } = await run(['--yes']);
    assert.equal(status, 0, stderr + stdout);
    assert.match(stdout, /4 of 4 cases, with [1-9][\d,]* tokens/);
    assert.match(stdout, /Immediate danger recognised +100\.0 % \(1 of 1\) +100\.0 % \(1 of 1\)/);
    assert.match(stdout, /Passages that the check rejected, by what was wrong: none/);
    const asked = fake.requests.length;
    assert.ok(asked >= 4);
    const again = await run(['--yes']);
    assert.match(again.stdout, /replies of an earlier run are kept/);
    assert.match(again.stdout, /with 0 tokens/);
    assert.equal(fake.requests.length, asked);
    assert.doesNotMatch(fake.received(), /knife/);
  });

  it('counts by kind what the check rejected', async () => {
    fake.behave((request) =>
      request.asks === 'reworded_answer'
        ? {
            kind: 'reply',
            text: faithfulText(request).replaceAll('20 days', '30 days').replaceAll('£160', '£260'),
          }
        : faithful(request),
    );
    const { status, stdout } = await run(['--yes']);
    assert.equal(status, 0, stdout);
    assert.match(stdout, /Passages that the check rejected, by what was wrong: figure [1-9]/);
  });

  const faithfulText = (request: Parameters<typeof faithful>[0]): string => {
    const reply = faithful(request);
    return reply.kind === 'reply' ? reply.text : '';
  };

  it('asks nothing beyond its budget, and says so', async () => {
    const { status, stdout } = await run(['--yes', '--budget', '100']);
    assert.equal(status, 1);
    assert.match(stdout, /The budget is spent/);
    assert.match(stdout, /1 of 4 cases, with 0 tokens/);
    assert.equal(fake.requests.length, 0);
  });

  it('goes nowhere that no service has agreed to, and names what is missing', async () => {
    const elsewhere = await run(['--yes'], { MODEL_ENDPOINT: 'https://elsewhere.example' });
    assert.equal(elsewhere.status, 1);
    assert.match(elsewhere.stderr, /No service has turned a model on and lists elsewhere\.example/);
    const none = await run(['--yes'], { MODEL: 'off' });
    assert.match(none.stderr, /No model is configured/);
    assert.equal((await run(['--budget', 'much'])).status, 2);
    assert.equal(existsSync(join(folder, 'data')), false);
  });
});
