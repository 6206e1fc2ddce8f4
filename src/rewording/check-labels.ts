/** Whether numbers that name a thing still name it: "Attainment 8", "Tier 1", "sections 39 to 42". */
import type { Quantity, Sentence, Token } from './reading.ts';
import type { Trouble } from './trouble.ts';

export function labelTroubles(reply: readonly Sentence[], cited: readonly Sentence[]): readonly Trouble[] {
  return hasOtherName(reply, cited) || hasOtherRange(reply, cited) ? ['figure'] : [];
}

const figureOf = (token: Token | undefined): string | undefined =>
  token?.kind === 'number' ? token.ids[0]?.replace('figure:', '') : undefined;

/** A capital makes it a name: "Attainment 8" is one, and "in September 2021" is a date. */
const namesIn = ({ tokens }: Sentence): readonly (readonly [string, string])[] =>
  tokens.flatMap((token, at): readonly (readonly [string, string])[] => {
    const value = figureOf(tokens[at + 1]);
    return value !== undefined && /^[\d.]+$/.test(value) && isName(token)
      ? [[token.text.toLowerCase(), value]]
      : [];
  });

const isName = (token: Token): boolean =>
  token.isNamed &&
  token.kind === 'content' &&
  !isMonth(token) &&
  !token.ids.some((id) => id.startsWith('place:'));

const isMonth = ({ text }: Token): boolean =>
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i.test(text);

/** "Attainment 21.1" of a passage that knows an Attainment 8. */
function hasOtherName(reply: readonly Sentence[], cited: readonly Sentence[]): boolean {
  const held = cited.flatMap(namesIn);
  return reply
    .flatMap(namesIn)
    .some(
      ([name, value]) =>
        held.some(([other]) => other === name) &&
        !held.some(([other, own]) => other === name && own === value),
    );
}

const labels = /^(?:stages?|tiers?|sections?|levels?)$/i;

/** "39 to 42", "from stage two to stage three". */
const rangesIn = ({ tokens }: Sentence): readonly (readonly [string, string])[] =>
  tokens.flatMap((token, at): readonly (readonly [string, string])[] => {
    const from = figureOf(token);
    if (from === undefined || tokens[at + 1]?.text.toLowerCase() !== 'to') return [];
    const to = figureOf(labels.test(tokens[at + 2]?.text ?? '') ? tokens[at + 3] : tokens[at + 2]);
    return to === undefined ? [] : [[from, to]];
  });

/** "37 to 42" of a passage that has "39 to 42", or "from stage three to two" of one that has them the other way round. */
function hasOtherRange(reply: readonly Sentence[], cited: readonly Sentence[]): boolean {
  const held = cited.flatMap(rangesIn);
  const has = (from: string, to: string): boolean => held.some((one) => one[0] === from && one[1] === to);
  const isOther = (from: string, to: string): boolean =>
    Number(from) <= Number(to) && held.some((one) => one[0] === from || one[1] === to);
  return reply.flatMap(rangesIn).some(([from, to]) => !has(from, to) && (has(to, from) || isOther(from, to)));
}

/** "At stage two": where a passage has several of a kind, each stands beside words of its own. */
export const isLabel = ({ kind, follows }: Quantity): boolean =>
  kind === 'count' && /^(?:stage|tier)$/.test(follows);

/** "To stage three" is where a case goes, and no rival of "at stage two". */
export const isLabelLike = (one: Quantity, of: Sentence, other: Quantity, within: Sentence): boolean =>
  isLabel(other) && one.follows === other.follows && wordBefore(one, of) === wordBefore(other, within);

const wordBefore = ({ at }: Quantity, { tokens }: Sentence): string | undefined =>
  tokens[at - 2]?.text.toLowerCase();
