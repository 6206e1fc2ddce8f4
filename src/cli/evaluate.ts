/** npm run evaluate: how true the answers are, counted by kind of question, over the cases of test/evaluation. */
import { parseConfig, readEnvironment } from '../config.ts';
import { loadGuidance } from '../guidance/load.ts';
import { caseKinds, createJudge, type Judged, readCases } from './evaluation.ts';

const folder = 'test/evaluation';
const sets = ['development', 'sealed'] as const;
const isDetailed = process.argv.includes('--detail');

const read = parseConfig(readEnvironment());
if (!read.ok) {
  process.stderr.write(`${read.problems.join('\n')}\n`);
  process.exit(1);
}
const judge = createJudge(await loadGuidance(read.config.guidanceFolder));
for (const set of sets) {
  for (const kind of caseKinds) {
    const cases = await readCases(`${folder}/${set}`, kind);
    const judged = cases.map((one) => judge(kind, one));
    process.stdout.write(`${set} ${kind}: ${String(judged.length)} cases, ${counts(judged)}\n`);
    // The sealed ones are counted and never looked at.
    if (isDetailed && set === 'development') for (const one of judged) describe(one);
  }
}

function counts(judged: readonly Judged[]): string {
  const byVerdict = new Map<string, number>();
  for (const { verdict } of judged) byVerdict.set(verdict, (byVerdict.get(verdict) ?? 0) + 1);
  return [...byVerdict].map(([verdict, count]) => `${verdict} ${String(count)}`).join(', ');
}

function describe({ case: one, verdict, passages, missing, forbidden }: Judged): void {
  const why = [
    ...missing.map((words) => `lacks "${words}"`),
    ...forbidden.map((words) => `holds "${words}"`),
  ];
  const line = [verdict, one.at ?? 'anywhere', one.ask, passages.join(' + '), why.join(', ')].join(' | ');
  process.stdout.write(`  ${line}\n`);
}
