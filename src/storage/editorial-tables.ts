/** The tables of the guidance and of its workspace, as both databases show them: instants as ISO text, documents as JSON text. */
import type { ChangeKind, DraftState } from '../editorial/draft.ts';
import type { VersionOrigin } from '../knowledge/guidance-versions.ts';

interface GuidanceContentsTable {
  digest: string;
  files: string;
}

export interface GuidanceVersionsTable {
  number: number;
  digest: string;
  origin: VersionOrigin;
  came_from: number | null;
  published_at: string;
}

export interface GuidanceDraftsTable {
  service_id: string;
  id: string;
  kind: ChangeKind;
  passage: string;
  state: DraftState;
  revision: number;
  /** The version that it was begun from. */
  base: number;
  fields: string;
  /** Words that look like a name and are none of a child's. */
  cleared: string;
  note: string;
  /** How much of it a language model suggested, and whether its editor has read that; null where none of it. */
  suggested: string | null;
  remark: string;
  by_id: string;
  /** Null once the link to the person was erased, as each name below. */
  by_name: string | null;
  changed_by: string;
  changed_name: string | null;
  approved_by: string | null;
  approved_name: string | null;
  published_as: number | null;
  created_at: string;
  changed_at: string;
}

interface GuidancePublicationsTable {
  service_id: string;
  number: number;
  by_id: string;
  by_name: string | null;
  published_at: string;
}

/** The answers whose questions a draft was begun for. */
interface DraftAnswersTable {
  service_id: string;
  draft_id: string;
  answer_id: string;
}

export interface GapMarksTable {
  service_id: string;
  answer_id: string;
  mark: 'not-ours' | 'drafted';
  reason: string | null;
  draft_id: string | null;
  by_id: string;
  marked_at: string;
}

interface GuidanceReviewsTable {
  service_id: string;
  kind: 'source' | 'passage';
  item: string;
  owner: string;
  owner_name: string;
  /** A calendar day. */
  by_day: string | null;
  taken_at: string;
}

export interface EditorialTables {
  guidance_contents: GuidanceContentsTable;
  guidance_versions: GuidanceVersionsTable;
  guidance_drafts: GuidanceDraftsTable;
  guidance_publications: GuidancePublicationsTable;
  draft_answers: DraftAnswersTable;
  gap_marks: GapMarksTable;
  guidance_reviews: GuidanceReviewsTable;
}
