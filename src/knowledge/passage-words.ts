/** A passage as it stands in an answer, and what a model made of passages, with their marks and what is to be said beside them. */
import { type CurrencyContext, currencyNotes, standingWords } from './currency.ts';
import type { Cited, Worded, WordedPart } from './outcome.ts';

export interface PassageContext extends CurrencyContext {
  /** Gives a passage its number in this reply. */
  readonly number: (cited: Cited) => number;
}

export function passageWords(cited: Cited, context: PassageContext, isLabelled: boolean): string {
  const { passage } = cited;
  const label = isLabelled ? `${labelOf(cited, context)}\n\n` : '';
  return [`${label}${withMark(passage.text, context.number(cited))}`, ...openOf(cited, context)].join('\n\n');
}

const labelOf = (cited: Cited, context: PassageContext): string =>
  `**${standingWords(cited, context)}: ${cited.passage.title}**`;

/** What the source leaves open and how current it is: never a model's words. */
const openOf = (cited: Cited, context: PassageContext): readonly string[] =>
  [...cited.passage.unsaid, ...currencyNotes(cited, context)].map((sentence) => `_${sentence}_`);

/** The citation mark goes to the end of the first paragraph, or of the last line of a text that is one list. */
function withMark(text: string, number: number): string {
  const [first = '', ...rest] = text.split('\n\n');
  return [`${first} [${String(number)}]`, ...rest].join('\n\n');
}

/** In the order of its parts; after the last part of a passage stands what that passage leaves open. */
export function wordedWords(
  { parts }: Worded,
  cited: readonly Cited[],
  context: PassageContext,
  isLabelled: boolean,
): readonly string[] {
  const find = (id: string): Cited | undefined => cited.find(({ passage }) => passage.id === id);
  const carriedBy = (part: WordedPart): readonly Cited[] => idsOf(part).flatMap((id) => find(id) ?? []);
  const words: string[] = [];
  let above = '';
  parts.forEach((part, index) => {
    const carrying = carriedBy(part);
    const label = isLabelled ? carrying.map((one) => labelOf(one, context)).join('\n\n') : '';
    if (label !== '' && label !== above) words.push(label);
    above = label;
    words.push(partWords(part, carrying, context));
    const later = new Set(parts.slice(index + 1).flatMap(idsOf));
    words.push(
      ...carrying.filter(({ passage }) => !later.has(passage.id)).flatMap((one) => openOf(one, context)),
    );
  });
  return words;
}

const idsOf = (part: WordedPart): readonly string[] =>
  part.kind === 'curated' ? [part.passage] : part.passages;

function partWords(part: WordedPart, carrying: readonly Cited[], context: PassageContext): string {
  if (part.kind === 'reworded') return withMarks(part.text, carrying.map(context.number));
  return carrying.map((one) => withMark(one.passage.text, context.number(one))).join('\n\n');
}

const withMarks = (text: string, numbers: readonly number[]): string => {
  const marks = numbers.map((number) => `[${String(number)}]`).join('');
  const [first = '', ...rest] = text.split('\n\n');
  return [`${first} ${marks}`, ...rest].join('\n\n');
};
