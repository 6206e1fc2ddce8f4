/** What a document and its passages are said to be. */
import type { DocumentRow, FoundPassage } from '../../../web/contract/document-shapes.ts';

export const isUnderWay = ({ state }: Pick<DocumentRow, 'state'>): boolean =>
  state === 'awaited' || state === 'waiting' || state === 'reading';

const counted = (count: number, words: string): readonly string[] =>
  count === 0 ? [] : [`${String(count)} ${words}`];

const decided = ({ waiting, accepted, rejected }: DocumentRow): string =>
  [
    ...counted(waiting, 'to decide on'),
    ...counted(accepted, 'accepted'),
    ...counted(rejected, 'turned down'),
  ].join(', ') || 'No passage was found';

type Told = Readonly<Record<DocumentRow['state'], (document: DocumentRow) => string>>;

const told: Told = {
  awaited: () => 'Its file has not come in full',
  waiting: () => 'Waits to be read',
  reading: ({ page, pages }) =>
    page === undefined || pages === undefined
      ? 'Is being read'
      : `Is being read: page ${String(page)} of ${String(pages)}`,
  read: decided,
  refused: () => 'Could not be read',
  closed: (document) => `Closed: ${decided(document)}`,
};

export const standing = (document: DocumentRow): string => told[document.state](document);

export const changeTitles: Readonly<Record<FoundPassage['change'], string>> = {
  new: 'New',
  changed: 'Changed',
  moved: 'In another place',
  same: 'As before',
};

export const stateTitles: Readonly<Record<FoundPassage['state'], string>> = {
  waiting: 'To decide on',
  accepted: 'Accepted',
  rejected: 'Turned down',
};
