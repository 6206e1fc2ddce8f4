/** npm run cards:look -- FOLDER: every card as a picture in Teams' light, dark and high-contrast colours on a phone, to be looked at. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('Name a folder: npm run cards:look -- FOLDER\n');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const mocha = createRequire(import.meta.url).resolve('mocha/bin/mocha.js');
// The test draws the same cards; told where, it writes them down as well.
const { status } = spawnSync(process.execPath, [mocha, 'test/cards/themes.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, CARDS_LOOK: resolve(folder) },
});
process.exit(status ?? 1);
