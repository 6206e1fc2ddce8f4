/** Recognises that a message tells of danger, of a worry about a child, or of an allegation against staff. */
import { createPhraseBook, holds, wordsOf } from '../knowledge/phrase-book.ts';
import type { Families, Found } from '../knowledge/phrase-book.ts';
import { readWords, sentenceEnd } from '../knowledge/read-words.ts';
import { allegationRules, allegationWords } from './allegation-rules.ts';
import { circumstanceRules, circumstanceWords } from './circumstance-rules.ts';
import { dangerWords, gapStops } from './concern-words.ts';
import { dangerRules } from './danger-rules.ts';
import type { DangerLevel } from './danger-rules.ts';
import { frameWords, innocentPhrases } from './guidance-frames.ts';
import { isAboutGuidance, readSentences } from './sentences.ts';
import type { Sentence } from './sentences.ts';
import { levelsOfSigns } from './weigh-signs.ts';
import { worryRules, worryWords } from './worry-rules.ts';

/** What must be answered with the council's fixed words before anything else; the gravest that a message holds. */
export type Concern = 'immediate-danger' | 'worry' | 'allegation';

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

function levelsIn(message: string): ReadonlySet<Level> {
  const read = [sentenceEnd, ...readWords(message), sentenceEnd];
  const words = withoutInnocents(
    read.filter((word, at) => word !== sentenceEnd || read[at - 1] !== sentenceEnd),
  );
  const sentences = readSentences(words);
  const byRules = levelsOfRules(words, sentences);
  const bySigns = levelsOfSigns(words, sentences);
  if (!holds(calm, read)) return new Set([...byRules, ...bySigns]);
  const isDanger = (level: Level): boolean => level.startsWith('danger');
  return new Set([...byRules.map(lowered), ...bySigns.map((level) => (isDanger(level) ? 'worry' : level))]);
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

/** The gravest concern in the message: danger now, then an allegation, then a worry. */
export function recogniseConcern(message: string): Concern | undefined {
  const levels = levelsIn(message);
  if (levels.has('danger')) return 'immediate-danger';
  if (levels.has('allegation')) return 'allegation';
  if (levels.has('danger-unless-staff') || levels.has('danger-if-now')) return 'immediate-danger';
  return levels.has('worry') ? 'worry' : undefined;
}
