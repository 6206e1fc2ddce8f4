/** The one place that wires things: no logic, only who is handed what. */
import { setImmediate as letTurnsRun } from 'node:timers/promises';
import type { Config } from '../src/config.ts';
import type { Clock } from '../src/calendar/clock.ts';
import type { Log } from '../src/conversation/log.ts';
import { parseGuidance } from '../src/guidance/load.ts';
import type { Procedures } from '../src/escalation/procedure.ts';
import type { BankHolidays, Calendars } from '../src/calendar/working-days.ts';
import type { PublishedGuidance } from '../src/knowledge/guidance-versions.ts';
import type { Searcher } from '../src/knowledge/searcher.ts';
import type { Service } from '../src/people/service.ts';
import { createHeldWords } from '../src/screening/held-words.ts';
import { messageText } from '../src/documents/message-text.ts';
import { createSearcher } from '../src/search/create-searcher.ts';
import { calendarsOf } from '../src/services/calendars.ts';
import type { OpenStorage } from '../src/storage/open.ts';
import { createMetrics, type Metrics } from '../src/telemetry/metrics.ts';
import { createAuthenticate } from '../src/web/authenticate.ts';
import { createWebServer, type WebServer } from '../src/web/server.ts';
import { type Bot, createBot } from './bot.ts';
import { createCalendarEntry } from './calendar-entry.ts';
import { createChecklistPage } from './checklist-page.ts';
import { createAdded } from './features/added.ts';
import { createAdvisoryChannel } from './features/advisory-channel.ts';
import { createAsk } from './features/ask.ts';
import { createChecklist } from './features/checklist.ts';
import { consult } from './features/consult.ts';
import { createDates } from './features/dates.ts';
import { createEdited } from './features/edited.ts';
import { feedback } from './features/feedback.ts';
import { createMoveRequest } from './features/move-request.ts';
import { createMyRequests } from './features/my-requests.ts';
import { notOurs } from './features/not-ours.ts';
import { createRequestFromMessage } from './features/request-from-message.ts';
import { createSearchRequests } from './features/search-requests.ts';
import { createSeeSource } from './features/see-source.ts';
import { setHome } from './features/set-home.ts';
import { createSubmitRequest } from './features/submit-request.ts';
import { createWalk } from './features/walk.ts';
import { createWhy } from './features/why.ts';
import { TeamsAdapter } from './framework/adapter.ts';
import { type Connectors, createConnectors, type CredentialSource } from './framework/connectors.ts';
import { createMessenger } from './framework/messenger.ts';
import { createReceive } from './framework/receive.ts';
import type { OutboundPolicy } from './framework/outbound-http.ts';
import { createRoster } from './framework/roster.ts';
import { deliverOutbox } from './jobs/deliver-outbox.ts';
import { type FollowedGuidance, followGuidance } from './jobs/follow-guidance.ts';
import { repeatJob } from './jobs/repeat.ts';
import { knowingFrom } from './knowing-from.ts';
import type { Messenger } from './messenger.ts';
import { meterBot, meterMessenger } from './metered.ts';
import { reachedAt } from './reached-at.ts';
import { createReadiness, outboxFigures } from './readiness.ts';
import { createRecordKeeping, type RecordKeeping } from './record-keeping.ts';
import type { Roster } from './roster.ts';
import { onTrouble } from './trouble.ts';
import type { Feature } from './turn.ts';
import { createWalkOffers } from './walk-offer.ts';

