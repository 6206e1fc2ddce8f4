/** All stores over one scope. */
import type { Stores } from '../conversation/stores.ts';
import { createAbsences } from './absences.ts';
import { createAnswerLog } from './answers.ts';
import { createDigestStore } from './digest.ts';
import { createDraftStore } from './drafts.ts';
import { createMemoryStore } from './memories.ts';
import { createModelSwitches, createModelUse } from './model.ts';
import { createOpenRequests } from './open-requests.ts';
import { createOutbox, createOutboxDesk } from './outbox.ts';
import { createPreferenceStore } from './preferences.ts';
import type { Scope } from './prepared.ts';
import { createRequestPosts } from './request-posts.ts';
import { createRequestStore, createSentForms } from './requests.ts';
import { createSessionStore } from './sessions.ts';
import { createSuggestionStore } from './suggestions.ts';
import { createSupervisedAnswers } from './supervised.ts';
import { createTallies } from './tallies.ts';
import { createTurnClaims } from './turn-claims.ts';
import { createWalkStore } from './walks.ts';
import { createAdvisoryChannels, createWhereabouts } from './whereabouts.ts';

export const createStores = (scope: Scope): Stores => ({
  claims: createTurnClaims(scope),
  preferences: createPreferenceStore(scope),
  memories: createMemoryStore(scope),
  walks: createWalkStore(scope),
  drafts: createDraftStore(scope),
  whereabouts: createWhereabouts(scope),
  advisoryChannels: createAdvisoryChannels(scope),
  absences: createAbsences(scope),
  answers: createAnswerLog(scope),
  modelSwitches: createModelSwitches(scope),
  modelUse: createModelUse(scope),
  supervised: createSupervisedAnswers(scope),
  suggestions: createSuggestionStore(scope),
  requests: createRequestStore(scope),
  requestPosts: createRequestPosts(scope),
  openRequests: createOpenRequests(scope),
  sessions: createSessionStore(scope),
  digests: createDigestStore(scope),
  sentForms: createSentForms(scope),
  outbox: createOutbox(scope),
  outboxDesk: createOutboxDesk(scope),
  tallies: createTallies(scope),
});
