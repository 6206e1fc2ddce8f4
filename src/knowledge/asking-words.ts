/** Tells what asks from what is told: of a sentence, or of a part of one. */

/** Before a question that stands by itself. */
const opener =
  /^(?:(?:and|also|then|but|so|ok|okay|now|basically|just|please|pls|my question is|question)[ ,:]+)*(?:(?:who|what|when|where|why|how)(?:['’]?s)?|which|can|could|do|does|did|is|are|should|must|will|would|has|have|shall)\b/i;

/** With one of these a clause goes on after "do", "can" or "is": one list for all who ask whether it does. */
export const subjects =
  'i|we|you|they|he|she|it|there|this|that|the|a|an|my|our|their|any|anyone|schools?|parents?|social|sws?|lps?|children|kids|mum|dad|virtual|vsh?';
const auxiliary = 'can|could|do|does|did|is|are|should|must|will|would|has|have|shall';
/** "Wondering if", "need to know who", "can you remind me what": what follows is asked. */
const marker =
  "(?:wonder(?:ing|ed)?|(?:need|want(?:ed|s)?|like|love|keen|trying) to (?:know|ask|check|clarify|confirm|find out|work out|understand|see|be clear|explain)|(?:do(?:n['’]?t| not)|(?:any|every|no)(?:one|body)) know|(?:do )?(?:you|u) know|not (?:\\w+ )?(?:sure|clear|certain)|unsure|unclear|(?:tell|remind|advise|show) (?:me|us)|clarify|confirm|explain|advise|advice on|checking|asking|question (?:is|about|on|re)|any (?:idea|clue)|no idea)";
const askingWord = "(?:(?:who|what|when|where|why|how)(?:['’]?s)?|which|if|whether)";
const askedAfter = new RegExp(
  `\\b${marker}\\b(?:(?:[ ,:]+(?!${askingWord}\\b)[\\w'’]+){0,4}[ ,:]+(?=${askingWord}\\b)|[ ,:]+(?=(?:${auxiliary}) (?:${subjects})\\b))|\\b(?:wondering|looking for|(?:need|want) to know) (?:about |re |for )?`,
  'i',
);

const firstOfTelling =
  "i|im|ive|i['’]?(?:m|ve|d|ll)|we|weve|we['’](?:re|ve)|he|hes|she|shes|they|theyve|it|its|there|theres|this|my|our|his|her|their|mum|mam|mom|dad|mother|father|nan|gran|grandma|parents?|famil(?:y|ies)|both|child|kid|lad|girl|boy|pupil|student|yp|young person|new|bit|sorry|hope|hoping|working|worked|got|having|had|just (?:had|been|started|come|got|out|back|off)|been|went|picked|started|spoke|tried|need (?:it|this|them|an answer)|(?:loves|hates|likes|lives|works|says|wants|refuses|needs|goes|keeps|gets|stays|sleeps|struggles|finds|enjoys)|(?:won|doesn|can|hasn|isn|wasn|didn)['’]?t|never|no (?:reply|answer|joy|luck|show)|asap|urgent(?:ly)?|thanks?|thank you|cheers|hi|hello|morning|apologies|thx|ta";
const telling = new RegExp(
  `^(?:(?:and|but|so|also|then|now|ok|yes|no|well|the|a|an|one of (?:my|our)|some|because|as|since)[ ,]+)*(?:${firstOfTelling})\\b`,
  'i',
);
/** "The attendance lead thinks", "colleagues from three schools were there". */
const stating =
  / (?:is|are|was|were|has|have|had|hasn['’]?t|thinks?|says?|said|wants?|told|left|moved|retired)\b/i;

const clauseEnds = /(?:,|;|:|\s[-–—]+|\.{2,}|…)\s+|\s+(?=(?:so|but)\s)/;
/** "…, who is on a plan", "…, has missed a lot": told of somebody who was spoken of before. */
const relative =
  /^(?:who|which|where|when)(?:['’]s)? (?:is|has|was|had|lives?|are|were|have|attends?|goes)\b(?! (?:meant|supposed|responsible|allowed|expected|going|the)\b)/i;
const plural = '(?!as\\b|is\\b|was\\b|has\\b|less\\b|always\\b|sometimes\\b|progress\\b)[\\w&]{2,}s';
const headless = new RegExp(
  `^(?:and |but )?(?:(?:is|are|has|have)\\s+(?!(?:${subjects}|some|${plural})\\b)|(?:can|could|should|must|will|would|shall)\\s+(?!(?:${subjects}|an?|some|one|every|each|${plural})\\b)|d(?:o|oes|id)\\s+(?:not|well|so|nothing)\\b)`,
  'i',
);
/** What a question leans on stands before it, and must not be left behind. */
const leaning = /\b(?:it|its|that|this|them|those|these|one|ones)\b/i;

const leansBack = (asked: string): boolean =>
  leaning.test(asked) || relative.test(asked) || headless.test(asked);

const asksWithin = (clause: string): boolean =>
  opener.test(clause) && !headless.test(clause) && (clause.endsWith('?') || !relative.test(clause));

/** "Monthly?", "or termly?": what is asked with the question before it. */
export const isAfterthought = (sentence: string): boolean =>
  /^(?:(?:or|and|per)\s+)?\S+$/i.test(sentence) && !opener.test(sentence);

/** It asks by its form; a bare "ELPM report deadline" does not, and tells nothing either. */
export const isAsking = (sentence: string): boolean =>
  sentence.endsWith('?') ||
  opener.test(sentence) ||
  askedAfter.test(sentence) ||
  sentence.split(clauseEnds).some(asksWithin);

/** It begins as people begin to tell of somebody, or states something. */
export const isTelling = (sentence: string): boolean =>
  !isAsking(sentence) && (telling.test(sentence) || stating.test(sentence));

/** The part of a sentence that asks, where people run on to it from what they tell; the sentence where they do not. */
export function askedWithin(sentence: string): string {
  const after = askedAfter.exec(sentence);
  const asked = after ? sentence.slice(after.index + after[0].length) : lastAsked(sentence);
  return asked === undefined || leaning.test(asked) ? sentence : asked;
}

/** Less the parts at either end that only tell; undefined where none does, or where nothing else is there. */
export function withoutTold(sentence: string): string | undefined {
  const clauses = sentence.split(clauseEnds);
  const from = clauses.findIndex((clause) => !isTelling(clause));
  const to = clauses.findLastIndex((clause) => !isTelling(clause));
  const asked = clauses.slice(from, to + 1).join(', ');
  if (from === -1 || (from === 0 && to === clauses.length - 1) || leansBack(asked)) return undefined;
  return asked.split(/\s+/).length >= fewestWords ? asked : undefined;
}
const fewestWords = 2;

/**
 * What comes after two parts or more is asked, whatever they are: from the first part that asks by its form on, or else
 * the last one. Of fewer the first may name what is asked about: "registering a death, which office".
 */
export function askedByPlace(sentence: string): string | undefined {
  const clauses = sentence.split(clauseEnds);
  const first = clauses.findIndex((clause) => asksWithin(clause));
  const from = first === -1 ? clauses.length - 1 : first;
  if (from < partsTold) return undefined;
  const told = clauses.findIndex((clause, at) => at > from && isTelling(clause));
  const asked = clauses.slice(from, told === -1 ? undefined : told).join(', ');
  const isEnough = asked.split(/\s+/).length >= (first === -1 ? wordsOfRunOn : fewestWords);
  return !isEnough || leansBack(asked) || isTelling(asked) ? undefined : asked;
}
const partsTold = 2;

/** The first part that asks by its form, by itself: what comes after it may tell in words that nobody foresaw. */
export function askedAlone(sentence: string): string | undefined {
  const clauses = sentence.split(clauseEnds);
  const alone = clauses.find((clause) => asksWithin(clause));
  if (clauses.length <= partsTold || alone === undefined || leansBack(alone)) return undefined;
  return alone.split(/\s+/).length >= wordsOfRunOn ? alone : undefined;
}

/** "Mum is struggling with mornings what does a SEWO do": run together without a stop, told before it asks. */
const runOn = new RegExp(
  `^(.{12,}?)\\s((?:(?:who|what|when|where|why|how)(?:['’]?s)?|which)(?: \\w+){0,2} (?:${auxiliary}|were|was)\\b.*|how (?:many|much|long|often|soon)\\b.*|(?:${auxiliary}) (?:${subjects})\\b.*)$`,
  'i',
);

/** What it runs on to; undefined where what stands before does not tell, or where what asks leans on it. */
export function askedAfterTelling(sentence: string): string | undefined {
  const [, told = '', asked = ''] = runOn.exec(sentence) ?? [];
  if (!isTelling(told) || leansBack(asked)) return undefined;
  return asked.split(/\s+/).length >= wordsOfRunOn ? asked : undefined;
}
const wordsOfRunOn = 4;

function lastAsked(sentence: string): string | undefined {
  const clauses = sentence.split(clauseEnds);
  const last = clauses.findLastIndex(asksWithin);
  // "Registering a death, which office": what it is about is named first, and nothing is told.
  if (last < 1 || !clauses.slice(0, last).some(isTelling)) return undefined;
  const told = clauses.findIndex((clause, at) => at > last && isTelling(clause));
  return clauses.slice(last, told === -1 ? undefined : told).join(', ');
}
