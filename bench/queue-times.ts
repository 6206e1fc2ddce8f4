/** Run as a program of its own, with a PostgreSQL address or none: what the desk's queries cost among 100,000 requests. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import pg from 'pg';
import { digestTimes } from '../src/consultations/digest.ts';
import { type DatabasePlace, openStorage } from '../src/storage/open.ts';
import { quantile } from './figures.ts';

const [, , url] = process.argv;
const now = '2026-11-23T10:00:00.000Z';
const count = 100_000;
/** One in so many is open. */
const openEach = 10;

/** Both databases take this; `numbers` gives n from 1. */
const requests = (numbers: string): string => `insert into requests
  (service_id, reference, year, number, submission, revision, last_hash, status, desk, kind, topic, urgency, authority,
   phase, requester_id, assignee_id, due_at, logged_at, changed_at, ended_at, is_held)
  select 'southwark', 'SWK-2026-' || n, 2026, n, 's' || n, 1, 'h',
    case when n % ${openEach} = 0 then 'allocated' else 'closed' end, 'advisors', 'sewo-consultation', 'attendance',
    'soon', 'southwark', 'secondary', 'person-' || (n % 500), 'advisor-' || (n % 20), '2026-11-24T17:00:00.000Z',
    '2026-11-01T10:00:00.000Z', '2026-11-01T10:00:00.000Z',
    case when n % ${openEach} = 0 then null else '2026-11-02T10:00:00.000Z' end, 0
  from ${numbers}`;
const notices = (numbers: string): string => `insert into outbox
  (service_id, id, key, notice, line, seq, state, due_at, attempts, may_repeat, changed_at)
  select 'southwark', 'i' || n, 'k' || n, '{"kind":"post-request","reference":"x"}', 'SWK-2026-' || n, 1,
    case when n % 100 = 0 then 'waiting' else 'done' end, '2026-11-23T09:00:00.000Z', 0, 0, '2026-11-23T09:00:00.000Z'
  from ${numbers}`;

function fillSqlite(path: string): void {
  const database = new Database(path);
  const numbers = `(with recursive counted(n) as (select 1 union all select n + 1 from counted where n < ${count}) select n from counted)`;
  database.exec(requests(numbers));
  database.exec(notices(numbers));
  database.exec('analyze');
  database.close();
}

async function fillPostgres(address: string): Promise<void> {
  const client = new pg.Client(address);
  await client.connect();
  const numbers = `generate_series(1, ${count}) as n`;
  await client.query(
    requests(numbers)
      .replaceAll(/'(2026-[^' ]*Z)'/g, "timestamptz '$1'")
      .replace('then null else', 'then null::timestamptz else'),
  );
  await client.query(
    notices(numbers)
      .replaceAll(/'(2026-[^' ]*Z)'/g, "timestamptz '$1'")
      .replace(/'(\{.*?\})'/, "jsonb '$1'"),
  );
  await client.query('analyze');
  await client.end();
}

async function measure(place: DatabasePlace): Promise<void> {
  const clock = { now: () => now };
  const open = () => openStorage({ database: place, process: randomUUID(), clock });
  await (await open()).close();
  if (place.kind === 'sqlite') fillSqlite(join(place.folder, 'signpost.db'));
  else await fillPostgres(place.url);
  const storage = await open();
  const { digests, queue, requests: store } = storage;
  const times = digestTimes(now);
  const works: Readonly<Record<string, () => Promise<unknown>>> = {
    'figures of every desk': () => digests.desks('southwark', times),
    'figures of every advisor': () => digests.advisors('southwark', times),
    'the ten most pressing of a desk': () => digests.linesOfDesk('southwark', 'advisors', 10),
    'the ten most pressing of an advisor': () => digests.linesOfAdvisor('southwark', 'advisor-0', 10),
    'a lease of sixteen notices': () => queue.lease(16, 180_000, now),
    'a person’s own requests': () => store.listByRequester('southwark', 'nobody', 50),
  };
  for (const [name, work] of Object.entries(works)) {
    const took: number[] = [];
    for (let round = 0; round < 30; round += 1) {
      const before = performance.now();
      await work();
      took.push(performance.now() - before);
    }
    const [p50, p99] = [quantile(took, 0.5), quantile(took, 0.99)].map((each) => each.toFixed(1));
    process.stdout.write(`${place.kind}  ${name}: p50 ${String(p50)} ms, p99 ${String(p99)} ms\n`);
  }
  await storage.close();
}

const folder = mkdtempSync(join(tmpdir(), 'signpost-queue-'));
await measure({ kind: 'sqlite', folder });
rmSync(folder, { recursive: true });
if (url !== undefined) await measure({ kind: 'postgres', url });
