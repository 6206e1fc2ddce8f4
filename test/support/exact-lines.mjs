// Runs TypeScript in the tests through the compiler's own line-by-line transpiler. Faster loaders put many lines into one,
// and coverage then counts branches that are not there and misses ones that are.
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

// In every thread: what the product runs in a thread of its own is TypeScript here as well.
register('./exact-lines-hooks.mjs', import.meta.url);
// Processes that a test starts run other code for the same files; their coverage must not be merged with ours. Where mocha
// deals the files out to processes of its own, the one that deals starts no test.
if (isMainThread && !process.argv.includes('--parallel')) delete process.env.NODE_V8_COVERAGE;
