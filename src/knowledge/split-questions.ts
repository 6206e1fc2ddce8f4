/** Reads a message as questions: where one ends, and where the next begins. */
import { isAsking, isTelling } from './asking-words.ts';

const questionsAtMost = 4;
/** "1) … 2) …", "(a) … (b) …", bullets: each begins a line of its own. After a word "2." ends a sentence: "is at stage 2. He …". */
const listMark =
  /(?:^|(?<=[\n:?.]\s*))(?:\(?[1-4][).:])[ ]+(?=\p{L})|(?:^|(?<=[\s:?.]))(?:[1-4]\)|\([1-4]\)|\(?[a-d]\)|[•*·])[ ]+(?=\p{L})/giu;
const marksAtLeast = 2;
const subject =
  'i|we|you|they|he|she|it|the|a|an|my|our|any|schools?|social|parents?|children|there|this|that|sws?|lps?|vsh';
const joined = `(?:and|also|plus) (?:(?:(?:who|what|when|where|why|how)(?:['’]?s)?|which|can|do|does|is|are|should)\\b|(?:must|will|has|have|could|did|would|was|were) (?:${subject})\\b)`;
const boundary = new RegExp(`(?<=\\?)|(?<=[.!])\\s+|;\\s+|,?\\s+(?=${joined})`, 'i');
/** "Two questions:" asks nothing. */
const announcing =
  /^\W*(?:(?:i|ive|i['’]ve|just|have|got|a|the|my|some|here are|please|quick)\W+)*(?:two|three|four|[234]|couple(?: of)?|few|some)\W+(?:\w+\W+)?(?:questions?|things?|queries|qs?)\b(?:\W+(?:for you|please|pls))*\W*$/i;
/** A line that the one before it runs on into. */
const continuing = /^(?:the|a|an|in|of|at|for|to|and|or|with|on|by|from|is|are|be|that|who|which)\b/i;

/** Several questions in one message are answered one by one; a statement stays with the question that it leads to. */
export function splitQuestions(text: string): readonly string[] {
  const lines = linesOf(text);
  // "Questions about Norfolk:" leads to what comes next and asks nothing.
  const listed = new Set(isList(lines) ? lines.filter((line, at) => at > 0 || !line.endsWith(':')) : []);
  const sentences = lines.flatMap((line) => (listed.has(line) ? [line] : line.split(boundary).map(trimmed)));
  const questions: string[] = [];
  let lead: string[] = [];
  for (const sentence of sentences.filter(saysSomething)) {
    lead.push(sentence);
    if (!isAsking(sentence) && !listed.has(sentence)) continue;
    questions.push(lead.join(' '));
    lead = [];
  }
  if (questions.length === 0) return [text.trim()];
  const last = questions.length - 1;
  return questions
    .map((question, index) => (index === last ? [question, ...lead].join(' ') : question))
    .slice(0, questionsAtMost);
}

const trimmed = (part: string): string => part.trim();
const saysSomething = (part: string): boolean => /\p{L}/u.test(part);

function linesOf(text: string): readonly string[] {
  const isMarked = [...text.matchAll(listMark)].length >= marksAtLeast;
  return (isMarked ? text.replace(listMark, '\n') : text)
    .split('\n')
    .map(trimmed)
    .filter((line) => saysSomething(line) && !announcing.test(line));
}

/** Lines each of which may be a question, though none needs to have the form of one: "ELPM chair", "report deadline". */
const isList = (lines: readonly string[]): boolean =>
  lines.length >= marksAtLeast &&
  lines.every((line, at) => isAsking(line) || !(isTelling(line) || (at > 0 && continuing.test(line))));
