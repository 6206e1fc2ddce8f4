/** Whether a reply says nothing beyond what it cites: each sentence rests on few sentences of its passages. */
import { idsOf, isTelling, sharesId, type Sentence, type Token } from './reading.ts';
import type { Trouble } from './trouble.ts';

/** One new word of general English in five may be a synonym that the lists lack. */
const newWordsShare = 0.2;
/** And one more for each part that a semicolon sets apart, as of a list. */
const restsOnAtMost = 3;
const restsFrom = 0.7;
/** "They do different things." holds nothing that could be untrue to a passage. */
const emptyAtMost = 8;

export function supportTroubles(reply: readonly Sentence[], cited: readonly Sentence[]): readonly Trouble[] {
  const held = idsOf(cited);
  const terms = new Set(cited.flatMap(({ tokens }) => tokens.flatMap(({ term }) => term ?? [])));
  const isOther = ({ term }: Token): boolean => term !== undefined && !terms.has(term);
  if (reply.some(({ tokens }) => tokens.some(isOther))) return ['unsupported'];
  return reply.some((sentence) => !isSupported(sentence, held, cited)) ? ['unsupported'] : [];
}

function isSupported(sentence: Sentence, held: ReadonlySet<string>, cited: readonly Sentence[]): boolean {
  const telling = sentence.tokens.filter(isTelling);
  const fresh = telling.filter((token) => !isHeld(token, held) && !isLookedAtElsewhere(token));
  if (fresh.some(mayNotBeNew)) return false;
  const content = telling.filter(({ kind }) => kind === 'content');
  if (content.length === 0) return fresh.length === 0 || isEmpty(sentence) || isLead(sentence);
  const freshContent = fresh.filter(({ kind }) => kind === 'content').length;
  if (freshContent > Math.max(1, Math.floor(content.length * newWordsShare))) return false;
  if (freshContent === content.length) return isEmpty(sentence) && freshContent <= 1;
  const parts = sentence.tokens.filter(({ text }) => text === ';').length;
  const shared = content.filter((token) => sharesId(token, held));
  return restsOnFew(shared, cited, restsOnAtMost + parts);
}

/** Of somebody with a long name its last word says nothing: a director of services is no association of directors. */
const isHeld = (token: Token, held: ReadonlySet<string>): boolean =>
  token.actor !== undefined && / /.test(token.text)
    ? held.has(`actor:${token.actor}`)
    : sharesId(token, held);

/** "When", "only", "no": each is looked for by itself, with what it speaks of. */
const isLookedAtElsewhere = ({ cues, sensitive, actor }: Token): boolean =>
  !sensitive && actor === undefined && cues.some(({ calls }) => calls);

/** Whom all of it is about may be named in the place of "those". */
const mayNotBeNew = ({ sensitive, isNamed, actor }: Token): boolean =>
  actor === 'child' ? isNamed : sensitive || isNamed || actor !== undefined;

/** "The aim is that settings:" says nothing before its list does. */
const isLead = ({ tokens, quantities }: Sentence): boolean =>
  tokens.length <= emptyAtMost &&
  quantities.length === 0 &&
  tokens.at(-1)?.text === ':' &&
  tokens.every(({ action, cues, sensitive }) => action === undefined && !sensitive && cues.length === 0);

const isEmpty = ({ tokens, quantities }: Sentence): boolean =>
  tokens.length <= emptyAtMost + 1 &&
  quantities.length === 0 &&
  tokens.every(
    ({ cues, sensitive, actor }) => !sensitive && actor === undefined && !cues.some(({ calls }) => calls),
  );

/** The words of a sentence come from few places, for a text can be picked together from all over a passage. */
function restsOnFew(tokens: readonly Token[], cited: readonly Sentence[], atMost: number): boolean {
  let left = tokens;
  for (let taken = 0; taken < atMost && left.length > 0; taken++) {
    const remaining = cited.map(({ ids }) => left.filter((token) => !sharesId(token, ids)));
    const best = remaining.sort((one, other) => one.length - other.length)[0];
    left = best ?? left;
  }
  return left.length <= tokens.length * (1 - restsFrom);
}
