/** Begins a document that an editor brings in, and takes its file a part at a time. */
import { randomUUID } from 'node:crypto';
import { londonDate } from '../../calendar/dates.ts';
import type { Source } from '../../knowledge/passage.ts';
import { screen } from '../../screening/screen.ts';
import type { EditorAt, Editorial, PublishedNow } from '../editorial.ts';
import { notTheirs } from '../may-change.ts';
import {
  type BroughtDocument,
  type DocumentEnding,
  emptyReport,
  mostParts,
  partBytes,
  sizeOfPart,
} from './document.ts';
import type { BroughtDocuments, PartTaken } from './document-store.ts';
import { faultOfSource, type NamedSource, sourceOf } from './new-source.ts';

export interface DocumentWork {
  readonly editorial: Editorial;
  readonly documents: BroughtDocuments;
  /** That something waits to be read. */
  readonly nudge: () => void;
}

export interface Brought {
  readonly title: string;
  readonly ending: DocumentEnding;
  readonly bytes: number;
  /** The id of one that there is, or a new one. */
  readonly source: string | NamedSource;
  /** That what looks like a name in what was typed is nobody's who is to be kept out. */
  readonly cleared: boolean;
}

export type Begun =
  | { readonly kind: 'begun'; readonly document: BroughtDocument }
  | { readonly kind: 'refused'; readonly code: BringRefusal; readonly words: string };
export type BringRefusal =
  | 'empty'
  | 'too-big'
  | 'too-many'
  | 'source'
  | 'not-theirs'
  | 'names'
  | 'identifies';

const mebibyte = 1024 * 1024;
const mostBytes = mostParts * partBytes;
/** Files that are kept for one service until they are decided on. */
const mostHeld = 20;
const mostHeldBytes = 200 * mebibyte;

const no = (code: BringRefusal, words: string): Begun => ({ kind: 'refused', code, words });

export async function bringIn(
  { editorial, documents }: DocumentWork,
  at: EditorAt,
  brought: Brought,
): Promise<Begun> {
  const held = await documents.held(at.service.id);
  const published = await editorial.held.published();
  const refused = refusalOfFile(brought, held) ?? refusalOfWords(brought, published);
  if (refused) return refused;
  const today = londonDate(editorial.clock.now());
  const source = findSource(brought.source, published, today);
  if (typeof source === 'string') return no('source', source);
  const words = notTheirs(at, [source.authority], published.knowledge.names);
  if (words !== undefined) return no('not-theirs', words);
  const now = editorial.clock.now();
  const document: BroughtDocument = {
    service: at.service.id,
    id: randomUUID(),
    title: brought.title,
    source: source.id,
    ending: brought.ending,
    bytes: brought.bytes,
    state: 'awaited',
    refusal: undefined,
    page: undefined,
    pages: undefined,
    report: emptyReport,
    earlier: undefined,
    hasFile: true,
    by: at.editor,
    createdAt: now,
    changedAt: now,
  };
  await documents.add(document, typeof brought.source === 'string' ? undefined : source);
  return { kind: 'begun', document };
}

function refusalOfFile(
  { bytes }: Brought,
  held: { readonly count: number; readonly bytes: number },
): Begun | undefined {
  if (bytes === 0)
    return no('empty', 'The file is empty. Check that it is the right one and was saved whole.');
  if (bytes > mostBytes) {
    const megabytes = String(Math.ceil(bytes / mebibyte));
    return no(
      'too-big',
      `The file has ${megabytes} MB and at most ${String(mostParts)} MB are taken. Save it with smaller pictures or split it; whoever runs the server can bring larger ones in by command.`,
    );
  }
  if (held.count < mostHeld && held.bytes + bytes <= mostHeldBytes) return undefined;
  return no(
    'too-many',
    'There are many documents here already that nobody has decided on. Decide on some, or take them away, and bring this one in then.',
  );
}

function refusalOfWords({ title, source, cleared }: Brought, { knowledge }: PublishedNow): Begun | undefined {
  const typed =
    typeof source === 'string' ? [title] : [title, source.title, source.publisher, source.link ?? ''];
  const { knownWords } = knowledge;
  const found = typed.flatMap((text) => screen(text, { knownWords }).found);
  // A published title may hold a whole name, as reports are called after who led them.
  if (found.some(({ certain, kind }) => certain && kind !== 'name'))
    return no(
      'identifies',
      'What you typed holds something by which a person could be known. Write it without: everybody may read it later.',
    );
  if (found.length === 0 || cleared) return undefined;
  return no(
    'names',
    'What you typed may name a person. If it is a child’s or a family’s, leave it out; if it is a published title or body, say so and send it again.',
  );
}

/** Why there is none, in words. */
function findSource(
  source: string | NamedSource,
  { guidance }: PublishedNow,
  today: string,
): Source | string {
  const { sources } = guidance;
  if (typeof source !== 'string')
    return faultOfSource(source, guidance) ?? sourceOf(source, today, (id) => sources.has(id));
  return sources.get(source) ?? 'There is no such source any more. Choose another, or name a new one.';
}

export type PartPut =
  | { readonly kind: PartTaken; readonly document: BroughtDocument }
  | { readonly kind: 'wrong-size' }
  | { readonly kind: 'unknown' };

export async function putPart(
  { editorial, documents, nudge }: DocumentWork,
  at: EditorAt,
  id: string,
  { part, content }: { readonly part: number; readonly content: Uint8Array },
): Promise<PartPut> {
  const key = { service: at.service.id, id };
  const document = await documents.find(key);
  if (document === undefined) return { kind: 'unknown' };
  if (document.state !== 'awaited') return { kind: 'not-awaited', document };
  if (content.length !== sizeOfPart(document.bytes, part)) return { kind: 'wrong-size' };
  const kind = await documents.putPart(key, part, content, editorial.clock.now());
  if (kind === 'whole') nudge();
  return { kind, document: (await documents.find(key)) ?? document };
}
