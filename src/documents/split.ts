/** Cuts a document into pieces of about one passage: at headings, then at a size, and never within a list. */
import { type Block, type Place, type PutAside, spanOf } from './document.ts';
import { originalOf } from './original.ts';

export interface Piece {
  /** From the outermost heading to the piece's own. */
  readonly path: readonly string[];
  /** Headings that are printed with it, then its blocks. */
  readonly blocks: readonly Block[];
  readonly place: Place | undefined;
  /** Which paragraphs of its section, counted from 1; undefined where it is the whole section. */
  readonly paragraphs: { readonly from: number; readonly to: number } | undefined;
  readonly isOverSize: boolean;
}

interface Section {
  readonly path: readonly string[];
  readonly headings: readonly Block[];
  readonly blocks: readonly Block[];
}

export interface Split {
  readonly pieces: readonly Piece[];
  readonly aside: readonly PutAside[];
}

/** Characters of original text that a piece may have, where nothing must be kept whole. */
export const usualSize = 1200;

export function splitDocument(blocks: readonly Block[], size: number): Split {
  const { sections, left } = toSections(blocks);
  const aside = left.flatMap((block): readonly PutAside[] => {
    if (block.kind !== 'heading') return [];
    const places = block.place === undefined ? [] : [block.place];
    return [{ why: 'heading with nothing below it', text: block.text, places }];
  });
  return { pieces: sections.flatMap((section) => toPieces(section, size)), aside };
}

/** The steps of one procedure, each with a heading of its own, stay together. */
const isStep = (text: string): boolean => /^step \d+\b/i.test(text);

const isLaterStep = (text: string, heading: string | undefined, held: readonly Block[]): boolean =>
  held.length > 0 && isStep(text) && isStep(heading ?? '');

function toSections(blocks: readonly Block[]): { sections: readonly Section[]; left: readonly Block[] } {
  const sections: Section[] = [];
  let path: { level: number; text: string }[] = [];
  let headings: Block[] = [];
  let held: Block[] = [];
  const close = () => {
    if (held.length === 0) return;
    sections.push({ path: path.map(({ text }) => text), headings, blocks: held });
    headings = [];
    held = [];
  };
  for (const block of blocks) {
    if (block.kind !== 'heading' || isLaterStep(block.text, path.at(-1)?.text, held)) {
      held.push(block);
      continue;
    }
    close();
    path = [...path.filter(({ level }) => level < block.level), { level: block.level, text: block.text }];
    headings.push(block);
  }
  close();
  return { sections, left: headings };
}

function toPieces({ path, headings, blocks }: Section, size: number): readonly Piece[] {
  const groups: Block[][] = [];
  let length = 0;
  for (const unit of toUnits(blocks.flatMap((block) => shorten(block, size)))) {
    const adds = originalOf(unit).length;
    const last = groups.at(-1);
    if (last !== undefined && length + adds <= size) {
      last.push(...unit);
      length += adds;
    } else {
      groups.push([...unit]);
      length = adds;
    }
  }
  let before = 0;
  return groups.map((group, index): Piece => {
    const from = before + 1;
    before += group.length;
    const all = index === 0 ? [...headings, ...group] : group;
    return {
      path,
      blocks: all,
      place: group.map(({ place }) => place).reduce(spanOf),
      paragraphs: groups.length === 1 ? undefined : { from, to: before },
      isOverSize: originalOf(group).length > size,
    };
  });
}

/** Blocks that may not be parted: a list with what leads into it and what it goes on from, a procedure's steps. */
function toUnits(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const units: Block[][] = [];
  const hasSteps = blocks.some((block) => block.kind === 'heading' && isStep(block.text));
  for (const block of blocks) {
    const open = units.at(-1);
    const last = open?.at(-1);
    const joins = last !== undefined && (hasSteps || leadsInto(last, block));
    if (open !== undefined && joins) open.push(block);
    else if (goesOn(block)) joinBack(units, block);
    else units.push([block]);
  }
  return units;
}

const mostLeadIn = 400;

function leadsInto(before: Block, block: Block): boolean {
  if (before.kind !== 'paragraph') return before.kind === 'list' && block.kind === 'list';
  if (/:\s*$/.test(before.text)) return true;
  return block.kind === 'list' && before.text.length <= mostLeadIn;
}

/** "4." as the first of a list: the three before it stand higher up. */
const goesOn = (block: Block): boolean =>
  block.kind === 'list' && /^\(?(?:[2-9]|\d\d+)[.)]$/.test(block.items[0]?.marker ?? '');

function joinBack(units: Block[][], block: Block): void {
  const at = units.findLastIndex((unit) => unit.some(({ kind }) => kind === 'list'));
  const joined = at < 0 ? [] : units.splice(at).flat();
  units.push([...joined, block]);
}

/** A paragraph that alone is over the size is cut between its sentences. */
function shorten(block: Block, size: number): readonly Block[] {
  if (block.kind !== 'paragraph' || block.text.length <= size || /:\s*$/.test(block.text)) return [block];
  const parts: string[] = [];
  for (const sentence of block.text.split(/(?<=[.!?]["'”’)]?) (?=["'“‘(]?\p{Lu})/u)) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + sentence.length < size)
      parts[parts.length - 1] = `${last} ${sentence}`;
    else parts.push(sentence);
  }
  return parts.map((text) => ({ ...block, text }));
}
