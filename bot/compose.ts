/** The one place that wires things: no logic, only who is handed what. */
import type { Config } from '../src/config.ts';
import { type Clock, millisecondsBetween } from '../src/calendar/clock.ts';
import type { OutboxDesk } from '../src/consultations/outbox.ts';
import type { Log } from '../src/conversation/log.ts';
import type { Guidance } from '../src/knowledge/passage.ts';
import type { Searcher } from '../src/knowledge/searcher.ts';
import type { Service } from '../src/people/service.ts';
import { createHeldWords } from '../src/screening/held-words.ts';
import { createSearcher } from '../src/search/create-searcher.ts';
import type { OpenStorage } from '../src/storage/open.ts';
import { createMetrics, type Metrics, type OutboxFigures } from '../src/telemetry/metrics.ts';
import { createAuthenticate } from '../src/web/authenticate.ts';
import { createWebServer, type WebServer } from '../src/web/server.ts';
import { type Bot, createBot } from './bot.ts';
import { createAdded } from './features/added.ts';
import { createAdvisoryChannel } from './features/advisory-channel.ts';
import { createAsk } from './features/ask.ts';
import { createConsult } from './features/consult.ts';
import { createEdited } from './features/edited.ts';
import { createFeedback } from './features/feedback.ts';
import { createMoveRequest } from './features/move-request.ts';
import { createMyRequests } from './features/my-requests.ts';
import { notOurs } from './features/not-ours.ts';
import { createSetHome } from './features/set-home.ts';
import { createSubmitRequest } from './features/submit-request.ts';
import { TeamsAdapter } from './framework/adapter.ts';
import { type Connectors, createConnectors, type CredentialSource } from './framework/connectors.ts';
import { createMessenger } from './framework/messenger.ts';
import { createReceive } from './framework/receive.ts';
import type { OutboundPolicy } from './framework/outbound-http.ts';
import { createRoster } from './framework/roster.ts';
import { deliverOutbox } from './jobs/deliver-outbox.ts';
import { repeatJob } from './jobs/repeat.ts';
import type { Knowing } from './knowing.ts';
import { knowingFrom } from './knowing-from.ts';
import type { Messenger } from './messenger.ts';
import { meterBot, meterMessenger } from './metered.ts';
import { createOnTrouble } from './trouble.ts';
import type { Feature } from './turn.ts';

export interface Parts {
  readonly config: Config;
  readonly guidance: Guidance;
  readonly services: readonly Service[];
  readonly storage: OpenStorage;
  readonly clock: Clock;
  readonly log: Log;
  /** Signs what is sent to Teams; local mode signs nothing. */
  readonly credentials: CredentialSource;
  /** How long Teams is waited for, and how often asked again; absent, as it is made for Teams. */
  readonly outbound?: OutboundPolicy;
}

export interface App {
  readonly web: WebServer;
  /** Ends the jobs; the run in hand is waited for. */
  stopJobs(): Promise<void>;
}

const outboxEveryMilliseconds = 2_000;
const purgeEveryMilliseconds = 60 * 60_000;

export function compose(parts: Parts): App {
  const { config, guidance, services, storage, clock, log } = parts;
  const connectors = createConnectors(parts.credentials, parts.outbound);
  const metrics = createMetrics({ readOutbox: () => outboxFigures(storage.desk, clock) });
  const messenger = meterMessenger(createMessenger(connectors), metrics);
  const searcher = createSearcher(guidance);
  buildIndexes(searcher, services);
  const knowing = knowingFrom(guidance, searcher, createHeldWords(clock));
  const jobs = startJobs(parts, messenger, knowing);
  const { nudgeOutbox } = jobs;
  const deployment = config.mode;
  const features: readonly Feature[] = [
    createAdded({ knowing, services }),
    createFeedback({ knowing }),
    createEdited({ knowing, messenger }),
    createConsult({ knowing }),
    createSubmitRequest({ knowing, services, nudgeOutbox }),
    createMyRequests({ knowing, services }),
    createAdvisoryChannel({ deployment, messenger, nudgeOutbox }),
    createMoveRequest({ knowing, services, roster: createRoster(connectors, clock, log), nudgeOutbox }),
    createSetHome({ knowing }),
    createAsk({ knowing, messenger }),
    notOurs,
  ];
  const onTrouble = createOnTrouble(knowing);
  const bot = createBot({ services, deployment, storage, clock, features, onTrouble });
  return {
    web: composeWeb(parts, connectors, meterBot(bot, metrics), metrics),
    stopJobs: jobs.stop,
  };
}

function startJobs({ services, storage, clock, log }: Parts, messenger: Messenger, knowing: Knowing) {
  const { nameOf } = knowing.knowledge.names;
  const delivery = { storage, queue: storage.queue, messenger, services, nameOf, clock, log };
  const deliver = (isStopping: () => boolean): Promise<number> => deliverOutbox(delivery, isStopping);
  const outbox = repeatJob('outbox', outboxEveryMilliseconds, deliver, log);
  const clear = (): Promise<number> => storage.purge(clock.now()).then(() => 0);
  const purge = repeatJob('purge', purgeEveryMilliseconds, clear, log);
  return {
    nudgeOutbox: (): void => {
      outbox.nudge();
    },
    stop: async (): Promise<void> => {
      await Promise.all([outbox.stop(), purge.stop()]);
    },
  };
}

function composeWeb(
  { config, storage, clock, log }: Parts,
  connectors: Connectors,
  bot: Bot,
  metrics: Metrics,
): WebServer {
  const adapter = new TeamsAdapter(connectors, config.mode === 'production' ? config.bot.appId : '');
  const receive = createReceive(adapter, bot, log);
  return createWebServer({
    fence:
      config.mode === 'local'
        ? { kind: 'local' }
        : { kind: 'production', authenticate: createAuthenticate({ ...config.bot, log }) },
    receive: ({ activity, turn }) => receive(activity, turn),
    readiness: async () => {
      const figures = await outboxFigures(storage.desk, clock);
      await storage.check();
      return {
        database: 'ok',
        guidance: 'ok',
        outbox: isStuck(figures) ? 'stuck' : 'ok',
      };
    },
    metrics: {
      token: config.mode === 'production' ? config.metricsToken : undefined,
      text: () => metrics.text(),
    },
    log,
  });
}

/** The first question about a set of authorities builds its index; better now than in somebody's turn. */
function buildIndexes(searcher: Searcher, services: readonly Service[]): void {
  for (const authorities of [undefined, ...services.map(({ authority }) => ['national', authority])]) {
    searcher.search({ text: 'attendance', context: '', authorities });
  }
}

const stuckAfterSeconds = 300;

const isStuck = ({ oldestSeconds, dead, failing }: OutboxFigures): boolean =>
  dead > 0 || failing > 0 || oldestSeconds > stuckAfterSeconds;

async function outboxFigures(desk: OutboxDesk, clock: Clock): Promise<OutboxFigures> {
  const now = clock.now();
  const { waiting, held, dead, failing, oldestDue } = await desk.state(now);
  const oldestSeconds = oldestDue === undefined ? 0 : Math.max(0, millisecondsBetween(oldestDue, now) / 1000);
  return { waiting, held, dead, failing, oldestSeconds };
}
