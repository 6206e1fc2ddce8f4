/** One environment in, one whole configuration or every problem out. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, type LocalConfig, type ProductionConfig, parseConfig } from '../../src/config.ts';

type Environment = Parameters<typeof parseConfig>[0];

function configOf(environment: Environment): Config {
  const read = parseConfig(environment);
  assert.ok(read.ok, read.ok ? '' : read.problems.join('\n'));
  return read.config;
}

function localOf(environment: Environment): LocalConfig {
  const config = configOf(environment);
  assert.ok(config.mode === 'local');
  return config;
}

function productionOf(environment: Environment): ProductionConfig {
  const config = configOf(environment);
  assert.ok(config.mode === 'production');
  return config;
}

function problemsOf(environment: Environment): readonly string[] {
  const read = parseConfig(environment);
  assert.ok(!read.ok, 'it was accepted');
  return read.problems;
}

const managed = {
  SIGNPOST_MODE: 'production',
  MicrosoftAppId: '11111111-2222-4333-8444-555555555555',
  MicrosoftAppType: 'UserAssignedMSI',
  MicrosoftAppTenantId: '99999999-8888-4777-8666-555555555555',
  PUBLIC_ADDRESS: 'https://signpost.example.gov.uk/',
};
const single = { ...managed, MicrosoftAppType: 'SingleTenant' };

describe('an empty environment', () => {
  it('is local mode on this machine, with the embedded database and the Playground', () => {
    assert.deepEqual(configOf({ PATH: '/programs' }), {
      commandPath: '/programs',
      mode: 'local',
      host: '127.0.0.1',
      port: 3978,
      playgroundPort: 56_150,
      dataFolder: 'data',
      database: { kind: 'sqlite', folder: 'data' },
      guidanceFolder: 'guidance',
      tabFolder: 'dist/tab',
      services: [],
      isRunByNpm: false,
      logLevel: 'info',
    });
  });

  it('is the same as one of empty and blank settings', () => {
    assert.deepEqual(
      configOf({ PORT: '', HOST: ' ', DATABASE_URL: '', SIGNPOST_MODE: '', PLAYGROUND: ' ' }),
      configOf({}),
    );
  });
});

describe('local mode', () => {
  it('never listens beyond this machine, whatever HOST says', () => {
    assert.equal(configOf({ HOST: '0.0.0.0' }).host, '127.0.0.1');
  });

  it('leaves the Playground out where it is switched off', () => {
    assert.equal(localOf({ PLAYGROUND: 'OFF', PLAYGROUND_PORT: '5000' }).playgroundPort, undefined);
  });

  it('takes another port, folder, database, level and list of services', () => {
    const config = configOf({
      PORT: '0',
      DATA_DIR: 'elsewhere',
      GUIDANCE_DIR: 'content',
      LOG_LEVEL: 'Debug',
      SERVICES: ' southwark, norfolk ,',
    });
    assert.equal(config.port, 0);
    assert.deepEqual(config.database, { kind: 'sqlite', folder: 'elsewhere' });
    assert.equal(config.guidanceFolder, 'content');
    assert.equal(config.logLevel, 'debug');
    assert.deepEqual(config.services, ['southwark', 'norfolk']);
  });

  it('uses PostgreSQL where it has an address', () => {
    const url = 'postgresql://signpost:secret@localhost/signpost';
    assert.deepEqual(configOf({ DATABASE_URL: url }).database, { kind: 'postgres', url });
    const socket = 'postgres://signpost:secret@/signpost?host=/var/run/postgresql';
    assert.deepEqual(configOf({ DATABASE_URL: socket }).database, { kind: 'postgres', url: socket });
  });

  it('refuses the id of a real bot, because it checks no token', () => {
    assert.match(problemsOf({ MicrosoftAppId: managed.MicrosoftAppId }).join(), /SIGNPOST_MODE=production/);
  });
});

describe('production', () => {
  it('is what NODE_ENV=production means, unless SIGNPOST_MODE says otherwise', () => {
    assert.equal(configOf({ ...managed, SIGNPOST_MODE: '', NODE_ENV: 'production' }).mode, 'production');
    assert.equal(configOf({ SIGNPOST_MODE: 'local', NODE_ENV: 'production' }).mode, 'local');
  });

  it('names every missing thing at once, each with what it is', () => {
    const problems = problemsOf({ SIGNPOST_MODE: 'production' });
    assert.deepEqual(
      problems.map((each) => each.split(' ')[0]),
      ['MicrosoftAppId', 'MicrosoftAppTenantId', 'MicrosoftAppType', 'PUBLIC_ADDRESS'],
    );
    assert.ok(problems.every((each) => /is missing: .{10,}/.test(each)));
  });

  it('needs no secret with a managed identity, and listens everywhere', () => {
    const config = productionOf(managed);
    assert.deepEqual(config.bot.credential, { kind: 'managed-identity' });
    assert.equal(config.host, '0.0.0.0');
    assert.equal(config.publicAddress, 'https://signpost.example.gov.uk');
    assert.equal(config.metricsToken, undefined);
  });

  it('believes the public Bot Framework, unless it is told of another', () => {
    assert.equal(productionOf(managed).bot.issuer, 'https://api.botframework.com');
    assert.match(productionOf(managed).bot.openIdMetadataUrl, /^https:\/\/login\.botframework\.com\//);
    const other = productionOf({
      ...managed,
      BotTokenIssuer: 'https://i.example',
      BotOpenIdMetadataUrl: 'https://k.example',
    });
    assert.deepEqual(
      [other.bot.issuer, other.bot.openIdMetadataUrl],
      ['https://i.example', 'https://k.example'],
    );
  });

  it('refuses a public address that is not https, or has a path', () => {
    for (const address of [
      'http://signpost.example.gov.uk',
      'https://example.gov.uk/signpost',
      'signpost.example',
      'https://a b',
      'https://somebody:secret@example.gov.uk',
      'https://example.gov.uk?query',
      'https://example.gov.uk:99999',
    ]) {
      const problems = problemsOf({ ...managed, PUBLIC_ADDRESS: address });
      assert.deepEqual(problems, ['PUBLIC_ADDRESS must be https:// and a host, without a path.']);
    }
  });

  it('refuses a kind of app that cannot be made any more', () => {
    assert.match(
      problemsOf({ ...managed, MicrosoftAppType: 'MultiTenant' }).join(),
      /must be UserAssignedMSI/,
    );
  });

  it('refuses at the start what would only be found out when Teams is refused, naming the setting', () => {
    const wrong: readonly Environment[] = [
      { MicrosoftAppId: 'signpost-bot' },
      { MicrosoftAppTenantId: 'contoso.onmicrosoft.com' },
      { BotTokenIssuer: 'api.botframework.com' },
      { BotOpenIdMetadataUrl: 'http://keys.example/' },
    ];
    for (const one of wrong) {
      const [problem = '', ...others] = problemsOf({ ...managed, ...one });
      assert.equal(problem.split(' ')[0], Object.keys(one)[0]);
      assert.deepEqual(others, []);
    }
    const page = { WORKSPACE_APP_ID: managed.MicrosoftAppId, ENTRA_AUTHORITY: 'http://login.example' };
    assert.match(problemsOf({ ...managed, ...page }).join(), /^ENTRA_AUTHORITY must be https/);
    for (const url of ['postgres://', 'postgres://signpost:secret@/signpost'])
      assert.match(problemsOf({ DATABASE_URL: url }).join(), /^DATABASE_URL must be a whole/);
  });

  it('takes half a certificate for a mistake, and a folder or a file without a key for none', () => {
    const half = { ...single, MicrosoftAppPassword: 'hush', CertificateThumbprint: 'AB12' };
    assert.match(problemsOf(half).join(), /belong together/);
    const problem = (file: string): string => problemsOf({ ...half, CertificatePrivateKeyFile: file }).join();
    assert.match(problem(tmpdir()), /is a folder/);
    assert.match(problem('package.json'), /PEM/);
  });

  it('runs a service once that is listed twice', () => {
    assert.deepEqual(configOf({ SERVICES: 'southwark, norfolk,southwark' }).services, [
      'southwark',
      'norfolk',
    ]);
  });

  it('refuses a single-tenant bot without a credential, and says which there are', () => {
    const [problem = ''] = problemsOf(single);
    for (const name of ['CertificateThumbprint', 'CertificatePrivateKeyFile', 'MicrosoftAppPassword']) {
      assert.ok(problem.includes(name), name);
    }
  });

  it('takes a secret', () => {
    const { credential } = productionOf({ ...single, MicrosoftAppPassword: 'hush' }).bot;
    assert.deepEqual(credential, { kind: 'secret', secret: 'hush' });
  });

  it('prefers a certificate, read from its file, and refuses one that is not there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'signpost-config-'));
    const keyFile = join(folder, 'key.pem');
    const environment = {
      ...single,
      MicrosoftAppPassword: 'hush',
      CertificateThumbprint: 'AB12',
      CertificatePrivateKeyFile: keyFile,
    };
    try {
      assert.match(problemsOf(environment).join(), /CertificatePrivateKeyFile names a file that does not/);
      const privateKey = '-----BEGIN PRIVATE KEY-----\nthe key';
      writeFileSync(keyFile, privateKey);
      assert.deepEqual(productionOf(environment).bot.credential, {
        kind: 'certificate',
        thumbprint: 'AB12',
        privateKey,
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('a setting that cannot be', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['PORT', 'http'],
    ['PLAYGROUND_PORT', '-1'],
    ['PLAYGROUND', 'maybe'],
    ['LOG_LEVEL', 'loud'],
    ['DATABASE_URL', 'mysql://localhost/signpost'],
  ];
  for (const [name, value] of cases) {
    it(`is named with what it must be: ${name}=${value}`, () => {
      const [problem = ''] = problemsOf({ [name]: value });
      assert.match(problem, new RegExp(`^${name} must `));
    });
  }

  it('is named with every other one', () => {
    assert.equal(problemsOf({ PORT: 'x', LOG_LEVEL: 'x', PLAYGROUND: 'x' }).length, 3);
  });

  it('may be the mode itself', () => {
    assert.match(problemsOf({ SIGNPOST_MODE: 'live' }).join(), /local or production/);
  });

  it('is never repeated where it may be a secret', () => {
    const problems = problemsOf({ DATABASE_URL: 'mysql://signpost:hush@localhost/signpost' });
    assert.doesNotMatch(problems.join(), /hush/);
  });
});

describe('a start through npm', () => {
  it('is known, because npm’s shell passes no signal on', () => {
    const read = parseConfig({ npm_lifecycle_event: 'start' });
    assert.equal(read.ok && read.config.isRunByNpm, true);
  });
});

describe('the settings of a language model', () => {
  const azure = {
    MODEL: 'azure',
    MODEL_ENDPOINT: 'https://example.openai.azure.com/',
    MODEL_NAME: 'answers',
    MODEL_REGION: 'UK South',
  };

  it('are none by default, whatever else is set', () => {
    assert.equal(configOf({ MODEL_ENDPOINT: azure.MODEL_ENDPOINT, MODEL_KEY: 'k' }).model, undefined);
    assert.equal(configOf({ ...azure, MODEL: 'off' }).model, undefined);
  });

  it('are signed for by an identity, and by a key only where one is set', () => {
    assert.deepEqual(productionOf({ ...managed, ...azure }).model, {
      kind: 'azure',
      endpoint: 'https://example.openai.azure.com',
      name: 'answers',
      embeddings: undefined,
      timeoutMilliseconds: 8_000,
      region: 'uksouth',
      credential: { kind: 'identity', clientId: undefined },
    });
    const keyed = productionOf({ ...managed, ...azure, MODEL_KEY: 'k' }).model;
    assert.ok(keyed?.kind === 'azure');
    assert.deepEqual(keyed.credential, { kind: 'key', key: 'k' });
  });

  it('name everything that is missing at once', () => {
    const problems = problemsOf({ ...managed, MODEL: 'azure' }).join('\n');
    for (const name of ['MODEL_ENDPOINT', 'MODEL_NAME', 'MODEL_REGION'])
      assert.match(problems, new RegExp(name));
    assert.match(problemsOf({ MODEL: 'openai', MODEL_NAME: 'm' }).join('\n'), /MODEL_KEY/);
  });

  for (const endpoint of [
    'http://example.com',
    'https://user:pass@example.com',
    'example.com',
    'file:///etc',
  ]) {
    it(`are refused where they lead to ${endpoint}`, () => {
      assert.match(problemsOf({ ...azure, MODEL_ENDPOINT: endpoint }).join('\n'), /MODEL_ENDPOINT must be/);
    });
  }

  it('may lead to a server of this machine in local mode only', () => {
    const here = { ...azure, MODEL_ENDPOINT: 'http://127.0.0.1:4180' };
    assert.equal(localOf(here).model?.endpoint, 'http://127.0.0.1:4180');
    assert.match(problemsOf({ ...managed, ...here }).join('\n'), /MODEL_ENDPOINT must be/);
  });

  it('wait for no longer than a turn has', () => {
    assert.equal(localOf({ ...azure, MODEL_SECONDS: '3.5' }).model?.timeoutMilliseconds, 3_500);
    for (const MODEL_SECONDS of ['0', '60', 'soon']) {
      assert.match(problemsOf({ ...azure, MODEL_SECONDS }).join('\n'), /MODEL_SECONDS/);
    }
  });
});
