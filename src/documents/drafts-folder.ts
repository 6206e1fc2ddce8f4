/** Writes drafts into guidance/drafts/SOURCE/, and never over what an editor has worked on. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Source } from '../knowledge/passage.ts';
import type { Comparison } from './compare.ts';
import { digestOf } from './digest.ts';
import { type Draft, printDraft } from './draft-file.ts';
import type { ManifestEntry } from './manifest.ts';
import type { Proposal } from './propose.ts';

export interface Desk {
  readonly folder: string;
  readonly source: Source;
  /** Every entry of every document of this source, by id; changed as drafts are written. */
  readonly entries: Map<string, ManifestEntry>;
  /** Ids that a draft may not take. */
  readonly publishedIds: ReadonlySet<string>;
}

/** What became of one piece of a document. */
export interface Settled {
  readonly kind: 'same' | 'moved' | 'changed' | 'new';
  readonly id: string;
  readonly proposal: Proposal;
  /** As it was before, of one that moved or changed. */
  readonly before: ManifestEntry | undefined;
}

export interface SettledDocument {
  readonly drafts: readonly Settled[];
  readonly gone: readonly ManifestEntry[];
}

export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** A reader never sees half a file, and a stop in between leaves the old one. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const beside = `${path}.partial`;
  await writeFile(beside, text);
  await rename(beside, path);
}

export async function settle(desk: Desk, document: string, comparison: Comparison): Promise<SettledDocument> {
  await mkdir(desk.folder, { recursive: true });
  const drafts: Settled[] = [];
  for (const { entry, proposal } of comparison.same) drafts.push(await keep(desk, document, entry, proposal));
  for (const { entry, proposal } of comparison.changed)
    drafts.push(await renew(desk, document, entry, proposal));
  for (const proposal of comparison.added) {
    const id = await create(desk, document, proposal, undefined);
    drafts.push({ kind: 'new', id, proposal, before: undefined });
  }
  for (const entry of comparison.gone) desk.entries.set(entry.id, { ...entry, document, state: 'gone' });
  return { drafts, gone: comparison.gone };
}

const pathOf = (desk: Desk, id: string): string => join(desk.folder, `${id}.md`);

async function isAsWritten(desk: Desk, entry: ManifestEntry): Promise<boolean> {
  const text = await readIfThere(pathOf(desk, entry.id));
  return text !== undefined && digestOf(text) === entry.written;
}

/** The same words: the file is left alone, but for a place that is no longer right and that nobody has edited. */
async function keep(
  desk: Desk,
  document: string,
  entry: ManifestEntry,
  proposal: Proposal,
): Promise<Settled> {
  const isMoved = entry.locator !== proposal.locator;
  if (isMoved && (await isAsWritten(desk, entry)))
    await write(desk, { id: entry.id, document, proposal, replaces: undefined });
  else desk.entries.set(entry.id, { ...entry, document, locator: proposal.locator, state: 'current' });
  return { kind: isMoved ? 'moved' : 'same', id: entry.id, proposal, before: entry };
}

/** A draft that somebody edited, moved or took away keeps its words: the new text gets a draft of its own. */
async function renew(
  desk: Desk,
  document: string,
  entry: ManifestEntry,
  proposal: Proposal,
): Promise<Settled> {
  const kind = 'changed';
  if (await isAsWritten(desk, entry)) {
    await write(desk, { id: entry.id, document, proposal, replaces: undefined });
    return { kind, id: entry.id, proposal, before: entry };
  }
  desk.entries.set(entry.id, { ...entry, document, state: 'replaced' });
  return { kind, id: await create(desk, document, proposal, entry.id), proposal, before: entry };
}

async function write(desk: Desk, draft: Draft): Promise<void> {
  const text = printDraft(draft, desk.source);
  await writeWhole(pathOf(desk, draft.id), text);
  record(desk, draft, text);
}

function record(desk: Desk, { id, document, proposal }: Draft, text: string): void {
  const { title, locator, original, digest } = proposal;
  const written = digestOf(text);
  desk.entries.set(id, { id, document, title, locator, original, digest, written, state: 'current' });
}

async function create(
  desk: Desk,
  document: string,
  proposal: Proposal,
  replaces: string | undefined,
): Promise<string> {
  const base = `${desk.source.id}-${slugOf(proposal.title)}`;
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : `${base}-${String(count)}`;
    if (desk.entries.has(id) || desk.publishedIds.has(id)) continue;
    const draft: Draft = { id, document, proposal, replaces };
    const text = printDraft(draft, desk.source);
    const there = await readIfThere(pathOf(desk, id));
    // The same file is what a reading left that was stopped before it could note it.
    if (there !== undefined && there !== text) continue;
    if (there === undefined) await writeWhole(pathOf(desk, id), text);
    record(desk, draft, text);
    return id;
  }
}

/** "Who to ask?" as "who-to-ask"; a few words say enough in a file's name. */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[’']/g, '')
    .match(/[a-z0-9]+/g);
  const slug = (words ?? []).slice(0, 8).join('-').slice(0, 60).replace(/-+$/, '');
  return slug === '' ? 'part' : slug;
}
