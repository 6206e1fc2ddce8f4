/** Recognises a message that is nothing but small talk; with a question in it, it is a question. */
import { withoutCourtesies } from './courtesies.ts';
import { isMisspeltCommand } from './misspelt-command.ts';
import type { SmallTalk } from './outcome.ts';
import { createPhraseBook, type Found, holds, wordsOf } from './phrase-book.ts';
import { readWords, sentenceEnd } from './read-words.ts';
import { rememberLast } from './remember-last.ts';
import { said } from './small-talk-messages.ts';
import { type Talk, type TalkRule, talkRules } from './small-talk-rules.ts';
import { talkWords } from './small-talk-words.ts';

/** As `readWords` leaves them, so that shorthand on either side meets. */
const kindOf: ReadonlyMap<string, SmallTalk> = new Map(
  Object.entries(said).flatMap(([kind, messages]) =>
    messages.split('|').map((words): [string, SmallTalk] => [plain(words), kind as SmallTalk]),
  ),
);
const padding = new Set(
  `signpost bot everyone all team mate please so very much really just again there then folks and oh ok
    x xx guys assistant a lot now today even this`.split(/\s+/),
);

function plain(message: string): string {
  return readWords(message)
    .filter((word) => word !== sentenceEnd)
    .join(' ');
}

function withoutPadding(words: string): string {
  return words
    .split(' ')
    .filter((word) => !padding.has(word))
    .join(' ');
}

