/** Run as a program of its own, with a PostgreSQL address or none: what the desk costs with 100,000 requests in the store. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestTimes } from '../src/consultations/digest.ts';
import type { Move } from '../src/consultations/event.ts';
import type { RequestQuery } from '../src/consultations/finder.ts';
import { logRequest } from '../src/consultations/log-request.ts';
import { makeMove } from '../src/consultations/make-move.ts';
import type { QueueFilter, QueueOrder } from '../src/consultations/queue-page.ts';
import { type DatabasePlace, type OpenStorage, openStorage } from '../src/storage/open.ts';
import { createRequestWords } from '../src/storage/migrations/0018-request-words.ts';
import { connect } from '../test/support/earlier-database.ts';
import { quantile, table } from './figures.ts';
import { advisor, count, fillPostgres, fillSqlite, newRequest, now, service } from './filled-desk.ts';

const [, , url] = process.argv;
const rounds = { writes: 1_000, reads: 40 };

type Works = Readonly<Record<string, (round: number) => Promise<unknown>>>;

const everything: RequestQuery = { services: [service], filters: [], words: [], now, skip: 0, limit: 25 };

const found = ({ finder }: OpenStorage): Works => {
  const find = (query: Partial<RequestQuery>) => () => finder.find({ ...everything, ...query });
  return {
    'search box: recent': find({}),
    'search box: unassigned': find({ filters: ['unassigned'] }),
    'search box: mine': find({ assignee: 'advisor-1' }),
    'search box: urgent': find({ filters: ['urgent'] }),
    'search box: overdue': find({ filters: ['overdue'] }),
    'search box: mine, urgent and overdue': find({ assignee: 'advisor-1', filters: ['urgent', 'overdue'] }),
    'search box: a reference': find({ reference: 'SWK-2026-51234' }),
    'search box: a number': find({ number: 51_234 }),
    'search box: a word of every request': find({ words: ['surgery'] }),
    'search box: a word of one in ten': find({ words: ['w10x7'] }),
    'search box: a word of one in a hundred': find({ words: ['w100x77'] }),
    'search box: a word of one in a thousand': find({ words: ['transport'] }),
    'search box: a word of none': find({ words: ['trampoline'] }),
    'search box: two words, of one in ten and one in a hundred': find({ words: ['w10x7', 'w100x77'] }),
    'search box: the first two letters of a word': find({ words: ['su'] }),
    'search box: a requester’s own, a word of none': find({ requester: 'person-7', words: ['trampoline'] }),
    'search box: the tenth page': find({ skip: 225 }),
  };
};

const listed = ({ queuePages }: OpenStorage): Works => {
  const page = (order: QueueOrder, filter: Partial<QueueFilter>) => () =>
    queuePages.page({ filter: { service, words: [], ...filter }, order, after: undefined, limit: 50 });
  const open = ['received', 'triage', 'waiting', 'allocated', 'booked', 'advice-given', 'reopened'] as const;
  return {
    'queue: newest': page('newest', {}),
    'queue: what is due first': page('due', {}),
    'queue: open, what is due first': page('due', { statuses: open }),
    'queue: changed last': page('changed', {}),
    'queue: open, oldest first': page('oldest', { statuses: open }),
    'queue: mine': page('due', { assignee: 'advisor-1' }),
    'queue: nobody’s': page('due', { isUnassigned: true }),
    'queue: overdue': page('due', { due: { from: undefined, before: now } }),
    'queue: one kind, topic, authority and phase': page('newest', {
      kinds: ['training'],
      topics: ['send'],
      authorities: ['norfolk'],
      phases: ['primary'],
    }),
    'queue: a status that nothing has': page('newest', { statuses: ['escalated'] }),
    'queue: a word of every request': page('newest', { words: ['surgery'] }),
    'queue: a word of every request, what is due first': page('due', { words: ['surgery'] }),
    'queue: a word of one in ten': page('newest', { words: ['w10x7'] }),
    'queue: open, a word of one in a hundred': page('due', { statuses: open, words: ['w100x77'] }),
    'queue: open, what is due first, a word of one in ten that nothing open holds': page('due', {
      statuses: open,
      words: ['w10x7'],
    }),
    'queue: open, newest, the same word': page('newest', { statuses: open, words: ['w10x7'] }),
    'queue: half of all, a word of one in ten that none of it holds': page('newest', {
      phases: ['primary'],
      words: ['w10x7'],
    }),
    'queue: two words of one in ten, which no request holds both of': page('newest', {
      words: ['w10x7', 'w10x8'],
    }),
    'queue: a word of one in a thousand': page('newest', { words: ['transport'] }),
    'queue: a word of none': page('newest', { words: ['trampoline'] }),
    'queue: a requester’s own': page('newest', { requester: 'person-7' }),
  };
};

const counted = ({ queuePages, digests, requests }: OpenStorage): Works => {
  const times = digestTimes(now);
  const filter: QueueFilter = { service, words: [] };
  return {
    'counts by status, of everything': () => queuePages.countByStatus(filter),
    'counts by status, of a topic': () => queuePages.countByStatus({ ...filter, topics: ['send'] }),
    'counts by status, of a word of every request': () =>
      queuePages.countByStatus({ ...filter, words: ['surgery'] }),
    'counts by status, of a word of one in ten': () =>
      queuePages.countByStatus({ ...filter, words: ['w10x7'] }),
    'counts by status, of a word of one in a hundred': () =>
      queuePages.countByStatus({ ...filter, words: ['w100x77'] }),
    'counts by status, of a word of none': () =>
      queuePages.countByStatus({ ...filter, words: ['trampoline'] }),
    'figures above the queue': () =>
      queuePages.figures({ service, me: 'advisor-1', now, dayEnds: times.dayEnds }),
    'what has changed since': () => queuePages.changedSince(service, now, 100),
    'figures of every desk’s digest': () => digests.desks(service, times),
    'a person’s own requests': () => requests.listByRequester(service, 'person-7', 25),
  };
};

interface Measured {
  readonly name: string;
  readonly times: readonly number[];
  readonly cpu: number;
}

async function measured(
  name: string,
  times: number,
  work: (round: number) => Promise<unknown>,
): Promise<Measured> {
  const took: number[] = [];
  const used = process.cpuUsage();
  for (let round = 0; round < times; round += 1) {
    const before = performance.now();
    await work(round);
    took.push(performance.now() - before);
  }
  const { user, system } = process.cpuUsage(used);
  return { name, times: took, cpu: (user + system) / 1_000 / times };
}

/** Each life one move further at a time, so that each kind is measured on requests that stand as it needs them. */
const moves: readonly Move[] = [
  { kind: 'acknowledged' },
  { kind: 'assigned', to: advisor },
  { kind: 'noted', message: 'To be looked at with the school.' },
  { kind: 'replied', message: 'Hold the meeting first, and write down what was agreed.' },
  { kind: 'booked', session: undefined, starts: '2026-11-25T10:00:00.000Z', minutes: 30 },
  { kind: 'advised', purposes: ['agree-plan'], advice: 'Bring the plan.', nextStep: undefined, stage: '2' },
  { kind: 'closed', message: 'Done.' },
];

