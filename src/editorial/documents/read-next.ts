/** Reads the document that has waited longest: one at a time, so that many do no more harm than one. */
import { plusMilliseconds } from '../../calendar/clock.ts';
import type { GuidanceHeld } from '../editorial.ts';
import type { Clock } from '../../calendar/clock.ts';
import type { BroughtDocument, BroughtPassage, ReadingReport } from './document.ts';
import type { BroughtDocuments, EarlierPassage, ReadOutcome } from './document-store.ts';
import { placesOf } from './new-source.ts';
import type { ReadBrought, Reading, ReadPassage } from './reading.ts';

export interface DocumentReader {
  readonly documents: BroughtDocuments;
  readonly held: GuidanceHeld;
  readonly read: ReadBrought;
  readonly clock: Clock;
}

/** What is told of it to an operator: nothing of what it holds. */
export interface ReadingTold {
  readonly service: string;
  readonly outcome: Reading['kind'] | 'closed';
  readonly count: number;
}

/** Longer than any reading is given. */
const leaseMilliseconds = 4 * 60_000;
/** A document whose reading ended the process twice is not read a third time. */
const mostAttempts = 2;
const tellEveryMilliseconds = 700;

const stoppedTwice =
  'reading it was broken off twice, perhaps by a restart of the server. Bring it in again; if that is no better, split it.';

/** Undefined where nothing waits. */
export async function readNext(
  reader: DocumentReader,
  signal: AbortSignal,
): Promise<ReadingTold | undefined> {
  const { documents, clock } = reader;
  const now = clock.now();
  const taken = await documents.take(now, plusMilliseconds(now, leaseMilliseconds));
  if (taken === undefined) return undefined;
  const { document, attempt } = taken;
  const { service } = document;
  if (attempt > mostAttempts) {
    await documents.refuse(document, stoppedTwice, now);
    return { service, outcome: 'refused', count: 0 };
  }
  const reading = await readOrRefuse(reader, document, signal);
  switch (reading.kind) {
    case 'stopped':
      await documents.putBack(document);
      return { service, outcome: 'stopped', count: 0 };
    case 'refused':
      await documents.refuse(document, reading.why, clock.now());
      return { service, outcome: 'refused', count: 0 };
    case 'read': {
      const isKept = await documents.settle(document, outcomeOf(reading), clock.now());
      return { service, outcome: isKept ? 'read' : 'closed', count: reading.passages.length };
    }
  }
}

const unknownTrouble =
  'something in it could not be made sense of. Open it in its own program, save it again, and bring that in.';

/** What nobody foresaw is told to the editor too, before it goes on to whoever looks after the server. */
async function readOrRefuse(
  reader: DocumentReader,
  document: BroughtDocument,
  signal: AbortSignal,
): Promise<Reading> {
  try {
    return await readOne(reader, document, signal);
  } catch (error) {
    await reader.documents.refuse(document, unknownTrouble, reader.clock.now());
    throw error;
  }
}

async function readOne(
  { documents, held, read }: DocumentReader,
  document: BroughtDocument,
  signal: AbortSignal,
): Promise<Reading> {
  const bytes = await contentOf(documents, document);
  if (bytes === undefined) return { kind: 'refused', why: 'its file is not complete. Bring it in again.' };
  const { knowledge, guidance } = await held.published();
  const earlier = await documents.earlier(document);
  return read(
    {
      bytes,
      ending: document.ending,
      knownWords: knowledge.knownWords,
      glossary: new Set(guidance.glossary.flatMap(({ abbreviations }) => abbreviations)),
      earlier,
      namedLike: await namedLike(documents, document, earlier),
    },
    { signal, onPage: tellingPages(documents, document) },
  );
}

async function contentOf(
  documents: BroughtDocuments,
  document: BroughtDocument,
): Promise<Uint8Array | undefined> {
  const bytes = new Uint8Array(document.bytes);
  let at = 0;
  for (let part = 1; at < document.bytes; part += 1) {
    const content = await documents.part(document, part);
    if (content === undefined || at + content.length > bytes.length) return undefined;
    bytes.set(content, at);
    at += content.length;
  }
  return bytes;
}

/** The newest of the same source that its editor gave the same title. */
async function namedLike(
  documents: BroughtDocuments,
  { id, service, title }: BroughtDocument,
  earlier: readonly EarlierPassage[],
): Promise<string | undefined> {
  const withPassages = new Set(earlier.map(({ document }) => document));
  const same = (await documents.list(service)).find(
    (one) => one.id !== id && withPassages.has(one.id) && one.title.toLowerCase() === title.toLowerCase(),
  );
  return same?.id;
}

/** Now and then: each costs a write. */
function tellingPages(documents: BroughtDocuments, document: BroughtDocument) {
  let told = -Infinity;
  return (page: number, of: number): void => {
    const now = performance.now();
    if (now - told < tellEveryMilliseconds) return;
    told = now;
    // That it cannot be told is no reason not to read on: the reading's own end will meet the same trouble.
    documents.tellPage(document, page, of).catch(() => undefined);
  };
}

function outcomeOf({
  passages,
  gone,
  report,
  length,
  earlier,
}: Extract<Reading, { kind: 'read' }>): ReadOutcome {
  const told: ReadingReport = {
    ...report,
    gone: gone.map(({ title, locator, draft }) => ({ title, locator, draft })),
  };
  return {
    passages: passages.map(toBrought),
    report: told,
    pages: length?.count,
    earlier,
    places: placesOf(passages, length),
  };
}

/** What says the same as before is decided as before. */
function toBrought({ before, ...found }: ReadPassage, index: number): BroughtPassage {
  const isDecided = (found.change === 'same' || found.change === 'moved') && before !== undefined;
  const isOther = found.change === 'changed' || found.change === 'moved';
  return {
    ...found,
    number: index + 1,
    before: before && isOther ? { locator: before.locator, original: before.original } : undefined,
    state: isDecided ? before.state : 'waiting',
    draft: before?.draft,
  };
}
