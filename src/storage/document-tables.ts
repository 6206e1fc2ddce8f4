/** The tables of documents that were brought in, as both databases show them. */
import type {
  DocumentEnding,
  DocumentState,
  PassageChange,
  PassageState,
} from '../editorial/documents/document.ts';

/** JSON text. */
type DocumentText = string;
/** An ISO instant. */
type InstantText = string;

export interface GuidanceDocumentsTable {
  service_id: string;
  id: string;
  title: string;
  source: string;
  ending: DocumentEnding;
  bytes: number;
  state: DocumentState;
  refusal: string | null;
  page: number | null;
  pages: number | null;
  report: DocumentText;
  earlier: string | null;
  has_file: 0 | 1;
  attempts: number;
  /** Which run of the server reads it. */
  process: string | null;
  leased_until: InstantText | null;
  by_id: string;
  by_name: string | null;
  created_at: InstantText;
  changed_at: InstantText;
}

interface GuidanceDocumentPartsTable {
  service_id: string;
  document: string;
  part: number;
  /** Base64. */
  content: string;
}

export interface GuidanceDocumentPassagesTable {
  service_id: string;
  document: string;
  number: number;
  title: string;
  locator: string;
  original: string;
  digest: string;
  names: DocumentText;
  /** Where it stands, what it was guessed to be, and its flags. */
  found: DocumentText;
  change: PassageChange;
  /** As it stood in the reading before. */
  was: DocumentText | null;
  state: PassageState;
  draft_id: string | null;
}

interface GuidanceSourcesTable {
  service_id: string;
  id: string;
  source: DocumentText;
  created_at: InstantText;
}

export interface DocumentTables {
  guidance_documents: GuidanceDocumentsTable;
  guidance_document_parts: GuidanceDocumentPartsTable;
  guidance_document_passages: GuidanceDocumentPassagesTable;
  guidance_sources: GuidanceSourcesTable;
}
