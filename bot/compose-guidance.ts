/** Wires the guidance's part of the workspace; no logic. */
import { guidanceChecks, readPassageFile } from '../src/guidance/check-draft.ts';
import { dropRelated, passageFileText } from '../src/guidance/passage-file.ts';
import { sourceFileText } from '../src/guidance/source-file.ts';
import { toReview } from '../src/guidance/review.ts';
import { createSearcher } from '../src/search/create-searcher.ts';
import type { gapRoutes } from '../src/web/contract/gaps.ts';
import type { guidanceRoutes } from '../src/web/contract/guidance.ts';
import { createBrowseHandlers } from '../src/web/workspace/browse-guidance.ts';
import { createDraftHandlers } from '../src/web/workspace/drafts.ts';
import { createGapHandlers } from '../src/web/workspace/gaps.ts';
import type { GuidancePorts } from '../src/web/workspace/guidance-ports.ts';
import type { Handlers } from '../src/web/workspace/handler.ts';
import type { Clock } from '../src/calendar/clock.ts';
import type { Service } from '../src/people/service.ts';
import type { OpenStorage } from '../src/storage/open.ts';
import type { Knowing } from './knowing.ts';
import { createGuidanceHeld, createShowAnswer } from './workspace/guidance.ts';

interface GuidanceDeps {
  readonly services: readonly Service[];
  readonly storage: OpenStorage;
  readonly clock: Clock;
  readonly knowing: () => Knowing;
  readonly follow: (isStopping: () => boolean) => Promise<unknown>;
}

export function guidanceHandlers(
  deps: GuidanceDeps,
): Handlers<typeof guidanceRoutes> & Handlers<typeof gapRoutes> {
  const ports = guidancePorts(deps);
  return { ...createBrowseHandlers(ports), ...createDraftHandlers(ports), ...createGapHandlers(ports) };
}

const guidancePorts = ({ services, storage, clock, knowing, follow }: GuidanceDeps): GuidancePorts => ({
  desk: {
    drafts: storage.guidanceDrafts,
    gaps: storage.gaps,
    held: createGuidanceHeld({
      versions: storage.guidance,
      newSources: () => storage.documents.sources(),
      writeSource: sourceFileText,
      knowing,
      follow: () => follow(() => false),
      createSearcher,
    }),
    files: {
      write: passageFileText,
      writeSource: sourceFileText,
      read: readPassageFile,
      dropRelated,
      checks: guidanceChecks,
    },
    clock,
  },
  reviews: storage.guidanceReviews,
  reviewOf: toReview,
  show: createShowAnswer(clock),
  services,
});
