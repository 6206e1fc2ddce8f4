/** In which columns a person stands, and what becomes of a row when they ask to be erased. */

interface PersonalColumn {
  readonly table: string;
  readonly column: string;
  /** `delete`: the row is theirs. `unlink`: it is the service's, and says of nobody from then on. */
  readonly erasure: 'delete' | 'unlink';
  /** Where their name stands beside it, and is unlinked with it. */
  readonly name?: string;
}

/** Beside the records of requests, whose people stand in `request_people`, and notices, which name them inside. */
export const personalColumns: readonly PersonalColumn[] = [
  { table: 'memories', column: 'person', erasure: 'delete' },
  { table: 'walks', column: 'person', erasure: 'delete' },
  { table: 'drafts', column: 'person', erasure: 'delete' },
  { table: 'feedback', column: 'person', erasure: 'delete' },
  { table: 'answers', column: 'person', erasure: 'delete' },
  { table: 'preferences', column: 'person', erasure: 'delete' },
  { table: 'personal_addresses', column: 'person', erasure: 'delete' },
  { table: 'absences', column: 'person', erasure: 'delete' },
  // Whose cover it was hears of nobody then, and says again who covers.
  { table: 'absences', column: 'cover', erasure: 'delete' },
  { table: 'model_use', column: 'person', erasure: 'delete' },
  { table: 'model_switches', column: 'set_by', erasure: 'unlink' },
  { table: 'supervised_answers', column: 'decided_by', erasure: 'unlink', name: 'decided_name' },
  { table: 'team_installers', column: 'installer', erasure: 'unlink' },
  { table: 'advisory_channels', column: 'set_by', erasure: 'unlink' },
  { table: 'exports', column: 'made_by', erasure: 'unlink' },
  { table: 'guidance_drafts', column: 'by_id', erasure: 'unlink', name: 'by_name' },
  { table: 'guidance_drafts', column: 'changed_by', erasure: 'unlink', name: 'changed_name' },
  { table: 'guidance_drafts', column: 'approved_by', erasure: 'unlink', name: 'approved_name' },
  { table: 'guidance_publications', column: 'by_id', erasure: 'unlink', name: 'by_name' },
  { table: 'guidance_documents', column: 'by_id', erasure: 'unlink', name: 'by_name' },
  // Somebody else takes it on then.
  { table: 'guidance_reviews', column: 'owner', erasure: 'delete' },
  { table: 'gap_marks', column: 'by_id', erasure: 'unlink' },
  { table: 'accesses', column: 'person', erasure: 'unlink' },
  { table: 'sessions', column: 'published_by', erasure: 'unlink', name: 'published_name' },
];
