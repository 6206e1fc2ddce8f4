/** The tables as both databases show them: instants as ISO text, documents as JSON text, flags as 0 or 1. */
import type { ActorRole, HappeningKind } from '../consultations/event.ts';
import type { RequestBands, RequestStatus, RequestTopic, Urgency } from '../consultations/request.ts';
import type { BookingAddressesTable, SessionPlacesTable, SessionsTable } from './session-tables.ts';
import type { EditorialTables } from './editorial-tables.ts';
import type { AccessesTable, ErasuresTable, ExportsTable, TalliesTable } from './keeping-tables.ts';
import type { DocumentTables } from './document-tables.ts';
import type { ModelTables, WordedBy } from './model-tables.ts';

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
  desk: string;
  team: string;
  address: DocumentText;
  set_by: string;
  set_at: InstantText;
}

interface AbsencesTable {
  service_id: string;
  person: string;
  /** The last day away, in London. */
  until_day: string;
  cover: string | null;
  cover_name: string | null;
}

export interface AnswersTable extends WordedBy {
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

/** What lists are drawn from; the events say the same and more. */
export interface RequestsTable {
  service_id: string;
  reference: string;
  year: number;
  number: number;
  submission: string;
  revision: number;
  /** Of the last event. */
  last_hash: string;
  status: RequestStatus;
  desk: string;
  kind: string;
  topic: RequestTopic;
  urgency: Urgency;
  authority: string;
  phase: RequestBands['phase'];
  /** Null once the link to the person was erased. */
  requester_id: string | null;
  assignee_id: string | null;
  due_at: InstantText | null;
  logged_at: InstantText;
  changed_at: InstantText;
  ended_at: InstantText | null;
  /** When a first reply met what `due_at` promises. */
  answered_at: InstantText | null;
  /** When what is booked begins. */
  booked_for: InstantText | null;
  is_held: Flag;
  post: DocumentText | null;
}

export interface RequestEventsTable {
  service_id: string;
  reference: string;
  /** The request's revision after the event: 1 for its first. */
  seq: number;
  kind: HappeningKind;
  /** Opaque. */
  by_ref: string;
  by_role: ActorRole;
  at: InstantText;
  facts: DocumentText;
  /** Salted digests of the event's texts, by field. */
  digests: DocumentText;
  hash: string;
  /** Of the form that it was sent with. */
  once: string | null;
}

/** Erased by deleting the row: the digest in its event stays. */
export interface RequestTextsTable {
  service_id: string;
  reference: string;
  seq: number;
  field: string;
  salt: string;
  body: string;
}

/** By which it is found, each once: what is left of its texts, and nothing else. */
interface RequestWordsTable {
  service_id: string;
  reference: string;
  word: string;
}

/** Who an opaque id of a record is; erased by deleting the row. */
export interface RequestPeopleTable {
  service_id: string;
  reference: string;
  ref: string;
  person: string;
  name: string;
  /** Of the digest by which the event that first names them vouches for them; null in records from before. */
  salt: string | null;
}

interface OutboxTable {
  service_id: string;
  id: string;
  key: string;
  notice: DocumentText;
  /** Notices of one line go one after another. */
  line: string | null;
  /** Its place in its line; 1 where it has none. */
  seq: number;
  state: 'waiting' | 'held' | 'dead' | 'done';
  due_at: InstantText;
  attempts: number;
  may_repeat: Flag;
  leased_until: InstantText | null;
  reason: string | null;
  changed_at: InstantText;
}

export interface Tables extends ModelTables, DocumentTables, EditorialTables {
  turn_claims: TurnClaimsTable;
  preferences: PreferencesTable;
  memories: MemoriesTable;
  walks: WalksTable;
  drafts: DraftsTable;
  personal_addresses: PersonalAddressesTable;
  team_installers: TeamInstallersTable;
  advisory_channels: AdvisoryChannelsTable;
  absences: AbsencesTable;
  answers: AnswersTable;
  feedback: FeedbackTable;
  request_counters: RequestCountersTable;
  requests: RequestsTable;
  request_events: RequestEventsTable;
  request_texts: RequestTextsTable;
  request_words: RequestWordsTable;
  request_people: RequestPeopleTable;
  outbox: OutboxTable;
  sessions: SessionsTable;
  session_places: SessionPlacesTable;
  booking_addresses: BookingAddressesTable;
  erasures: ErasuresTable;
  exports: ExportsTable;
  accesses: AccessesTable;
  tallies: TalliesTable;
}
