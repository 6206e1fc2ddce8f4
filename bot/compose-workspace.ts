/** Wires the workspace: who may sign in, and each area's routes with what stands behind them; no logic. */
import type { Config } from '../src/config.ts';
import type { Clock } from '../src/calendar/clock.ts';
import type { Log } from '../src/conversation/log.ts';
import type { Service } from '../src/people/service.ts';
import { guidanceChecks, readPassageFile } from '../src/guidance/check-draft.ts';
import { dropRelated, passageFileText } from '../src/guidance/passage-file.ts';
import { toReview } from '../src/guidance/review.ts';
import { createSearcher } from '../src/search/create-searcher.ts';
import type { OpenStorage } from '../src/storage/open.ts';
import { gapRoutes } from '../src/web/contract/gaps.ts';
import { guidanceRoutes } from '../src/web/contract/guidance.ts';
import { personRoutes } from '../src/web/contract/person.ts';
import { createAudit } from '../src/web/workspace/audit.ts';
import { createBrowseHandlers } from '../src/web/workspace/browse-guidance.ts';
import { createDraftHandlers } from '../src/web/workspace/drafts.ts';
import { createGapHandlers } from '../src/web/workspace/gaps.ts';
import type { GuidancePorts } from '../src/web/workspace/guidance-ports.ts';
import { createAuthenticatePerson } from '../src/web/workspace/authenticate-person.ts';
import { createLocalSignIn, type LocalSignIn } from '../src/web/workspace/local-people.ts';
import { createPersonHandlers } from '../src/web/workspace/person.ts';
import { createRateLimit } from '../src/web/workspace/rate-limit.ts';
import { createWorkspace, type Workspace, type WorkspaceParts } from '../src/web/workspace/router.ts';
import type { Knowing } from './knowing.ts';
import type { Roster } from './roster.ts';
import { createGuidanceHeld, createShowAnswer } from './workspace/guidance.ts';
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
  /** Answers from what was published just now, without waiting for the next look. */
  readonly follow: (isStopping: () => boolean) => Promise<unknown>;
}

/** Undefined where this deployment has no sign-in for it. */
export function composeWorkspace(deps: WorkspaceDeps): Workspace | undefined {
  const { config, services, storage, clock, log, roster } = deps;
  const local = config.mode === 'local' ? createLocalSignIn(clock) : undefined;
  const authenticate = authenticateFor(deps, local);
  if (authenticate === undefined) return undefined;
  const shared = { ...deps, stores: storage };
  const guidance = guidancePorts(deps);
  return createWorkspace({
    // One line an area, here and below.
    table: { ...personRoutes, ...guidanceRoutes, ...gapRoutes },
    handlers: {
      ...createPersonHandlers({ local, settingOf: createSettingOf(shared) }),
      ...createBrowseHandlers(guidance),
      ...createDraftHandlers(guidance),
      ...createGapHandlers(guidance),
    },
    mode: config.mode,
    authenticate,
    stand: createStand({ services, deployment: config.mode, roster, stores: storage }),
    audit: createAudit(storage.accesses),
    limit: createRateLimit(clock),
    clock,
    log,
  });
}

const guidancePorts = ({ services, storage, clock, knowing, follow }: WorkspaceDeps): GuidancePorts => ({
  desk: {
    drafts: storage.guidanceDrafts,
    gaps: storage.gaps,
    held: createGuidanceHeld({
      versions: storage.guidance,
      knowing,
      follow: () => follow(() => false),
      createSearcher,
    }),
    files: { write: passageFileText, read: readPassageFile, dropRelated, checks: guidanceChecks },
    clock,
  },
  reviews: storage.guidanceReviews,
  reviewOf: toReview,
  show: createShowAnswer(clock),
  services,
});

function authenticateFor(
  { config, services, log, clock }: WorkspaceDeps,
  local: LocalSignIn | undefined,
): WorkspaceParts<typeof personRoutes>['authenticate'] | undefined {
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
