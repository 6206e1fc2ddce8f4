/** HTML as blocks; Markdown and DOCX come through here too, once their libraries have made HTML of them. */
import { parseDocument } from 'htmlparser2';
import type { Block, Format, ListItem, PutAside, ReadResult } from './document.ts';
import { troubled } from './document.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { attribs: unknown }>;
type Text = Extract<Node, { data: string }>;

const never = new Set(['script', 'style', 'template', 'head', 'iframe', 'input']);
/** What a page is worked with. In a heading, a list or a table its words are text: a heading may fold its section. */
const controls = new Set(['svg', 'object', 'select', 'button', 'textarea']);
const blocksOfText = new Set(
  'p div section article main aside blockquote pre dl dt dd figure figcaption details summary address fieldset form td th li body html'.split(
    ' ',
  ),
);
/** A page's own furniture; within an article a header or a footer is its text. */
const furniture = new Set(['nav', 'header', 'footer']);
const furnitureRole = /^(?:navigation|banner|contentinfo|search)$/;
const cookieName = /cookie|consent-banner|skip-?link|breadcrumb/i;

interface Walk {
  readonly blocks: Block[];
  readonly aside: PutAside[];
  inline: string;
}

export function readHtml(html: string, format: Format = 'HTML'): ReadResult {
  const walk: Walk = { blocks: [], aside: [], inline: '' };
  for (const node of parseDocument(html).children) visit(node, walk, false);
  flush(walk);
  if (walk.blocks.length === 0 && walk.aside.length === 0) return troubled({ kind: 'empty' });
  const { blocks, aside } = walk;
  return { ok: true, document: { format, length: undefined, blocks, aside, notes: [] } };
}

const isElement = (node: Node): node is Element => 'attribs' in node;
/** Comments hold data too. */
const isText = (node: Node): node is Text => typeOf(node) === 'text';
const typeOf = ({ type }: Node): string => type;

function visit(node: Node, walk: Walk, inArticle: boolean): void {
  if (isText(node)) walk.inline += node.data.replace(/\s+/g, ' ');
  if (!isElement(node) || never.has(node.name)) return;
  const why = whyAside(node, inArticle);
  if (why !== undefined) {
    flush(walk);
    putAside(node, why, walk);
  } else if (controls.has(node.name)) putAside(node, 'boilerplate', walk);
  else if (node.name === 'br') walk.inline += '\n';
  else visitElement(node, walk, inArticle);
}

function visitElement(node: Element, walk: Walk, inArticle: boolean): void {
  if (/^h[1-6]$/.test(node.name)) heading(node, Number(node.name.slice(1)), walk);
  else if (lists.has(node.name)) list(node, walk);
  else if (node.name === 'table') table(node, walk, inArticle);
  else children(node, walk, inArticle || node.name === 'article' || node.name === 'main');
}

function children(node: Element, walk: Walk, inArticle: boolean): void {
  const isBlock = blocksOfText.has(node.name) || furniture.has(node.name);
  if (isBlock) flush(walk);
  if (isBoldLine(node)) heading(node, 6, walk);
  else for (const child of node.children) visit(child, walk, inArticle);
  if (isBlock) flush(walk);
}

function whyAside(node: Element, inArticle: boolean): PutAside['why'] | undefined {
  const style = node.attribs['style'] ?? '';
  if ('hidden' in node.attribs || /display:\s*none|visibility:\s*hidden/i.test(style)) return 'hidden text';
  return isFurniture(node, inArticle) || isCookieBanner(node) ? 'boilerplate' : undefined;
}

function isFurniture({ name, attribs }: Element, inArticle: boolean): boolean {
  if (furnitureRole.test(attribs['role'] ?? '')) return true;
  return name === 'nav' || name === 'noscript' || (furniture.has(name) && !inArticle);
}

/** A whole page may be classed by what it lays over itself. */
const isCookieBanner = ({ name, attribs }: Element): boolean =>
  !/^(?:html|body|main|article)$/.test(name) &&
  cookieName.test(`${attribs['id'] ?? ''} ${attribs['class'] ?? ''}`);

function putAside(node: Element, why: PutAside['why'], walk: Walk): void {
  const text = textOf(node);
  if (text !== '') walk.aside.push({ why, text, places: [] });
}

