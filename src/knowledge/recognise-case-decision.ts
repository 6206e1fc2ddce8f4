/** Recognises that the assistant is asked to decide, diagnose, draft or predict for one child or family. */
import { decisionRules, decisionWords } from './case-decision-rules.ts';
import { draftingRules, draftingStops, draftingWords } from './drafting-rules.ts';
import { bias, enough, words as fittedWords } from './fitted-decisions.ts';
import { logOdds, readFittedWords } from './fitted-words.ts';
import { judgementRules, judgementWords } from './judgement-rules.ts';
import { createPhraseBook, holds, wordsOf } from './phrase-book.ts';
import { readWords, sentenceEnd } from './read-words.ts';
import { rememberLast } from './remember-last.ts';
import { readStems } from './word-features.ts';

const findDecision = createPhraseBook(
  { ...decisionWords, ...judgementWords },
  [...decisionRules, ...judgementRules],
  'who how when which why told says said',
);
const findDraft = createPhraseBook({ ...decisionWords, ...draftingWords }, draftingRules, draftingStops);
const procedure = wordsOf(
  {},
  'how|who|when|where|why|which|whose|what-happens-when|what-happens-if|what-should-be|what-must',
);

const someone =
  /\b(?:s?he|him|hers?|his|they|them|mum|dad|mother|father)\b|\b(?:this|that|these|those|the|my|our|your)(?: \w+)? (?:child|children|kids?|pupil(?! premium)s?|student|boy|girl|lad|lass|teenager|baby|couple|parents?|carers?|family|household|case|one|siblings?)\b|\b(?:boy|girl|lad|lass|baby|toddler|twins|siblings?|brother|sister|uncle|aunt|gran(?:n?y|s|d\w+)?|nan|step\w*|y(?:ea)?r? ?\d{1,2})\b|\[name\]/i;
/** Told of these, nothing is a rule or a fact alone, whoever they are said of. */
const grave =
  /\b(?:remov\w*|mov(?:e|ed|ing)|contact|adopt\w*|safe(?:ty)?|unsafe|medicat\w*|paracetamol|hit(?:s|ting)?|hurt\w*|bruis\w*|abus\w*|neglect\w*|texting|kiss\w*|custody|separat\w*|adhd|autis\w*|diagnos\w*)\b|\d ?%/i;
const asker = /\b(?:[iu]|me|we|you|ya|us)\b/i;
const money = /\b(?:grants?|budgets?|funding|underspen[dt]|pupil premium|premium plus|ppp|pp\+)/i;
const wantsShort = /[\s,.;:?!-]*\b(?:yes or no|y\/n)\b\W*$/i;
const asksWhetherTrue =
  /^\W*(?:so )?am i (?:right|correct)(?: in thinking| to think)?,? (?:that )?(?=\S+ \S+ \S+)/i;
const opensAsQuestion =
  /^\W*(?:so |and |but |hi |hello )?(?:is|are|was|were|do|does|did|can|could|must|has|have|will|would|should) (?!it\b|this\b|that\b|there\b)/i;

const exclusion = /\bexclud(?:ed?|ing)\b/i;

const tellsOfNobody = (message: string): boolean =>
  ![someone, grave, exclusion].some((telling) => telling.test(message));
const asksForItself = (message: string): boolean => !asker.test(message) || money.test(message);

/** "Can we put the grant towards another budget? Yes or no" wants a short answer, and "am I right that …" a fact, and no decision about anybody. */
const withoutWish = (message: string): string => {
  const short = message.replace(wantsShort, '?');
  const isFact = short !== message && opensAsQuestion.test(short) && asksForItself(short);
  const asked = isFact ? short : message.replace(asksWhetherTrue, '');
  return tellsOfNobody(asked) ? asked : message;
};

/** "Should I issue it to this mum?", "does he have ADHD?", "write the court warning"; not how, when or by whom. */
export const isCaseDecision = rememberLast((message: string): boolean => isDecided(withoutWish(message)));

const isDecided = (message: string): boolean =>
  isByWords(message) || (isByRules(message) && !(tellsOfNobody(message) && isFarFromOne(message)));

const fitted = readFittedWords(bias, fittedWords);

/** What no rule foresaw, where the words say so surely enough. */
const isByWords = (message: string): boolean => Math.max(...logOdds(fitted, readStems(message))) >= enough;

/** So far below that a rule has only met words of procedure; a sentence that asks to decide is not outweighed by the others. */
const farBelow = -5;

const isFarFromOne = (message: string): boolean =>
  [message, ...message.split(/(?<=[.?!;])\s+|\n+/)].every(
    (part) => Math.max(...logOdds(fitted, readStems(part))) < farBelow,
  );

const paper = 'contract|plan|plans|report|leaflet|letter|pep|template|form|minutes|notes|copy|record';
const thing = 'it|this|that|one|these|those|them';
const reader =
  'parents|parent|mum|dad|carer|carers|family|school|head|sewo|eit|virtual-school|vs|vsh|dsl|dt|iro|chair|everyone|everybody|all|anyone|both|you|team|office';

