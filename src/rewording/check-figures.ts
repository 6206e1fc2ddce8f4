/** Whether every figure is the passage's, beside what it belongs to, and none that it gives has gone. */
import { isLabel, isLabelLike } from './check-labels.ts';
import { isTelling, type Quantity, type Sentence, type Token } from './reading.ts';
import { hasFiguresTraded } from './replaced-figures.ts';
import type { Trouble } from './trouble.ts';

const isSame = (one: Quantity, other: Quantity): boolean =>
  one.kind === other.kind &&
  one.value === other.value &&
  (one.unit === undefined || other.unit === undefined || one.unit === other.unit);

/** How much of what stands beside one stands beside the other, from 0 to 1. */
function nearness(one: Quantity, other: Quantity): number {
  const smaller = Math.min(one.beside.size, other.beside.size);
  if (smaller === 0) return 1;
  return [...one.beside].filter((id) => other.beside.has(id)).length / smaller;
}

const clearlyNearer = 1.5;

/** Figures of a reply, each looked for in what it cites. */
export function figureTroubles(reply: readonly Sentence[], cited: readonly Sentence[]): readonly Trouble[] {
  const held = cited.flatMap(({ quantities }) => quantities);
  const items = reply.filter(({ item }) => item !== undefined).length;
  if (hasFiguresTraded(reply, cited)) return ['figure'];
  return reply.flatMap((sentence) =>
    sentence.quantities.flatMap((figure): readonly Trouble[] => {
      const same = held.filter((one) => isSame(one, figure));
      if (same.length === 0) return isCountOfOwn(figure, sentence, items) ? [] : ['figure'];
      const isOther = (isMeasure(figure) || isLabel(figure)) && isNearerToOther(figure, sentence, cited);
      if (isOther) return ['figure'];
      return same.some((one) => hasSameBounds(figure, one)) ? [] : ['condition'];
    }),
  );
}

/** It counts what the reply itself tells. */
const isCountOfOwn = (figure: Quantity, sentence: Sentence, items: number): boolean =>
  isBoth(figure, sentence) ||
  isCountOfItems(figure, items) ||
  isCountOfThings(figure, sentence) ||
  isCountOfParts(figure, sentence);

/** The words beside it are those of another figure of its kind. */
function isNearerToOther(figure: Quantity, within: Sentence, cited: readonly Sentence[]): boolean {
  const most = (isOwn: boolean, sentences: readonly Sentence[], near: Near): number =>
    Math.max(
      0,
      ...sentences.flatMap((sentence) =>
        sentence.quantities
          .filter((one) =>
            isLabel(figure)
              ? isLabelLike(figure, within, one, sentence)
              : one.kind === figure.kind && isDecimal(one) === isDecimal(figure),
          )
          .filter((one) => isSame(one, figure) === isOwn)
          .map((one) => near(figure, one, sentence)),
      ),
    );
  const isRival = (sentences: readonly Sentence[], near: Near): boolean =>
    most(false, sentences, near) > most(true, cited, near) * clearlyNearer;
  if (figure.kind !== 'date') return isRival(cited, nearness);
  // A date moves freely within its sentence, so one of another sentence is compared by all that its sentence says.
  const own = cited.filter(({ quantities }) => quantities.some((one) => isSame(one, figure)));
  return (
    isRival(own, nearness) ||
    isRival(
      cited.filter((sentence) => !own.includes(sentence)),
      nearnessToSentence,
    )
  );
}

/** "21" that was rounded from "21.1" is no rival of it. */
const isDecimal = ({ value }: Quantity): boolean => value.includes('.');

type Near = (one: Quantity, other: Quantity, of: Sentence) => number;

const nearnessToSentence: Near = ({ beside }, _, { ids }) =>
  beside.size === 0 ? 1 : [...beside].filter((id) => ids.has(id)).length / beside.size;

/** "The two roles differ": both of what was named. */
const isBoth = ({ kind, value, unit, follows, at }: Quantity, { tokens }: Sentence): boolean =>
  kind === 'count' &&
  value === '2' &&
  unit === undefined &&
  /^(?:the|these|those)$/.test(follows) &&
  /^(?:roles|figures|are|were|differ|do|have)$/i.test(tokens[at + 1]?.text ?? '');

