/** The documents under a path: no links followed, nothing hidden opened. */
import { lstat, readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { isDocumentName } from './recognise-format.ts';

export interface FoundFile {
  readonly path: string;
  /** From the folder that was named, with `/`: the document's name in every report. */
  readonly name: string;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** Why each file that was passed over was. */
  readonly skipped: readonly { readonly name: string; readonly why: string }[];
}

/** Undefined where there is nothing at `path`. */
export async function findFiles(path: string): Promise<FoundFiles | undefined> {
  const found = await stat(path).catch(absent);
  if (found === undefined) return undefined;
  if (!found.isDirectory()) return { files: [{ path, name: basename(path) }], skipped: [] };
  const files: FoundFile[] = [];
  const skipped: { name: string; why: string }[] = [];
  for (const entry of await allIn(path)) {
    const why = whySkipped(entry.name, (await lstat(entry.path)).isSymbolicLink());
    if (why === undefined) files.push(entry);
    else skipped.push({ name: entry.name, why });
  }
  return { files, skipped };
}

function absent(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
    return;
  throw error;
}

/** Hidden folders are not entered, and named as one. In name order, so that the same folder gives the same drafts. */
async function allIn(root: string): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  const visit = async (folder: string): Promise<void> => {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !isHidden(entry.name)) await visit(path);
      else found.push({ path, name: relative(root, path).replaceAll(sep, '/') });
    }
  };
  await visit(root);
  return found.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** "~$" begins what Office leaves beside an open document. */
const isHidden = (name: string): boolean => /^(?:\.|~\$)/.test(name);

function whySkipped(name: string, isLink: boolean): string | undefined {
  if (isHidden(basename(name))) return 'hidden';
  if (isLink) return 'a link to somewhere else';
  return isDocumentName(name) ? undefined : 'not a kind of document that is read';
}
