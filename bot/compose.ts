/** The one place that wires things: no logic, only who is handed what. */
import type { Config } from '../src/config.ts';
import type { Clock } from '../src/calendar/clock.ts';
import type { Log } from '../src/conversation/log.ts';
import type { Procedures } from '../src/escalation/procedure.ts';
import { parseVersion } from '../src/guidance/version-content.ts';
import type { BankHolidays, Calendars } from '../src/calendar/working-days.ts';
import type { PublishedGuidance } from '../src/knowledge/guidance-versions.ts';
import type { Service } from '../src/people/service.ts';
import { createHeldWords } from '../src/screening/held-words.ts';
import { messageText } from '../src/documents/message-text.ts';
import { createSearcher } from '../src/search/create-searcher.ts';
import { stemOf } from '../src/search/stem.ts';
import { calendarsOf } from '../src/services/calendars.ts';
import type { ModelWithCounts } from '../src/openai/open-model.ts';
import type { OpenStorage } from '../src/storage/open.ts';
import { createMetrics, type Metrics } from '../src/telemetry/metrics.ts';
import { drawChecklistPdf } from '../src/rendering/checklist-pdf.ts';
import { drawPng } from '../src/rendering/draw-png.ts';
import { createAuthenticate } from '../src/web/authenticate.ts';
import { createWebServer, type WebOptions, type WebServer } from '../src/web/server.ts';
import { type Bot, createBot } from './bot.ts';
import { createBookingFile } from './booking-file.ts';
import { createCalendarEntry } from './calendar-entry.ts';
import { documentReader } from './compose-guidance.ts';
import { composeModel } from './compose-model.ts';
import { composeWorkspace } from './compose-workspace.ts';
import { createChecklistPage } from './checklist-page.ts';
import type { ExportOpener } from './export-content.ts';
import { exportsFrom } from './exports-from.ts';
import { type FeatureParts, featuresFrom } from './features.ts';
import { TeamsAdapter } from './framework/adapter.ts';
import { type Connectors, createConnectors, type CredentialSource } from './framework/connectors.ts';
import type { OutboundPolicy } from './framework/outbound-http.ts';
import { createMessenger } from './framework/messenger.ts';
import { createReceive } from './framework/receive.ts';
import { createRoster } from './framework/roster.ts';
import type { DeliveryDeps } from './delivery/delivery.ts';
import { type SendLimits, teamsLimits } from './delivery/pace.ts';
import { type FollowedGuidance, followGuidance } from './jobs/follow-guidance.ts';
import { readDocuments } from './jobs/read-documents.ts';
import { repeatJob } from './jobs/repeat.ts';
import { startSending } from './jobs/start-sending.ts';
import { knowingFrom } from './knowing-from.ts';
import { isStuck, outboxFigures } from './outbox-figures.ts';
import { requestLinkOf } from './teams-links.ts';
import { type Meaning, meaningFrom } from './meaning.ts';
import { meterBot, meterMessenger } from './metered.ts';
import { reachedAt } from './reached-at.ts';
import { onTrouble } from './trouble.ts';
import { createStagePicture } from './stage-picture.ts';
import type { TablesBeside } from './used-tables.ts';
import { warmBetweenTurns, warmSearcher } from './warm-searcher.ts';

export interface Parts {
  readonly config: Config;
  /** The version that was current at the start; newer ones are followed. */
  readonly published: PublishedGuidance;
  readonly services: readonly Service[];
  /** For a version that is too old to hold its own. */
  readonly tablesBeside: TablesBeside;
  readonly bankHolidays: BankHolidays;
  readonly storage: OpenStorage;
  readonly clock: Clock;
  readonly log: Log;
  /** Signs what is sent to Teams; local mode signs nothing. */
  readonly credentials: CredentialSource;
  /** How long Teams is waited for, and how often asked again; absent, as it is made for Teams. */
  readonly outbound?: OutboundPolicy;
  /** How fast the outbox sends; absent, as fast as Teams takes. */
  readonly pace?: SendLimits;
  /** How often a newer version is looked for; absent, as `guidanceEveryMilliseconds` says. */
  readonly guidanceEvery?: number;
  /** The language model, where the deployment has one. */
  readonly model?: ModelWithCounts;
}

export interface App {
  readonly web: WebServer;
  /** Ends the jobs; the run in hand is waited for. */
  stopJobs(): Promise<void>;
}

const guidanceEveryMilliseconds = 2_000;
const purgeEveryMilliseconds = 60 * 60_000;

