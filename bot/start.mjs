// Builds what has changed where the compiler is installed, then runs the program named, the server by default.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [program = 'bot/main.js', ...rest] = process.argv.slice(2);
const compiled = `${root}dist/${program}`;

const compiler = findCompiler();
if (compiler !== undefined && !existsSync(compiled)) console.log('Building for the first time…');
if (compiler !== undefined) {
  const built = spawnSync(process.execPath, [compiler, '-b', `${root}tsconfig.build.json`], {
    stdio: 'inherit',
  });
  if (built.status !== 0) process.exit(built.status ?? 1);
} else if (!existsSync(compiled)) {
  console.error(
    'There is no build here and no compiler to make one. Run "npm run build" where the development packages are installed, and bring dist/ along.',
  );
  process.exit(1);
}
// The commands do without the advisors' tab; a server that has none says so to whoever opens it.
const builder = `${root}src/tab/build.mjs`;
if (program === 'bot/main.js' && existsSync(builder)) {
  spawnSync(process.execPath, [builder], { stdio: 'inherit' });
}
process.argv.splice(1, process.argv.length - 1, compiled, ...rest);
await import(pathToFileURL(compiled).href);

function findCompiler() {
  try {
    return createRequire(import.meta.url).resolve('typescript/bin/tsc');
  } catch {
    return undefined;
  }
}
