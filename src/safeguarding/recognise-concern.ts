/** Recognises that a message tells of danger, of a worry about a child, or of an allegation against staff. */
import { withoutCourtesies } from '../knowledge/courtesies.ts';
import { createPhraseBook, holds, wordsOf } from '../knowledge/phrase-book.ts';
import type { Found } from '../knowledge/phrase-book.ts';
import { heaviest, readFittedWords } from '../knowledge/fitted-words.ts';
import { readWords, sentenceEnd } from '../knowledge/read-words.ts';
import { rememberLast } from '../knowledge/remember-last.ts';
import { readStems } from '../knowledge/word-features.ts';
import { allegationRules } from './allegation-rules.ts';
import { circumstanceRules } from './circumstance-rules.ts';
import { gapStops } from './concern-words.ts';
import { dangerRules } from './danger-rules.ts';
import type { DangerLevel } from './danger-rules.ts';
import { bias, enough, enoughForLine, enoughWhereTold, words } from './fitted-concerns.ts';
import { isHarmByFamily } from './harm-by-family.ts';
import { concernFamilies as families, withoutInnocents } from './innocent-talk.ts';
import { withoutKin } from './kin-talk.ts';
import { withoutLeaning } from './leaning-talk.ts';
import { withoutMeetings } from './meeting-talk.ts';
import { tellsOfHome, withPauses } from './pauses.ts';
import { isAboutGuidance, readSentences } from './sentences.ts';
import type { Sentence } from './sentences.ts';
import { withoutTeaching } from './teaching-talk.ts';
import { toldClauses } from './told-clauses.ts';
import type { Told, ToldClause } from './told-clauses.ts';
import { levelsOfSigns, speaksOfWork } from './weigh-signs.ts';
import { concernClasses, weighWords } from './weigh-words.ts';
import type { Concern, FoundByRules, WeighedConcern } from './weigh-words.ts';
import { worryRules } from './worry-rules.ts';

export type { Concern } from './weigh-words.ts';

type Level = DangerLevel | 'worry' | 'allegation';

interface Rule {
  readonly level: Level;
  readonly pattern: string;
}

const rules: readonly Rule[] = [...dangerRules, ...circumstanceRules, ...worryRules, ...allegationRules];
const concerns = createPhraseBook<Rule>(families, rules, gapStops);
const schooling = wordsOf(families, '@schooling');

/** The level that a rule reaches in its sentence: time words lower or raise it. */
function gradeBy(level: Level, { isNow, isLongAgo }: Sentence): Level {
  if (level === 'danger-if-now') return isNow ? level : 'worry';
  return level !== 'worry' && level !== 'allegation' && isLongAgo && !isNow ? 'worry' : level;
}

/** A worry "about her attendance" is a question for the guidance. */
function isAboutSchooling(words: readonly string[], found: Found<Rule>): boolean {
  return (
    holds(schooling, words, found.from, found.to + 5) &&
    found.rule.level === 'worry' &&
    /^(?:worried|@suspect)/.test(found.rule.pattern)
  );
}

/** Whoever says that nothing happens now is believed, save where a rule finds the gravest words. */
const calm = wordsOf(
  {},
  `not-urgent|isnt-urgent|not-an-emergency|isnt-an-emergency|nothing-happening|not-happening|no-immediate|nobody-in-danger|no-one-in-danger|not-in-danger|
  not-in-immediate|not-immediate|isnt-immediate`.replace(/\s+/g, ''),
);
const lowered = (level: Level): Level =>
  level === 'danger-unless-staff' || level === 'danger-if-now' ? 'worry' : level;

interface Levels {
  readonly byPattern: readonly Level[];
  readonly bySigns: readonly Level[];
}

function levelsIn(message: string): Levels {
  const read = [sentenceEnd, ...readWords(message), sentenceEnd];
  const words = withoutInnocents(
    read.filter((word, at) => word !== sentenceEnd || read[at - 1] !== sentenceEnd),
  );
  const sentences = readSentences(words);
  const byPattern = levelsOfRules(words, sentences);
  const bySigns = levelsOfSigns(words, sentences);
  if (!holds(calm, read)) return { byPattern, bySigns };
  const isDanger = (level: Level): boolean => level.startsWith('danger');
  return {
    byPattern: byPattern.map(lowered),
    bySigns: bySigns.map((level) => (isDanger(level) ? 'worry' : level)),
  };
}

function levelsOfRules(words: readonly string[], sentences: readonly Sentence[]): readonly Level[] {
  const levels = new Set<Level>();
  for (const found of concerns(words)) {
    if (levels.has(found.rule.level)) continue;
    const sentence = sentences[words[found.from] === sentenceEnd ? found.from + 1 : found.from];
    if (sentence === undefined || isAboutGuidance(words, found, sentence) || isAboutSchooling(words, found))
      continue;
    levels.add(gradeBy(found.rule.level, sentence));
  }
  return [...levels];
}

/** Danger now, then an allegation, then a worry. */
function gravestOf(levels: ReadonlySet<Level>): Concern | undefined {
  if (levels.has('danger')) return 'immediate-danger';
  if (levels.has('allegation')) return 'allegation';
  if (levels.has('danger-unless-staff') || levels.has('danger-if-now')) return 'immediate-danger';
  return levels.has('worry') ? 'worry' : undefined;
}