const signs: readonly (readonly [RegExp, string])[] = [
  [/[\u{1f44d}\u{1f64f}\u{1f600}-\u{1f60a}\u{2764}]/gu, ' thumbs '],
  [/\u{1f44b}/gu, ' wave '],
  // Masked by whoever typed it, which leaves no doubt what was meant.
  [/\b(?:f|sh|s|b|c|tw|t|w|p|a|d)[*#$@]+[a-z*]*/giu, ' swearing '],
];

/** Two kinds in a row ("hi, how are you", "thanks, bye") count as the second. */
function lastOfTwo(words: string): SmallTalk | undefined {
  const parts = words.split(' ');
  for (let at = 1; at < parts.length; at += 1) {
    const first = kindOf.get(parts.slice(0, at).join(' '));
    const second = kindOf.get(parts.slice(at).join(' '));
    if (first !== undefined && second !== undefined) return second;
  }
  return undefined;
}

const kindOfWords = (words: string): SmallTalk | undefined => kindOf.get(words) ?? lastOfTwo(words);

const find = createPhraseBook(talkWords, talkRules, 'he she him her');
/** Every word that a pattern or a family knows, wherever it stands. */
const known: ReadonlySet<string> = new Set(
  [...Object.values(talkWords), ...talkRules.map(({ pattern }) => pattern)].flatMap((words) =>
    words.split(/[\s|-]+/),
  ),
);
const fillers = new Set([
  ...padding,
  ...'i am it is that this was to you me my sorry thank thanks yes no right oh well about'.split(' '),
]);
const asking = new Set('who what whats when where which why how whose'.split(' '));
const opening = new Set(
  'can could do does did is are should must will would may has have was were'.split(' '),
);
/** "Thanks, and is there a limit": what is asked goes on from the courtesy. */
const joining = new Set('and also plus but so'.split(' '));
const adding = new Set('and also plus'.split(' '));
/** "You are" asks nothing, and nor does "what a day". */
const subjects = new Set('i you u we it this that they thing bot'.split(' '));
const articles = new Set(['a', 'an', 'such', 'absolute']);
/** Words of the work, and of anybody whom the message may be telling of: beside these nothing is small talk. */
const ofWork = wordsOf(
  {},
  `himself|herself|themselves|themself|at-home|isnt-right|hates-me|nudes|to-fine|a-fine|the-fine|fine-parents|he|him|his|her|she|child|children|kid|kids|baby|boy|girl|lad|pupil|pupils|student|students|mum|dad|parent|parents|family|families|carer|carers|teacher|
  school|schools|attendance|attending|absence|absences|absent|penalty|notice|notices|fined|fines|elpm|sewo|surgery|stage|stages|contract|court|legal|ehe|home-education|home-ed|home-educated|education|
  virtual|vsh|pep|peps|panel|plan|plans|section|threshold|consultation|referral|refer|form|forms|letter|letters|template|policy|guidance|law|act|lado|dsl|mash|
  senco|ehcp|exclusion|excluded|exclude|suspended|suspension|timetable|authority|council|social|pupil-premium|funding|code|codes|register|roll|sessions|chair|chairs|report|
  prosecute|prosecution|order|orders|kill|die|dead-in|hurt|knife|police|myself-hurt|threatened|sewos|cme|ebsa|cin|cp|cla|pp|ppg|send|sen|dfe|ofsted|home-school|practice|surgeries|deadline|deadlines|minimum|maximum|limit|time-limit|exception|exceptions|
  exempt|lateness|in-writing|appeal|evidence|sibling|siblings|nursery|authorised|unauthorised|percentage|grant|tutor|uniform|transport|guardian|adopted|kinship`.replace(
    /\s+/g,
    '',
  ),
);

const longestSmallTalk = 240;
const mostWords = 30;
/** From this many words on, one may be a word that nobody foresaw. */
const wordsForOneUnknown = 4;
const wordsForTwoUnknown = 9;
/** What a message of several kinds is answered as; abuse outweighs a courtesy, a plea for help all but abuse. */
const precedence: readonly Talk[] = [
  'abuse',
  'help',
  'who-are-you',
  'goodbye',
  'how-are-you',
  'chat',
  'thanks',
  'greeting',
];

/** The places of words that no pattern covers. */
function uncovered(words: readonly string[], found: readonly Found<TalkRule>[]): readonly number[] {
  const covered = new Set<number>();
  for (const { from, to } of found) for (let at = from; at <= to; at += 1) covered.add(at);
  return [...words.keys()].filter((at) => !covered.has(at) && words[at] !== sentenceEnd);
}

/** "Thanks, and who chairs it", "hello, is it Monday": something is asked beside the courtesies. */
function asksBesides(words: readonly string[], left: readonly number[]): boolean {
  return left.some((at) => {
    const word = words[at] ?? '';
    const isAsking = asking.has(word) && !articles.has(words[at + 1] ?? '');
    return isAsking || (opening.has(word) && opensPart(words[at - 1] ?? '', left.includes(at - 1)));
  });
}

const opensPart = (before: string, isLeft: boolean): boolean =>
  joining.has(before) || !(isLeft || subjects.has(before));

/** "Great, and the deadline": after a word that goes on, what nobody foresaw is asked about. */
function goesOnToMore(words: readonly string[], left: readonly number[]): boolean {
  if (givesThanksFor(words)) return false;
  const isUnknown = (at: number): boolean => left.includes(at) && !known.has(words[at] ?? '');
  const from = left.find((at) => adding.has(words[at - 1] ?? '') && (isOfPhrase(words[at]) || isUnknown(at)));
  return from !== undefined && left.some((at) => at >= from && isUnknown(at));
}

/** "Thanks for your patience and kindness": what is thanked for may be anything. */
const givesThanksFor = (words: readonly string[]): boolean => {
  const at = words.indexOf('for');
  const isThanks = at > 0 && words.slice(0, at).some((word) => /^th(?:anks?|x|nx)$/.test(word));
  return isThanks && /^(?:your|the|all|being)$/.test(words[at + 1] ?? '');
};

/** Not "enjoy your curry", nor "thanks for being so patient". */
const phraseOpening = new Set('the a an any for on in at with after before'.split(' '));
const isOfPhrase = (word = ''): boolean => phraseOpening.has(word);

function mayBeUnknown(words: readonly string[], message: string): number {
  if (message.includes('?') || words.some((word) => asking.has(word))) return 0;
  if (words.length >= wordsForTwoUnknown) return 2;
  return words.length >= wordsForOneUnknown ? 1 : 0;
}

/** A mild oath beside a kind word ("bloody brilliant") is no abuse. */
function talksOf(found: readonly Found<TalkRule>[]): ReadonlySet<Talk> {
  const strong = found.filter(({ rule }) => rule.strength === undefined);
  const mild = found.filter(({ rule }) => rule.strength === 'mild');
  const heard = strong.length > 0 ? strong : mild.length > 0 ? mild : found;
  return new Set(heard.map(({ rule }) => rule.talk));
}

/** "Ok" and the like stand only beside fillers; "ok and then" goes on with what was asked before. */
function isMoreThanBare(
  found: readonly Found<TalkRule>[],
  words: readonly string[],
  left: readonly number[],
): boolean {
  if (found.some(({ rule }) => rule.strength !== 'bare')) return false;
  return words.includes('and') || left.some((at) => !fillers.has(words[at] ?? ''));
}

/** Nothing but what people say to a machine, and words that go with it. */
function talkOfPatterns(message: string): Talk | undefined {
  const words = [sentenceEnd, ...readWords(message), sentenceEnd];
  const typed = words.filter((word) => word !== sentenceEnd);
  if (typed.length > mostWords || holds(ofWork, words)) return undefined;
  const found = find(words);
  const left = uncovered(words, found);
  if (found.length === 0 || asksBesides(words, left) || goesOnToMore(words, left)) return undefined;
  if (isMoreThanBare(found, words, left)) return undefined;
  const unknown = typed.filter((word) => !known.has(word));
  if (unknown.length > mayBeUnknown(typed, message)) return undefined;
  const talks = talksOf(found);
  return precedence.find((talk) => talks.has(talk));
}

const talkOf = rememberLast((message: string): Talk | undefined => {
  const talk = talkIn(message);
  return talk === undefined || asksBehind(message) ? undefined : talk;
});

/** "Hi, covid catch-up money": what is said behind a courtesy is no small talk by itself. */
function asksBehind(message: string): boolean {
  const rest = withoutCourtesies(message);
  const isBehind = rest !== message.trim() && message.trim().endsWith(rest) && /\S+\s+\S+\s+\S/.test(rest);
  return isBehind && talkIn(rest) === undefined;
}

function talkIn(message: string): Talk | undefined {
  if (message.length > longestSmallTalk) return undefined;
  const text = signs.reduce((before, [sign, word]) => before.replace(sign, word), message);
  const words = plain(text);
  if (words === '') return undefined;
  if (/^(?:thumbs ?)+$/.test(words)) return 'thanks';
  if (/^[a-z]$/.test(words)) return 'chat';
  if (isMisspeltCommand(message)) return 'help';
  return kindOfWords(words) ?? kindOfWords(withoutPadding(words)) ?? talkOfPatterns(text);
}

/** The kind of small talk that the whole message is, or undefined where it holds anything else. */
export function recogniseSmallTalk(message: string): SmallTalk | undefined {
  const talk = talkOf(message);
  return talk === 'help' ? undefined : talk;
}

/** The whole message asks what the assistant is for, or for help with nothing in particular. */
export const asksForHelp = (message: string): boolean => talkOf(message) === 'help';
