/** What a reading makes of a document that an editor brought in: its passages beside those of the reading before. */
import type { DocumentEnding, NameAt } from '../editorial/documents/document.ts';
import type { EarlierPassage } from '../editorial/documents/document-store.ts';
import type { Reading, ReadPassage, ToRead } from '../editorial/documents/reading.ts';
import { screen } from '../screening/screen.ts';
import { compare, earlierName } from './compare.ts';
import type { OnPage, ReadDocument, Trouble } from './document.ts';
import { slugOf } from './drafts-folder.ts';
import type { ManifestEntry } from './manifest.ts';
import { type Proposal, propose, type Proposed } from './propose.ts';
import { readBytes } from './read-document.ts';
import { asideLines } from './report.ts';
import { usualSize } from './split.ts';
import { describeTrouble } from './trouble.ts';

/** More than an editor could decide on. */
export const mostPassages = 2000;
const mostAside = 500;

/** A name that says no more than what the file is sent as. */
const nameOf = (ending: DocumentEnding): string => `document.${ending}`;

export const refusedFor = (trouble: Trouble): Reading => ({ kind: 'refused', why: describeTrouble(trouble) });

export async function readBrought(toRead: ToRead, onPage: OnPage): Promise<Reading> {
  const { bytes, ending, knownWords, glossary } = toRead;
  const read = await readBytes(nameOf(ending), bytes, onPage);
  if (!read.ok) return refusedFor(read.trouble);
  const proposed = propose(read.document, { size: usualSize, knownWords });
  const parts = proposed.proposals.length;
  if (parts > mostPassages) return refusedFor({ kind: 'too-many-parts', parts, allowed: mostPassages });
  return {
    kind: 'read',
    ...besideEarlier(proposed.proposals, toRead),
    report: reportOf(read.document, proposed, knownWords, glossary),
    length: read.document.length,
  };
}

function reportOf(
  { notes }: ReadDocument,
  { aside, abbreviations }: Proposed,
  knownWords: ReadonlySet<string>,
  glossary: ReadonlySet<string>,
) {
  const masked = (text: string): string => screen(text, { knownWords }).text;
  const lines = asideLines(aside).map(masked);
  const left = lines.length - mostAside;
  return {
    notes,
    aside: left > 0 ? [...lines.slice(0, mostAside), `… and ${String(left)} more`] : lines,
    terms: abbreviations
      .filter(({ short }) => !glossary.has(short))
      .map(({ short, long }) => masked(`${short}: ${long}`)),
  };
}

interface Known extends ManifestEntry {
  readonly was: EarlierPassage;
}

/** As the reading of files knows them again. */
const toKnown = (was: EarlierPassage): Known => ({
  id: `${was.document} ${String(was.number)}`,
  document: was.document,
  title: was.title,
  locator: was.locator,
  original: was.original,
  digest: was.digest,
  written: '',
  state: 'current',
  was,
});

const itself = 'this document';

function besideEarlier(proposals: readonly Proposal[], { earlier, namedLike, knownWords }: ToRead) {
  const stored = earlier.map(toKnown);
  const name = earlierName(namedLike ?? itself, new Set(), stored, proposals);
  const own = stored.filter(({ document }) => document === name);
  const { same, changed, gone } = compare(own, proposals);
  const wasOf = new Map([...same, ...changed].map(({ entry, proposal }) => [proposal, (entry as Known).was]));
  const isSame = new Set(same.map(({ proposal }) => proposal));
  return {
    passages: proposals.map((proposal) => {
      const before = wasOf.get(proposal);
      const isMoved = before?.locator !== proposal.locator;
      const change = !before ? 'new' : !isSame.has(proposal) ? 'changed' : isMoved ? 'moved' : 'same';
      return toPassage(proposal, change, before, knownWords);
    }),
    gone: gone.map((entry) => (entry as Known).was),
    earlier: own.length === 0 ? undefined : name,
  };
}

function toPassage(
  { title, locator, place, original, digest, guesses, flags }: Proposal,
  change: ReadPassage['change'],
  before: EarlierPassage | undefined,
  knownWords: ReadonlySet<string>,
): ReadPassage {
  const words = withoutCertain(original, knownWords);
  const names = screen(words, { knownWords }).found.map(({ start, end }): NameAt => ({ start, end }));
  return {
    title,
    slug: slugOf(title),
    locator,
    place,
    original: words,
    digest,
    ...guesses,
    flags,
    names,
    change,
    before,
  };
}

/** What surely identifies somebody is not kept for a moment; of the rest an editor may say that it is nobody's. */
function withoutCertain(original: string, knownWords: ReadonlySet<string>): string {
  const { found } = screen(original, { knownWords });
  return found
    .filter(({ certain }) => certain)
    .reduceRight(
      (text, { kind, start, end }) => `${text.slice(0, start)}[${kind}]${text.slice(end)}`,
      original,
    );
}
