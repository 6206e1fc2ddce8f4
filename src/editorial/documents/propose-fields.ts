/** A passage that was found in a document, as the fields of the draft that it would be. */
import type { Source } from '../../knowledge/passage.ts';
import type { PublishedNow } from '../editorial.ts';
import { type GuidanceDraft, isOpen } from '../draft.ts';
import type { PassageFields } from '../passage-fields.ts';
import type { BroughtDocument, BroughtPassage } from './document.ts';

interface From {
  readonly document: BroughtDocument;
  /** Undefined where it was taken out of the guidance meanwhile. */
  readonly source: Source | undefined;
  /** As published, where a passage was made of its words before. */
  readonly now: PassageFields | undefined;
}

/** The ways in which people ask for it are its editor's to write: without them nothing is published. */
export function proposedFields(passage: BroughtPassage, { document, source, now }: From): PassageFields {
  const text = passageText(passage.original);
  if (now !== undefined) return { ...now, locator: passage.locator, source: document.source, text };
  return {
    id: `${document.source}-${passage.slug}`.slice(0, longestId).replace(/-+$/, ''),
    title: passage.title,
    source: document.source,
    locator: passage.locator,
    authority: source?.authority ?? '',
    standing: source?.standing ?? '',
    topic: passage.topic,
    audience: passage.audience,
    holds: passage.holds,
    asks: [],
    stage: '',
    unsaid: [],
    asAt: '',
    commencement: '',
    untilThen: '',
    supersededBy: '',
    confidence: 'high',
    related: [],
    text,
  };
}

const longestId = 90;

/** Its headings lead it in the document; a passage has its title for that. */
function passageText(original: string): string {
  const blocks = original.split('\n\n');
  const first = blocks.findIndex((block) => !block.startsWith('### '));
  return blocks
    .slice(Math.max(first, 0))
    .map((block) => block.replace(/^### /, ''))
    .join('\n\n');
}

/** One that no passage and no open draft has. */
export function freeId(id: string, { guidance }: PublishedNow, drafts: readonly GuidanceDraft[]): string {
  const taken = new Set([
    ...guidance.passages.map((passage) => passage.id),
    ...drafts.filter(isOpen).map(({ passage }) => passage),
  ]);
  let free = id;
  for (let count = 2; taken.has(free); count += 1) free = `${id}-${String(count)}`;
  return free;
}
