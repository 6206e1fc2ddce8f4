/** Run as a program of its own, with a PostgreSQL address or none: what the picture costs after a million questions. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monthsFrom } from '../src/insight/month.ts';
import { pictureOf } from '../src/insight/picture.ts';
import type { Tally } from '../src/insight/tally.ts';
import { type DatabasePlace, openStorage } from '../src/storage/open.ts';
import { quantile } from './figures.ts';

const [, , url] = process.argv;
const now = '2026-11-23T10:00:00.000Z';
const months = monthsFrom('2023-11', '2026-10');
const authorities = 30;
const questions = 1_000_000;
const values = {
  outcome: ['answered', 'closest', 'not-covered'],
  topic: [
    'attendance',
    'cohort',
    'exclusion',
    'funding',
    'home-education',
    'local-offer',
    'looked-after',
    'other',
  ],
  stage: ['1', '2', '3', 'none'],
} as const;
/** Counted since the last hour's adding up. */
const looseQuestions = 3_000;

const each = questions / months.length / authorities;

const counted = (month: string, authority: string): readonly Tally[] =>
  Object.entries(values).flatMap(([subject, list]) =>
    list.map(
      (value): Tally => ({
        family: 'questions',
        month,
        authority,
        subject: subject as keyof typeof values,
        value,
        count: Math.round(each / list.length),
      }),
    ),
  );

async function measure(place: DatabasePlace): Promise<void> {
  const storage = await openStorage({ database: place, process: randomUUID(), clock: { now: () => now } });
  const service = randomUUID();
  for (const month of months) {
    const all = Array.from({ length: authorities }, (_, n) =>
      counted(month, `authority-${String(n)}`),
    ).flat();
    await storage.tallies.add(service, all);
  }
  await storage.purge(now);
  const one = counted('2026-10', 'authority-1').filter(({ value }) =>
    ['answered', 'attendance', 'none'].includes(value),
  );
  const add = (): Promise<void> =>
    storage.tallies.add(
      service,
      one.map((tally) => ({ ...tally, count: 1 })),
    );
  const works: Readonly<Record<string, () => Promise<unknown>>> = {
    'a question is counted': add,
    'twelve months are read': () => storage.picture.tallies(service, '2025-11', '2026-10'),
    'three years are read': () => storage.picture.tallies(service, '2023-11', '2026-10'),
    'three years are read and made the picture': async () => {
      const range = { from: '2023-11', until: '2026-10', authority: undefined };
      return pictureOf(await storage.picture.tallies(service, range.from, range.until), range, now);
    },
  };
  for (let n = 0; n < looseQuestions; n += 1) await add();
  for (const [name, work] of Object.entries(works)) {
    const took: number[] = [];
    for (let round = 0; round < 30; round += 1) {
      const before = performance.now();
      await work();
      took.push(performance.now() - before);
    }
    const [p50, p99] = [quantile(took, 0.5), quantile(took, 0.99)].map((time) => time.toFixed(2));
    process.stdout.write(`${place.kind}  ${name}: p50 ${String(p50)} ms, p99 ${String(p99)} ms\n`);
  }
  const before = performance.now();
  await storage.purge(now);
  process.stdout.write(`${place.kind}  an hour is added up: ${(performance.now() - before).toFixed(0)} ms\n`);
  await storage.close();
}

const folder = mkdtempSync(join(tmpdir(), 'signpost-picture-'));
await measure({ kind: 'sqlite', folder: join(folder) });
rmSync(folder, { recursive: true });
if (url !== undefined) await measure({ kind: 'postgres', url });