export interface Parts {
  readonly config: Config;
  /** The version that was current at the start; newer ones are followed. */
  readonly published: PublishedGuidance;
  readonly services: readonly Service[];
  readonly procedures: Procedures;
  readonly bankHolidays: BankHolidays;
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
const guidanceEveryMilliseconds = 2_000;
const purgeEveryMilliseconds = 60 * 60_000;

interface Wired {
  readonly messenger: Messenger;
  readonly roster: Roster;
  readonly nudgeOutbox: () => void;
  readonly address: () => string;
  readonly keeping: RecordKeeping;
}

/** In the order in which they are asked. */
function featuresOf(parts: Parts, wired: Wired): readonly Feature[] {
  const { config, services, procedures, storage } = parts;
  const { messenger, roster, nudgeOutbox, address, keeping } = wired;
  const deployment = config.mode;
  const walks = createWalkOffers(procedures);
  return [
    createAdded({ services }),
    feedback,
    createEdited({ messenger, walks }),
    consult,
    createRequestFromMessage({ messenger, textOf: messageText }),
    createSeeSource({ deployment, versions: storage.guidance }),
    createWhy({ deployment, messenger }),
    createSubmitRequest({ services, bankHolidays: parts.bankHolidays, nudgeOutbox }),
    createMyRequests({ services }),
    createAdvisoryChannel({ deployment, messenger, nudgeOutbox }),
    createMoveRequest({ services, roster, nudgeOutbox }),
    ...keeping.features,
    createSearchRequests({ services, roster, finder: storage.finder }),
    createWalk({ procedures }),
    createChecklist({ procedures, address }),
    createDates({ procedures, calendarsOf: calendarsFrom(parts), address }),
    setHome,
    createAsk({ messenger, walks }),
    notOurs,
  ];
}

export function compose(parts: Parts): App {
  const { config, services, storage, clock } = parts;
  const connectors = createConnectors(parts.credentials, parts.outbound);
  const metrics = createMetrics({ readOutbox: () => outboxFigures(storage.desk, clock) });
  const messenger = meterMessenger(createMessenger(connectors), metrics);
  const guidance = composeGuidance(parts);
  const { nudgeOutbox, stop } = startJobs(parts, messenger, guidance);
  const reached = reachedAt(config);
  const roster = createRoster(connectors, clock, parts.log);
  const { knowing } = guidance;
  const wired = { messenger, roster, nudgeOutbox, address: reached.address };
  const keeping = createRecordKeeping({ ...parts, ...wired, deployment: config.mode, knowing });
  const features = featuresOf(parts, { ...wired, keeping });
  const bot = createBot({ services, deployment: config.mode, storage, clock, knowing, features, onTrouble });
  return {
    web: reached.noting(
      composeWeb(parts, connectors, {
        bot: meterBot(bot, metrics),
        metrics,
        guidance,
        openExport: keeping.openExport,
      }),
    ),
    stopJobs: stop,
  };
}

function composeGuidance({ published, services, storage, clock, log }: Parts): FollowedGuidance {
  const heldWords = createHeldWords(clock);
  const searcher = createSearcher(published.guidance);
  for (const authorities of askedAbout(services)) warm(searcher, authorities);
  return followGuidance(knowingFrom(published, searcher, heldWords), {
    versions: storage.guidance,
    parse: parseGuidance,
    prepare: async (next) => {
      const nextSearcher = createSearcher(next.guidance);
      for (const authorities of askedAbout(services)) {
        await letTurnsRun();
        warm(nextSearcher, authorities);
      }
      return knowingFrom(next, nextSearcher, heldWords);
    },
    log,
  });
}

function startJobs(
  { services, storage, clock, log }: Parts,
  messenger: Messenger,
  guidance: FollowedGuidance,
) {
  const nameOf = (authority: string): string => guidance.knowing().knowledge.names.nameOf(authority);
  const delivery = { storage, queue: storage.queue, messenger, services, nameOf, clock, log };
  const deliver = (isStopping: () => boolean): Promise<number> => deliverOutbox(delivery, isStopping);
  const outbox = repeatJob('outbox', outboxEveryMilliseconds, deliver, log);
  const clear = (): Promise<number> => storage.purge(clock.now(), services).then(() => 0);
  const purge = repeatJob('purge', purgeEveryMilliseconds, clear, log);
  const follow = repeatJob('guidance', guidanceEveryMilliseconds, guidance.follow, log);
  return {
    nudgeOutbox: (): void => {
      outbox.nudge();
    },
    stop: async (): Promise<void> => {
      await Promise.all([outbox.stop(), purge.stop(), follow.stop()]);
    },
  };
}

interface Talking {
  readonly bot: Bot;
  readonly metrics: Metrics;
  readonly guidance: FollowedGuidance;
  readonly openExport: RecordKeeping['openExport'];
}

function composeWeb(
  parts: Parts,
  connectors: Connectors,
  { bot, metrics, guidance, openExport }: Talking,
): WebServer {
  const { config, services, procedures, storage, clock, log } = parts;
  const adapter = new TeamsAdapter(connectors, config.mode === 'production' ? config.bot.appId : '');
  const receive = createReceive(adapter, bot, log);
  return createWebServer({
    fence:
      config.mode === 'local'
        ? { kind: 'local' }
        : { kind: 'production', authenticate: createAuthenticate({ ...config.bot, log }) },
    receive: ({ activity, turn }) => receive(activity, turn),
    readiness: createReadiness({ storage, guidance, clock }),
    metrics: {
      token: config.mode === 'production' ? config.metricsToken : undefined,
      text: () => metrics.text(),
    },
    files: {
      now: () => clock.now(),
      checklist: createChecklistPage({ procedures, knowing: guidance.knowing, clock }),
      calendarEntry: createCalendarEntry({
        services,
        procedures,
        calendarsOf: calendarsFrom(parts),
        knowing: guidance.knowing,
        clock,
      }),
    },
    openExport,
    log,
  });
}

const calendarsFrom =
  ({ bankHolidays }: Parts) =>
  (service: Service): Calendars =>
    calendarsOf(service, bankHolidays);

const askedAbout = (services: readonly Service[]) => [
  undefined,
  ...services.map(({ authority }) => ['national', authority]),
];

/** The first question about a set of authorities builds its index; better now than in somebody's turn. */
function warm(searcher: Searcher, authorities: readonly string[] | undefined): void {
  searcher.search({ text: 'attendance', context: '', authorities });
}
