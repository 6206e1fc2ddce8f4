/** Wires the guidance's part of the workspace; no logic. */
import { authorityOfFile } from '../src/guidance/authority-of-file.ts';
import { guidanceChecks, readPassageFile } from '../src/guidance/check-draft.ts';
import { dropRelated, passageFileText } from '../src/guidance/passage-file.ts';
import { sourceFileText } from '../src/guidance/source-file.ts';
import { toReview } from '../src/guidance/review.ts';
import { createSearcher } from '../src/search/create-searcher.ts';
import { createReadApart } from '../src/documents/read-apart.ts';
import type { DocumentReader } from '../src/editorial/documents/read-next.ts';
import type { documentRoutes } from '../src/web/contract/documents.ts';
import type { gapRoutes } from '../src/web/contract/gaps.ts';
import type { guidanceRoutes } from '../src/web/contract/guidance.ts';
import { createBrowseHandlers } from '../src/web/workspace/browse-guidance.ts';
import { createDraftHandlers } from '../src/web/workspace/drafts.ts';
import { createDocumentHandlers } from '../src/web/workspace/documents.ts';
import { createGapHandlers } from '../src/web/workspace/gaps.ts';
import { createWordingHandlers } from '../src/web/workspace/wording.ts';
import type { wordingRoutes } from '../src/web/contract/wording.ts';
import type { Model } from '../src/model/word-answer.ts';
import type { Log } from '../src/conversation/log.ts';
import type { GuidancePorts } from '../src/web/workspace/guidance-ports.ts';
import type { Handlers } from '../src/web/workspace/handler.ts';
import type { Clock } from '../src/calendar/clock.ts';
import type { Service } from '../src/people/service.ts';
import type { OpenStorage } from '../src/storage/open.ts';
import type { Knowing } from './knowing.ts';
import { createSuggestWording } from './workspace/suggest-wording.ts';
import { createGuidanceHeld, createShowAnswer } from './workspace/guidance.ts';

interface GuidanceDeps {
  readonly services: readonly Service[];
  readonly storage: OpenStorage;
  readonly clock: Clock;
  readonly knowing: () => Knowing;
  readonly follow: (isStopping: () => boolean) => Promise<unknown>;
}

interface GuidanceRoutesDeps extends GuidanceDeps {
  readonly model: Model | undefined;
  readonly log: Log;
  readonly nudgeDocuments: () => void;
}

type GuidanceHandlers = Handlers<typeof guidanceRoutes> &
  Handlers<typeof gapRoutes> &
  Handlers<typeof wordingRoutes> &
  Handlers<typeof documentRoutes>;

export function guidanceHandlers(deps: GuidanceRoutesDeps): GuidanceHandlers {
  const ports = guidancePorts(deps);
  const { documents } = deps.storage;
  const documentWork = { editorial: ports.editorial, documents, nudge: deps.nudgeDocuments };
  return {
    ...createBrowseHandlers(ports),
    ...createDraftHandlers(ports),
    ...createGapHandlers(ports),
    ...createWordingHandlers(ports),
    ...createDocumentHandlers({ services: deps.services, documentWork }),
  };
}

/** What reads documents that were brought in. */
export const documentReader = (deps: Omit<GuidanceDeps, 'services'>): DocumentReader => ({
  documents: deps.storage.documents,
  held: heldOf(deps),
  read: createReadApart(),
  clock: deps.clock,
});

const heldOf = ({ storage, knowing, follow }: Omit<GuidanceDeps, 'services'>) =>
  createGuidanceHeld({
    versions: storage.guidance,
    newSources: () => storage.documents.sources(),
    writeSource: sourceFileText,
    knowing,
    follow: () => follow(() => false),
    createSearcher,
  });

const guidancePorts = (deps: GuidanceRoutesDeps): GuidancePorts => ({
  editorial: {
    drafts: deps.storage.guidanceDrafts,
    gaps: deps.storage.gaps,
    held: heldOf(deps),
    files: {
      write: passageFileText,
      writeSource: sourceFileText,
      read: readPassageFile,
      dropRelated,
      authorityOf: authorityOfFile,
      checks: guidanceChecks,
    },
    suggestions: deps.storage.suggestions,
    clock: deps.clock,
  },
  reviews: deps.storage.guidanceReviews,
  reviewOf: toReview,
  show: createShowAnswer(deps.clock),
  services: deps.services,
  wording: createSuggestWording({ ...deps, stores: deps.storage, documents: deps.storage.documents }),
});