/** What the rules ask of anybody, told with the people of one case: what is said, shared, written down or done again. */
const ofProcedure: readonly string[] = [
  'parenting contract ~1 or attendance contract',
  'what ~1 will|do|would|might they|it|sewo|officers go|talk through|about|over',
  'do|does|will|would|can they|he|she|we|mum|dad|parents ~1 get|have ~1 another|second|third|final ~1 one|warning|chance|notice|letter|meeting|review',
  'attendance contract ~1 or parenting contract',
  'what ~1 do|must i|we ~1 have|need to ~1 tell|say|give|show|send',
  'what should|must ~3 be told|given|sent|shown',
  'should|shouldnt they|school|the-school|someone have ^',
  'should|shouldnt they|school|the-school|someone have ~1 told|informed|notified|rung|warned|asked|invited|consulted',
  'does|do it|they|this|that ~1 cover|include',
  'do i|we ~1 have|need to ~5 in-writing',
  'do i|we ~1 have|need to do it|that|this again|twice|too|every|each|termly|weekly|yearly|annually',
  // What is done with a paper is asked of every case; "send it to court" is not.
  `do|does|must|should|can|could i|we|school|they ~3 record|log|note|minute|file|upload|email|post|cc|print|scan|sign|attach|forward ${thing} ^|somewhere|anywhere|on|in|to|with|every|each|before|after|by|too|first`,
  `do|does|must|should|can|could i|we|school|they ~3 send|email|post|give|hand|forward|copy|put ${thing} ~1 to|in|into|on|onto ~2 ${reader}|system|file|writing|record`,
  `do|does|must|should|can|could i|we|school|they ~3 copy ~1 ${reader} in`,
  `do|does|must|should|can|could i|we|school|they ~3 send|email|hand|submit ${thing} ~1 before|after|by|beforehand|late|with`,
  `have|need to keep|store|save ${thing} ^|for|safe|on-file`,
  `do|does|must i|we|school ~1 have|need to tell|inform|ask|ring|invite mum|dad|parents|parent|carer|carers|family before|after|first|at|in-writing|when`,
  `do|does|must|should i|we ~2 chase|contact|ring|email|call|phone|remind school|head|sewo|eit|everyone or wait|leave|not`,
  `can|could|must|does i|we|school|they ~1 hold|keep a|the|his|her|their ~1 place ~1 for|open|while|when|^`,
  'have|need to attend|come|go|join|be-there|be-present|turn-up or',
  `too-late to send|submit|book|request|ask|apply|appeal|object|complain|claim|change|cancel|upload|return|complete|add|hand-in ~1 it|this|one|these|a|an|the|my|for|^`,
  'do i|we ~1 have|need to go|speak|talk|come back to ~1 sewo|eit|surgery',
  'do i|we ~1 wait for ~2 review',
  `${paper} ~6 can|may i|we ~1 send|share|give|show`,
  `${paper} ~9 can|may she|he|they|mum|dad have|see it|one|a-copy|this`,
  `^ is|are the|a|an ~1 ${paper} ~4 optional|compulsory|voluntary|binding|national|statutory|mandatory|required`,
  'can ~1 mum|dad|parents|they|carers be|get ~4 for not|keeping|missing|bunking',
  'can|could she|he|they|mum|dad|nan|gran|carers be|get fined|prosecuted|penalised ^|if|when|too|as|again|twice|while|because',
  'can|could she|he|they|mum|dad|nan|gran|carers be|get fined|prosecuted for ~3 holiday|holidays|absence|absences|attendance|non-attendance|lateness|days|sessions|truancy',
  'can|could she|he|they|child be home-educated|home-schooled|flexi-schooled|dual-registered',
  `do|does|must i|we|they|mum|dad|parents ~1 have|need to sign ${thing} or`,
];

/** What may be kept or sent of a child is for the rules on data, and whether somebody should have told us is past deciding. */
const ofRules = createPhraseBook(
  decisionWords,
  [
    {
      pattern:
        'put|keep|store|hold|save|share|send|use|record|include|write|quote|type|add|enter|have|upload ~4 upn|upns|unique-pupil|nhs-number|nhs-numbers|pupil-number|pupil-numbers|identifier|identifiers|dob|date-of-birth|personal-data|personal-information|spreadsheet|data',
    },
    {
      pattern:
        'should|shouldnt|must|supposed|meant ~3 have ~1 told|informed|notified|consulted|asked|warned|let|rung|contacted|invited|given|shared ~2 me|us|sw|social-worker|someone|anyone',
    },
    {
      pattern:
        'should|shouldnt ~2 i|we|sw|social-worker ~1 have been told|informed|notified|consulted|asked|warned|contacted|invited',
    },
    ...ofProcedure.map((pattern) => ({ pattern })),
  ],
  'not never',
);

function isByRules(message: string): boolean {
  const words = [sentenceEnd, ...readWords(message), sentenceEnd];
  const spans = grave.test(message) ? [] : ofRules(words);
  return [...findDecision(words), ...findDraft(words)].some(({ rule, from, to }) => {
    if (rule.evenAsked) return true;
    if (spans.some((span) => span.from <= to && from <= span.to)) return false;
    const start = words.lastIndexOf(sentenceEnd, Math.max(from - 1, 0)) + 1;
    return !holds(procedure, words, start, from);
  });
}
