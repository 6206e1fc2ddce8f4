/** The stream of changes over HTTP, from one database and, on PostgreSQL, through two processes; its readers are the page's own. */
import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { systemClock } from '../../src/calendar/clock.ts';
import type { QueuePages } from '../../src/consultations/queue-page.ts';
import type { ConsultationRequest, NewRequest } from '../../src/consultations/request.ts';
import type { InService, WorkspaceRole } from '../../src/people/workspace.ts';
import type { OpenStorage } from '../../src/storage/open.ts';
import { createApi } from '../../src/tab/shell/api.ts';
import { followChanges } from '../../src/tab/shell/changes.ts';
import { type ChangesEvent, changesEvent } from '../../src/web/contract/queue.ts';
import { routes } from '../../src/web/contract.ts';
import { createChangeFeed } from '../../src/web/workspace/change-feed.ts';
import { createChanges } from '../../src/web/workspace/changes.ts';
import { createRateLimit } from '../../src/web/workspace/rate-limit.ts';
import { createWorkspace } from '../../src/web/workspace/router.ts';
import { newRequest } from '../support/requests.ts';
import { newService } from '../support/service.ts';
import { describeOnBoth } from '../support/storage.ts';
import { startWeb, type TestWeb } from '../support/web.ts';
import { until } from '../support/until.ts';

const services = [newService(), newService({ id: 'norfolk', prefix: 'NFK' })];
/** Each of one service; an id of more than a name is a person of their own. */
const people: Readonly<Record<string, readonly [service: string, role: WorkspaceRole]>> = {
  advisor: ['southwark', 'advisor'],
  busy: ['southwark', 'advisor'],
  manager: ['southwark', 'manager'],
  asker: ['southwark', 'requester'],
  elsewhere: ['norfolk', 'advisor'],
};
const everyMilliseconds = 20;

interface Serving {
  readonly pages: QueuePages;
  readonly lifetime?: number;
}

/** The real router and stream, in front of people who are whoever they say. */
async function serve({ pages, lifetime }: Serving): Promise<TestWeb> {
  const log = {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: () => undefined,
  };
  const feed = createChangeFeed({ pages, clock: systemClock, log, everyMilliseconds });
  const workspace = createWorkspace({
    table: { changes: routes.changes },
    handlers: { changes: createChanges(feed, lifetime) },
    mode: 'local',
    authenticate: (authorization = '') => {
      const id = authorization.replace('Bearer ', '');
      return Promise.resolve({ kind: 'person', identity: { id, name: id, tenant: undefined, vouched: [] } });
    },
    stand: ({ id }) => {
      const [theirs, role] = people[id] ?? [];
      const at = services.flatMap((service): readonly InService[] =>
        service.id === theirs && role ? [{ service, roles: [role], isSure: true }] : [],
      );
      return Promise.resolve({ services: at, isSure: true });
    },
    audit: { note: () => Promise.resolve() },
    limit: createRateLimit(systemClock, { burst: 1_000, perSecond: 1_000 }),
    clock: systemClock,
    log,
  });
  return startWeb({ workspace });
}

const addressOf = ({ port }: TestWeb, service: string): string =>
  `http://127.0.0.1:${String(port)}/api/workspace/services/${service}/changes`;

const open = (web: TestWeb, who: string, service = 'southwark', signal?: AbortSignal): Promise<Response> =>
  fetch(addressOf(web, service), { headers: { authorization: `Bearer ${who}` }, ...(signal && { signal }) });