async function written(storage: OpenStorage): Promise<readonly Measured[]> {
  const logged: string[] = [];
  const log = await measured('a request is logged', rounds.writes, async (round) => {
    const { request } = await storage.inTransaction((stores) => logRequest(stores, newRequest(round)));
    logged.push(request.reference);
  });
  const made: Measured[] = [];
  for (const [index, move] of moves.entries()) {
    const work = async (round: number): Promise<void> => {
      const reference = logged[round] ?? '';
      const press = {
        service,
        reference,
        revision: index + 1,
        move,
        by: advisor,
        as: 'advisor',
        at: now,
      } as const;
      const result = await storage.inTransaction((stores) =>
        makeMove(stores, { ...press, once: randomUUID() }),
      );
      if (result.kind !== 'moved') throw new Error(`${move.kind} was answered with ${result.kind}.`);
    };
    made.push(await measured(`a move is made: ${move.kind}`, rounds.writes, work));
  }
  return [log, ...made];
}

/** As of a database from before there were words. */
async function indexWords(place: DatabasePlace): Promise<void> {
  const db = connect(place);
  await db.transaction().execute((inner) => createRequestWords(place.kind).up(inner));
  await db.destroy();
}

async function measure(place: DatabasePlace): Promise<string> {
  const open = () => openStorage({ database: place, process: randomUUID(), clock: { now: () => now } });
  const filling = await open();
  if (place.kind === 'sqlite') await fillSqlite(filling, join(place.folder, 'signpost.db'));
  else await fillPostgres(filling, place.url);
  await filling.close();
  const words = await measured('all words are indexed', 1, () => indexWords(place));
  const storage = await open();
  const all: Measured[] = [words];
  for (const [name, work] of Object.entries({ ...listed(storage), ...counted(storage), ...found(storage) })) {
    all.push(await measured(name, rounds.reads, work));
  }
  all.push(...(await written(storage)));
  await storage.close();
  const rows = all.map(({ name, times, cpu }) => [
    name,
    quantile(times, 0.5).toFixed(1),
    quantile(times, 0.99).toFixed(1),
    cpu.toFixed(2),
  ]);
  const head = [`${place.kind}, ${count.toLocaleString('en-GB')} requests`, 'p50 ms', 'p99 ms', 'CPU ms'];
  return table(head, rows);
}

const folder = mkdtempSync(join(tmpdir(), 'signpost-desk-'));
process.stdout.write(`${await measure({ kind: 'sqlite', folder })}\n`);
rmSync(folder, { recursive: true });
if (url !== undefined) process.stdout.write(`\n${await measure({ kind: 'postgres', url })}\n`);
