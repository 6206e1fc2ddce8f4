/** What only names a thing after a question before it tells of nothing: "and the minibus?", "what about the coach". */
import { holds, wordsOf } from '../knowledge/phrase-book.ts';
import { readWords } from '../knowledge/read-words.ts';
import { circumstanceWords } from './circumstance-rules.ts';
import { dangerWords } from './concern-words.ts';
import { worryWords } from './worry-rules.ts';
import { allegationWords } from './allegation-rules.ts';

const courtesy = '(?:(?:ok|okay|right|so|thanks|thank you|ta|yes|no|hi|oh|great|sorry|please)[ ,]+)*';
const leads = '(?:and|or|also|plus|but|then|what about|how about|wot about|what abt|same for)';
const relation = '(?:for|about|after|before|during|re|regarding|as for)';
const article = '(?:the|a|an|my|our|their|his|her|your|this|that|any|each|all|both|other)';
const thing = "[\\w'’-]+";
/** A place that somebody is on or in is no thing: "and on the roof". */
const named = `(?:${relation} )?(?:${article} ){0,2}${thing}(?: ${thing}){0,2}(?: (?:and|or|&) (?:${article} )?${thing})?`;
const leading = `${leads} ${named}(?: (?:then|too|as well|please))?\\W*`;
/** Without such a word before it, a thing is only asked after with a question mark. */
const asked = `(?:the|any|my|our|his|her|their) ${thing}(?: ${thing})?\\s*\\?+\\s*`;
const leaning = new RegExp(`^\\W*${courtesy}(?:${leading}|${asked})$`, 'i');

/** "Both of them?" asks how many were meant. */
const counted = new RegExp(
  `^\\W*${courtesy}(?:both|all|each|either|any|some|which|none|how many)(?: one)? of (?:them|us|those|these)\\s*\\?+\\s*$`,
  'i',
);

/** Somebody does something, or is somewhere. */
const telling =
  /\b(?:he|she|they|i|me|him|them|we|us|it|(?:he|she|it|that|there|who)['’]?s|they['’]?re|someone|somebody|no|not|never|is|was|are|were|be|been|has|have|had|got|gets?|gone|left|took|taken|went|came|fell|ran|says?|said|told|cant|can['’]t|wont|won['’]t|didnt|didn['’]t|doesnt|doesn['’]t|isnt|isn['’]t|hasnt|hasn['’]t|on|in|into|off|out|up|down|under|over|through|by|from|with|without|at)\b/i;
/** "And uncle shouting", "and baby dropped"; but a meeting is a thing. */
const doing =
  /\b(?!(?:meeting|training|hearing|building|swimming|parking|morning|evening|wedding|setting|housing|funding|tutoring|boarding|briefing|booking|heating|timing|reading|writing|screening|mentoring|coaching|cooking|feeding|nursing|ring|string|spring|wing|thing|something|anything|bed|shed|need|led|red|fed|med)s?\b)[a-z]+(?:ing|ed)\b/i;

/** Beside any of these the weights of the words decide, as ever. */
const harm = wordsOf(
  { ...dangerWords, ...circumstanceWords, ...worryWords, ...allegationWords },
  `@weapon|@tool|@threat|@kill|@killing|@killed|@beKilled|@hurt|@hitting|@hits|@hitPast|@ending|@suicidal|@poison|@cutting|@cutAt|@selfHarming|@jump|@goneMissing|@notHome|@abroad|@abroadHarm|@fgm|@alarming|@alarm|@honour|
  @medical|@drunk|@snatch|@scared|@inDanger|@notSafe|@stranger|@unknownMen|@sexual|@touch|@private|@bruised|@offender|@reek|@drink|@rescue|@prison|@cry|@fled|@wound|@mark|@harm|@harmed|@concernNoun|
  @hunger|@dirt|@crime|@gifts|@nudes|@selfHarm|@substance|@afraid|@violentHome|@wrong|@contacting|@misconduct|@accuse|@leftAlone|
  fire|smoke|flames|gas|breath|breathing|pulse|fever|rash|fits|vomit|sick|pregnant|sex|porn|secret|secrets|debt|lock|locked|help|emergency|danger|worry|concern|safeguarding`.replace(
    /\s+/g,
    '',
  ),
);

/** Words of harm that are things too, and nothing else where no more is said of them. */
const things = new Set(
  'tablet flight glass bat bottle chain pole stick belt bottom pants trousers'.split(' '),
);

const holdsHarm = (said: string): boolean =>
  holds(
    harm,
    readWords(said).filter((word) => !things.has(word)),
  );
const onlyLeans = (said: string): boolean =>
  counted.test(said) || (leaning.test(said) && !telling.test(said) && !doing.test(said) && !holdsHarm(said));

const sentence = /[^.?!;\n]+[.?!;\n]*/g;

/** The rest stays and is heard: "and the chair? he threw it at her". */
export const withoutLeaning = (message: string): string =>
  message.replace(sentence, (said) => (onlyLeans(said) ? ' ' : said));
