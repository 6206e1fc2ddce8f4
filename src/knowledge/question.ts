/** Reads a message as questions: where one ends, which stage it names, what kind of fact it asks for. */
import type { FactKind } from './passage.ts';
import type { Stage } from './outcome.ts';

const questionsAtMost = 4;
const startsQuestion =
  /^(?:and |also |then |but |so )*(?:who|what|whats|when|where|why|how|which|can|could|do|does|did|is|are|should|must|will|would|has|have|shall)\b/i;

/** Several questions in one message are answered one by one; a statement stays with the question that it leads to. */
export function splitQuestions(text: string): readonly string[] {
  const sentences = text
    .split(
      /(?<=\?)|\n|(?<=[.!])\s+|;\s+|,?\s+(?=(?:and|also) (?:who|what|when|where|why|how|which|can|do|does|is|are|should)\b)/i,
    )
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part));
  const questions: string[] = [];
  let lead: string[] = [];
  for (const sentence of sentences) {
    lead.push(sentence);
    if (sentence.endsWith('?') || startsQuestion.test(sentence)) {
      questions.push(lead.join(' '));
      lead = [];
    }
  }
  if (questions.length === 0) return [text.trim()];
  const last = questions.length - 1;
  return questions
    .map((question, index) => (index === last ? [question, ...lead].join(' ') : question))
    .slice(0, questionsAtMost);
}

const stageWords: Readonly<Record<string, Stage>> = {
  one: 1,
  '1': 1,
  first: 1,
  '1st': 1,
  i: 1,
  initial: 1,
  two: 2,
  '2': 2,
  second: 2,
  '2nd': 2,
  ii: 2,
  formal: 2,
  three: 3,
  '3': 3,
  third: 3,
  '3rd': 3,
  iii: 3,
  statutory: 3,
  final: 3,
  last: 3,
};
const stagePattern =
  /\bstages?\s*(one|two|three|[123]|iii|ii|i)\b|\b(first|second|third|1st|2nd|3rd|final|last) stage\b|\b(initial|formal|statutory) action\b|\bs([123])\b(?!\d)/gi;

/** The stages named, in order, each once. "s1" to "s3" are shorthand; "s17" and "s47" are sections. */
export function stagesNamed(text: string): readonly Stage[] {
  const found = new Set<Stage>();
  for (const match of text.matchAll(stagePattern)) {
    const word = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').toLowerCase();
    const stage = stageWords[word];
    if (stage) found.add(stage);
  }
  return [...found];
}

/** True where the words lean on a stage and do not say which. */
export const leansOnStage = (text: string): boolean =>
  stagesNamed(text).length === 0 &&
  /\b(?:this|that|our|the|my|at which|current|next|same) (?:stage|step)\b|\bwhat(?:'s| is| do (?:i|we) do)? next\b|\bnext steps?\b/i.test(
    text,
  );

const asksFor: readonly (readonly [RegExp, readonly FactKind[]])[] = [
  [
    /\bhow much (?!time|notice|warning|support|help)|\bcosts?\b|£|\bprice\b|\bfees?\b|\bsalary\b|\bearn\b|\bpaid\b|\brate per\b|\bamount\b|\bbudget\b/i,
    ['money'],
  ],
  [
    /\b(?:phone|telephone|contact) (?:numbers?|details)\b|\b(?:e-?mail|postal) address\b|\bphone number\b/i,
    ['route'],
  ],
  [
    /\bwho (?:do|can|should|would) (?:i|we) (?:phone|call|ring|contact|ask|e-?mail|speak|talk)\b/i,
    ['route', 'actor'],
  ],
  [
    /\bhow (?:do|can|should|would) (?:i|we|schools?|you) (?:apply|refer|contact|reach|book|get hold|make a referral|claim|phone|ring|e-?mail)\b|\bwhere (?:do|can) (?:i|we)\b/i,
    ['route', 'steps'],
  ],
  [
    /\bhow (?:long|soon|quickly|often)\b|\bhow many (?:working |school |calendar )?(?:days|weeks|months)\b|\bdeadlines?\b|\btime ?(?:limits?|scales?|frames?)\b|\bby when\b/i,
    ['time-limit', 'date'],
  ],
  [/\bhow many\b|\bpercentage\b|\bper ?cent\b|%|\bwhat proportion\b|\bnumber of\b/i, ['number']],
];

/** The kinds of fact of which a passage must hold at least one; empty where the question leaves it open. */
export function factsAskedFor(question: string): readonly FactKind[] {
  return asksFor.find(([pattern]) => pattern.test(question))?.[1] ?? [];
}
