/** `npm run app-package`: makes dist/signpost-app.zip, which a Teams administrator uploads. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvironment } from '../src/config.ts';
import { fillManifest, manifestProblems, zipPackage } from './app-package.ts';
import { parsePackageSettings } from './settings.ts';

const root = join(import.meta.dirname, '..');

function makePackage(): readonly string[] {
  const read = parsePackageSettings(readEnvironment());
  if (!read.ok)
    return ['Set these in .env or in the environment (.env.example explains each):', ...read.problems];
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const manifest = fillManifest(read.settings, version);
  const problems = manifestProblems(manifest);
  if (problems.length > 0) return ["Microsoft's schema of the app manifest refuses it:", ...problems];
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist', 'signpost-app.zip'), zipPackage(manifest));
  process.stdout.write(`Made dist/signpost-app.zip: version ${version}, bot ${read.settings.appId}, at ${read.settings.publicHost}.
Next, a Teams administrator uploads it: admin.teams.microsoft.com, Teams apps, Manage apps, Upload new app.
docs/how-to/first-day.md says what comes before and after.
`);
  return [];
}

const problems = makePackage();
if (problems.length > 0) {
  process.stderr.write(`${problems.join('\n  ')}\n`);
  process.exitCode = 1;
}
