/** From a document as read to the passages that it could become, each with what an editor must look at. */
import { wordsToModel } from '../rewording/words-to-a-model.ts';
import { screen } from '../screening/screen.ts';
import { type Abbreviation, findAbbreviations } from './abbreviations.ts';
import { isBoilerplate, saysBoilerplate } from './boilerplate.ts';
import { digestOf } from './digest.ts';
import { type Block, type Place, type PutAside, type ReadDocument, textsOf } from './document.ts';
import { gatherLists } from './gather-lists.ts';
import { guessFields, type Guesses } from './guess-fields.ts';
import { locatorOf, shortened } from './locator.ts';
import { originalOf } from './original.ts';
import { type Repair, repairJoins } from './repair-joins.ts';
import { type Piece, splitDocument } from './split.ts';

export interface Proposal {
  readonly title: string;
  readonly locator: string;
  /** Undefined where the format has neither pages nor slides. */
  readonly place: Place | undefined;
  readonly original: string;
  readonly digest: string;
  readonly guesses: Guesses;
  /** Sentences for the editor; they name kinds and never repeat what could identify somebody. */
  readonly flags: readonly string[];
}

export interface Proposed {
  readonly proposals: readonly Proposal[];
  readonly aside: readonly PutAside[];
  readonly repairs: readonly Repair[];
  readonly abbreviations: readonly Abbreviation[];
}

export interface ProposeOptions {
  readonly size: number;
  /** Lower-case words of the guidance, never taken for names. */
  readonly knownWords: ReadonlySet<string>;
}

export function propose(document: ReadDocument, { size, knownWords }: ProposeOptions): Proposed {
  const { blocks, repairs, doubts } = repairJoins(document.blocks, knownWords);
  const boilerplate = blocks.filter(isBoilerplate);
  const { pieces, aside } = splitDocument(gatherLists(blocks.filter((block) => !isBoilerplate(block))), size);
  const proposals = pieces.map((found): Proposal => {
    const piece = { ...found, path: found.path.map((heading) => screen(heading, { knownWords }).text) };
    const original = originalOf(piece.blocks);
    return {
      title: titleOf(piece, knownWords),
      locator: locatorOf(piece),
      place: piece.place,
      original,
      digest: digestOf(original),
      guesses: guessFields(original),
      flags: flagsOf(piece, original, doubts, knownWords),
    };
  });
  return {
    proposals,
    aside: [...document.aside, ...boilerplate.map(toAside), ...aside],
    repairs,
    abbreviations: findAbbreviations(blocks.flatMap(textsOf)),
  };
}

const toAside = (block: Block): PutAside => ({
  why: 'boilerplate',
  text: textsOf(block).join('\n'),
  places: block.place === undefined ? [] : [block.place],
});

/** Titles become the names of files, so nobody is named in one. */
function titleOf({ path, paragraphs, blocks }: Piece, knownWords: ReadonlySet<string>): string {
  const [first] = blocks.flatMap(textsOf).filter((text) => text !== '');
  const heading = path.at(-1) ?? screen(first ?? '', { knownWords }).text;
  if (paragraphs === undefined || paragraphs.from === 1) return shortened(heading);
  const part = ` (from paragraph ${String(paragraphs.from)})`;
  return shortened(heading, 80 - part.length) + part;
}

const shortest = 80;

const hasEmptyItem = ({ blocks }: Piece): boolean =>
  blocks.some((block) => block.kind === 'list' && block.items.some(({ text }) => text === ''));

function flagsOf(
  piece: Piece,
  original: string,
  doubts: readonly string[],
  knownWords: ReadonlySet<string>,
): readonly string[] {
  const has = (kind: Block['kind']) => piece.blocks.some((block) => block.kind === kind);
  const unsure = doubts.filter((word) => original.includes(word));
  const what = has('list') ? 'A list or procedure is' : 'What belongs together is';
  const text = piece.blocks.filter(({ kind }) => kind !== 'heading');
  return [
    ...(piece.isOverSize
      ? [`${what} longer than the usual size and was kept whole: decide where to part it.`]
      : []),
    ...(originalOf(text).length < shortest
      ? ['Very short: join it with its neighbour, or leave it out.']
      : []),
    ...(hasEmptyItem(piece)
      ? ['Some bullets stand apart from their texts: compare the list with the document.']
      : []),
    ...(has('table') ? ['It holds a table: compare the columns with the document.'] : []),
    ...(saysBoilerplate(original)
      ? ["It may hold a publisher's or a website's standing words: leave them out."]
      : []),
    ...(unsure.length > 0 ? [`Perhaps two words run together: ${unsure.join(', ')}.`] : []),
    ...modelFlags(original),
    ...identifierFlags(original, knownWords),
  ];
}

const modelFlags = (original: string): readonly string[] =>
  wordsToModel(original).length === 0
    ? []
    : ['It speaks to a model and not to a reader: find out why the document does, and leave it out.'];

function identifierFlags(original: string, knownWords: ReadonlySet<string>): readonly string[] {
  const counts = new Map<string, number>();
  for (const { kind } of screen(original, { knownWords }).found)
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  if (counts.size === 0) return [];
  const kinds = [...counts].map(([kind, count]) => `${kind} (${String(count)})`).join(', ');
  return [`What may identify a person: ${kinds}. Write the role, and take it out of the original too.`];
}