/** "Two things:" counts what is told all the same. */
const isCountOfThings = ({ kind, value }: Quantity, { tokens }: Sentence): boolean =>
  kind === 'count' &&
  /^[2-4]$/.test(value) &&
  tokens.some(
    ({ ids }, at) =>
      ids.includes(`figure:${value}`) &&
      /^(?:things|points|examples|reasons|ways|parts|groups)$/i.test(tokens[at + 1]?.text ?? ''),
  );

/** "Two updates: one in September and another in July", "three orders: a, b or c". */
function isCountOfParts({ kind, value, unit }: Quantity, { tokens }: Sentence): boolean {
  if (kind !== 'count' || unit !== undefined || !/^[2-5]$/.test(value)) return false;
  const at = tokens.findIndex(({ ids }) => ids.includes(`figure:${value}`));
  const colon = tokens.findIndex(({ text }, place) => place > at && text === ':');
  if (at < 0 || colon < 0 || colon - at > wordsToColon) return false;
  const rest = tokens.slice(colon + 1);
  const joints = rest.filter(({ text }, place) => isJoint(text, rest[place + 1]?.text)).length;
  return joints + 1 === Number(value);
}

const wordsToColon = 6;

/** A comma before an "and" parts no more than the "and" does. */
const isJoint = (text: string, next = ''): boolean =>
  /^(?:and|or)$/i.test(text) || (/^[,;]$/.test(text) && !/^(?:and|or)$/i.test(next));

/** "One system" of a passage that says "two systems". */
export function oneForMany(reply: readonly Sentence[], cited: readonly Sentence[]): readonly Trouble[] {
  const [own, many] = [
    reply.flatMap((one) => countedBy(one, isOne)),
    cited.flatMap((one) => countedBy(one, isMany)),
  ];
  const ones = cited.flatMap((one) => countedBy(one, isOne));
  return own.some((id) => many.includes(id) && !ones.includes(id)) ? ['figure'] : [];
}

const isOne = ({ text }: Token): boolean => /^(?:one|single)$/i.test(text);
const isMany = ({ ids }: Token): boolean => ids.some((id) => /^figure:[2-9]$/.test(id));
const reachOfCount = 4;

/** The last word of what is counted: "two separate management information systems". */
const countedBy = ({ tokens }: Sentence, isCount: (token: Token) => boolean): readonly string[] =>
  tokens.flatMap((token, at): readonly string[] => {
    if (!isCount(token)) return [];
    const rest = tokens.slice(at + 1, at + 1 + reachOfCount + 1);
    const end = rest.findIndex((one) => !isTelling(one));
    const last = rest.slice(0, end < 0 ? rest.length : end).at(-1);
    return last?.ids[0] === undefined ? [] : [last.ids[0]];
  });

/** Stages, sections and conditions are named again and again: their twins tell them apart. */
const isMeasure = ({ kind, unit, value }: Quantity): boolean =>
  kind !== 'count' || unit !== undefined || value.includes('.');

/** "Three things:" before a list of three. */
const isCountOfItems = ({ kind, value }: Quantity, items: number): boolean =>
  kind === 'count' && items > 1 && value === String(items);

/** Of a date the words before it are looked at elsewhere. */
const hasSameBounds = ({ kind, bounds }: Quantity, other: Quantity): boolean =>
  kind === 'date' ||
  (bounds.size === other.bounds.size && [...bounds].every((bound) => other.bounds.has(bound)));

/** Figures of sentences that must be told, each looked for in the reply. */
export function figuresLost(told: readonly Sentence[], reply: readonly Sentence[]): readonly Trouble[] {
  const held = reply.flatMap(({ quantities }) => quantities);
  return told
    .flatMap(({ quantities }) => quantities)
    .filter((figure) => !held.some((one) => isSame(one, figure) && hasSameBounds(one, figure)))
    .filter((figure) => !isSmallCount(figure))
    .map((figure) => (figure.bounds.size > 0 ? 'condition' : 'figure'));
}

/** "Two exceptions": the exceptions themselves are looked for. */
const isSmallCount = ({ kind, value, bounds }: Quantity): boolean =>
  kind === 'count' && bounds.size === 0 && /^[2-9]$/.test(value);
