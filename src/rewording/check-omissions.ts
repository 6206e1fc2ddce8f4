/** Whether what binds somebody in a passage is told: rules with their conditions, whole lists, steps in their order. */
import { idsOf, idsOfTokens, isNotDoing, isTelling, type Sentence, sharesId, type Token } from './reading.ts';
import type { Trouble } from './trouble.ts';
import { binding, type Cue } from './words/cues.ts';

/** Shares of a sentence's weight that the reply must hold. */
const toldFrom = 0.55;
/** A sentence that binds nobody may be left out, though some of its words stand elsewhere. */
const surelyFrom = 0.8;
const conditionFrom = 0.5;
const sentencesFor = 2;

/** What semicolons join may be told one by one. */
const partsOf = (tokens: readonly Token[]): number => tokens.filter(({ text }) => text === ';').length;

export interface Telling {
  /** Those sentences of the passage that the reply speaks of. */
  readonly spokenOf: readonly Sentence[];
  /** Those of them that it tells, and must tell rightly. */
  readonly told: readonly Sentence[];
  readonly troubles: readonly Trouble[];
}

export function omissionsIn(passage: readonly Sentence[], reply: readonly Sentence[]): Telling {
  const weigh = createScales(passage);
  const replySets = reply.map(({ ids }) => ids);
  const share = (tokens: readonly Token[]): number =>
    bestShare(tokens, replySets, weigh, sentencesFor + partsOf(tokens)).share;
  const told = passage.filter((sentence) => share(sentence.tokens) >= toldFrom);
  const mustTell = passage.filter((sentence) => isBinding(sentence) || isOfToldList(sentence, told));
  const troubles: Trouble[] = [];
  for (const sentence of mustTell) {
    if (!told.includes(sentence)) troubles.push(sentence.item ? 'list' : 'omission');
  }
  if (told.some((sentence) => losesCondition(sentence, reply, replySets, weigh))) troubles.push('condition');
  if (!isInOrder(told, reply, weigh) || hasFewerItems(mustTell, reply)) troubles.push('list');
  const surely = told.filter((sentence) => isBinding(sentence) || share(sentence.tokens) >= surelyFrom);
  if (surely.some((sentence) => losesName(sentence, idsOf(reply)))) troubles.push('omission');
  return { spokenOf: told, told: surely, troubles };
}

/** A term of one piece that names a document: "Notice of Attendance Concern". A role's name is often said otherwise. */
const document = /^[A-Z].* of [A-Z]/;
const joining = /^(?:of|to|for)$/;

/** "Grant Determination Letter", "Memorandum of Understanding": names of several words, each by those of them that tell. */
function namesIn(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const names: Token[][] = [[]];
  for (const token of tokens) {
    if (/^[A-Z]/.test(token.text) && isTelling(token)) names.at(-1)?.push(token);
    else if (!joining.test(token.text)) names.push([]);
  }
  return names.filter(
    ([first, ...more]) => more.length > 0 || (first !== undefined && document.test(first.text)),
  );
}

/** What is called by a name may be called by a part of it, and by nothing else. */
const losesName = ({ tokens }: Sentence, held: ReadonlySet<string>): boolean =>
  namesIn(tokens).some((name) => !name.some((token) => sharesId(token, held)));

type Scales = (token: Token) => number;

/** A word that stands in every item tells none apart. */
function createScales(passage: readonly Sentence[]): Scales {
  const known = new Map<Token, number>();
  const weigh: Scales = (token) => {
    if (!isTelling(token) && token.kind !== 'number') return 0;
    const [own = ''] = token.ids;
    const within = passage.filter(({ ids }) => ids.has(own)).length;
    return (token.kind === 'plain' ? 0.3 : 1) / Math.max(1, within);
  };
  return (token) => {
    const weight = known.get(token) ?? weigh(token);
    known.set(token, weight);
    return weight;
  };
}

interface Best {
  readonly share: number;
  /** The places of those sentences of the reply. */
  readonly places: readonly number[];
}

