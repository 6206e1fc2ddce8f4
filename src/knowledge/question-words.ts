/** Who, when, where, how many: what a question asks for, and what a sentence on what is left open says is left open. */

const kinds: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['who', /\bwho(?:m|se|['’]?s)?\b/i],
  [
    'time',
    /\b(?:when|by when|how (?:long|soon|often|quickly|late|early|many (?:days|weeks|months|years|hours))|deadline|timescales?|time limit|(?:which|what) (?:days?|time)|period)\b/i,
  ],
  ['route', /\bwhere\b|\bhow (?:to|do|does|can|should|would)\b/i],
  ['number', /\bhow (?:many (?!days|weeks|months|years|hours)|much)|\bnumbers? of\b/i],
  ['reason', /\bwhy\b/i],
];

const kindsIn = (text: string): readonly string[] =>
  kinds.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind);

/** False where each asks in words of its own kind, and of another: "where is it kept" is not "how long is it kept". */
export function mayBeTheSame(question: string, sentence: string): boolean {
  const asked = kindsIn(question);
  const open = kindsIn(sentence);
  return asked.length === 0 || open.length === 0 || asked.some((kind) => open.includes(kind));
}