describeOnBoth('The stream of changes', (subject, kind) => {
  let web: TestWeb;
  let other: OpenStorage;
  const stops: AbortController[] = [];
  const webs: TestWeb[] = [];
  const serving = async (what: Serving): Promise<TestWeb> => {
    const one = await serve(what);
    webs.push(one);
    return one;
  };
  before(async () => {
    web = await serving({ pages: subject().storage.queuePages });
    other = kind === 'postgres' ? await subject().another() : subject().storage;
  });
  afterEach(() => {
    for (const stop of stops.splice(0)) stop.abort();
  });
  after(() => Promise.all(webs.map(({ server }) => server.close())));

  /** As the page follows it. */
  const follow = (who: string, over: { readonly at?: TestWeb; readonly service?: string } = {}) => {
    const heard: ChangesEvent[] = [];
    const stop = new AbortController();
    const cuts: AbortController[] = [];
    stops.push(stop);
    const api = createApi({
      token: () => Promise.resolve(who),
      onSignedOut: () => assert.fail('everybody is signed in'),
      fetch: (address, init) => {
        const cut = new AbortController();
        cuts.push(cut);
        stop.signal.addEventListener('abort', () => {
          cut.abort();
        });
        return fetch(`http://127.0.0.1:${String((over.at ?? web).port)}${address}`, {
          ...init,
          signal: cut.signal,
        });
      },
    });
    void followChanges({
      api,
      service: over.service ?? 'southwark',
      signal: stop.signal,
      hear: (event) => heard.push(changesEvent.strict().parse(event)),
    });
    return {
      heard,
      stop,
      /** How often it was asked for. */
      asked: () => cuts.length,
      /** As a connection that is lost. */
      cut: () => cuts.at(-1)?.abort(),
      opened: () => until(() => heard.length > 0, 'the stream is open'),
      references: () => heard.flatMap(({ requests }) => requests.map(({ reference }) => reference)),
    };
  };
  const log = async (by: OpenStorage, over: Partial<NewRequest> = {}): Promise<ConsultationRequest> =>
    (await by.requests.log(newRequest({ at: systemClock.now(), ...over }))).request;
  const close = (by: OpenStorage, request: ConsultationRequest) =>
    by.requests.append(
      request,
      { kind: 'closed', message: 'Done.' },
      {
        by: { id: 'colleague', name: 'Colleague' },
        as: 'advisor',
        at: systemClock.now(),
        once: undefined,
      },
    );

  it('tells each reader what they may see, whichever process it was written by, and nobody else of it', async () => {
    const mine = await log(subject().storage, { requester: { id: 'asker', name: 'A' } });
    const [advisor, manager, asker] = [follow('advisor'), follow('manager'), follow('asker')];
    const elsewhere = follow('elsewhere', { service: 'norfolk' });
    await Promise.all([advisor, manager, asker, elsewhere].map((one) => one.opened()));
    const before = asker.heard.length;
    const others = await log(other);
    await until(() => advisor.references().includes(others.reference), 'the advisor hears of it');
    await until(() => manager.references().includes(others.reference), 'the manager hears of it');
    await close(other, mine);
    await until(() => asker.heard.length > before, 'the asker hears of theirs');
    assert.deepEqual(asker.heard.at(-1)?.requests, [
      { reference: mine.reference, revision: 2, status: 'closed' },
    ]);
    assert.deepEqual([...new Set(asker.references())], [mine.reference]);
    // Not even that there was something: the first word, and what was theirs.
    assert.equal(asker.heard.length, before + 1);
    assert.deepEqual(elsewhere.references(), []);
    assert.equal(elsewhere.heard.length, 1);
    assert.equal((await open(web, 'elsewhere')).status, 403);
    assert.doesNotMatch(JSON.stringify(advisor.heard), /person-1|asker|Done|meeting/);
  });

  it('goes on after a connection was lost and after a stream was over, with nothing lost and nothing told twice', async () => {
    const short = await serving({ pages: subject().storage.queuePages, lifetime: 250 });
    const reader = follow('advisor', { at: short });
    await reader.opened();
    const written: string[] = [];
    // A stream that was over, and then a connection that was lost.
    while (reader.asked() < 3 && written.length < 100) {
      written.push((await log(other)).reference);
      if (reader.asked() === 2) reader.cut();
      await delay(60);
    }
    written.push((await log(other)).reference);
    await until(() => written.every((each) => reader.references().includes(each)), 'all are heard of');
    const ours = reader.references().filter((reference) => written.includes(reference));
    assert.deepEqual(ours.toSorted(), written.toSorted());
    assert.ok(reader.asked() >= 3, String(reader.asked()));
  });

  it('asks the database for nobody once whoever looked has gone', async () => {
    const { queuePages } = subject().storage;
    let looks = 0;
    const counted: QueuePages = {
      ...queuePages,
      changedSince: (...asked) => {
        looks += 1;
        return queuePages.changedSince(...asked);
      },
    };
    const own = await serving({ pages: counted });
    const [one, two] = [follow('advisor', { at: own }), follow('manager', { at: own })];
    await Promise.all([one.opened(), two.opened()]);
    const atFirst = looks;
    await until(() => looks > atFirst + 3, 'it is looked for them');
    one.stop.abort();
    await delay(5 * everyMilliseconds);
    const forTwo = looks;
    await until(() => looks > forTwo + 3, 'it is still looked for the other');
    two.stop.abort();
    await until(async () => {
      const before = looks;
      await delay(10 * everyMilliseconds);
      return looks === before;
    }, 'nobody is looked for');
  });

  it('is open to one person so many times at once, and again as soon as one of them is closed', async () => {
    const opened = [];
    for (let at = 0; at < 8; at += 1) {
      const gone = new AbortController();
      opened.push({ gone, answer: await open(web, 'busy', 'southwark', gone.signal) });
    }
    assert.deepEqual(
      opened.map(({ answer }) => answer.status),
      Array.from({ length: 8 }, () => 200),
    );
    const refused = await open(web, 'busy');
    assert.equal(refused.status, 429);
    assert.match(await refused.text(), /Too many pages are open at once/);
    const colleague = await open(web, 'manager');
    assert.equal(colleague.status, 200);
    await colleague.body?.cancel();
    opened[0]?.gone.abort();
    await until(async () => {
      const again = await open(web, 'busy');
      await again.body?.cancel();
      return again.status === 200;
    }, 'there is room again');
    for (const { gone } of opened) gone.abort();
  });

  it('ends after its time, so that its reader is asked again who they are, whatever is collected meanwhile', async () => {
    const short = await serving({ pages: subject().storage.queuePages, lifetime: 300 });
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const answer = await open(short, 'advisor');
    const collecting = setInterval(collect, 50);
    try {
      const text = await Promise.race([answer.text(), delay(5_000, undefined, { ref: false })]);
      assert.match(text ?? 'it went on', /^data: .*\n\n$/s);
    } finally {
      clearInterval(collecting);
    }
  });

  it('breaks off where the database does, and tells what happened meanwhile once it is back', async () => {
    const { queuePages } = subject().storage;
    let isAway = true;
    const pages: QueuePages = {
      ...queuePages,
      changedSince: (...asked) =>
        isAway ? Promise.reject(new Error('away')) : queuePages.changedSince(...asked),
    };
    const own = await serving({ pages });
    await assert.rejects((await open(own, 'advisor')).text());
    isAway = false;
    const reader = follow('advisor', { at: own });
    await reader.opened();
    isAway = true;
    const { reference } = await log(other);
    await delay(3 * everyMilliseconds);
    isAway = false;
    await until(() => reader.references().includes(reference), 'it is told');
  });

  it('says that all is to be asked for again where more changed than it tells, and tells what changes next', async () => {
    const { queuePages } = subject().storage;
    const changed = Array.from({ length: 501 }, (_, at) => ({
      reference: `SWK-2025-${String(at + 1).padStart(4, '0')}`,
      revision: 1,
      status: 'received' as const,
      requester: undefined,
      changedAt: systemClock.now(),
    }));
    let isBusy = false;
    const pages: QueuePages = {
      ...queuePages,
      // The newest come first, and no more than were asked for.
      changedSince: async (service, since, limit) => {
        const found = await queuePages.changedSince(service, since, limit);
        return [...found, ...(isBusy ? changed : [])].slice(0, limit);
      },
    };
    const own = await serving({ pages });
    const reader = follow('advisor', { at: own });
    await reader.opened();
    isBusy = true;
    await until(() => reader.heard.some(({ all }) => all), 'all is to be asked for');
    await delay(3 * everyMilliseconds);
    const before = reader.heard.length;
    await log(other);
    await until(() => reader.heard.length > before, 'the next is told of');
    assert.deepEqual(reader.heard.at(-1)?.all, true);
  });
});
