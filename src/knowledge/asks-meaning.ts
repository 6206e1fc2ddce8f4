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
  `^(?:and |so |but |also )*${isForm} ${article}${term}(?: (?:please|exactly|again|then))*$`,
);

/** Undefined where neither is asked, or of what is in no entry; a whole term that is only named is left to the passages. */
export function meaningAsked(question: string, glossary: readonly GlossaryEntry[]): MeaningAsked | undefined {
  for (const reading of readingsOf(question)) {
    const words = bareWords(reading);
    const named = forWords.map((form) => form.exec(words)?.groups?.['term']).find((one) => one !== undefined);
    const entry = named === undefined ? undefined : glossary.find((one) => isCalled(one, named));
    if (entry) return { entry, forItsWords: true };
    const thing = forThing.exec(words)?.groups?.['term'];
    const short = thing === undefined ? undefined : glossary.find((one) => isShortFor(one, thing));
    if (short) return { entry: short, forItsWords: false };
  }
  return undefined;
}

const same = (one: string, other: string): boolean => joined(one) === joined(other);
const joined = (text: string): string => bareWords(text).replace(/[-'’ ]+/g, ' ');

const isShortFor = ({ abbreviations }: GlossaryEntry, named: string): boolean =>
  abbreviations.some((each) => same(each, named));
const isCalled = (entry: GlossaryEntry, named: string): boolean =>
  same(entry.term, named) || isShortFor(entry, named);

/** Whether it is a passage about the term: so its title says, or the sentence with which it defines something. */
export function isAbout({ term: name, abbreviations }: GlossaryEntry, passage: Defining): boolean {
  const [first = ''] = passage.text.split(/(?<=[.:])\s/);
  const defining = passage.holds.includes('definition') ? `${passage.title}. ${first}` : passage.title;
  const words = ` ${joined(defining)} `;
  return [name, ...abbreviations].some((each) => words.includes(` ${joined(each)} `));
}
type Defining = Pick<Passage, 'title' | 'text' | 'holds'>;
