/** The clauses of a message that tell of somebody, whatever question stands before or behind them. */
import { holds, lengthAt, wordsOf } from '../knowledge/phrase-book.ts';
import { readWords, sentenceEnd } from '../knowledge/read-words.ts';
import { opensWithQuestion } from './sentences.ts';
import { blank, concernFamilies as families, withoutInnocents } from './innocent-talk.ts';

/** Whom a clause tells of: "my dad hits me", "her dad hits her", "a child with cuts on both arms". */
export type Told = 'me' | 'one' | 'opening' | 'anybody';

export interface ToldClause {
  readonly of: Told;
  readonly text: string;
}

const setOf = (words: string): ReadonlySet<string | undefined> => new Set(words.split(/\s+/));

const pronouns = wordsOf(families, 'i|he|she|they|somebody|someone|there-is|there-are');
const kin = wordsOf(families, '@relative');
const persons = wordsOf(families, '@relative|@childOne|@adult|@staffOne');
const finite = wordsOf(families, '@finite');
const possessive = setOf('his her their');
const definite = setOf('my his her their our your this one the');
const indefinite = setOf('a an another some');
/** "I am worried", "I think", "I am only a TA": nothing is told yet. */
const thinking = wordsOf(
  {},
  'worried|worry|concerned|concern|concerns|uneasy|think|thought|need|want|wonder|am-a|am-the|am-only',
);
const suffering = wordsOf(
  {},
  'am-being|am-getting|am-always-getting|get|keep-getting|keep-being|always-get|was|got|have-been|am-scared|am-frightened|am-locked',
);
const mine = setOf('me myself');
/** "If a child", "that a pupil", "before a girl": anybody is meant. */
const general = setOf(
  `if when where whenever wherever once unless whether suppose should that who which by before after like as than
  is be or per leaving leave have has need against in from`,
);
/** After these, or after a comma, a clause begins for certain. */
const joining = setOf('and so but because as since cos though although also plus');
/** "When they run away", "if the child is hurt": it may be only supposed. */
const supposed = setOf('if when where whenever once unless whether suppose should');
const anyone = setOf('they somebody someone the there');
/** "Who do I tell about a child with": somebody may be meant. */
const about = setOf('about on for to with of regarding re over');
/** "Should I report a bruise": whose it is goes without saying. */
const noting = setOf('report record log note mention minute');
const marks = wordsOf(families, '@mark');
/** "Do I", "can he", "should the school": the subject of the question. */
const inverted = setOf(
  'do does did can could should would will shall must may might has have had was were am',
);
const being = setOf('is are');
const askWords = setOf('who what how where which when why');
const askVerbs = setOf('do does did can could should would will shall must is are');
const askers = setOf('i we you the it this that anyone');
const prepositions = setOf('for of that to with about on in who from against by at under');
const sentenceEnds = /[.?!;\n]+/;
/** Where a piece of a sentence ends that may be a clause of its own. */
const breaks = /[:,()]|\s[-–—]+\s/;

/** How many words may stand between "a" and the one who is meant: "a little year 9 girl". */
const farthest = 3;

/** The place behind the one whom "a little year 9 girl" names, or -1. */
function behindPerson(words: readonly string[], from: number): number {
  for (let at = from; at <= from + farthest; at += 1) {
    const length = lengthAt(persons, words, at);
    if (length > 0) return at + length;
    if (prepositions.has(words[at])) return -1;
  }
  return -1;
}

/** "Girl in my form says": more than a name of somebody. */
function tellsOfPerson(words: readonly string[], from: number): boolean {
  const behind = behindPerson(words, from);
  return behind > 0 && holds(finite, words, behind, behind + farthest);
}

/** "The coach kissed her", but not "the coach" or "the coach of the team". */
const doesSomething = (words: readonly string[], behind: number): boolean =>
  behind > 0 && behind < words.length && !prepositions.has(words[behind]);

function begunByOne(words: readonly string[], at: number): boolean {
  if (possessive.has(words[at])) return true;
  if (definite.has(words[at])) return doesSomething(words, behindPerson(words, at + 1));
  const isNamed = definite.has(words[at - 1]) || indefinite.has(words[at - 1]);
  return !isNamed && (lengthAt(kin, words, at) > 0 || (at === 0 && lengthAt(persons, words, at) > 0));
}