export function compose(parts: Parts): App {
  const { config, storage, clock } = parts;
  const deployment = config.mode;
  const connectors = createConnectors(parts.credentials, parts.outbound);
  const metrics = createMetrics({ readOutbox: () => outboxFigures(storage.desk, clock) });
  const messenger = meterMessenger(createMessenger(connectors), metrics);
  const guidance = composeGuidance(parts);
  const roster = createRoster(connectors, clock, parts.log);
  const { knowing } = guidance;
  const reached = reachedAt(config);
  const { address } = reached;
  const requestLink = requestLinkOf(config, address);
  const model = parts.model?.(metrics.modelCalled);
  const meaning = meaningFrom({ ...parts, knowing }, model);
  const talking = { messenger, roster, address, requestLink, model };
  const jobs = startJobs(parts, talking, { ...guidance, meaning });
  const calendarsOf = calendarsFrom(parts);
  const { nudgeOutbox, nudgeDocuments } = jobs;
  const wired = { roster, address, calendarsOf, nudgeOutbox };
  const ofModel = composeModel({ model, clock, meaning, count: metrics.modelReworded });
  const features = composeFeatures(parts, { ...wired, messenger, ...ofModel });
  const bot = createBot({ ...parts, deployment, knowing, address, requestLink, features, onTrouble });
  return {
    web: reached.noting(
      composeWeb(parts, connectors, {
        bot: meterBot(bot, metrics),
        metrics,
        guidance,
        exports: exportsFrom({ ...parts, knowing }),
        workspace: composeWorkspace({ ...parts, ...wired, ...guidance, ...ofModel, model, nudgeDocuments }),
      }),
    ),
    stopJobs: jobs.stop,
  };
}

/** What the features have of the deployment itself. */
type Given = Pick<FeatureParts, 'deployment' | 'versions' | 'finder' | 'exportLinks' | 'textOf'>;

const composeFeatures = (
  parts: Parts,
  wired: Pick<FeatureParts, Exclude<keyof FeatureParts, keyof Given | 'services' | 'bankHolidays'>>,
) =>
  featuresFrom({
    ...parts,
    deployment: parts.config.mode,
    versions: parts.storage.guidance,
    finder: parts.storage.finder,
    exportLinks: parts.storage.exportLinks,
    textOf: messageText,
    ...wired,
  });

function composeGuidance({
  published,
  tablesBeside,
  services,
  storage,
  clock,
  log,
}: Parts): FollowedGuidance {
  const heldWords = createHeldWords(clock);
  const searcher = warmSearcher(createSearcher(published.guidance), services);
  return followGuidance(knowingFrom(published, searcher, heldWords, stemOf), {
    versions: storage.guidance,
    parse: parseVersion,
    tablesBeside,
    prepare: async (next) => {
      const nextSearcher = await warmBetweenTurns(createSearcher(next.guidance), services);
      return knowingFrom(next, nextSearcher, heldWords, stemOf);
    },
    log,
  });
}

function startJobs(
  parts: Parts,
  teams: Pick<DeliveryDeps, 'messenger' | 'roster' | 'address' | 'requestLink' | 'model'>,
  guidance: FollowedGuidance & { readonly meaning: Meaning | undefined },
) {
  const { services, bankHolidays, storage, clock, log, guidanceEvery } = parts;
  const nameOf = (authority: string): string => guidance.knowing().knowledge.names.nameOf(authority);
  const delivery = { storage, queue: storage.queue, ...teams, nameOf, clock, log };
  const procedures = (): Procedures => guidance.knowing().procedures;
  const sending = startSending(
    { ...delivery, services, procedures, bankHolidays },
    parts.pace ?? teamsLimits,
  );
  const clear = (): Promise<number> => storage.purge(clock.now(), services).then(() => 0);
  const purge = repeatJob('purge', purgeEveryMilliseconds, clear, log);
  const follow = repeatJob('guidance', guidanceEvery ?? guidanceEveryMilliseconds, guidance.follow, log);
  const reading = readDocuments(documentReader({ storage, clock, ...guidance }), log);
  const vectors = guidance.meaning?.start();
  return {
    nudgeOutbox: sending.nudge,
    nudgeDocuments: reading.nudge,
    stop: async (): Promise<void> => {
      await Promise.all([sending.stop(), purge.stop(), follow.stop(), reading.stop(), vectors?.stop()]);
    },
  };
}

interface Talking {
  readonly bot: Bot;
  readonly metrics: Metrics;
  readonly guidance: FollowedGuidance;
  readonly exports: ExportOpener;
  readonly workspace: WebOptions['workspace'];
}

function composeWeb(
  parts: Parts,
  connectors: Connectors,
  { bot, metrics, guidance, exports, workspace }: Talking,
): WebServer {
  const { config, storage, clock, log } = parts;
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
        guidance: guidance.unread() === undefined ? 'ok' : 'behind',
        outbox: isStuck(figures) ? 'stuck' : 'ok',
        guidanceVersion: guidance.knowing().version,
      };
    },
    metrics: {
      token: config.mode === 'production' ? config.metricsToken : undefined,
      text: () => metrics.text(),
    },
    files: filesOf(parts, guidance),
    exports,
    tab: { folder: config.tabFolder, mode: config.mode },
    workspace,
    log,
  });
}

function filesOf(parts: Parts, { knowing }: FollowedGuidance): WebOptions['files'] {
  const { services, clock } = parts;
  return {
    now: () => clock.now(),
    version: () => knowing().version,
    bookedTime: createBookingFile({ services, storage: parts.storage }),
    checklist: createChecklistPage({ knowing, clock }),
    drawPdf: drawChecklistPdf,
    picture: createStagePicture(knowing),
    drawPng,
    calendarEntry: createCalendarEntry({ services, calendarsOf: calendarsFrom(parts), knowing, clock }),
  };
}

const calendarsFrom =
  ({ bankHolidays }: Parts) =>
  (service: Service): Calendars =>
    calendarsOf(service, bankHolidays);
