/** What the closed values of the guidance are called. */
import type { DraftRow, VersionRow } from '../../web/contract/draft-shapes.ts';
import type { Gap } from '../../web/contract/gap-shapes.ts';
import type { PassageFields, PassageRow } from '../../web/contract/passage-shapes.ts';

/** "home-education" as "Home education"; SEND is no sending. */
export const inWords = (id: string): string => {
  const words = id.replaceAll('-', ' ').replace(/\bsend\b/, 'SEND');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
};

export const currencyTitles: Readonly<Record<PassageRow['currency'], string>> = {
  current: 'Current',
  due: 'Review due',
  doubtful: 'In doubt',
  waiting: 'Not in force yet',
  superseded: 'Superseded',
};

export const standingTitles: Readonly<Record<string, string>> = {
  statutory: 'Statutory',
  'non-statutory': 'Non-statutory',
  local: 'Local',
};

export const stateTitles: Readonly<Record<DraftRow['state'], string>> = {
  draft: 'Being written',
  waiting: 'Waits for a second reader',
  approved: 'Approved',
  published: 'Published',
  rejected: 'Turned down',
};

export const kindTitles: Readonly<Record<DraftRow['kind'], string>> = {
  new: 'New passage',
  edit: 'Change',
  retire: 'Retirement',
};

export const reasonTitles: Readonly<Record<Gap['reasons'][number]['reason'], string>> = {
  'not-covered': 'not covered',
  closest: 'closest only',
  disliked: 'disliked',
  escalated: 'taken to an advisor',
};

export const originTitles: Readonly<Record<VersionRow['origin'], string>> = {
  seed: 'The files of the first start',
  files: 'The guidance files',
  import: 'Imported files',
  drafts: 'The workspace',
  back: 'An earlier version again',
  restore: 'A backup that was put back',
};

export const fieldTitles: Readonly<Record<keyof PassageFields, string>> = {
  id: 'Id',
  title: 'Title',
  source: 'Source',
  locator: 'Place in the source',
  authority: 'Authority',
  standing: 'Standing',
  topic: 'Topic',
  audience: 'For whom',
  holds: 'Kinds of fact that it holds',
  asks: 'Ways in which people ask for it',
  stage: 'Attendance stage',
  unsaid: 'What the source leaves open',
  asAt: 'True on',
  commencement: 'Commencement',
  untilThen: 'Passage that holds until then',
  supersededBy: 'Passage that replaces it',
  confidence: 'Confidence',
  related: 'Related passages',
  text: 'Text',
};

/** How an answer ended. */
export const endingTitles: Readonly<Record<string, string>> = {
  answered: 'answered',
  closest: 'closest passages only',
  'not-covered': 'not covered',
  clarify: 'asks what is meant',
};