function begunByAnybody(words: readonly string[], at: number): Told | undefined {
  if (!indefinite.has(words[at]) || general.has(words[at - 1])) return undefined;
  if (about.has(words[at - 1])) return behindPerson(words, at + 1) > 0 ? 'anybody' : undefined;
  if (!tellsOfPerson(words, at + 1)) return undefined;
  return at === 0 || joining.has(words[at - 1]) ? 'one' : 'anybody';
}

/** "Is a stepdad hitting ok": who asks it is often the child. */
function isAskedOf(words: readonly string[], at: number): boolean {
  const behind = behindPerson(words, at);
  return behind > 0 && /[a-z]{3}ing$/.test(words[behind] ?? '');
}

/** "I am worried that": what is feared comes after it. */
const onlyThinks = (words: readonly string[], at: number): boolean =>
  words[at] === 'i' && holds(thinking, words, at + 1, at + 1 + farthest);

function begunByAnyone(words: readonly string[], at: number): Told | undefined {
  if (supposed.has(words[at - 1]) && anyone.has(words[at])) return 'anybody';
  if (lengthAt(pronouns, words, at) > 0 || begunByOne(words, at)) return 'one';
  return begunByAnybody(words, at);
}

function toldAt(words: readonly string[], at: number): Told | undefined {
  const lead = words[at - 1];
  if (being.has(lead)) return isAskedOf(words, at) ? 'me' : undefined;
  if (noting.has(lead)) return holds(marks, words, at, at + farthest) ? 'one' : undefined;
  return inverted.has(lead) || onlyThinks(words, at) ? undefined : begunByAnyone(words, at);
}

/** "… who do I tell", "… should I ring": the question that follows what was told. */
function asksAgain(words: readonly string[], at: number): boolean {
  if (askWords.has(words[at]) && (askVerbs.has(words[at + 1]) || askVerbs.has(words[at + 2]))) return true;
  return askVerbs.has(words[at]) && askers.has(words[at + 1]);
}

/** A piece of a sentence that opens with a question or holds one. */
const asks = (words: readonly string[]): boolean =>
  opensWithQuestion(words, { from: 0, to: words.length }) || words.some((_, at) => asksAgain(words, at));

/** No clause is longer: the harm stands near the one it is done to. */
const longest = 30;
/** So many clauses of a message are judged by themselves; in a longer one as much is told that it is heard as a whole. */
const most = 120;

function clauseAt(words: readonly string[], from: number): readonly string[] {
  const clause = words.slice(from, from + longest);
  const end = clause.findIndex((word, at) => at > 0 && (word === blank || asksAgain(words, from + at)));
  return end < 0 ? clause : clause.slice(0, end);
}

/** "My dad hits me", "I get hit": the writer is hurt, and not only told something. */
const isOfMe = (words: readonly string[]): boolean =>
  words[0] === 'i'
    ? lengthAt(suffering, words, 1) > 0
    : behindPerson(words, 0) > 0 && words.some((word) => mine.has(word));

/** "He hit a boy, which code": who is meant was said before or goes unsaid, and the message is heard as a whole. */
const openingOf = (words: readonly string[]): Told | undefined =>
  words[0] !== 'i' && lengthAt(pronouns, words, 0) > 0 ? undefined : 'opening';

const clausesOfPiece = (words: readonly string[], isFirst: boolean): readonly ToldClause[] =>
  words.flatMap((_, at) => {
    const of = toldAt(words, at);
    if (of === undefined) return [];
    const clause = clauseAt(words, at);
    const told = isOfMe(clause) ? 'me' : isFirst && at === 0 ? openingOf(words) : of;
    return told === undefined ? [] : [{ of: told, text: clause.join(' ') }];
  });

const readPiece = (piece: string): readonly string[] =>
  withoutInnocents(readWords(piece).filter((word) => word !== sentenceEnd));

function clausesOfSentence(sentence: string): readonly ToldClause[] {
  const pieces = sentence.split(breaks).map(readPiece);
  if (!pieces.some(asks)) return [];
  return pieces.flatMap((words, index) => clausesOfPiece(words, index === 0));
}

/** The clauses that stand beside a question in their sentence, each once, without what was asked. */
export function toldClauses(message: string): readonly ToldClause[] {
  const told = message.split(sentenceEnds).flatMap(clausesOfSentence);
  return [...new Map(told.map((clause) => [clause.text, clause])).values()].slice(0, most);
}
