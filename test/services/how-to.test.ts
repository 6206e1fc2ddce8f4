/** The worked example of docs/how-to/set-up-a-service.md is what it says it is. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultKinds } from '../../src/services/kinds-schema.ts';
import { loadServices, productionGaps } from '../../src/services/load.ts';
import { serviceSchema } from '../../src/services/schema.ts';

const text = readFileSync(
  join(import.meta.dirname, '..', '..', 'docs', 'how-to', 'set-up-a-service.md'),
  'utf8',
);
const authorities = ['norfolk', 'suffolk'].map((id) => ({ id, name: id, aliases: [] }));

describe('how to set up a service', () => {
  it('shows a whole file that lacks three contacts and nothing else', async () => {
    const yaml = /## A worked example[\s\S]*?```yaml\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
    const folder = mkdtempSync(join(tmpdir(), 'signpost-how-to-'));
    try {
      mkdirSync(join(folder, 'services'));
      writeFileSync(join(folder, 'services', 'norfolk.yaml'), yaml);
      const [loaded] = await loadServices(folder, [], authorities);
      assert.ok(loaded);
      assert.deepEqual(
        productionGaps(loaded).map(({ message }) => message.split(':')[0]),
        ['danger.mash.contact', 'danger.outOfHours.contact', 'danger.lado.contact'],
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('explains each field, and each kind of request', () => {
    for (const field of Object.keys(serviceSchema.shape))
      assert.ok(text.includes(`\n| \`${field}\` |`), field);
    for (const { kind } of defaultKinds) assert.ok(text.includes(`\`${kind}\``), kind);
  });
});
