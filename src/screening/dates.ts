/** Dates of birth: a full date that is said to be one, or that stands beside a child and tells of no meeting. */
import type { Span } from './kinds.ts';

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const day = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const year = "(?:(?:19|20)\\d\\d|'?\\d\\d)";
const sep = '[ ]?[/.\\- ][ ]?';
const dayMonthYear = `${day}${sep}(?:0?[1-9]|1[0-2])${sep}${year}`;
/** Month first, where the second number can be no month. */
const monthDayYear = `(?:0?[1-9]|1[0-2])${sep}(?:1[3-9]|2\\d|3[01])${sep}${year}`;
const ordinalMonth = '(?:0?[1-9]|1[0-2])(?:st|nd|rd|th)';
/** "3rd of the 4th 2012", "3.iv.2012". */
const oddlyWritten = `${day} (?:of )?(?:the )?${ordinalMonth}[ ,]{1,2}(?:of )?${year}|${day}[ ./-](?:i{1,3}|iv|vi{0,3}|ix|xi{0,2})[ ./-]${year}`;
const written = `${day}[ -]?(?:of )?${month}[ ,.-]{0,3}${year}|${month}[ .]{0,2}(?:the )?${day}[ ,]{1,2}${year}`;
const iso = '(?:19|20)\\d\\d[-/.](?:0[1-9]|1[0-2])[-/.](?:0[1-9]|[12]\\d|3[01])';
const fullDate = new RegExp(
  `(?<![\\d£/.-])(?:${iso}|${written}|${oddlyWritten}|${dayMonthYear}|${monthDayYear})(?![\\d/])(?! ?%)`,
  'gi',
);
const born =
  /\b(?:d\.? ?o\.? ?b\.?|date of birth|birth ?da(?:y|te)|b ?day|born|birth|turn(?:s|ed|ing) 1?\d)\b[^.!?\n]{0,18}$/i;
/** "b. 3/4/2012"; but code B on a day is a mark. */
const bornShortly = /(?:^|[\s,(])b\. ?$/;
const bornAfter =
  /^[^.!?\n]{0,6}\b(?:dob|d\.o\.b|is (?:his|her|their|the) (?:dob|date of birth|birthday)|birthday)\b/i;
const bornLoosely = new RegExp(
  `\\b(?:(?:dob|d\\.o\\.b\\.?|date of birth|born|birthday|turned 1?\\d|(?:he|she)(?:'s| is|'ll be| will be| turns) 1?\\d on)(?: (?:is|was|on|in|the|of))*[ :=-]{1,3})((?:${day} (?:of )?${month}|${month} ${day}(?!\\d)|${month},? (?:19|20)\\d\\d|(?:in )?(?:19|20)\\d\\d(?![-/\\d])|\\d{1,2}[/.]\\d{1,2}(?![/.\\d])|\\d{6,8}(?!\\d)))`,
  'gi',
);
const policy = /\bborn (?:on or )?(?:after|before|between|since|from)\b[^.!?\n]{0,40}$/i;
const child =
  /\b(?:child|pupil|student|kid|boy|girl|lad|son|daughter|sibling|brother|sister|yp|young person|baby|he|she|aged?|years? old|y\/?o|\d{1,2}yo)\b|\uE000/i;
const event =
  /\b(?:meeting|consultation|elpm|conference|review|hearing|tribunal|court|panel|visit(?:ed)?|met|surgery|surgeries|letter|notice|report|assessment|referral|referred|excluded|exclusion|suspended|suspension|sent|held|booked|book|deadline|due|by|since|from|until|till|starts?|started|starting|moved?|join(?:ed)?|left|last|absent|attended|attend|school|plan|pep|taf|cpc|icpc|issued|signed|agreed|closed|opened|allocated|published|updated|dated|date|term|inset|before|after|between|missing|training|event|form|on roll|off roll|roll|called|emailed|rang|phoned|spoke|seen|returned|return|placed|placement|removed|order|conviction|inspection|guidance|policy|act|today|yesterday|tomorrow|monday|tuesday|wednesday|thursday|friday|appointment|interview|planned|scheduled|arranged|week|commencing|w\/c|on)\b/i;

const eventAfter =
  /^,? (?:\w+ )?(?:meeting|elpm|consultation|review|hearing|conference|visit|tribunal|panel|taf|pep|deadline|letter|notice|appointment|surgery)\b/i;

/** Years in which a child of school age may have been born, seen from any year that this is used in. */
function isChildhoodYear(date: string): boolean {
  const years = /(?:19|20)\d\d/.exec(date)?.[0] ?? `20${date.slice(-2)}`;
  return Number(years) >= 2000 && Number(years) <= 2035;
}

function clauseBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - 60), start).replace(/^.*[.!?\n](?= )/s, '');
}

function standsBesideChild(text: string, start: number, end: number): boolean {
  const before = clauseBefore(text, start);
  const after = text.slice(end, end + 30);
  if (/\uE000 ?[,(\-:]? ?$/.test(before)) return true;
  return child.test(before + ' ' + after) && !event.test(before) && !eventAfter.test(after);
}

function findFullDates(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(fullDate)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = clauseBefore(text, start);
    if (policy.test(before)) continue;
    const certain =
      born.test(before) ||
      bornShortly.test(text.slice(Math.max(0, start - 5), start)) ||
      bornAfter.test(text.slice(end, end + 50));
    const isLikely = isChildhoodYear(match[0]) && standsBesideChild(text, start, end);
    if (certain || isLikely) spans.push({ kind: 'date of birth', certain, start, end });
  }
  return spans;
}

export function findDatesOfBirth(text: string): readonly Span[] {
  if (!/\d/.test(text)) return [];
  const spans = findFullDates(text);
  for (const match of text.matchAll(bornLoosely)) {
    const [whole, value = ''] = match;
    const end = match.index + whole.length;
    spans.push({ kind: 'date of birth', certain: true, start: end - value.length, end });
  }
  return spans;
}
