import { mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from './build.ts';
import { say } from './activities.ts';
import { startConnector } from './connector.ts';
import { run } from './load.ts';
import { start } from './measured-process.ts';
import { questions } from './questions.ts';
import { median } from './figures.ts';
const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync('/tmp/signpost-bench-ab-');
const built = build(root, folder);
const s = (n: string) => ({ PORT: '0', PLAYGROUND: 'off', DATA_DIR: join(folder, n), GUIDANCE_DIR: join(root, 'guidance') });
const echo = await start({ built, path: 'bench/echo-server.js', settings: {} });
const ours = await start({ built, path: 'bot/main.js', settings: s('a') });
const c = await startConnector();
const spot = (t: number) => ({ serviceUrl: c.url, person: t % 40 });
const cases: [string, typeof ours, (t: number) => Readonly<Record<string, unknown>>][] = [
  ['echo', echo, (t) => say(spot(t), questions[t % questions.length] ?? '')],
  ['echo no reply', echo, (t) => ({ ...say(spot(t), 'x'), type: 'messageReaction' })],
  ['ours no reply', ours, (t) => ({ ...say(spot(t), 'x'), type: 'messageReaction' })],
  ['ours hello', ours, (t) => say(spot(t), 'hello')],
  ['ours question', ours, (t) => say(spot(t), questions[t % questions.length] ?? '')],
  ['ours q expectReplies', ours, (t) => ({ ...say(spot(t), questions[t % questions.length] ?? ''), deliveryMode: 'expectReplies' })],
];
for (const [, p, f] of cases) await run(p.port, { turns: 1500, atATime: 8 }, f);
const got = cases.map((): number[] => []);
for (let r = 0; r < 7; r++) for (const [i, [, p, f]] of cases.entries()) {
  const b = (await p.usage()).cpu;
  await run(p.port, { turns: 400, atATime: 8 }, f);
  got[i]?.push(((await p.usage()).cpu - b) / 400);
}
cases.forEach(([n], i) => console.log(n.padEnd(24), (got[i] ?? []).map((x) => x.toFixed(2)).join(' '), ' median', median(got[i] ?? []).toFixed(2)));
await echo.stop(); await ours.stop(); await c.close();
