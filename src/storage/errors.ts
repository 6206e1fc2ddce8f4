/** The trouble that storage can be in, each with a code and with what to do about it. */

export type StorageErrorCode =
  | 'bad-value'
  | 'backup-exists'
  | 'backup-unfit'
  | 'busy'
  | 'claim-lost'
  | 'database-damaged'
  | 'disk-full'
  | 'folder-held'
  | 'folder-on-network'
  | 'folder-unwritable'
  | 'migration-failed'
  | 'newer-database'
  | 'no-database'
  | 'not-sqlite'
  | 'other-build'
  | 'postgres-unreachable'
  | 'transaction-failed'
  | 'transaction-over'
  | 'transaction-stuck'
  | 'version-damaged';

/** Its message names the remedy and never holds a stored value. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly code: StorageErrorCode;

  constructor(code: StorageErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
