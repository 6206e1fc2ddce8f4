/** Documents of one source into drafts: reads each, compares it with the last time, writes drafts and a report. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compare, earlierName } from './compare.ts';
import { type Desk, readIfThere, settle, type SettledDocument, writeWhole } from './drafts-folder.ts';
import { type FoundFile, findFiles } from './find-files.ts';
import type { FailedFile, Ingested, IngestOptions, Progress, ReadFile } from './ingested.ts';
import { emptyManifest, type Manifest, parseManifest, printManifest } from './manifest.ts';
import { propose } from './propose.ts';
import { readDocument } from './read-document.ts';
import { printChanges, printReport } from './report.ts';

export type IngestResult =
  | Ingested
  | { readonly kind: 'nothing-there' }
  | { readonly kind: 'no-documents' }
  | { readonly kind: 'manifest-broken'; readonly file: string };

const manifestName = 'manifest.json';

export async function ingest(options: IngestOptions): Promise<IngestResult> {
  const found = await findFiles(options.path);
  if (found === undefined) return { kind: 'nothing-there' };
  if (found.files.length === 0) return { kind: 'no-documents' };
  const folder = join(options.draftsFolder, options.source.id);
  const manifestFile = join(folder, manifestName);
  const stored = await readIfThere(manifestFile);
  const manifest = stored === undefined ? emptyManifest : parseManifest(stored);
  if (manifest === undefined) return { kind: 'manifest-broken', file: manifestFile };
  const { read, failed } = await readAll(found.files, options);
  if (read.length === 0) {
    const { skipped } = found;
    return { kind: 'ingested', read: [], failed, skipped, absent: [], folder, changes: undefined };
  }
  return writeAll(options, folder, manifest, { read, failed, skipped: found.skipped });
}

type Reading = Pick<Ingested, 'failed' | 'skipped'> & { readonly read: readonly ReadFile[] };

async function readAll(
  files: readonly FoundFile[],
  options: IngestOptions,
): Promise<Omit<Reading, 'skipped'>> {
  const read: ReadFile[] = [];
  const failed: FailedFile[] = [];
  for (const [index, { path, name }] of files.entries()) {
    const tell = (page: Progress['page']) => {
      options.onProgress({ file: name, number: index + 1, of: files.length, page });
    };
    tell(undefined);
    const result = await readDocument(path, options.megabytes, (number, of) => {
      tell({ number, of });
    });
    if (!result.ok) {
      failed.push({ name, trouble: result.trouble });
      continue;
    }
    const { format, length, notes } = result.document;
    read.push({ name, format, length, notes, proposed: propose(result.document, options) });
  }
  return { read, failed };
}

async function writeAll(
  options: IngestOptions,
  folder: string,
  manifest: Manifest,
  { read, failed, skipped }: Reading,
): Promise<Ingested> {
  const entries = new Map(manifest.drafts.map((entry) => [entry.id, entry]));
  const desk: Desk = { folder, source: options.source, entries, publishedIds: options.publishedIds };
  const names = new Set([...read, ...failed].map(({ name }) => name));
  await mkdir(folder, { recursive: true });
  const settled: Ingested['read'][number][] = [];
  for (const file of read) {
    const { proposals } = file.proposed;
    const earlier = earlierName(file.name, names, [...entries.values()], proposals);
    const stored = [...entries.values()].filter(({ document }) => document === earlier);
    settled.push({ ...file, earlier, settled: await settle(desk, file.name, compare(stored, proposals)) });
  }
  const known = new Set([...names, ...settled.map(({ earlier }) => earlier)]);
  const absent = [...new Set(manifest.drafts.map(({ document }) => document))].filter(
    (one) => !known.has(one),
  );
  const isDifferent = manifest.drafts.length > 0 && settled.some((file) => differs(file.settled));
  const count = manifest.changes + (isDifferent ? 1 : 0);
  const changes = isDifferent ? `changes-${String(count)}.md` : undefined;
  const ingested: Ingested = { kind: 'ingested', read: settled, failed, skipped, absent, folder, changes };
  if (changes !== undefined) await writeWhole(join(folder, changes), printChanges(ingested, options));
  await writeWhole(join(folder, 'report.md'), printReport(ingested, options));
  // Last: whatever stops it before, the next reading finds the same differences again.
  const drafts = [...entries.values()];
  await writeWhole(join(folder, manifestName), printManifest({ version: 1, changes: count, drafts }));
  return ingested;
}

const differs = ({ drafts, gone }: SettledDocument): boolean =>
  gone.length > 0 || drafts.some(({ kind }) => kind !== 'same');
