/** Which figure of a sentence took which one's place: "six weeks rather than four", "from £60 to £80". */
import type { Quantity, Sentence, Token } from './reading.ts';

export interface Replaced {
  readonly old: Quantity;
  readonly new: Quantity;
}

const wordOf = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';

/** What stands on the left of it, and how many tokens it has. */
function turnAt(
  tokens: readonly Token[],
  at: number,
): { readonly left: 'old' | 'new'; readonly length: number } | undefined {
  const words = (count: number): string =>
    tokens
      .slice(at, at + count)
      .map(wordOf)
      .join(' ');
  if (/^(?:rather than|instead of)$/.test(words(1))) return { left: 'new', length: 1 };
  if (/^(?:rather than|instead of|up from|down from)$/.test(words(2))) return { left: 'new', length: 2 };
  if (/^in place of$/.test(words(3))) return { left: 'new', length: 3 };
  if (/^in the place of$/.test(words(4))) return { left: 'new', length: 4 };
  return /^(?:replaced|superseded) by$/.test(words(2)) ? { left: 'old', length: 2 } : undefined;
}

const isMark = (token: Token): boolean => /^[.;:]$/.test(token.text);

/** The figure right before it and the one right after it, where both are of a kind. */
function turnsIn({ tokens, quantities }: Sentence): readonly Replaced[] {
  return tokens.flatMap((_, at): readonly Replaced[] => {
    const turn = turnAt(tokens, at);
    if (!turn) return [];
    const from = tokens.slice(0, at).findLastIndex(isMark);
    const end = tokens.findIndex((token, place) => place > at && (isMark(token) || token.text === ','));
    const right = quantities.find((one) => one.at >= at + turn.length && (end < 0 || one.at < end));
    const left = quantities.findLast((one) => one.at > from && one.at < at && one.kind === right?.kind);
    if (left === undefined || right === undefined) return [];
    return [turn.left === 'new' ? { new: left, old: right } : { new: right, old: left }];
  });
}

/** "From £60 to £80". */
const changesIn = ({ tokens, quantities }: Sentence): readonly Replaced[] =>
  quantities.flatMap((old, index): readonly Replaced[] => {
    const next = quantities[index + 1];
    if (next === undefined || next.kind !== old.kind) return [];
    const isFrom = wordOf(tokens[old.at - 1]) === 'from' || wordOf(tokens[old.at - 2]) === 'from';
    const isTo = tokens.slice(old.at + 1, next.at).some((token) => wordOf(token) === 'to');
    return isFrom && isTo ? [{ old, new: next }] : [];
  });

const replacedIn = (sentence: Sentence): readonly Replaced[] => [
  ...turnsIn(sentence),
  ...changesIn(sentence),
];

const isSame = (one: Quantity, other: Quantity): boolean =>
  one.kind === other.kind && one.value === other.value;

/** The figures of a sentence as written, but each that took another's place after the one that it took it from. */
export function inOrderOfTime(sentence: Sentence): readonly Quantity[] {
  const all = [...sentence.quantities];
  for (const { old, new: fresh } of turnsIn(sentence)) {
    const [from, to] = [all.indexOf(old), all.indexOf(fresh)];
    if (to < from) {
      all.splice(from, 1);
      all.splice(to, 0, old);
    }
  }
  return all;
}

/** "Four weeks rather than six" of a passage that says "six rather than four". */
export function hasFiguresTraded(reply: readonly Sentence[], cited: readonly Sentence[]): boolean {
  const held = cited.flatMap(replacedIn);
  const isHeld = (old: Quantity, fresh: Quantity): boolean =>
    held.some((one) => isSame(one.old, old) && isSame(one.new, fresh));
  return reply.flatMap(replacedIn).some((one) => !isHeld(one.old, one.new) && isHeld(one.new, one.old));
}
