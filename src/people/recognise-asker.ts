/** Recognises a parent or carer asking about their own child, and a child asking, from the words of a message. */
import { logOdds, readFittedWords } from '../knowledge/fitted-words.ts';
import { createPhraseBook, holds, wordsOf } from '../knowledge/phrase-book.ts';
import type { Found } from '../knowledge/phrase-book.ts';
import { readWords, sentenceEnd } from '../knowledge/read-words.ts';
import { readStems } from '../knowledge/word-features.ts';
import { bias, enough, words as fittedWords } from './fitted-askers.ts';
import { askerRules, askerWords } from './asker-rules.ts';
import type { Asker, AskerRule } from './asker-rules.ts';

export type { Asker } from './asker-rules.ts';

const find = createPhraseBook(askerWords, askerRules, 'not never isnt arent without about');
const work = wordsOf(askerWords, '@work');
const quotable = wordsOf(askerWords, '@quotable');
const speech = wordsOf(askerWords, '@speech');
const asProfessional = createPhraseBook(
  askerWords,
  [
    { pattern: 'i am|work|working ~1 a|an|the|his|her|as ~3 @profession' },
    { pattern: 'as|for a|an|the ~3 @profession' },
    { pattern: 'i am|work ~2 dsl|senco|sewo' },
    { pattern: '^ dsl|social-worker|teacher|sewo|senco here' },
    { pattern: 'i support|teach|supervise|advise|mentor|train|manage|line' },
    { pattern: 'my ~1 @profession role|job|work' },
    { pattern: 'i am|work ~1 in|on|with|from ~3 team|pastoral|department|office|service|intake|admin' },
    { pattern: 'we owe ~2 children|kids|pupils|students' },
    { pattern: 'cafcass|ad-litem|childrens-guardian' },

    { pattern: 'i am a|an ~1 student|trainee @trade' },
  ],
  'not never',
);
/** Whoever lets a mother home educate is not the mother, but may be the father: "my ex". Of what else is said it says nothing. */
const lets = createPhraseBook(
  askerWords,
  [
    { pattern: 'i|we let|allow her|him|them|mum|dad|parents home|home-educate|home-school|homeschool' },
    {
      pattern:
        'i|we let|allow a|the|this|these ~1 mum|mother|dad|father|parent|parents|family|carer home|home-educate|home-school|homeschool',
    },
    { pattern: 'parent|parents|family|families|home-educators ~4 to let|letting' },
  ],
  'not never',
);
const own = wordsOf(askerWords, 'my|our|ours|mine');
const ofWork = createPhraseBook(
  askerWords,
  [
    {
      pattern:
        'one|many|most|all|some|any|none|number|half|percent|which|each|few|lots|list|cohort of ~1 my|our @ownChildren|mums|dads|parents|families|carers',
    },
    { pattern: 'how many|much ~4 my|our @ownChildren' },
    { pattern: 'one|two|three|some|few of mine|ours' },
    // Who sends a notice is not who gets the fine.
    {
      pattern:
        'i|we ~1 have|need|must|should|can|do|could ~1 to|^ ~1 send|issue|serve|give|skip ~3 notice|notices|warning|warnings|nti|noac|fine|fines|pn|pns ~4 before|after|for|first|without|and|or|to',
    },
    {
      pattern:
        'my child|looked|children|boys protection|in|after|and ~1 need|case|cases|girls|children|child',
    },
    {
      pattern:
        'my @ownChildren on|in ~2 reception|nursery|ks1|ks2|key|caseload|cp|cin|cohort|plan|plans|roll|class|group|setting|team|list|year',
    },
    { pattern: 'parent|foster|carer|family governor|governors|panel|liaison|role|forum|link|support' },
  ],
  'not',
);

/** "Mum says my son…": a professional passing on what another said. */
function isQuoted(words: readonly string[], { from }: Found<AskerRule>): boolean {
  for (let at = from - 1; at > 0 && at > from - 12; at -= 1) {
    if (holds(speech, words, at, at + 1) && holds(quotable, words, at - 5, at) && words[at - 2] !== 'my')
      return true;
  }
  return false;
}

function isAge(words: readonly string[], found: Found<AskerRule>): boolean {
  return found.rule.asker !== 'child' || !holds(notAge, words, found.to - 1, found.to + 2);
}
const notAge = wordsOf(askerWords, '@notAge');

