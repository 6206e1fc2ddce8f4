/** Recognises that a message tells of danger, of a worry about a child, or of an allegation against staff. */
import { createPhraseBook, holds, wordsOf } from '../knowledge/phrase-book.ts';
import type { Families, Found } from '../knowledge/phrase-book.ts';
import { heaviest, readFittedWords } from '../knowledge/fitted-words.ts';
import { readWords, sentenceEnd } from '../knowledge/read-words.ts';
import { rememberLast } from '../knowledge/remember-last.ts';
import { readStems } from '../knowledge/word-features.ts';
import { allegationRules, allegationWords } from './allegation-rules.ts';
import { circumstanceRules, circumstanceWords } from './circumstance-rules.ts';
import { dangerWords, gapStops } from './concern-words.ts';
import { dangerRules } from './danger-rules.ts';
import type { DangerLevel } from './danger-rules.ts';
import { bias, enough, enoughForLine, enoughWhereTold, words } from './fitted-concerns.ts';
import { frameWords, innocentPhrases } from './guidance-frames.ts';
import { withoutKin } from './kin-talk.ts';
import { withoutLeaning } from './leaning-talk.ts';
import { withoutMeetings } from './meeting-talk.ts';
import { isAboutGuidance, readSentences } from './sentences.ts';
import type { Sentence } from './sentences.ts';
import { levelsOfSigns } from './weigh-signs.ts';
import { concernClasses, weighWords } from './weigh-words.ts';
import type { Concern, FoundByRules, WeighedConcern } from './weigh-words.ts';
import { worryRules, worryWords } from './worry-rules.ts';

export type { Concern } from './weigh-words.ts';

type Level = DangerLevel | 'worry' | 'allegation';

interface Rule {
  readonly level: Level;
  readonly pattern: string;
}

const families: Families = {
  ...dangerWords,
  ...circumstanceWords,
  ...worryWords,
  ...allegationWords,
  ...frameWords,
};
const rules: readonly Rule[] = [...dangerRules, ...circumstanceRules, ...worryRules, ...allegationRules];
const concerns = createPhraseBook<Rule>(families, rules, gapStops);
const innocents = createPhraseBook(
  families,
  innocentPhrases.map((pattern) => ({ pattern })),
  sentenceEnd,
);

const schooling = wordsOf(families, '@schooling');
const gone: ReadonlySet<string | undefined> = new Set(['gone', 'went', 'reported', 'still']);

/** Blanks the words of everyday phrases, so that "hit the threshold" holds no blow. */
function withoutInnocents(words: readonly string[]): readonly string[] {
  const kept = [...words];
  for (const { from, to } of innocents(words)) {
    if (!gone.has(words[from - 1])) kept.fill('_', from, to + 1);
  }
  return kept;
}

/** The level that a rule reaches in its sentence: time words lower or raise it. */
function weigh(level: Level, { isNow, isLongAgo }: Sentence): Level {
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
    levels.add(weigh(found.rule.level, sentence));
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
  const { byPattern, bySigns } = levelsIn(withoutMeetings(said));
  return { concern: gravestOf(new Set([...byPattern, ...bySigns])), byPattern: byPattern.length > 0 };
}

const fitted = readFittedWords(bias, words);

/** What the fitted words hear of a message; the rules hear all of it. */
const heardByWords = (message: string): readonly string[] =>
  readStems(withoutLeaning(withoutKin(withoutMeetings(message))));

const weighWhole = rememberLast((message: string) => {
  const byRules = recogniseByRules(message);
  const stems = heardByWords(message);
  return { byRules, stems, weighed: weighWords(fitted, stems, byRules) };
});

/** What the message tells of by the rules and by the words that were fitted beside them, the gravest first. */
export function recogniseConcerns(message: string): readonly Concern[] {
  const { total, likeliest, also } = weighWhole(message).weighed;
  if (total < enough) return [];
  return also ? [likeliest, also] : [likeliest];
}

/** Too little to be taken for a concern, and enough for the way to help beside an answer: less where somebody is told of. */
export const mayTellOfHarm = (message: string, tellsOfSomebody: boolean): boolean =>
  weighWhole(message).weighed.total >= (tellsOfSomebody ? enoughWhereTold : enoughForLine);

/** The gravest of them. */
export const recogniseConcern = (message: string): Concern | undefined => recogniseConcerns(message)[0];

/** Why a message was taken for what it was: what the rules made of it, what it weighs, and its heaviest words. */
export interface Reasons {
  readonly byRules: FoundByRules;
  readonly weighed: WeighedConcern;
  readonly enough: number;
  readonly words: readonly (readonly [word: string, weight: number])[];
}

export function explainConcern(message: string): Reasons {
  const { byRules, stems, weighed } = weighWhole(message);
  return {
    byRules,
    weighed,
    enough,
    words: heaviest(fitted, stems, concernClasses.indexOf(weighed.likeliest)),
  };
}
