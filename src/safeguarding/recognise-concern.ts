/** Recognises that a message tells of danger, of a worry about a child, or of an allegation against staff. */
import { createPhraseBook, holds, lengthAt, wordsOf } from '../knowledge/phrase-book.ts';
import type { Families, Found, WordSet } from '../knowledge/phrase-book.ts';
import { readWords, sentenceEnd } from '../knowledge/read-words.ts';
import { dangerWords, gapStops } from './concern-words.ts';
import { dangerRules } from './danger-rules.ts';
import type { DangerLevel } from './danger-rules.ts';
import { frameWords, innocentPhrases } from './guidance-frames.ts';
import { allegationRules, allegationWords, worryRules, worryWords } from './worry-rules.ts';

/** What must be answered with the council's fixed words before anything else; the gravest that a message holds. */
export type Concern = 'immediate-danger' | 'worry' | 'allegation';

type Level = DangerLevel | 'worry' | 'allegation';

interface Rule {
  readonly level: Level;
  readonly pattern: string;
}

const families: Families = { ...dangerWords, ...worryWords, ...allegationWords, ...frameWords };
const rules: readonly Rule[] = [...dangerRules, ...worryRules, ...allegationRules];
const concerns = createPhraseBook<Rule>(families, rules, gapStops);
const innocents = createPhraseBook(
  families,
  innocentPhrases.map((pattern) => ({ pattern })),
  sentenceEnd,
);

const family = (name: string): WordSet => wordsOf(families, name);
const specific = family('@specific');
const finite = family('@finite');
const hypothetical = family('@hypothetical');
const onePerson = family('@childSingle|@relative|@staffOne|someone|somebody|one|dad');
const paper = family('@figure|@paper');
const askWords = family('@askWord');
const askVerbs = family('@askVerb');
const openings = family('@opening');
const pleas = family('@plea');
const now = family('@now');
const past = family('@past');
const habit = family('@habit');
const schooling = family('@schooling');
const articles = new Set(['a', 'the', 'an', 'little', 'young']);
const gone = new Set(['gone', 'went', 'reported', 'still']);

/** Blanks the words of everyday phrases, so that "hit the threshold" holds no blow. */
function withoutInnocents(words: readonly string[]): readonly string[] {
  const kept = [...words];
  for (const { from, to } of innocents(words)) {
    if (!gone.has(words[from - 1] ?? sentenceEnd)) kept.fill('_', from, to + 1);
  }
  return kept;
}

interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
}

function sentenceAround(words: readonly string[], { from, to }: Found<Rule>): Sentence {
  const first = words[from] === sentenceEnd ? from : words.lastIndexOf(sentenceEnd, from);
  const last = words.indexOf(sentenceEnd, Math.max(to, first + 1));
  const end = last < 0 ? words.length : last;
  return { from: first + 1, to: end, words: words.slice(first + 1, end) };
}

/** "a boy has", but not "when a boy has" or "does a boy have": somebody is meant, not anybody. */
function tellsOfOne(words: readonly string[], from: number, to: number): boolean {
  for (let index = from; index <= to; index += 1) {
    const length = lengthAt(onePerson, words, index);
    if (length === 0 || lengthAt(finite, words, index + length) === 0) continue;
    let lead = index - 1;
    while (articles.has(words[lead] ?? sentenceEnd)) lead -= 1;
    if (lengthAt(hypothetical, words, lead) === 0) return true;
  }
  return false;
}

function opensWithQuestion(words: readonly string[]): boolean {
  let start = 0;
  while (lengthAt(openings, words, start) > 0) start += 1;
  return lengthAt(askVerbs, words, start) > 0 || holds(askWords, words, start, start + 3);
}

/** A question about policy, figures or "a child" in general, with nobody in particular near the harm. */
function isAboutGuidance(words: readonly string[], found: Found<Rule>, sentence: Sentence): boolean {
  const near: [number, number] = [Math.max(sentence.from, found.from - 4), found.to + 3];
  if (holds(specific, words, ...near) || holds(now, words, ...near)) return false;
  if (holds(paper, sentence.words)) return !tellsOfOne(words, found.from, found.to);
  if (holds(pleas, sentence.words)) return false;
  return opensWithQuestion(sentence.words) && !tellsOfOne(words, found.from, found.to);
}

/** The level that a rule reaches in its sentence: time words lower or raise it. */
function weigh(level: Level, sentence: Sentence): Level {
  const isNow = holds(now, sentence.words);
  if (level === 'danger-if-now') return isNow ? level : 'worry';
  const isLong = holds(past, sentence.words) || holds(habit, sentence.words);
  return level !== 'worry' && level !== 'allegation' && isLong && !isNow ? 'worry' : level;
}

/** A worry "about her attendance" is a question for the guidance. */
function isAboutSchooling(words: readonly string[], found: Found<Rule>): boolean {
  return (
    holds(schooling, words, found.from, found.to + 5) &&
    found.rule.level === 'worry' &&
    /^(?:worried|@suspect)/.test(found.rule.pattern)
  );
}

function levelsIn(message: string): ReadonlySet<Level> {
  const words = withoutInnocents([sentenceEnd, ...readWords(message), sentenceEnd]);
  const levels = new Set<Level>();
  for (const found of concerns(words)) {
    const sentence = sentenceAround(words, found);
    if (isAboutGuidance(words, found, sentence) || isAboutSchooling(words, found)) continue;
    levels.add(weigh(found.rule.level, sentence));
  }
  return levels;
}

/** The gravest concern in the message: danger now, then an allegation, then a worry. */
export function recogniseConcern(message: string): Concern | undefined {
  const levels = levelsIn(message);
  if (levels.has('danger')) return 'immediate-danger';
  if (levels.has('allegation')) return 'allegation';
  if (levels.has('danger-unless-staff') || levels.has('danger-if-now')) return 'immediate-danger';
  return levels.has('worry') ? 'worry' : undefined;
}