/** Words in quotation marks are another's, where the message holds words of its own beside them. */
const quotation =
  /(^|[\s(:,])(?:["“][^"“”]{3,}["”]|['‘](?:[^'‘’\n]|(?<=\p{L})['’](?=\p{L})){3,200}['’])(?=[\s.,;:?!)]|$)/gu;

export function withoutQuotations(message: string): string {
  const own = message.replace(quotation, '$1 ');
  return /\p{L}+\P{L}+\p{L}+/u.test(own) ? own : message;
}

/** A child's words come first, save where only a parent writes as the rest of the message does. */
const gravest: readonly Pick<AskerRule, 'asker' | 'weight'>[] = [
  { asker: 'child', weight: 'sure' },
  { asker: 'parent-or-carer', weight: 'sure' },
  { asker: 'child', weight: 'likely' },
  { asker: 'parent-or-carer', weight: 'likely' },
];

/** A kind of plan, and nobody's child: "take my child in need on as a case". But for whom it is their own: "I am a child in need". */
const kindOfPlan = /(?<!\b(?:am|im|i['’]m) (?:an? |the )?)\b(?:child|children|kids?) in need\b/gi;

/** A child has few carers: one of many is spoken of by whoever works with them. */
const carersOfWork =
  /\b(?:one|two|some|any|most|all|few|lots|many|both) of my (?:foster|special|adoptive|kinship) (?:carers|guardians|parents|families)\b/gi;

/** No child asks for supervision, and "people like me" are then those who do the same work. */
const thoseOfWork =
  /\b((?:supervision|training|cpd|induction)\b[^.?!\n]{0,30}) (?:people|someone|somebody|staff) like (?:me|us)\b/gi;

type Span = Pick<Found<unknown>, 'from' | 'to'>;

const denials = new Set(['not', 'than']);
/** "as a father, not as a head": what somebody says they do not ask as. */
const isDenied = (words: readonly string[], { from }: Span): boolean => denials.has(words[from - 1] ?? '');

/** The person who seems to be asking, where that is a child or a parent or carer. */
export function recogniseAsker(message: string): Asker | undefined {
  const unquoted = withoutQuotations(message)
    .replace(kindOfPlan, ' plan ')
    .replace(carersOfWork, 'a carer')
    .replace(thoseOfWork, '$1 staff');
  const words = [sentenceEnd, ...readWords(unquoted), sentenceEnd];
  if (asProfessional(words).some((span) => !isDenied(words, span))) return undefined;
  const atWork = ofWork(words).length > 0 || holds(work, words);
  const letting = holds(own, words) ? [] : lets(words);
  const mayGuess = !atWork && letting.length === 0;
  const odds = oddsOf(unquoted);
  return recogniseByRules(words, odds, atWork, letting) ?? (mayGuess ? recogniseByWords(odds) : undefined);
}

type Odds = Readonly<Record<Asker, number>>;

const fitted = readFittedWords(bias, fittedWords);

function oddsOf(message: string): Odds {
  const [child = 0, parent = 0] = logOdds(fitted, readStems(message));
  return { child, 'parent-or-carer': parent };
}

/** What no rule foresaw, where the words say so surely enough. */
function recogniseByWords({ child, 'parent-or-carer': parent }: Odds): Asker | undefined {
  if (Math.max(child, parent) < enough) return undefined;
  return child > parent ? 'child' : 'parent-or-carer';
}

/**
 * From where on a rule is believed, though the other words are a professional's: "does the parent have to write or can they
 * just tell us". Set by hand: no parent or child of any list is lost, and of 13,594 ways to ask of the guidance 16 are taken
 * for theirs instead of 28.
 */
const believed: Readonly<Record<AskerRule['weight'], number>> = { likely: -5, sure: -6 };

const overlaps = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to;

function recogniseByRules(
  words: readonly string[],
  odds: Odds,
  atWork: boolean,
  letting: readonly Span[],
): Asker | undefined {
  const heard = find(words).filter(
    (found) =>
      !isQuoted(words, found) && isAge(words, found) && !letting.some((span) => overlaps(span, found)),
  );
  const kept = heard.filter(
    ({ rule: { asker, weight } }) => odds[asker] >= believed[weight] && (weight === 'sure' || !atWork),
  );
  return gravest.find(({ asker, weight }) =>
    kept.some(({ rule }) => rule.asker === asker && rule.weight === weight),
  )?.asker;
}
