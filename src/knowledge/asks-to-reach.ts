/** Recognises a question that asks for nothing but how to reach the Virtual School: its settings answer it, no guidance does. */
import { bareWords } from './bare-words.ts';

const courtesy =
  '(?:hi|hiya|hello|hey|morning|ok|okay|so|sorry|please|pls|plz|thanks|thank you|ta|just|quick (?:one|question)|and|also|but|then)';
const theSchool =
  "(?:(?:and|or|both|the|my|our|your|their|a|an|local|this|that|another|some|other|council['’]?s|authority['’]?s|borough['’]?s|county['’]?s|one in) )*(?:virtual school(?: head(?: ?teacher)?)?s?|virtual head ?(?:teacher)?s?|v\\.?s\\.?h?)(?:['’]?s)?(?: (?:team|service|office|lead))?(?: (?:in|at|of|for) (?:the )?(?:council|authority|borough|county|another (?:authority|borough|council|county|area)|here))?";
const them = '(?:them|him|her)';
const detail =
  '(?:(?:tele)?phone|telephone|tel|mobile|direct|contact|duty|main|general|office|e-?mail|postal|web|team)?[ -]?(?:numbers?|no|addresse?s?|e-?mails?|phone|details|inbox|lines?|(?<=contact )info(?:rmation)?|hotline|contacts?|opening (?:hours|times)|hours|website|web ?page|link)';
const ask =
  "(?:(?:what|where|wot)(?:['’]?s| is| are| can i find| do i find| would i find)?|(?:have|has) (?:you|anyone|anybody) got|(?:do|does) (?:you|anyone) have|(?:can|could|may) (?:i|we|you) (?:please )?(?:have|get|give me|send me|find)|give me|send me|tell me|show me|(?:i|we) ?(?:need|want|am after|['’]?m after)|need|want|after|looking for|is there|any|got)";
const reach =
  '(?:contact|reach|ring|call|phone|telephone|email|e-mail|message|get hold of|get in touch with|get through to|get a hold of|speak (?:to|with)|talk (?:to|with))';
const who = '(?:i|we|you|one|somebody|someone|a dsl|dsls|schools?|a school|social workers?|a social worker)';
const way = `(?:(?:how|where) (?:do|does|can|could|should|would|to|d|shall) ?(?:${who} )?(?:best |actually )?|(?:what(?:['’]?s| is) )?(?:the )?best way (?:to|of) |(?:i|we) (?:need|want) to |need to |want to |trying to |ways? to |(?:can|could) (?:i|we) )`;
/** What is asked of the Virtual School, and how one speaks of doing so. */
const helpOf =
  '(?:(?:an?|some|any|the) )?(?:(?:new|quick|short|online|virtual school|vs) )*(?:consult(?:ation)?s?(?: requests?)?|advice|help|support|training|appointments?|meetings?|calls?|slots?|referrals?|requests?)';
const asking = `(?:refer(?: (?:an?|my|our|this|one) (?:child|pupil|student|case|young person))? (?:in)?to|(?:make|send|put in|do|start|submit|raise|log|book|arrange|set up|get|have|ask for|request) ${helpOf} (?:in )?(?:with|from|to|of|at)|sign up (?:with|to)|book in with)`;
/** Of nobody in particular: whom else would one ask here. */
const fresh = '(?:an? )?(?:(?:new|quick|short|online|virtual school|vs) )*';
const consultation = `${fresh}(?:consult(?:ation)?s?(?: requests?)?|requests?)`;
const meeting = `${fresh}(?:appointments?|meetings?|calls?|slots?)`;
const adviser = '(?:you|an? advis[eo]r|some(?:one|body))';
const bookings = `(?:(?:(?:book|make|log|arrange|set up|submit|raise|send in|put in) ${consultation}|get ${fresh}consult(?:ation)?s?|book ${meeting}|get ${fresh}(?:appointments?|slots?)|book(?: in| on)?)(?: (?:with|from|to) ${adviser})?|(?:make|arrange|set up|have|get) ${meeting} with ${adviser}|book (?:in )?with ${adviser})`;
const rest =
  '(?:please|pls|thanks|thank you|ta|now|today|directly|urgently|asap|by (?:phone|e-?mail)|on the phone|(?:about|re|regarding) (?:(?:a|my|one of my|this|our) )?(?:child|pupil|student|case|question|attendance|absence|exclusion|home education|ehe|this|it|something))';

const forms = (school: string): string =>
  [
    `(?:${ask} )?(?:(?:the|a|an|any|some|your|their|its) )?${detail} (?:for|of|4|at) ${school}`,
    `(?:${ask} )?${school}(?:['’]s)? ${detail}`,
    `(?:what|which) ${detail} (?:do|can|should|could) ${who} (?:ring|call|use|try|email|e-mail) (?:for|to reach|to get|to get hold of) ${school}`,
    `${way}${school === them ? `(?:${reach}|${asking})` : `(?:${reach}|find|${asking})`} ${school}`,
    `who (?:do|can|should|could) ${who} (?:contact|ring|call|phone|email|speak to|talk to|ask for) (?:at|in) ${school}`,
    `contact(?:ing)? ${school}`,
  ].join('|');
const whole = (school: string): RegExp =>
  new RegExp(
    `^(?:${courtesy} )*(?:${forms(school)})(?: (?:in|of|at|for|and|or|both)){0,4}(?: ${rest})*(?: ${courtesy})*$`,
  );
const named = whole(theSchool);
const meant = whole(them);
const booked = new RegExp(`^(?:${courtesy} )*${way}${bookings}(?: ${rest})*(?: ${courtesy})*$`);
/** "How do I book it", after what the Virtual School offers. */
const offered = new RegExp(
  `^(?:${courtesy} )*${way}(?:book|get|access|request|apply(?: for)?|ask for|sign up(?: (?:for|to))?)(?: (?:it|that|this|one|these|those|any of (?:it|that|this|these|those)|a place))?(?: ${rest})*(?: ${courtesy})*$`,
);
const ofTheSchool = /^(?:virtual|v\.?s)/i;
/** Whoever may be meant by "them". */
const mayBeMeant =
  /\b(?:virtual (?:school(?: head)?|head) ?(?:teacher)?s?|v\.?s\.?h|teams?|services?|units?|hubs?|panels?|officers?|workers?|lado|police|camhs|nurses?|gp|sewos?|ewos?|eit|schools?|heads?|teachers?|sencos?|dsls?|iros?|mum|dad|mother|father|parents?|carers?|famil(?:y|ies)|child(?:ren)?|kids?|pupils?|students?|girls?|boys?|lads?)\b/gi;
const longest = 140;

const isOfTheSchool = (text: string): boolean => ofTheSchool.test(text.match(mayBeMeant)?.at(-1) ?? '');

/**
 * "What is the Virtual School's number", "how do I get hold of the VSH", "how do I book a consultation"; and "how do I ring them", where of all that was
 * asked before it and said around it the Virtual School was named last. Names of places are taken out before.
 */
export function asksToReach(question: string, around: string): boolean {
  if (question.length > longest) return false;
  const words = bareWords(question);
  if (named.test(words) || booked.test(words)) return true;
  return (meant.test(words) || offered.test(words)) && isOfTheSchool(around);
}
