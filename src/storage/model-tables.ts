/** The tables of a language model: its switch, what was used of it, who looked at what it wrote, and vectors. */
import type { Topic } from '../knowledge/passage.ts';

/** JSON text. */
type DocumentText = string;
/** An ISO instant. */
type InstantText = string;
type Flag = 0 | 1;

/** Beside an answer: which model put it into other words; null where none did. */
export interface WordedBy {
  model: string | null;
  prompt_version: number | null;
}

interface ModelSwitchesTable {
  service_id: string;
  set_at: InstantText;
  is_on: Flag;
  set_by: string;
}

interface ModelUseTable {
  service_id: string;
  /** In London. */
  day: string;
  /** Empty for the service's own sum. */
  person: string;
  answers: number;
  tokens: number;
}

export interface SupervisedAnswersTable {
  service_id: string;
  answer_id: string;
  mode: 'sampled' | 'hold';
  topic: Topic;
  written: DocumentText;
  curated: DocumentText;
  edited: DocumentText | null;
  digest: string;
  asked_at: InstantText;
  due_at: InstantText | null;
  state: DocumentText;
  is_waiting: Flag;
  is_told: Flag;
  decided_by: string | null;
  decided_name: string | null;
  post: DocumentText | null;
}

interface PassageVectorsTable {
  service_id: string;
  model: string;
  /** Of the guidance. */
  version: number;
  passage: string;
  /** Of the text that was embedded. */
  digest: string;
  dims: number;
  /** Base64 of a signed byte for each number. */
  bytes: string;
}

export interface ModelSuggestionsTable {
  service_id: string;
  kind: 'reply' | 'passage';
  /** The reference of a request; empty for a passage. */
  about: string;
  /** A digest. */
  made_of: string;
  words: DocumentText;
  model: string;
  prompt_version: number;
  guidance_version: number;
  made_at: InstantText;
}

export interface ModelTables {
  model_suggestions: ModelSuggestionsTable;
  model_switches: ModelSwitchesTable;
  model_use: ModelUseTable;
  supervised_answers: SupervisedAnswersTable;
  passage_vectors: PassageVectorsTable;
}
