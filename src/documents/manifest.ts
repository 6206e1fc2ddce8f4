/** What earlier readings of a source made: by it the next reading knows what is new, changed and gone. */
import { z } from 'zod';

const entrySchema = z.strictObject({
  id: z.string(),
  /** The file that it came from, from the folder that was named. */
  document: z.string(),
  title: z.string(),
  locator: z.string(),
  original: z.string(),
  digest: z.string(),
  /** Fingerprint of the draft file as it was written: another one on the disk is an editor's work. */
  written: z.string(),
  state: z.enum(['current', 'gone', 'replaced']),
});

const manifestSchema = z.strictObject({
  version: z.literal(1),
  /** How many readings found something different. */
  changes: z.number().int().min(0),
  drafts: z.array(entrySchema),
});

export type ManifestEntry = Readonly<z.infer<typeof entrySchema>>;

export interface Manifest {
  readonly version: 1;
  readonly changes: number;
  readonly drafts: readonly ManifestEntry[];
}

export const emptyManifest: Manifest = { version: 1, changes: 0, drafts: [] };

/** Undefined where it was changed by hand and means nothing any more. */
export function parseManifest(text: string): Manifest | undefined {
  try {
    const parsed = manifestSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export const printManifest = (manifest: Manifest): string => `${JSON.stringify(manifest, undefined, 2)}\n`;
