/** Whether what is denied is what the passage denies, word by word: "may not ask" is not what "may ask" says. */
import { isTelling, type Sentence, sharesId, type Token } from './reading.ts';
import type { Trouble } from './trouble.ts';

export const denialTroubles = (
  reply: readonly Sentence[],
  cited: readonly Sentence[],
): readonly Trouble[] => [
  ...(hasOtherDenial(reply, cited) ||
  addsToOnly(reply, cited) ||
  doesSo(reply, cited) ||
  needsNot(reply, cited)
    ? (['negation'] as const)
    : []),
  ...(hasOtherTime(reply, cited) ? (['condition'] as const) : []),
];

const helping =
  /^(?:is|are|was|were|be|been|do|does|did|has|have|had|must|should|may|might|can|could|will|shall|would)(?: to)?$/i;
const isHelping = (token: Token | undefined): boolean => token !== undefined && helping.test(token.text);
const isNot = (token: Token | undefined): boolean => /^(?:not|never|no longer)$/i.test(token?.text ?? '');

const isDenying = ({ cues, text }: Token): boolean =>
  cues.some(({ cue, calls }) => cue === 'not' && calls) ||
  /^(?:nor|without|rather than|instead of|instead|only|unless|unlike)$/i.test(text);

/** What a helping word is said of: the word that follows it, with or without a "not" between. */
interface Said {
  readonly token: Token;
  readonly isDenied: boolean;
  /** "Not for anything other than", or "only for", which say the same. */
  readonly isOnly: boolean;
}

const wordsBetween = 2;
/** "Nothing obliges …, or makes … depend on it": what is denied may stand far behind, and what is told as so is not denied nearby. */
const reachOfDenial = { far: 16, near: 5 };

const isDeniedAt = (tokens: readonly Token[], at: number, reach: number): boolean =>
  tokens.slice(Math.max(0, at - reach), at).some(isDenying);

/** "No permission is needed" is neither said nor denied by its helping word. */
const isDeniedBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at).some((token) => token.clause === tokens[at]?.clause && isDenying(token));

/** "Must not use it for anything other than that" says for what it must be used. */
const isButFor = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at).some(({ text }) => /^(?:other than|except|apart from|unless)$/i.test(text));

const isOnlyFor = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at).some(({ text }) => /^(?:only|solely)$/i.test(text));

const saidIn = ({ tokens }: Sentence): readonly Said[] =>
  tokens.flatMap((token, at): readonly Said[] => {
    if (!isHelping(token)) return [];
    const isDenied = isNot(tokens[at + 1]);
    if (!isDenied && isDeniedBefore(tokens, at)) return [];
    const word = wordAfter(tokens.slice(at + (isDenied ? 2 : 1)), isDenied);
    return word === undefined
      ? []
      : [{ token: word, isDenied, isOnly: isDenied ? isButFor(tokens, at) : isOnlyFor(tokens, at) }];
  });

const isStop = (token: Token): boolean => isHelping(token) || isDenying(token);

function wordAfter(rest: readonly Token[], isDenied: boolean): Token | undefined {
  const word = rest.slice(0, wordsBetween + 1).find((one) => one.kind !== 'small' || isStop(one));
  if (word === undefined || isStop(word) || isNaming(word, rest)) return undefined;
  return isTelling(word) || (isDenied && word.kind === 'number') ? word : undefined;
}

/** "It is known as …" says nothing of what is not known. */
const isNaming = (word: Token, rest: readonly Token[]): boolean =>
  rest[rest.indexOf(word) + 1]?.text.toLowerCase() === 'as';

const firstWord = ({ text }: Token): string => text.toLowerCase().split(' ')[0] ?? '';
const isSame = (one: Token, other: Token): boolean =>
  firstWord(one) === firstWord(other) || sharesId(one, new Set(other.ids));

function hasOtherDenial(reply: readonly Sentence[], cited: readonly Sentence[]): boolean {
  const held = cited.flatMap(saidIn);
  return reply.flatMap(saidIn).some(({ token, isDenied, isOnly }) => {
    // "May not ask": whatever else is denied of asking, the passage says "may ask".
    const inForm = held.filter((one) => firstWord(one.token) === firstWord(token));
    if (inForm.length > 0) return inForm.every((one) => one.isDenied !== isDenied && !(one.isOnly && isOnly));
    if (!isDenied && isOnlyDenied(token, cited)) return true;
    const places = placesOf(token, cited, isDenied ? reachOfDenial.far : reachOfDenial.near);
    if (places.some((place) => place === isDenied)) return false;
    return token.kind === 'number' || held.some((one) => isSame(one.token, token));
  });
}

