/** Recognises a coded error of storage. */
import { StorageError, type StorageErrorCode } from '../../src/storage/errors.ts';

export const isStorageError =
  (code: StorageErrorCode, words?: RegExp) =>
  (error: unknown): boolean =>
    error instanceof StorageError &&
    error.code === code &&
    (words === undefined || words.test(error.message));