/** A collapsed copy of the text within, a space where a block begins or ends. */
const textOf = (node: Element, skip: ReadonlySet<string> = never): string => tidy(rawText(node, skip));

function rawText(node: Node, skip: ReadonlySet<string>): string {
  if (isText(node)) return node.data.replace(/\s+/g, ' ');
  if (!isElement(node) || never.has(node.name) || skip.has(node.name)) return '';
  if (node.name === 'br') return '\n';
  const inner = node.children.map((child) => rawText(child, skip)).join('');
  const isBlock = blocksOfText.has(node.name) || /^(?:h[1-6]|ul|ol|tr|table)$/.test(node.name);
  return isBlock ? ` ${inner} ` : inner;
}

const tidy = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim();

function flush(walk: Walk): void {
  const text = tidy(walk.inline);
  walk.inline = '';
  if (text !== '') walk.blocks.push({ kind: 'paragraph', text, place: undefined });
}

function heading(node: Element, level: number, walk: Walk): void {
  flush(walk);
  const text = textOf(node).replaceAll('\n', ' ');
  if (text !== '') walk.blocks.push({ kind: 'heading', level, text, place: undefined });
}

/** People make headings by hand: a short paragraph that is bold from end to end. */
function isBoldLine(node: Element): boolean {
  if (node.name !== 'p') return false;
  const text = textOf(node);
  if (text === '' || text.length > 100 || /[.,;:!]$/.test(text)) return false;
  return textOf(node, new Set(['strong', 'b'])) === '';
}

function list(node: Element, walk: Walk): void {
  flush(walk);
  const items = itemsOf(node, 0);
  if (items.length > 0) walk.blocks.push({ kind: 'list', items, place: undefined });
}

const lists = new Set(['ul', 'ol']);

function itemsOf(node: Element, depth: number): readonly ListItem[] {
  const start = node.attribs['start'] ?? '';
  let number = /^\d{1,6}$/.test(start) ? Number(start) - 1 : 0;
  return node.children.flatMap((child): readonly ListItem[] => {
    if (isText(child)) return stray(child.data, depth);
    if (!isElement(child)) return [];
    if (lists.has(child.name)) return itemsOf(child, depth + 1);
    number += 1;
    const text = textOf(child, lists);
    const marker = node.name === 'ol' ? `${String(number)}.` : '•';
    const own = text === '' ? [] : [{ marker, text, depth }];
    return [...own, ...nestedLists(child).flatMap((inner) => itemsOf(inner, depth + 1))];
  });
}

const stray = (data: string, depth: number): readonly ListItem[] =>
  data.trim() === '' ? [] : [{ marker: '•', text: tidy(data), depth }];

const nestedLists = (node: Element): readonly Element[] =>
  node.children.flatMap((child) => {
    if (!isElement(child) || never.has(child.name)) return [];
    return lists.has(child.name) ? [child] : nestedLists(child);
  });

/** A table of one column is a frame around text. */
function table(node: Element, walk: Walk, inArticle: boolean): void {
  flush(walk);
  const rows = rowsOf(node);
  if (rows.every((row) => row.length < 2)) {
    for (const child of node.children) visit(child, walk, inArticle);
    flush(walk);
  } else walk.blocks.push({ kind: 'table', rows, place: undefined });
}

const partsOfTable = new Set(['thead', 'tbody', 'tfoot', 'table']);

/** What stands in a table outside its cells makes a row or a cell of its own. */
const rowsOf = (node: Element): readonly (readonly string[])[] =>
  node.children
    .flatMap((child): readonly (readonly string[])[] => {
      if (isElement(child) && partsOfTable.has(child.name)) return rowsOf(child);
      if (isElement(child) && child.name === 'tr') return [cellsOf(child)];
      return [[cellText(child)].filter((text) => text !== '')];
    })
    .filter((row) => row.some((text) => text !== ''));

/** An empty cell is kept: the columns beside it must not move. */
const cellsOf = (row: Element): readonly string[] =>
  row.children.flatMap((child) => {
    const text = cellText(child);
    return text === '' && !/^t[dh]$/.test(isElement(child) ? child.name : '') ? [] : [text];
  });

const cellText = (node: Node): string => tidy(rawText(node, never));