/** Of each place of a word whether it is denied there. */
const placesOf = (word: Token, cited: readonly Sentence[], reach: number): readonly boolean[] =>
  cited.flatMap(({ tokens }) =>
    tokens.flatMap((token, at) => (isSame(word, token) ? [isDeniedAt(tokens, at, reach)] : [])),
  );

/** "Not kept beside it" and nowhere kept. */
const isOnlyDenied = (word: Token, cited: readonly Sentence[]): boolean => {
  const places = cited.flatMap(({ tokens }) =>
    tokens.flatMap((token, at) => (firstWord(token) === firstWord(word) ? [isNot(tokens[at - 1])] : [])),
  );
  return places.length > 0 && places.every(Boolean);
};

const textOf = (sentences: readonly Sentence[]): string => sentences.map(({ text }) => text).join(' ');

/** "Not only for them" says that it is for others too, and "not because" that it has another cause. */
function addsToOnly(reply: readonly Sentence[], cited: readonly Sentence[]): boolean {
  const [own, held] = [textOf(reply), textOf(cited)];
  const adds = (text: string): boolean => /\bnot (?:only|just|solely)\b/i.test(text);
  const also = /\b(?:also|too|as well|beyond|wider|widened)\b/i;
  const isNoCause = (text: string): boolean => /\bnot because\b/i.test(text);
  return (adds(own) && !adds(held) && !also.test(held)) || (isNoCause(own) && !isNoCause(held));
}

/** "And should do so", of a passage in which every "should" is denied. */
function doesSo(reply: readonly Sentence[], cited: readonly Sentence[]): boolean {
  const [own, held] = [textOf(reply), textOf(cited)];
  return ['must', 'should', 'may'].some(
    (word) =>
      new RegExp(`\\b${word} do (?:so|this|that|it)\\b`, 'i').test(own) &&
      new RegExp(`\\b${word} not\\b`, 'i').test(held) &&
      !new RegExp(`\\b${word} (?!not\\b)`, 'i').test(held),
  );
}

const isNotNeeded =
  /\b(?:need not|(?:do|does) not (?:have|need) to|(?:is|are) not (?:required|obliged) to|no need to)\b/i;
const isNotAllowed = /\b(?:must|may) not\b|\bcan not\b|\bnot allowed\b/i;
const isNoDuty =
  /\b(?:need not|not (?:\w+ )?(?:need|have|requir\w*|oblig\w*|ask|expect\w*|necessary|depend)|no (?:duty|need|obligation|requirement|permission)|without|nothing|recommend\w*)\b/i;

/** "Need not" of a passage that says "must not". */
function needsNot(reply: readonly Sentence[], cited: readonly Sentence[]): boolean {
  const held = textOf(cited);
  return isNotNeeded.test(textOf(reply)) && isNotAllowed.test(held) && !isNoDuty.test(held);
}

type Side = 'before' | 'after';

const sideOf = ({ text }: Token): Side | undefined => {
  if (/^(?:before|prior to|ahead of)$/i.test(text)) return 'before';
  return /^(?:after|following)$/i.test(text) ? 'after' : undefined;
};

/** "Before the pandemic": the first word behind it that tells something. */
const timesIn = ({ tokens }: Sentence): readonly { readonly side: Side; readonly token: Token }[] =>
  tokens.flatMap((token, at) => {
    const side = sideOf(token);
    const next = tokens.slice(at + 1).find((one) => isTelling(one) || one.kind === 'mark');
    return side === undefined || next === undefined || !isTelling(next) ? [] : [{ side, token: next }];
  });

function hasOtherTime(reply: readonly Sentence[], cited: readonly Sentence[]): boolean {
  const held = cited.flatMap(timesIn);
  return reply.flatMap(timesIn).some(({ side, token }) => {
    const ids = new Set(token.ids);
    const same = held.filter((one) => sharesId(one.token, ids));
    return same.length > 0 && same.every((one) => one.side !== side);
  });
}
