/** Whether a question that a model made whole holds nothing that nobody typed: each of its words stands in the conversation. */
import { screen } from '../screening/screen.ts';
import type { CheckContext } from './check-reply.ts';
import type { FollowUpRequest } from './follow-up.ts';
import { formTroubles } from './check-form.ts';
import { readText } from './read-text.ts';
import type { Sentence, Token } from './reading.ts';
import { wordsIn } from './vocabulary.ts';
import type { Cue } from './words/cues.ts';

/** A new one of these would turn or narrow what is asked. */
const turning: ReadonlySet<Cue> = new Set([
  'not',
  'unless',
  'only',
  'before',
  'after',
  'at-most',
  'at-least',
  'within',
  'over',
  'under',
  'always',
]);

export function addsNothing(
  whole: string,
  { before, question }: FollowUpRequest,
  { vocabulary, knownWords }: Pick<CheckContext, 'vocabulary' | 'knownWords'>,
): boolean {
  if (formTroubles(asSentence(whole), [before, question]).length > 0) return false;
  if (screen(whole, { knownWords }).found.length > 0) return false;
  const tokensIn = (text: string): readonly Token[] => readText(text, vocabulary).flatMap(tokensOf);
  const typed = [before, question].flatMap(tokensIn);
  const names = new Set(typed.flatMap(namesOf));
  const stemsOf = ({ text }: Pick<Token, 'text'>): readonly string[] => wordsIn(text).map(vocabulary.stemOf);
  const stems = new Set(typed.flatMap(stemsOf));
  const cues = new Set(typed.flatMap(cuesOf));
  const isTyped = (token: Token): boolean =>
    namesOf(token).some((name) => names.has(name)) ||
    stemsOf(token).every((stem) => stems.has(stem) || (token.kind !== 'number' && vocabulary.isSmall(stem)));
  return tokensIn(whole).every(
    (token) => (!isTelling(token) || isTyped(token)) && cuesOf(token).every((cue) => cues.has(cue)),
  );
}

const asSentence = (whole: string): string => (/[.?!]$/.test(whole) ? whole : `${whole}?`);

const tokensOf = ({ tokens }: Sentence): readonly Token[] => tokens;

/** A figure too, and any name: only grammar may be new. */
const isTelling = ({ kind, term, actor }: Token): boolean =>
  kind === 'content' || kind === 'plain' || kind === 'number' || term !== undefined || actor !== undefined;

/** The glossary's long and short forms are one, and so are "two" and 2; a synonym of general English could find something else. */
const namesOf = ({ ids }: Token): readonly string[] => ids.filter((id) => /^(?:term|place|figure):/.test(id));

const cuesOf = ({ cues }: Token): readonly Cue[] =>
  cues.filter(({ calls, cue }) => calls && turning.has(cue)).map(({ cue }) => cue);
