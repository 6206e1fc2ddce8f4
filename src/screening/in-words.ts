/** Numbers, dates of birth and e-mail addresses that were dictated: "oh seven seven double oh", "third of march". */
import type { IdentifierKind, Span } from './kinds.ts';

const digit = '(?:oh|o|zero|nought|one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand)';
const spoken = `(?:(?:double|treble|triple)[ -])?${digit}`;
const run = new RegExp(`\\b${spoken}(?:[ ,-]{1,2}${spoken}){5,}\\b`, 'gi');
const units = '(?:one|two|three|four|five|six|seven|eight|nine)';
const ordinals =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)';
const teens = '(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)';
const day = `(?:(?:twenty|thirty)[ -]${ordinals}|(?:twenty|thirty)(?:[ -]${units})?|${ordinals}|${teens}|${units}|\\d{1,2}(?:st|nd|rd|th)?)`;
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const year = `(?:two thousand(?: and)?(?: (?:${teens}|${units}))?|twenty[ -](?:${teens}|oh[ -]${units}|twenty(?:[ -]${units})?)|nineteen[ -]ninety(?:[ -]${units})?|(?:19|20)\\d\\d|'?\\d\\d)`;
const born = new RegExp(
  `\\b(?:d\\.? ?o\\.? ?b\\.?|date of birth|born|birthday)(?:'?s)?(?: (?:is|was|on|in|the|of))*[ :=,-]{1,3}(${day}(?: of)? ${month}(?:[ ,]{1,2}${year})?)(?!\\w)`,
  'gi',
);
const spacedBirth = /\bd\.? ?o\.? ?b\.?[ :=-]{1,3}(\d{1,2}[ .]{1,2}\d{1,2}[ .]{1,2}(?:\d\d)?\d\d)(?!\d)/gi;
const mailbox =
  /(?<![\w.])((?:[a-z0-9_+-]{1,30}(?: ?dot ?|[._])){0,3}[a-z0-9_+-]{1,30} ?(?: at |\(at\)|\[at\]) ?(?:[a-z0-9-]{1,30} dot ){1,3}[a-z]{2,10}|[a-z0-9._+-]{1,60} ?[([]at[)\]] ?[a-z0-9.-]{3,60}(?: ?[([]dot[)\]] ?[a-z0-9-]{2,30}){0,3})(?!\w)/gi;
const topLevel = '(?:org|com|net|uk|edu|gov|sch|co|io|info|eu)';
/** "jo.bloggs at school.org", "jo . bloggs @ school . org". */
const looseMailbox = new RegExp(
  `(?<![\\w.])([a-z0-9_+-]{1,30}(?: ?[._] ?[a-z0-9_+-]{1,30}){1,3} at (?:[a-z0-9-]{1,30}\\.){1,3}${topLevel}|[a-z0-9_+-]{1,30}(?: ?[._] ?[a-z0-9_+-]{1,30}){0,3} @ (?:[a-z0-9-]{1,30} ?\\. ?){1,3}${topLevel})(?!\\w)`,
  'gi',
);
/** What somebody is called where people find one another; a word alone may be any word. */
const handle =
  /\b(?:insta(?:gram)?|snap(?:chat)?|tik ?tok|discord|roblox|xbox|gamertag|psn|twitter|username|handle)\b(?: (?:is|was|name|id|handle|username|user))*[ :=]{1,3}((?=[^ ]{4})(?=[^ ]*[a-z])(?:@[a-z0-9._-]{3,40}|[a-z0-9.-]{0,30}[\d_][a-z0-9._-]{0,30}))/gi;
const tens = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const house = new RegExp(
  `\\b((?:number|no\\.?|flat|house) (?:${tens}(?:[ -]${units})?|${teens}|${units}),? (?:[a-z']{2,20} ){1,2}(?:street|st|road|rd|avenue|ave|lane|close|drive|court|way|crescent|place|gardens|terrace|grove|square))\\b`,
  'gi',
);
const lettersApart = /(?<![A-Za-z0-9])((?:[A-Z] ){1,2}(?:\d ){1,2}(?:[A-Z] )?\d [A-Z] [A-Z])(?![A-Za-z0-9])/g;

/** Digits typed one by one, or in pairs, after the word that says what they are. */
const spacedReference =
  /\b(?:mosaic|lcs|ll|liquid ?logic|eclipse|ehm|ics|care ?first|upn|uln|crn|case|client|pupil|ref(?:erence)?|id|number|no)[.:# ]{1,2}(?:(?:id|no|num(?:ber)?|ref(?:erence)?|is|was)[.:# ]{1,2}){0,2}((?:\d{1,3}[ .-]){2,12}\d{1,3})(?![\d%/])/gi;
const spacedPostcode =
  /\bpost ?code(?:'s)?[ :=]{1,2}(?:is |was )?((?:[a-z][ .-]?){1,2}(?:\d[ .-]?){1,2}(?:[a-z][ .-]?)?\d[ .-]?[a-z][ .-]?[a-z])(?![a-z0-9])/gi;

const saysNhs = /\bnhs\b[^.?!\n]{0,25}$/i;

function kindOfRun(text: string, start: number, value: string): IdentifierKind {
  if (saysNhs.test(text.slice(Math.max(0, start - 40), start))) return 'NHS number';
  return /^(?:oh?|zero|nought)\b/i.test(value) ? 'phone number' : 'case reference';
}

/** The first group of each match. */
function groups(text: string, pattern: RegExp, kind: IdentifierKind): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: whole, 1: value = '', index }) => {
    const end = index + whole.length;
    return { kind, certain: true, start: end - value.length, end };
  });
}

function isLong(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).replace(/\D/g, '').length >= 5;
}

interface Form {
  /** What the text must hold for the pattern to be tried at all. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly kind: IdentifierKind;
}

const forms: readonly Form[] = [
  { sign: /born|birth|d\.? ?o\.? ?b/i, pattern: born, kind: 'date of birth' },
  { sign: /d\.? ?o\.? ?b/i, pattern: spacedBirth, kind: 'date of birth' },
  { sign: / dot |[([]at[)\]]/i, pattern: mailbox, kind: 'email address' },
  { sign: /\w at [\w-]+\.| @ /i, pattern: looseMailbox, kind: 'email address' },
  {
    sign: /insta|snap|tik ?tok|discord|roblox|xbox|gamer|psn|twitter|username|handle/i,
    pattern: handle,
    kind: 'name',
  },
  { sign: /number|\bno\b|flat|house/i, pattern: house, kind: 'address' },
  { sign: /\d [A-Z] [A-Z]/, pattern: lettersApart, kind: 'postcode' },
  { sign: /post ?code/i, pattern: spacedPostcode, kind: 'postcode' },
];
const spokenPair = new RegExp(`${digit}[ ,-]{1,2}(?:double|treble|triple|${digit})`, 'i');

function findRuns(text: string): Span[] {
  if (!spokenPair.test(text)) return [];
  return [...text.matchAll(run)].map(({ 0: value, index }): Span => {
    return { kind: kindOfRun(text, index, value), certain: true, start: index, end: index + value.length };
  });
}

export function findInWords(text: string): readonly Span[] {
  const spans = findRuns(text);
  for (const { sign, pattern, kind } of forms) {
    if (sign.test(text)) spans.push(...groups(text, pattern, kind));
  }
  if (!/\d[ .-]\d/.test(text)) return spans;
  const spaced = groups(text, spacedReference, 'case reference');
  return [...spans, ...spaced.filter((span) => isLong(text, span))];
}
