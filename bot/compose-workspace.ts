/** Wires the workspace: who may sign in, and each area's routes with what stands behind them; no logic. */
import type { Config } from '../src/config.ts';
import type { Clock } from '../src/calendar/clock.ts';
import type { Log } from '../src/conversation/log.ts';
import type { Service } from '../src/people/service.ts';
import type { Model } from '../src/model/word-answer.ts';
import { toReview } from '../src/guidance/review.ts';
import type { OpenStorage } from '../src/storage/open.ts';
import { routes } from '../src/web/contract.ts';
import type { BankHolidays, Calendars } from '../src/calendar/working-days.ts';
import { createAudit } from '../src/web/workspace/audit.ts';
import { createAuthenticatePerson } from '../src/web/workspace/authenticate-person.ts';
import { createLocalSignIn, type LocalSignIn } from '../src/web/workspace/local-people.ts';
import { createChangeFeed } from '../src/web/workspace/change-feed.ts';
import { createPersonHandlers } from '../src/web/workspace/person.ts';
import { createQueueHandlers } from '../src/web/workspace/queue.ts';
import { createPictureHandlers } from '../src/web/workspace/picture.ts';
import type { Handlers } from '../src/web/workspace/handler.ts';
import { createRateLimit } from '../src/web/workspace/rate-limit.ts';
import { createRequestHandlers, type RequestPorts } from '../src/web/workspace/requests.ts';
import { createSessionHandlers } from '../src/web/workspace/sessions.ts';
import { createWorkspace, type Workspace, type WorkspaceParts } from '../src/web/workspace/router.ts';
import { guidanceHandlers } from './compose-guidance.ts';
import type { Knowing } from './knowing.ts';
import type { Roster } from './roster.ts';
import type { SuggestReply } from './suggest-reply.ts';
import { createExportLink } from './workspace/export-link.ts';
import { moveMany } from './workspace/move-many.ts';
import { readQueueWords } from './workspace/queue-words.ts';
import {
  book,
  type MoveDeps,
  hold,
  makeMoveOn,
  openForm,
  restoreForm,
  suggestOn,
} from './workspace/requests.ts';
import { requestView } from './workspace/request-view.ts';
import { toRow } from './workspace/row.ts';
import { createSessions } from './workspace/sessions.ts';
import { createPictureOf, pictureReference } from './workspace/picture.ts';
import { createSettingOf } from './workspace/setting.ts';
import { createStand } from './workspace/stand.ts';

export interface WorkspaceDeps {
  readonly config: Config;
  readonly services: readonly Service[];
  readonly storage: OpenStorage;
  readonly clock: Clock;
  readonly log: Log;
  readonly roster: Roster;
  readonly knowing: () => Knowing;
  readonly calendarsOf: (service: Service) => Calendars;
  readonly bankHolidays: BankHolidays;
  /** Where people reach this server, without a path. */
  readonly address: () => string;
  /** Undefined where the deployment has none. */
  readonly model: Model | undefined;
  readonly suggestReply: SuggestReply;
  readonly nudgeOutbox: () => void;
  readonly nudgeDocuments: () => void;
  /** Answers from what was published just now, without waiting for the next look. */
  readonly follow: (isStopping: () => boolean) => Promise<unknown>;
}

interface Shared extends WorkspaceDeps {
  readonly stores: OpenStorage;
}

/** Undefined where this deployment has no sign-in for it. */
export function composeWorkspace(deps: WorkspaceDeps): Workspace | undefined {
  const { config, services, storage, clock, log, roster } = deps;
  const local = config.mode === 'local' ? createLocalSignIn(clock) : undefined;
  const authenticate = authenticateFor(deps, local);
  if (authenticate === undefined) return undefined;
  return createWorkspace({
    table: routes,
    handlers: handlersOf({ ...deps, stores: storage }, local),
    mode: config.mode,
    authenticate,
    stand: createStand({ services, deployment: config.mode, roster, stores: storage }),
    audit: createAudit(storage.accesses),
    limit: createRateLimit(clock),
    clock,
    log,
  });
}

/** One line an area. */
function handlersOf(deps: Shared, local: LocalSignIn | undefined): Handlers<typeof routes> {
  const exportLink = createExportLink({ ...deps, links: deps.storage.exportLinks });
  return {
    ...createPersonHandlers({ local, settingOf: createSettingOf(deps) }),
    ...queueAndRequestsOf(deps, exportLink),
    ...createSessionHandlers(createSessions(deps)),
    ...guidanceHandlers(deps),
    ...createPictureHandlers({
      pictureOf: createPictureOf({ counts: deps.storage.picture, knowing: deps.knowing, toReview }),
      linkTo: ({ id }, asked, by, now) => exportLink.ofPicture(id, pictureReference(asked), by, now),
    }),
  };
}

function queueAndRequestsOf(deps: Shared, exportLink: ReturnType<typeof createExportLink>) {
  const { storage, clock, log } = deps;
  const requestPorts = requestPortsOf(deps);
  return {
    ...createQueueHandlers({
      pages: storage.queuePages,
      requestPorts,
      readWords: (typed) => readQueueWords(typed, deps.knowing()),
      toRow,
      moveMany: (seeings, sent) => moveMany(seeings, sent, deps),
      exportLink: exportLink.ofQueue,
      feed: createChangeFeed({ pages: storage.queuePages, clock, log }),
    }),
    ...createRequestHandlers({ ...requestPorts, exportLink: exportLink.ofRecord }),
  };
}

const requestPortsOf = (deps: MoveDeps): Omit<RequestPorts, 'exportLink'> => ({
  find: (service, reference) => deps.stores.requests.find(service, reference),
  view: (seeing) => requestView(seeing, deps),
  openForm: (seeing, sent) => openForm(seeing, sent, deps),
  restoreForm: (seeing, sent) => restoreForm(seeing, sent, deps),
  move: (seeing, sent) => makeMoveOn(seeing, sent, deps),
  suggest: (seeing, of) => suggestOn(seeing, of, deps),
  book: (seeing, place) => book(seeing, place, deps),
  hold: (seeing, isHeld) => hold(seeing, isHeld, deps),
});

function authenticateFor(
  { config, services, log, clock }: WorkspaceDeps,
  local: LocalSignIn | undefined,
): WorkspaceParts<typeof routes>['authenticate'] | undefined {
  if (config.mode === 'local') return local?.authenticate;
  if (config.workspace === undefined) return undefined;
  const { appId, resource, authority } = config.workspace;
  return createAuthenticatePerson({
    appId,
    audiences: [resource],
    authority,
    tenants: new Set(services.flatMap(({ tenants }) => tenants)),
    homeTenant: config.bot.tenant,
    log,
    clock,
  });
}
