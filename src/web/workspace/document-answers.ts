/** Documents as the contract tells of them. */
import type { BroughtDocument, PassageState } from '../../editorial/documents/document.ts';
import type { Proposed } from '../../editorial/documents/decide.ts';
import type { Guidance } from '../../knowledge/passage.ts';
import type { DocumentRow, DocumentView, FoundPassage } from '../contract/document-shapes.ts';

type Counts = Readonly<Record<PassageState, number>>;

interface Beside {
  readonly guidance: Guidance;
  /** None where nothing was found yet. */
  readonly counts?: Counts | undefined;
}

const noCounts: Counts = { waiting: 0, accepted: 0, rejected: 0 };

export const toDocumentRow = (
  document: BroughtDocument,
  { guidance, counts = noCounts }: Beside,
): DocumentRow => ({
  id: document.id,
  title: document.title,
  source: document.source,
  sourceTitle: guidance.sources.get(document.source)?.title ?? document.source,
  ending: document.ending,
  bytes: document.bytes,
  state: document.state,
  ...(document.refusal !== undefined && { refusal: document.refusal }),
  ...(document.page !== undefined && { page: document.page }),
  ...(document.pages !== undefined && { pages: document.pages }),
  hasFile: document.hasFile,
  by: document.by,
  createdAt: document.createdAt,
  changedAt: document.changedAt,
  waiting: counts.waiting,
  accepted: counts.accepted,
  rejected: counts.rejected,
});

interface Shown {
  readonly guidance: Guidance;
  readonly proposed: readonly Proposed[];
  readonly earlier: BroughtDocument | undefined;
}

export function toDocumentView(
  document: BroughtDocument,
  { guidance, proposed, earlier }: Shown,
): DocumentView {
  const { notes, aside, terms, gone } = document.report;
  const count = (state: PassageState): number =>
    proposed.filter(({ passage }) => passage.state === state).length;
  const counts = {
    waiting: count('waiting'),
    accepted: count('accepted'),
    rejected: count('rejected'),
  };
  return {
    ...toDocumentRow(document, { guidance, counts }),
    notes,
    aside,
    terms,
    gone: gone.map(({ title, locator, draft }) => ({
      title,
      locator,
      ...(draft !== undefined && { draft }),
    })),
    ...(document.earlier !== undefined && { comparedWith: earlier?.title ?? 'the reading before' }),
    passages: proposed.map(toFound),
  };
}

const toFound = ({ passage, fields, published }: Proposed): FoundPassage => ({
  number: passage.number,
  title: passage.title,
  locator: passage.locator,
  ...(passage.place && { place: passage.place }),
  original: passage.original,
  names: passage.names,
  flags: passage.flags,
  change: passage.change,
  ...(passage.before && { before: passage.before }),
  state: passage.state,
  ...(passage.draft !== undefined && { draft: passage.draft }),
  ...(published !== undefined && { published }),
  fields,
});
