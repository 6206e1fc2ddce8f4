/** The shapes of one slide as blocks: the title first, then text, lists and tables as they lie. */
import type { Block, ListItem, Place, PutAside } from './document.ts';
import { childElements, elementsOf, firstOf, textIn, type XmlElement } from './xml.ts';

const titles = new Set(['title', 'ctrTitle']);
const running = new Set(['ftr', 'dt', 'hdr', 'sldNum']);
/** Placeholders whose paragraphs have bullets unless they say otherwise. */
const bulleted = new Set(['body', 'obj', '']);

interface Shapes {
  readonly blocks: readonly Block[];
  readonly aside: readonly PutAside[];
}

export function blocksOfShapes(slide: XmlElement, place: Place): Shapes {
  const aside: PutAside[] = [];
  const heads: Block[] = [];
  const rest: Block[] = [];
  for (const shape of flatShapes(firstOf(slide, 'p:spTree') ?? slide)) {
    const role = roleOf(shape);
    if (role !== undefined && running.has(role)) aside.push(...runningText(shape, role, place));
    else if (role !== undefined && titles.has(role)) heads.push(...title(shape, place));
    else rest.push(...(shape.name === 'p:graphicFrame' ? tables(shape, place) : texts(shape, role, place)));
  }
  return { blocks: [...heads, ...rest], aside };
}

const wholeText = (shape: XmlElement): string => paragraphsOf(shape).map(textOfParagraph).join(' ').trim();

function runningText(shape: XmlElement, role: string, place: Place): readonly PutAside[] {
  const text = wholeText(shape);
  const why = role === 'sldNum' ? 'page number' : 'running header or footer';
  return text === '' ? [] : [{ why, text, places: [place] }];
}

function title(shape: XmlElement, place: Place): readonly Block[] {
  const text = wholeText(shape);
  return text === '' ? [] : [{ kind: 'heading', level: 2, text, place }];
}

/** Groups are opened; of two versions of the same content only the first is read. */
function flatShapes(tree: XmlElement): readonly XmlElement[] {
  return childElements(tree).flatMap((child): readonly XmlElement[] => {
    switch (child.name) {
      case 'p:sp':
      case 'p:graphicFrame':
        return [child];
      case 'p:grpSp':
      case 'mc:Choice':
        return flatShapes(child);
      case 'mc:AlternateContent':
        return flatShapes({ ...child, children: childElements(child).slice(0, 1) });
      default:
        return [];
    }
  });
}

/** Undefined for a free text box; '' for a placeholder of the usual kind. */
function roleOf(shape: XmlElement): string | undefined {
  const placeholder = firstOf(shape, 'p:ph');
  return placeholder === undefined ? undefined : (placeholder.attributes['type'] ?? '');
}

const paragraphsOf = (shape: XmlElement): readonly XmlElement[] =>
  elementsOf(shape, 'p:txBody').flatMap((body) => elementsOf(body, 'a:p'));

const textOfParagraph = (paragraph: XmlElement): string =>
  childElements(paragraph)
    .map((run) => (run.name === 'a:br' ? '\n' : textIn(run, 'a:t')))
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .trim();

interface Item {
  readonly text: string;
  readonly item: ListItem | undefined;
}

function texts(shape: XmlElement, role: string | undefined, place: Place): readonly Block[] {
  const isBulleted = role !== undefined && bulleted.has(role);
  const all = paragraphsOf(shape)
    .map((paragraph) => itemOf(paragraph, isBulleted))
    .filter(({ text }) => text !== '');
  // One paragraph alone is text, whatever the layout would draw before it.
  if (isBulleted && all.length === 1) return all.map(({ text }) => ({ kind: 'paragraph', text, place }));
  const blocks: Block[] = [];
  for (const { text, item } of all) {
    const last = blocks.at(-1);
    if (item === undefined) blocks.push({ kind: 'paragraph', text, place });
    else if (last?.kind === 'list') blocks[blocks.length - 1] = { ...last, items: [...last.items, item] };
    else blocks.push({ kind: 'list', items: [item], place });
  }
  return numberedAsShown(blocks);
}

function itemOf(paragraph: XmlElement, isBulleted: boolean): Item {
  const text = textOfParagraph(paragraph);
  const look = childElements(paragraph).find(({ name }) => name === 'a:pPr');
  const has = (name: string) =>
    look?.children.some((child) => typeof child !== 'string' && child.name === name);
  const isNumbered = has('a:buAutoNum') === true;
  const isItem = isNumbered || has('a:buChar') === true || (isBulleted && has('a:buNone') !== true);
  if (!isItem) return { text, item: undefined };
  return {
    text,
    item: { marker: isNumbered ? '#' : '•', text, depth: depthOf(look?.attributes['lvl']) },
  };
}

/** The format has nine levels; a file may say anything. */
const depthOf = (level = '0'): number => (/^[0-8]$/.test(level) ? Number(level) : 0);

function numberedAsShown(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => {
    if (block.kind !== 'list') return block;
    const counts: number[] = [];
    const items = block.items.map((item) => {
      counts.length = Math.min(counts.length, item.depth + 1);
      if (item.marker !== '#') return item;
      counts[item.depth] = (counts[item.depth] ?? 0) + 1;
      return { ...item, marker: `${String(counts[item.depth])}.` };
    });
    return { ...block, items };
  });
}

function tables(frame: XmlElement, place: Place): readonly Block[] {
  return elementsOf(frame, 'a:tbl').map((table) => ({
    kind: 'table',
    rows: elementsOf(table, 'a:tr').map((row) =>
      elementsOf(row, 'a:tc').map((cell) => elementsOf(cell, 'a:p').map(textOfParagraph).join(' ').trim()),
    ),
    place,
  }));
}
