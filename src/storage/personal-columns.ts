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
  { table: 'team_installers', column: 'installer', erasure: 'unlink' },
  { table: 'advisory_channels', column: 'set_by', erasure: 'unlink' },
  { table: 'exports', column: 'made_by', erasure: 'unlink' },
  { table: 'accesses', column: 'person', erasure: 'unlink' },
  { table: 'sessions', column: 'published_by', erasure: 'unlink', name: 'published_name' },
];
