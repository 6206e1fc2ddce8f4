/** The checklist of a stage as a card, with the way to a page that prints. */
import type { Checklist, ChecklistItem } from '../src/escalation/checklist.ts';
import {
  type AdaptiveCard,
  button,
  card,
  type Element,
  factTable,
  heading,
  linkButton,
  note,
  setApart,
  text,
} from './elements.ts';
import { drawFolded, drawSection } from './walk-cards.ts';

export interface ChecklistFacts {
  readonly checklist: Checklist;
  readonly procedure: string;
  readonly standing: string;
  readonly sources: readonly string[];
  /** Of the page to print, and of the same as a PDF. */
  readonly url: string;
  readonly pdf: string;
  readonly hasDates: boolean;
}

export function checklistCard({
  checklist,
  procedure,
  standing,
  sources,
  url,
  pdf,
  hasDates,
}: ChecklistFacts): AdaptiveCard {
  const { stage, items, moves, law, open } = checklist;
  return card(
    `Checklist, ${stage}: ${items.map(({ brief }) => brief).join('; ')}`,
    [
      heading(`Checklist, ${stage}`),
      note(`${checklist.procedure}. ${standing}.`),
      ...items.flatMap(drawItem),
      ...drawSection({ title: 'What moves it on', lines: moves }),
      ...drawSection({ title: 'National law that touches it, apart from these steps', lines: law }),
      ...drawFolded({ title: 'What the source leaves open', lines: open }),
      setApart(note(sources.length === 1 ? 'Source' : 'Sources')),
      ...sources.map(note),
      note('It holds no case. Print the page, and tick it off on paper at the meeting.'),
    ],
    [
      linkButton('Page to print', url),
      linkButton('PDF to keep', pdf),
      ...(hasDates ? [button('Dates', { kind: 'ask-dates', procedure })] : []),
      button('Request a consultation', { kind: 'consult' }),
    ],
  );
}

const drawItem = ({ brief, does, marks, facts }: ChecklistItem): readonly Element[] => [
  setApart(text(`☐ **${brief}**`)),
  text(`${does}${marks}`),
  factTable(facts),
];
