/** All that a turn may read or change, handed to it as one set inside one transaction. */
import type { DigestStore } from '../consultations/digest.ts';
import type { DraftStore } from '../consultations/drafts.ts';
import type { OpenRequests } from '../consultations/open-requests.ts';
import type { Outbox, OutboxDesk } from '../consultations/outbox.ts';
import type { RequestPosts, RequestStore, SentForms } from '../consultations/request-store.ts';
import type { SessionStore } from '../consultations/session-store.ts';
import type { Tallies } from '../insight/tally.ts';
import type { AnswerLog } from '../knowledge/answer-log.ts';
import type { ModelUse } from '../model/budget.ts';
import type { Suggestions } from '../model/suggestion.ts';
import type { SupervisedAnswers } from '../model/supervised.ts';
import type { ModelSwitches } from '../model/switch.ts';
import type { PreferenceStore } from '../people/person.ts';
import type { Absences } from './absences.ts';
import type { MemoryStore } from './memory.ts';
import type { TurnClaims } from './turn-claims.ts';
import type { WalkStore } from './walk.ts';
import type { AdvisoryChannels, Whereabouts } from './whereabouts.ts';

export interface Stores {
  readonly claims: TurnClaims;
  readonly preferences: PreferenceStore;
  readonly memories: MemoryStore;
  readonly walks: WalkStore;
  readonly drafts: DraftStore;
  readonly whereabouts: Whereabouts;
  readonly advisoryChannels: AdvisoryChannels;
  readonly absences: Absences;
  readonly answers: AnswerLog;
  readonly modelSwitches: ModelSwitches;
  readonly modelUse: ModelUse;
  readonly supervised: SupervisedAnswers;
  readonly suggestions: Suggestions;
  readonly requests: RequestStore;
  readonly requestPosts: RequestPosts;
  readonly openRequests: OpenRequests;
  readonly sessions: SessionStore;
  readonly digests: DigestStore;
  readonly sentForms: SentForms;
  readonly outbox: Outbox;
  readonly outboxDesk: Pick<OutboxDesk, 'releaseHeld' | 'isPostUndone'>;
  readonly tallies: Tallies;
}

/** The stores outside a transaction, and the way into one. */
export interface Storage extends Stores {
  /** Runs `work` in one transaction: all of it is kept, or none. `work` uses the stores that it is handed, no others. */
  inTransaction<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
}
