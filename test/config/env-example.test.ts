/** .env.example explains every setting that there is, and no other. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePackageSettings } from '../../manifest/settings.ts';
import { parseConfig } from '../../src/config.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The names that a parser looks up are the settings that it has. */
function settingsOf(parse: (environment: Environment) => unknown): ReadonlySet<string> {
  const asked = new Set<string>();
  const note = (key: string | symbol): void => {
    if (typeof key === 'string') asked.add(key);
  };
  parse(
    new Proxy<Environment>(
      {},
      {
        get: (_, key) => {
          note(key);
          return undefined;
        },
        has: (_, key) => {
          note(key);
          return false;
        },
      },
    ),
  );
  return asked;
}

/** The operating system's own: nobody sets it for us. */
const notOurs = new Set(['PATH', 'npm_lifecycle_event']);

const text = readFileSync(join(import.meta.dirname, '..', '..', '.env.example'), 'utf8');
const lines = text.split('\n');
const setting = /^(#?) ?([A-Za-z][A-Za-z0-9_]*)=(.*)$/;
const explained = lines.flatMap((line) => setting.exec(line)?.[2] ?? []);

describe('.env.example', () => {
  const known = [...settingsOf(parseConfig), ...settingsOf(parsePackageSettings)].filter(
    (name) => !notOurs.has(name),
  );

  it('sees every setting of the parsers', () => {
    for (const name of ['PORT', 'MicrosoftAppId', 'METRICS_TOKEN', 'TERMS_ADDRESS']) {
      assert.ok(known.includes(name), name);
    }
  });

  it('explains each setting once, and none that is not there', () => {
    assert.deepEqual([...explained].sort(), [...new Set(known)].sort());
  });

  it('has words above each setting or above the group that it is in', () => {
    lines.forEach((line, index) => {
      if (!setting.test(line)) return;
      const before = lines.slice(0, index).reverse();
      const above = before.find((each) => !setting.test(each)) ?? '';
      assert.match(above, /^# \S/, line);
    });
  });

  it('sets nothing, so that a copy of it starts in local mode', () => {
    assert.deepEqual(
      lines.filter((line) => line !== '' && !line.startsWith('#')),
      [],
    );
    const read = parseConfig({});
    assert.ok(read.ok && read.config.mode === 'local');
  });
});
