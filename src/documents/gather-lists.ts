/** Paragraphs that begin with a bullet, a letter or a number become lists; a document's paragraph numbers do not. */
import type { Block, ListItem } from './document.ts';
import { spanOf } from './document.ts';
import { type Marker, markerOf } from './markers.ts';

type Paragraph = Extract<Block, { kind: 'paragraph' }>;

interface Marked {
  readonly block: Paragraph;
  readonly marker: Marker;
}

export function gatherLists(blocks: readonly Block[]): readonly Block[] {
  const isParagraphNumber = findParagraphNumbers(blocks);
  const out: Block[] = [];
  let run: Marked[] = [];
  const close = () => {
    if (run.length > 0) out.push(toList(run));
    run = [];
  };
  blocks.forEach((block, index) => {
    const marker = block.kind === 'paragraph' ? markerOf(block.text) : undefined;
    if (block.kind === 'paragraph' && marker !== undefined && !isParagraphNumber.has(index)) {
      run.push({ block, marker });
      return;
    }
    close();
    out.push(marker !== undefined && block.kind === 'paragraph' ? numbered(block, marker) : block);
  });
  close();
  return out;
}

const numbered = (block: Paragraph, marker: Marker): Paragraph => ({
  ...block,
  number: marker.printed.replace(/[().]+$/, '').replace(/^\(/, ''),
});

interface Chain {
  readonly members: number[];
  last: number;
  section: number;
  /** It goes on across a heading: the numbers count the document's paragraphs, not the steps of a list. */
  crosses: boolean;
}

/** The places of paragraphs whose number belongs to the document: "3.2", or 17 of a count that headings do not end. */
function findParagraphNumbers(blocks: readonly Block[]): ReadonlySet<number> {
  const chains = new Set<Chain>();
  const numbers = new Set<number>();
  let open: readonly Chain[] = [];
  let section = 0;
  blocks.forEach((block, index) => {
    if (block.kind === 'heading') section += 1;
    const marker = block.kind === 'paragraph' ? markerOf(block.text) : undefined;
    if (marker?.kind === 'section') numbers.add(index);
    if (marker?.number === undefined) return;
    const { chain, around } = chainOf(open, marker.number, section);
    chain.members.push(index);
    chains.add(chain);
    open = [...around, chain];
  });
  for (const { crosses, members } of chains) if (crosses) for (const index of members) numbers.add(index);
  return numbers;
}

/** The chain that the number goes on from, or a new one; those within it have ended. */
function chainOf(
  open: readonly Chain[],
  number: number,
  section: number,
): { readonly chain: Chain; readonly around: readonly Chain[] } {
  const at = number === 1 ? -1 : open.findLastIndex(({ last }) => last === number - 1);
  const chain = open[at];
  if (chain === undefined)
    return { chain: { members: [], last: number, section, crosses: false }, around: open };
  chain.crosses ||= chain.section !== section;
  chain.last = number;
  chain.section = section;
  return { chain, around: open.slice(0, at) };
}

function toList(run: readonly Marked[]): Block {
  const depths: string[] = [];
  const items = run.map(({ marker }): ListItem => {
    const style = marker.kind === 'bullet' ? marker.printed : marker.kind;
    const at = depths.indexOf(style);
    if (at < 0) depths.push(style);
    else depths.length = at + 1;
    return { marker: marker.printed, text: marker.rest.trim(), depth: depths.length - 1 };
  });
  return { kind: 'list', items, place: spanOf(run[0]?.block.place, run.at(-1)?.block.place) };
}
