/** Reads a message as questions: where one ends, and where the next begins. */
import { withoutCourtesies } from './courtesies.ts';
import { isAfterthought, isAsking, isTelling, subjects } from './asking-words.ts';

/** "1) … 2) …", "(a) … (b) …", bullets: each begins a line of its own. After a word "2." ends a sentence: "is at stage 2. He …". */
const listMark =
  /(?:^|(?<=[\n:?.]\s*))(?:\(?[1-9]\d?[).:])[ ]+(?=\p{L})|(?:^|(?<=[\s:?.]))(?:[1-9]\d?\)|\([1-9]\d?\)|\(?[a-h]\)|[•*·])[ ]+(?=\p{L})/giu;
const dash = /^[-–—>+][ ]+(?=\p{L})/gmu;
const marksAtLeast = 2;
const joined = `(?:and|also|plus) (?:(?:(?:who|what|when|where|why|how)(?:['’]?s)?|which|can|do|does|is|are|should)\\b|(?:must|will|has|have|could|did|would|was|were) (?:${subjects})\\b)`;
/** "Who chairs it, when is it held": but not "her mum, who is ill", nor "the day, when he left". */
const next =
  "(?:who(?:['’]?s)? (?!(?:is|are|was|were|has|have|had|i|we|he|she|they|you) )\\w|(?:what|who|where|when|how|why)(?:['’]?s| (?:is|are|was|do|does|did|must|should|can|will)\\b)|what (?:happens|if|about)\\b|how (?:much|many|long|soon|often|far)\\b)";
const person =
  '(?:mum|dad|mother|father|nan|gran|parents?|carers?|child(?:ren)?|kids?|pupils?|students?|boy|girl|lad|family|one|ones|sister|brother|head|teacher|worker|someone|somebody|people|person)';
const asked = '(?:who|what|when|where|why|how|which|can|could|do|does|is|are|should|must)';
const boundary = new RegExp(
  `(?<=\\?)|(?<=[.!])\\s+|;\\s+|,?\\s+(?=${joined})|(?<=\\b${asked}\\b[^.?!;]{0,120}(?<!\\b${person})),\\s+(?=${next})`,
  'i',
);
/** "Two questions:" asks nothing. */
const announcing =
  /^\W*(?:(?:i|ive|i['’]ve|just|have|got|a|the|my|some|here are|please|quick)\W+)*(?:two|three|four|five|six|seven|eight|[2-9]|couple(?: of)?|few|some)\W+(?:\w+\W+)?(?:questions?|things?|queries|qs?)\b(?:\W+(?:for you|please|pls))*\W*$/i;
/** A line that the one before it runs on into. */
const continuing = /^(?:the|a|an|in|of|at|for|to|and|or|with|on|by|from|is|are|be|that|who|which)\b/i;

/** "Questions about Norfolk:", "For B&NES": what every point of the list beneath it is about. */
const headingForm =
  /^(?:for|in|at|re|about|regarding|on|(?:(?:my|some|a few|\w+) )?(?:questions?|queries|qs)\b)/i;
const wordsOfHeading = 9;

export interface Question {
  readonly text: string;
  /** What stands above the list of which it is a point; empty where there is none. */
  readonly heading: string;
}

/** Several questions in one message are answered one by one; a statement stays with the question that it leads to. */
export function readQuestions(typed: string): readonly Question[] {
  const message = withoutCourtesies(typed);
  const lines = linesOf(message);
  const points = lines.filter((line, at) => !isHeading(line, at, lines));
  const sentences = isList(points) ? pointsOf(lines, points) : lines.flatMap(sentencesOf);
  return withRest(joinLeads(sentences), message);
}

interface Joined {
  readonly questions: readonly Question[];
  /** Told, and not yet followed by what asks. */
  readonly lead: readonly string[];
}

const joinLeads = (sentences: readonly Sentence[]): Joined =>
  sentences.reduce<Joined>(joinSentence, { questions: [], lead: [] });

function joinSentence({ questions, lead }: Joined, { text, heading, isPoint }: Sentence): Joined {
  const before = questions.at(-1);
  if (before && lead.length === 0 && !isPoint && isAfterthought(text)) {
    return { questions: [...questions.slice(0, -1), { ...before, text: `${before.text} ${text}` }], lead };
  }
  const whole = [...lead, text];
  if (!isPoint && !isAsking(text)) return { questions, lead: whole };
  return { questions: [...questions, { text: whole.join(' '), heading }], lead: [] };
}

export const splitQuestions = (message: string): readonly string[] =>
  readQuestions(message).map(({ text }) => text);

interface Sentence extends Question {
  /** Of a list, where it may be a question without the form of one. */
  readonly isPoint: boolean;
}

const sentencesOf = (line: string): readonly Sentence[] =>
  line
    .split(boundary)
    .map(trimmed)
    .filter(saysSomething)
    .map((text) => ({ text, heading: '', isPoint: false }));

/** Each with the last heading above it. */
function pointsOf(lines: readonly string[], points: readonly string[]): readonly Sentence[] {
  let heading = '';
  return lines.flatMap((line) => {
    if (points.includes(line)) return [{ text: line, heading, isPoint: true }];
    heading = line;
    return [];
  });
}

/** What comes after the last question belongs to it. */
function withRest({ questions, lead }: Joined, message: string): readonly Question[] {
  const last = questions.at(-1);
  if (last === undefined) return [{ text: message.trim(), heading: '' }];
  return [...questions.slice(0, -1), { ...last, text: [last.text, ...lead].join(' ') }];
}

function isHeading(line: string, at: number, lines: readonly string[]): boolean {
  if (lines.length - at <= marksAtLeast || line.split(/\s+/).length > wordsOfHeading || isAsking(line))
    return false;
  return line.endsWith(':') || (at === 0 && headingForm.test(line));
}

const trimmed = (part: string): string => part.trim();
const saysSomething = (part: string): boolean => /\p{L}/u.test(part);

function linesOf(text: string): readonly string[] {
  const isMarked = [...text.matchAll(listMark)].length >= marksAtLeast;
  const areDashed = [...text.matchAll(dash)].length >= marksAtLeast;
  return (areDashed ? text.replace(dash, '') : isMarked ? text.replace(listMark, '\n') : text)
    .split('\n')
    .map(trimmed)
    .filter((line) => saysSomething(line) && !announcing.test(line));
}

/** Lines each of which may be a question, though none needs to have the form of one: "ELPM chair", "report deadline". */
const isList = (lines: readonly string[]): boolean =>
  lines.length >= marksAtLeast &&
  lines.every((line, at) => isAsking(line) || !(isTelling(line) || (at > 0 && continuing.test(line))));