/** The share of the tokens' weight that the best few sentences of the reply hold. */
function bestShare(
  tokens: readonly Token[],
  replySets: readonly ReadonlySet<string>[],
  weigh: Scales,
  sentences: number,
): Best {
  const total = sum(tokens, weigh);
  let left = tokens.filter((token) => weigh(token) > 0);
  const places: number[] = [];
  for (let taken = 0; taken < sentences && left.length > 0; taken++) {
    const remaining = replySets.map((set, place) => {
      const rest = left.filter((token) => !sharesId(token, set));
      return { place, rest, weight: sum(rest, weigh) };
    });
    const best = remaining.reduce<(typeof remaining)[number] | undefined>(
      (least, one) => (least && least.weight <= one.weight ? least : one),
      undefined,
    );
    if (!best) break;
    left = best.rest;
    places.push(best.place);
  }
  return { share: total === 0 ? 1 : 1 - sum(left, weigh) / total, places };
}

const sum = (tokens: readonly Token[], weigh: Scales): number =>
  tokens.reduce((total, token) => total + weigh(token), 0);

const callsFor =
  (wanted: (cue: Cue) => boolean) =>
  ({ cues }: Token): boolean =>
    cues.some(({ cue, calls }) => calls && wanted(cue));

const isBinding = ({ tokens }: Sentence): boolean => tokens.some(callsFor((cue) => binding.has(cue)));

const isOfToldList = ({ item }: Sentence, told: readonly Sentence[]): boolean =>
  item !== undefined && told.some((one) => one.item?.list === item.list);

const conditional: ReadonlySet<Cue> = new Set(['if', 'unless', 'only', 'before', 'after', 'mostly']);

/** A condition must be told where its rule is, in words that the rule itself does not have. */
function losesCondition(
  sentence: Sentence,
  reply: readonly Sentence[],
  replySets: readonly ReadonlySet<string>[],
  weigh: Scales,
): boolean {
  const { places } = bestShare(sentence.tokens, replySets, weigh, sentencesFor + partsOf(sentence.tokens));
  const near = places.flatMap((place) => replySets[place] ?? []);
  const hasIf = reply.some(({ tokens }) => tokens.some((token, at) => isIf(token) || isNotDoing(tokens, at)));
  return (
    conditionsIn(sentence).some((tokens) => {
      const rest = idsOfTokens(sentence.tokens.filter((token) => !tokens.includes(token)));
      const own = tokens.filter((token) => !sharesId(token, rest));
      return (
        own.some(({ kind }) => kind === 'content') &&
        bestShare(own, near, weigh, sentencesFor).share < conditionFrom
      );
    }) ||
    (sentence.tokens.some(isPlainIf) && !hasIf)
  );
}

const ifs: ReadonlySet<Cue> = new Set(['if', 'unless', 'only', 'after', 'possible']);
const isIf = ({ cues, text }: Token): boolean =>
  cues.some(({ cue, calls }) => calls && ifs.has(cue)) ||
  /^(?:either|without|depend\w*|being|subject)$/i.test(text);
const isPlainIf = ({ text }: Token): boolean => /^(?:if|unless|provided|as long as)$/i.test(text);

/** Each condition's own words, up to the end of its clause, and those of them before a comma. */
const conditionsIn = ({ tokens }: Sentence): readonly (readonly Token[])[] =>
  tokens.flatMap((token, at): readonly (readonly Token[])[] => {
    if (!callsFor((cue) => conditional.has(cue))(token)) return [];
    const clause = tokens.slice(at + 1).filter((one) => one.clause === token.clause && isTelling(one));
    const comma = tokens.findIndex(({ text }, place) => place > at && text === ',');
    const first = clause.filter((one) => comma >= 0 && tokens.indexOf(one) < comma);
    return [clause, first].filter((own) => own.some(({ kind }) => kind === 'content'));
  });

/** Where both have lists, the reply's are no shorter. */
function hasFewerItems(mustTell: readonly Sentence[], reply: readonly Sentence[]): boolean {
  const wanted = mustTell.filter(({ item }) => item !== undefined).length;
  const given = reply.filter(({ item }) => item !== undefined).length;
  return given > 0 && given < wanted;
}

/** Steps that are numbered are told in their order. */
function isInOrder(told: readonly Sentence[], reply: readonly Sentence[], weigh: Scales): boolean {
  const steps = told.filter(({ item }) => item?.isOrdered);
  const places = steps.map(({ tokens }) => placeOf(tokens, reply, weigh));
  return places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));
}

function placeOf(tokens: readonly Token[], reply: readonly Sentence[], weigh: Scales): number {
  const shares = reply.map((sentence) => bestShare(tokens, [sentence.ids], weigh, 1).share);
  return shares.indexOf(Math.max(...shares));
}
