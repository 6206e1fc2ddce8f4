import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { builtTab, filesFor, manifestOf, tabFolder } from '../support/built-tab.ts';

/** Of script, gzipped, for the first load of the queue: page, shell, Teams' own script and the queue's view. */
const budget = 300_000;

describe('the workspace as it is built', function () {
  // A build on a busy machine.
  this.timeout(180_000);
  before(builtTab);

  const weigh = (files: readonly string[]): number =>
    files
      .filter((file) => file.endsWith('.js'))
      .reduce((sum, file) => sum + statSync(`${tabFolder}/${file}.gz`).size, 0);

  it('loads the queue with less than 300 KB of script, gzipped', () => {
    const bytes = weigh(filesFor(['index', 'queue-view', 'teams']));
    assert.ok(bytes > 50_000, 'the weight is measured');
    assert.ok(bytes < budget, `The first load of the queue weighs ${String(bytes)} bytes.`);
  });

  it('loads no other view and no schema with it', () => {
    const first = new Set(filesFor(['index', 'queue-view', 'teams']));
    const views = Object.values(manifestOf()).filter(({ name }) => name?.endsWith('-view') === true);
    assert.ok(views.length >= 3);
    for (const { name, file } of views) {
      if (name !== 'queue-view') assert.equal(first.has(file), false, name);
    }
  });
});
