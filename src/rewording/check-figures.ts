/** Whether every figure is the passage's, beside what it belongs to, and none that it gives has gone. */
import type { Quantity, Sentence } from './reading.ts';
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
  return reply.flatMap((sentence) =>
    sentence.quantities.flatMap((figure): readonly Trouble[] => {
      const same = held.filter((one) => isSame(one, figure));
      if (same.length === 0)
        return isCountOfItems(figure, items) || isCountOfThings(figure, sentence) ? [] : ['figure'];
      if (isMeasure(figure) && isNearerToOther(figure, cited)) return ['figure'];
      return same.some((one) => hasSameBounds(figure, one)) ? [] : ['condition'];
    }),
  );
}

/** The words beside it are those of another figure of its kind. */
function isNearerToOther(figure: Quantity, cited: readonly Sentence[]): boolean {
  const most = (isOwn: boolean, sentences: readonly Sentence[], near: Near): number =>
    Math.max(
      0,
      ...sentences.flatMap((sentence) =>
        sentence.quantities
          .filter((one) => one.kind === figure.kind && isSame(one, figure) === isOwn)
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

type Near = (one: Quantity, other: Quantity, of: Sentence) => number;

const nearnessToSentence: Near = ({ beside }, _, { ids }) =>
  beside.size === 0 ? 1 : [...beside].filter((id) => ids.has(id)).length / beside.size;

/** "Two things:" counts what is told all the same. */
const isCountOfThings = ({ kind, value }: Quantity, { tokens }: Sentence): boolean =>
  kind === 'count' &&
  /^[2-4]$/.test(value) &&
  tokens.some(
    ({ ids }, at) =>
      ids.includes(`figure:${value}`) &&
      /^(?:things|points|examples|reasons|ways|parts|groups)$/i.test(tokens[at + 1]?.text ?? ''),
  );

/** Stages, sections and conditions are named again and again: their twins tell them apart. */
const isMeasure = ({ kind, unit }: Quantity): boolean => kind !== 'count' || unit !== undefined;

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
