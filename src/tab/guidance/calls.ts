/** The calls of the contract that the guidance's views make. */
import type { gapRoutes } from '../../web/contract/gaps.ts';
import type { guidanceRoutes } from '../../web/contract/guidance.ts';
import type { wordingRoutes } from '../../web/contract/wording.ts';
import { callsOf } from '../shell/api.ts';

export const guidanceCalls = callsOf<typeof guidanceRoutes>({
  guidance: ['GET', '/services/:service/guidance'],
  passage: ['GET', '/services/:service/guidance/passages/:passage'],
  look: ['POST', '/services/:service/guidance/look'],
  drafts: ['GET', '/services/:service/guidance/drafts'],
  draft: ['GET', '/services/:service/guidance/drafts/:draft'],
  beginDraft: ['POST', '/services/:service/guidance/drafts'],
  saveDraft: ['PUT', '/services/:service/guidance/drafts/:draft'],
  submitDraft: ['POST', '/services/:service/guidance/drafts/:draft/submission'],
  judgeDraft: ['POST', '/services/:service/guidance/drafts/:draft/judgement'],
  tryDraft: ['POST', '/services/:service/guidance/drafts/:draft/trial'],
  publishDrafts: ['POST', '/services/:service/guidance/publication'],
  versions: ['GET', '/services/:service/guidance/versions'],
  versionChanges: ['GET', '/services/:service/guidance/versions/:number/changes'],
  goBack: ['POST', '/services/:service/guidance/versions/:number/publication'],
});

export const wordingCalls = callsOf<typeof wordingRoutes>({
  suggestWording: ['POST', '/services/:service/guidance/suggestion'],
});

export const gapCalls = callsOf<typeof gapRoutes>({
  gaps: ['GET', '/services/:service/guidance/gaps'],
  markGap: ['POST', '/services/:service/guidance/gaps'],
  askAgain: ['POST', '/services/:service/guidance/questions'],
  reviews: ['GET', '/services/:service/guidance/reviews'],
  takeReview: ['PUT', '/services/:service/guidance/reviews'],
});
