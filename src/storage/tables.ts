/** The tables as both databases show them: instants as ISO text, documents as JSON text, flags as 0 or 1. */
import type { VersionOrigin } from '../knowledge/guidance-versions.ts';

/** JSON text, written by `toDocument` and read by `fromDocument`. */
export type DocumentText = string;
/** An ISO instant. */
type InstantText = string;
type Flag = 0 | 1;

interface TurnClaimsTable {
  service_id: string;
  channel: string;
  conversation: string;
  activity: string;
  type: string;
  process: string;
  claimed_at: InstantText;
  done_at: InstantText | null;
  reply: DocumentText | null;
}

interface PreferencesTable {
  service_id: string;
  person: string;
  home_authority: string | null;
  welcomed: Flag;
}

interface MemoriesTable {
  service_id: string;
  conversation: string;
  person: string;
  memory: DocumentText;
  remembered_at: InstantText;
}

interface WalksTable {
  service_id: string;
  conversation: string;
  person: string;
  walk_id: string;
  revision: number;
  state: DocumentText;
  moved_at: InstantText;
}

interface DraftsTable {
  service_id: string;
  person: string;
  submission: string;
  fields: DocumentText;
  kept_at: InstantText;
}

interface PersonalAddressesTable {
  service_id: string;
  person: string;
  address: DocumentText;
}

interface TeamInstallersTable {
  service_id: string;
  team: string;
  installer: string;
}

interface AdvisoryChannelsTable {
  service_id: string;
  team: string;
  address: DocumentText;
  set_by: string;
  set_at: InstantText;
}

export interface AnswersTable {
  service_id: string;
  id: string;
  conversation: string;
  person: string;
  asked_in: string;
  sent_as: string | null;
  question: string;
  outcomes: DocumentText;
  answer: string;
  passages: DocumentText;
  answered_at: InstantText;
  /** Null for answers from before guidance had versions. */
  guidance_version: number | null;
}

interface FeedbackTable {
  service_id: string;
  answer_id: string;
  person: string;
  reaction: 'like' | 'dislike';
  reason: string | null;
  comment: string | null;
  given_at: InstantText;
}

interface RequestCountersTable {
  service_id: string;
  year: number;
  last: number;
}

export interface RequestsTable {
  service_id: string;
  reference: string;
  year: number;
  number: number;
  submission: string;
  revision: number;
  status: 'received' | 'allocated' | 'closed';
  requester_id: string;
  requester_name: string;
  origin: DocumentText;
  details: DocumentText;
  asked: DocumentText | null;
  assignee_id: string | null;
  assignee_name: string | null;
  closing_note: string | null;
  logged_at: InstantText;
  changed_at: InstantText;
  post: DocumentText | null;
}

interface RequestEventsTable {
  service_id: string;
  reference: string;
  /** The request's revision after the event: 1 for its first. */
  seq: number;
  kind: 'received' | 'assigned' | 'closed';
  by_id: string;
  by_name: string;
  at: InstantText;
  /** What the move carried: to whom, or the closing note. */
  detail: DocumentText | null;
}

interface OutboxTable {
  service_id: string;
  id: string;
  key: string;
  notice: DocumentText;
  state: 'waiting' | 'held' | 'dead' | 'done';
  due_at: InstantText;
  attempts: number;
  may_repeat: Flag;
  leased_until: InstantText | null;
  reason: string | null;
  changed_at: InstantText;
}

interface GuidanceContentsTable {
  digest: string;
  files: string;
}

export interface GuidanceVersionsTable {
  number: number;
  digest: string;
  origin: VersionOrigin;
  came_from: number | null;
  published_at: InstantText;
}

export interface Tables {
  turn_claims: TurnClaimsTable;
  preferences: PreferencesTable;
  memories: MemoriesTable;
  walks: WalksTable;
  drafts: DraftsTable;
  personal_addresses: PersonalAddressesTable;
  team_installers: TeamInstallersTable;
  advisory_channels: AdvisoryChannelsTable;
  answers: AnswersTable;
  feedback: FeedbackTable;
  request_counters: RequestCountersTable;
  requests: RequestsTable;
  request_events: RequestEventsTable;
  outbox: OutboxTable;
  guidance_contents: GuidanceContentsTable;
  guidance_versions: GuidanceVersionsTable;
}
