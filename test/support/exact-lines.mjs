// Runs TypeScript in the tests through the compiler's own line-by-line transpiler. Faster loaders put many lines into one,
// and coverage then counts branches that are not there and misses ones that are.
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import ts from 'typescript';

if (isMainThread) {
  register(import.meta.url);
  // Processes that a test starts run other code for the same files; their coverage must not be merged with ours.
  delete process.env.NODE_V8_COVERAGE;
}

const compilerOptions = {
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2023,
  inlineSourceMap: true,
  inlineSources: true,
  verbatimModuleSyntax: true,
};

export async function load(url, context, next) {
  if (!url.endsWith('.ts') || url.includes('/node_modules/')) return next(url, context);
  const fileName = fileURLToPath(url);
  const { outputText } = ts.transpileModule(await readFile(fileName, 'utf8'), { fileName, compilerOptions });
  return { format: 'module', shortCircuit: true, source: outputText };
}
