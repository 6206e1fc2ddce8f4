/** The files of a version as the database keeps them: one text, packed, named by the digest of what is in it. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { digestOfText, filesAsText, type GuidanceFiles } from '../knowledge/guidance-versions.ts';
import { StorageError } from './errors.ts';

export interface Content {
  readonly digest: string;
  /** Base64, as neither database takes every text that a file may hold. */
  readonly files: string;
}

export const packFiles = (files: GuidanceFiles): Content => {
  const text = filesAsText(files);
  return { digest: digestOfText(text), files: deflateRawSync(text).toString('base64') };
};

/** Throws `version-damaged` where they are not those that were published. */
export const unpackFiles = ({ digest, files }: Content, number: number): GuidanceFiles => {
  const text = inflated(files);
  if (text === undefined || digestOfText(text) !== digest) {
    throw new StorageError(
      'version-damaged',
      `The files of guidance version ${number} are damaged in the database: publish the files of guidance/, or an earlier version again.`,
    );
  }
  return new Map(JSON.parse(text) as readonly (readonly [string, string])[]);
};

const inflated = (packed: string): string | undefined => {
  try {
    return inflateRawSync(Buffer.from(packed, 'base64')).toString();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
};
