/** Whether a reply turns round what its passages say: the contrary, all for some, what is denied told as so, the old for the new. */
import { isTelling, sharesId, type Sentence, type Token } from './reading.ts';
import type { Trouble } from './trouble.ts';
import { certain, ofAll, ofSome, opposites } from './words/opposites.ts';

export function turnTroubles(reply: readonly Sentence[], cited: readonly Sentence[]): readonly Trouble[] {
  return [
    ...(hasContrary(reply, cited) ? (['unsupported'] as const) : []),
    ...(makesLess(reply, cited) ? (['unsupported'] as const) : []),
    ...(makesCertain(reply, cited) ? (['unsupported'] as const) : []),
    ...(tellsAllForSome(reply, cited) ? (['condition'] as const) : []),
    ...(tellsWhatIsDenied(reply, cited) ? (['negation'] as const) : []),
  ];
}

const isDenial = ({ cues, text }: Token): boolean =>
  cues.some(({ cue, calls }) => cue === 'not' && calls) || /^(?:rather than|instead of|without)$/i.test(text);

const denialReaches = 4;

const isDenied = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - denialReaches), at).some(isDenial);

const wordsIn = ({ text }: Token): readonly string[] => text.toLowerCase().split(' ');

const wordsOf = (sentences: readonly Sentence[]): readonly string[] =>
  sentences.flatMap(({ tokens }) => tokens.flatMap(wordsIn));

/** "Widen" of a passage that narrows and widens nothing. */
function hasContrary(reply: readonly Sentence[], cited: readonly Sentence[]): boolean {
  const held = wordsOf(cited);
  const has = (side: RegExp): boolean => held.some((word) => side.test(word));
  const says = (side: RegExp): boolean =>
    reply.some(({ tokens }) =>
      tokens.some((token, at) => wordsIn(token).some((word) => side.test(word)) && !isDenied(tokens, at)),
    );
  return opposites.some(
    ([one, other]) =>
      (has(one) && !has(other) && says(other) && !says(one)) ||
      (has(other) && !has(one) && says(one) && !says(other)),
  );
}

const less = /(?<!\b(?:no|not|or|even) )\b(?:less|fewer)\b(?! than)/i;
const more = /\b(?:more|increas\w*|rais(?:e|es|ed|ing)|rose|risen|strengthen\w*)\b/i;
const fewer = /\b(?:less|fewer|lower\w*|reduc\w*|decreas\w*|narrow\w*|cuts?|not|no|never|unlike|than)\b/i;

/** "Challenged them less" of a passage that tells of an increase and of nothing that went down. */
const makesLess = (reply: readonly Sentence[], cited: readonly Sentence[]): boolean =>
  reply.some(({ text }) => less.test(text)) &&
  cited.some(({ text }) => more.test(text)) &&
  !cited.some(({ text }) => fewer.test(text));

function makesCertain(reply: readonly Sentence[], cited: readonly Sentence[]): boolean {
  const held = wordsOf(cited);
  return wordsOf(reply).some((word) => certain.test(word)) && !held.some((word) => certain.test(word));
}

const amountReaches = 3;

/** What a word of amount is about: the next word that tells something. */
const amountedAt = (tokens: readonly Token[], at: number): Token | undefined =>
  tokens.slice(at + 1, at + 1 + amountReaches).find((token) => isTelling(token) || token.actor !== undefined);

const amounted = (sentences: readonly Sentence[], amount: RegExp): readonly Token[] =>
  sentences.flatMap(({ tokens }) =>
    tokens.flatMap(({ text }, at) => (amount.test(text) ? (amountedAt(tokens, at) ?? []) : [])),
  );

/** "In all schools" of a passage that says "in several schools" and nowhere "all". */
function tellsAllForSome(reply: readonly Sentence[], cited: readonly Sentence[]): boolean {
  const [all, some] = [amounted(cited, ofAll), amounted(cited, ofSome)];
  const isOf = (tokens: readonly Token[], token: Token): boolean =>
    tokens.some((one) => sharesId(token, new Set(one.ids)));
  return amounted(reply, ofAll).some((token) => isOf(some, token) && !isOf(all, token));
}

/** "It advises, rather than decides": that it decides is said nowhere. */
function tellsWhatIsDenied(reply: readonly Sentence[], cited: readonly Sentence[]): boolean {
  const denied = cited.flatMap(({ tokens }) =>
    tokens.flatMap(({ text }, at) =>
      /^(?:rather than|instead of)$/i.test(text) ? (tokens.slice(at + 1, at + 3).find(isTelling) ?? []) : [],
    ),
  );
  return denied.some((token) => {
    const isSame = (one: Token): boolean => one.ids[0] === token.ids[0];
    const isSaid = ({ tokens }: Sentence): boolean =>
      tokens.some((one, at) => isSame(one) && isTelling(one) && !isDenied(tokens, at));
    return !cited.some(isSaid) && reply.some(isSaid);
  });
}
