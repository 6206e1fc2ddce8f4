/** A guidance folder of its own for tests that bring documents in, and a short way to do so. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ingest } from '../../src/documents/ingest.ts';
import type { Ingested, IngestOptions } from '../../src/documents/ingested.ts';
import type { Source } from '../../src/knowledge/passage.ts';

const source: Source = {
  id: 'handbook',
  title: 'Attendance handbook',
  publisher: 'A council',
  authority: 'southwark',
  standing: 'local',
  published: '2026',
  checked: '2026-11',
};

export interface IngestRoom {
  readonly root: string;
  /** Puts a document into the folder that is brought in. */
  put(name: string, content: string | Uint8Array): void;
  bringIn(more?: Partial<IngestOptions>): Promise<Ingested>;
  /** Texts of the drafts by id, as they lie on the disk. */
  drafts(): Readonly<Record<string, string>>;
  read(name: string): string;
  pathOf(name: string): string;
  remove(): void;
}

export function createIngestRoom(): IngestRoom {
  const root = mkdtempSync(join(tmpdir(), 'signpost-ingest-'));
  const documents = join(root, 'documents');
  const folder = join(root, 'drafts', source.id);
  mkdirSync(documents);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return {
    root,
    put(name, content) {
      mkdirSync(dirname(join(documents, name)), { recursive: true });
      writeFileSync(join(documents, name), content);
    },
    async bringIn(more = {}) {
      const result = await ingest({
        path: documents,
        draftsFolder: join(root, 'drafts'),
        source,
        size: 1200,
        megabytes: 64,
        knownWords: new Set(),
        glossary: new Set(['LP']),
        publishedIds: new Set(),
        onProgress: () => undefined,
        ...more,
      });
      if (result.kind !== 'ingested') throw new Error(`It ended as ${result.kind}.`);
      return result;
    },
    drafts() {
      const names = readdirSync(folder).filter((name) => name.startsWith('handbook-'));
      return Object.fromEntries(names.map((name) => [name.replace(/\.md$/, ''), read(name)]));
    },
    read,
    pathOf: (name) => join(folder, name),
    remove() {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** The guidance that ships, in a folder that a test may change. */
export function copyGuidance(): string {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-guidance-'));
  cpSync(join(import.meta.dirname, '..', '..', 'guidance'), folder, { recursive: true });
  return folder;
}
