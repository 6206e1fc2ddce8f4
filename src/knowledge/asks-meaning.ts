/** Recognises a question that asks what a term or its letters stand for: the glossary answers it. */
import { bareWords } from './bare-words.ts';
import type { GlossaryEntry, Passage } from './passage.ts';
import { readingsOf } from './readings.ts';

export interface MeaningAsked {
  readonly entry: GlossaryEntry;
  /** "What does it stand for", and not only "what is it": of that a passage may tell more. */
  readonly forItsWords: boolean;
}

const article = '(?:(?:an?|the) )?';
const term = '(?<term>.{1,60}?)';
const isForm = "(?:what(?:['’]?s| is| are| was)|wots|whats|define|definition of|explain)";
const forWords = [
  `what (?:does|do|is|did) ${article}${term} (?:actually |really )?(?:mean|means|stand for|stands for|short for|an acronym for|an abbreviation for)`,
  `what(?:['’]?s| is| are) (?:it )?(?:meant by|short for) ${article}${term}`,
  `(?:what(?:['’]?s| is) )?(?:the )?(?:meaning|definition|full form|full name) of ${article}${term}`,
  `(?:what(?:['’]?s| is) )?${article}${term} (?:meaning|definition|stands? for|short for|in full)`,
].map((form) => new RegExp(`^(?:and |so |but |also )*(?:${form})(?: (?:please|exactly|again|then))*$`));
const forThing = new RegExp(
  `^(?:and |so |but |also )*${isForm} (?:(?:an?|(?<definite>the)) )?${term}(?: (?:please|exactly|again|then))*$`,
);

/**
 * Undefined where neither is asked, or of what is in no entry. "The timescale" is some one thing's, which is a question of
 * its own: after "the" only letters and names are terms.
 */
export function meaningAsked(question: string, glossary: readonly GlossaryEntry[]): MeaningAsked | undefined {
  for (const reading of readingsOf(question)) {
    const words = readable(reading);
    const named = forWords.map((form) => form.exec(words)?.groups?.['term']).find((one) => one !== undefined);
    const entry = named === undefined ? undefined : glossary.find((one) => isCalled(one, named));
    if (entry) return { entry, forItsWords: true };
    const thing = thingAsked(words, glossary);
    if (thing) return { entry: thing, forItsWords: false };
  }
  return undefined;
}

function thingAsked(words: string, glossary: readonly GlossaryEntry[]): GlossaryEntry | undefined {
  const { term: named, definite } = forThing.exec(words)?.groups ?? {};
  if (named === undefined) return undefined;
  const short = glossary.find((one) => isShortFor(one, named));
  if (short) return short;
  const whole = inFull(named, glossary);
  return glossary.find(
    (one) =>
      (definite === undefined || isName(one.term)) &&
      !isEveryday(one) &&
      (same(one.term, named) || same(one.term, whole)),
  );
}

const same = (one: string, other: string): boolean => singular(one) === singular(other);
/** "PP+" is not "PP". */
const readable = (text: string): string => bareWords(text.replace(/\+/g, ' plus '));
const joined = (text: string): string => readable(text).replace(/[-'’ ]+/g, ' ');

const isShortFor = ({ abbreviations }: GlossaryEntry, named: string): boolean =>
  abbreviations.some((each) => same(each, named));
const isCalled = (entry: GlossaryEntry, named: string): boolean =>
  same(entry.term, named) || isShortFor(entry, named);
/** "What is in force", "what is attendance": who asks so seldom asks what the word means. */
const isEveryday = ({ term: words, abbreviations }: GlossaryEntry): boolean =>
  abbreviations.length === 0 && /^(?:in )?\p{Ll}+$/u.test(words);
const isName = (words: string): boolean => /^\p{Lu}/u.test(words);

/** "CP plan", "CIN plan", "SAO order": the letters written out, and what they end with said once. */
const inFull = (named: string, glossary: readonly GlossaryEntry[]): string =>
  named
    .split(' ')
    .map((word) => glossary.find((one) => isShortFor(one, word))?.term ?? word)
    .join(' ')
    .toLowerCase()
    .replace(/\b(\w+) \1$/, '$1');

export interface About {
  readonly isAbout: boolean;
  /** It also says what the thing is. */
  readonly defines: boolean;
}

/** Its title is about the term, or its first words, with which it defines something: "What X is", and what begins with X, define X. */
export function aboutIn({ term: name, abbreviations }: GlossaryEntry, passage: Defining): About {
  const isDefining = passage.holds.includes('definition');
  const title = singular(passage.title);
  const words = new Set(title.split(' '));
  const begins = ` ${singular(passage.text).replace(leading, '').split(' ').slice(0, firstWords).join(' ')} `;
  const names = [name, ...abbreviations].map(singular);
  const isTitle = names.some((each) => each.split(' ').every((word) => words.has(word)));
  const isNamed = names.some((each) => begins.includes(` ${each} `));
  const isSubject = names.some((each) => begins.startsWith(` ${each} `) || title === each);
  const isOfThing = isTitle && /^(?:\p{L}+ )?what\b|\bis\b/u.test(title);
  return { isAbout: isTitle || (isDefining && isNamed), defines: isDefining && (isSubject || isOfThing) };
}
const firstWords = 10;
type Defining = Pick<Passage, 'title' | 'text' | 'holds'>;

const singular = (text: string): string => joined(text).replace(/(?<=\p{L}{2})s(?= |$)/gu, '');
const leading = /^(?:an?|the) /;