/** What the hand-written rules alone make of a message. */
export function recogniseByRules(said: string): FoundByRules {
  const message = withoutMeetings(said);
  const { byPattern, bySigns } = levelsIn(message);
  return {
    concern: gravestOf(new Set([...byPattern, ...bySigns])),
    byPattern: byPattern.length > 0,
    byFamily: isHarmByFamily(readWords(message)),
  };
}

const fitted = readFittedWords(bias, words);

/** What the fitted words hear of a message; the rules hear all of it. */
const heardByWords = (message: string): readonly string[] =>
  readStems(withoutLeaning(withoutTeaching(withoutKin(withoutMeetings(withoutCourtesies(message))))));

interface Weighing {
  readonly byRules: FoundByRules;
  readonly stems: readonly string[];
  readonly weighed: WeighedConcern;
}

function weigh(message: string): Weighing {
  const byRules = recogniseByRules(message);
  const stems = heardByWords(message);
  return { byRules, stems, weighed: weighWords(fitted, stems, byRules) };
}

const weighWhole = rememberLast(weigh);

/**
 * How much a clause must weigh in which a pattern finds harm: little where the writer is hurt, more where it opens the
 * message, which tells it plainly, and most where it may be anybody.
 */
const enoughTold: Readonly<Record<Told, number>> = { me: -0.5, one: 1.2, opening: 2.4, anybody: 3.2 };
/** The same where only signs of harm stand near each other, and nothing is denied. */
const enoughBySigns = 3.7;
const denies = /\b(?:not|no|never|isnt|wasnt|doesnt|didnt|dont|wont|cant)\b/;

function isEnoughTold({ of, text }: ToldClause, { byRules, weighed }: Weighing): boolean {
  if (byRules.concern === undefined) return false;
  if (of !== 'me' && speaksOfWork(readWords(text))) return false;
  if (byRules.byPattern) return weighed.total >= enoughTold[of];
  const isSigned = weighed.total >= enoughBySigns && weighed.likeliest === byRules.concern;
  return isSigned && of !== 'anybody' && !denies.test(text);
}

/** What is told in a clause is heard, however much is asked before or behind it. */
const weighClauses = rememberLast((message: string): Weighing | undefined =>
  toldClauses(withoutKin(withoutMeetings(message)))
    .map((clause) => ({ clause, weighing: weigh(clause.text) }))
    .filter(({ clause, weighing }) => isEnoughTold(clause, weighing))
    .map(({ weighing }) => weighing)
    .reduce<Weighing | undefined>(heavier, undefined),
);

const heavier = (one: Weighing | undefined, other: Weighing): Weighing =>
  one !== undefined && one.weighed.total >= other.weighed.total ? one : other;

/** Set by hand on messages of one told part and one question: of 600 that tell of harm 432 are heard (311 as one sentence), of 493 others 2. */
const enoughWherePaused = { ofHome: enough, byPattern: 2.5, bySigns: 4, byWordsAlone: 3 } as const;

function enoughIn(message: string, { byPattern, concern }: FoundByRules): number {
  if (concern === undefined) return enoughWherePaused.byWordsAlone;
  if (!byPattern) return enoughWherePaused.bySigns;
  return tellsOfHome(message) ? enoughWherePaused.ofHome : enoughWherePaused.byPattern;
}

/** As it was typed, and where nothing is heard of that, with its question as a sentence of its own. */
function weighPaused(message: string): Weighing {
  const plain = weighWhole(message);
  const paused = withPauses(message);
  if (paused === message || plain.weighed.total >= enough) return plain;
  const weighing = weigh(paused);
  return weighing.weighed.total >= enoughIn(message, weighing.byRules) ? weighing : plain;
}

/** The whole of a message, or that clause of it without which nothing would be heard. */
function weighMessage(message: string): Weighing & { readonly isHeard: boolean } {
  const whole = weighPaused(message);
  if (whole.weighed.total >= enough) return { ...whole, isHeard: true };
  const told = weighClauses(message);
  return { ...(told ?? whole), isHeard: told !== undefined };
}

/** What the message tells of by the rules and by the words that were fitted beside them, the gravest first. */
export function recogniseConcerns(message: string): readonly Concern[] {
  const { isHeard, weighed } = weighMessage(message);
  if (!isHeard) return [];
  const { likeliest, also } = weighed;
  return also ? [likeliest, also] : [likeliest];
}

/** Too little to be taken for a concern, and enough for the way to help beside an answer: less where somebody is told of. */
export const mayTellOfHarm = (message: string, tellsOfSomebody: boolean): boolean =>
  weighWhole(message).weighed.total >= (tellsOfSomebody ? enoughWhereTold : enoughForLine) ||
  weigh(withPauses(message)).weighed.total >= enough;

/** The gravest of them. */
export const recogniseConcern = (message: string): Concern | undefined => recogniseConcerns(message)[0];

/** Why a message was taken for what it was: what the rules made of it, what it weighs, and its heaviest words. */
export interface Reasons {
  readonly byRules: FoundByRules;
  readonly weighed: WeighedConcern;
  readonly isHeard: boolean;
  readonly words: readonly (readonly [word: string, weight: number])[];
}

export function explainConcern(message: string): Reasons {
  const { byRules, stems, weighed, isHeard } = weighMessage(message);
  return {
    byRules,
    weighed,
    isHeard,
    words: heaviest(fitted, stems, concernClasses.indexOf(weighed.likeliest)),
  };
}
