/** Numbers and addresses of one person that have a fixed form: UPN, NHS, NI, postcode, phone, e-mail, references. */
import type { IdentifierKind, Span } from './kinds.ts';

/** Public helplines, and the emergency numbers that stand beside them. */
const publicLines = new Set([
  '08001111',
  '08088005000',
  '0800555111',
  '08082000247',
  '0800789321',
  '08081689111',
  '08088010327',
  '08088022000',
  '116000',
  '116111',
  '116123',
  '111',
  '101',
  '999',
  '08088000082',
  '08001114000',
  '08000280285',
  '03000030300',
  '0300123667',
]);
const postcodeAreas =
  'AB|AL|B|BA|BB|BD|BF|BH|BL|BN|BR|BS|BT|BX|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|GX|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE|ZZ';
const areas: ReadonlySet<string> = new Set(postcodeAreas.split('|'));
/** In any case: "SE", "m". */
export const isPostcodeArea = (letters: string): boolean => areas.has(letters.toUpperCase());
const gap = '[ \\-.,/]{0,2}';

const upn = new RegExp(`(?<![a-z0-9])[a-z](?:${gap}\\d){11}(?:${gap}\\d|[ .-]?[a-z])(?![a-z0-9])`, 'gi');
const nhs = /(?<!\d)\d{3}[ \-.]{1,3}\d{3}[ \-.]{1,3}\d{4}(?!\d)|(?<!\d)\d{10}(?!\d)/g;
const nationalInsurance = new RegExp(
  `(?<![a-z0-9])(?:q[ .-]?q|[a-ceghj-prtw-z][ .-]?[a-ceghj-nprtw-z])(?:${gap}\\d\\d){3}(?:${gap}[a-d])?(?![a-z0-9])`,
  'gi',
);
const postcode = new RegExp(
  `(?<![a-z0-9])(?:GIR|(?:${postcodeAreas})\\d[a-z0-9]?)[ \\-.]{0,3}\\d[abd-hjlnp-uw-z]{2}(?![a-z0-9])`,
  'gi',
);
/** Wide, since documents set numbers out in columns and with dashes between blanks. */
const phone =
  /(?<![\d£])(?:(?:\+|00)[ ]?44[ \-.()_]{0,5}(?:0[ )\-._]{0,5})?|(?:\(?0\)?|(?<![A-Za-z])[oO](?=[127]))[ ._-]{0,5})(?:\d[ \-.()/_·]{0,5}){8,9}\d(?!\d)|\+[1-9]\d{0,2}(?:[ \-.()]{0,2}\d){7,12}(?!\d)/g;
const reference =
  /\b(?:case|mosaic|lcs|lac|liquid ?logic|ics|eclipse|care ?first|capita|synergy|ehm|sims|arbor|bromcom|cpoms|client|person|service user|child(?:'?s)?|pupil(?:'?s)?|student(?:'?s)?|file|referral|crn|swift|frameworki?|urn|uln|admission|exam|candidate|ref|reference|record|id|system|social care|ehcp|court|police|crime|cad|arc|camhs|hospital|passport|visa|home office)[ ]{0,2}(?:(?:case|person|client|file|ref(?:erence)?|no|num(?:ber)?|id|identifier|record)[. ]{0,2}){0,2}(?:is|was|[:#=-])?[ #:]{0,2}((?:[a-z]{1,6}[-/]?)?\d[\da-z/-]{2,18})(?![a-z0-9])/gi;
const longDigits =
  /(?<![\d£$€.,])\d{6,}(?!\d|,\d{3}|\.\d|[ ]?(?:pounds|gbp|million|pupils|children|people|words)\b)/g;
const atext = /[^\s<>()[\]",;:\\@\uE000]/;
const ownReference = /(?<![a-z0-9])(?:[a-z]{2,8}-20\d\d-\d{4,}|dfe-\d{5}-\d{4})(?![a-z0-9])/gi;
const wantsNumber =
  /(?:ref(?:erence)?|no|num(?:ber)?|id|identifier|mosaic|lcs|crn|uln|eclipse|liquid ?logic)[.:# =-]*(?:is|was)?[.:# =-]*$/i;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

function all(
  text: string,
  pattern: RegExp,
  kind: IdentifierKind,
  certain: (value: string) => boolean | undefined,
): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    const sure = certain(match[0]);
    if (sure === undefined) continue;
    spans.push({ kind, certain: sure, start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

/** The DfE's check letter: the 12 digits weighted 2 to 13, modulo 23, as a letter without I, O and S. */
export function hasUpnCheckLetter(value: string): boolean {
  const compact = value.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';
  let sum = 0;
  for (let at = 1; at < 13; at++) {
    const char = compact[at] ?? '';
    sum += (at + 1) * (/\d/.test(char) ? Number(char) : letters.indexOf(char));
  }
  return compact[0] === letters[sum % 23];
}

/** The NHS number's check digit, modulus 11. */
export function isNhsNumber(value: string): boolean {
  const digits = digitsOf(value);
  let sum = 0;
  for (let at = 0; at < 9; at++) sum += Number(digits[at]) * (10 - at);
  const check = (11 - (sum % 11)) % 11;
  return digits.length === 10 && check !== 10 && check === Number(digits[9]);
}

function isAcademicYear(digits: string): boolean {
  return /^20\d{4}$/.test(digits) && Number(digits.slice(4)) === Number(digits.slice(2, 4)) + 1;
}

const domain = /^@ ?[\p{L}\d[][\p{L}\d.[\]:-]*/u;

/** Where the part before an @ starts; a blank may stand before it where a domain follows. */
function startOfMailbox(text: string, at: number, from: number): number {
  const isSpaced =
    /\w $/.test(text.slice(Math.max(from, at - 2), at)) && /^@ ?[\w-]+\.\w/.test(text.slice(at, at + 80));
  let start = isSpaced ? at - 1 : at;
  while (start > from && atext.test(text.charAt(start - 1))) start--;
  return start;
}

function findEmails(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const host = (domain.exec(text.slice(at, at + 260))?.[0] ?? '').replace(/[.:-]+$/, '');
    const start = startOfMailbox(text, at, from);
    if (!/\p{L}/u.test(host) || text.slice(start, at).trim() === '') continue;
    from = at + host.length;
    spans.push({ kind: 'email address', certain: host.includes('.'), start, end: from });
  }
  return spans;
}

function findReferences(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(reference)) {
    const [whole, value = ''] = match;
    const start = match.index + whole.length - value.length;
    const named = wantsNumber.test(text.slice(Math.max(0, start - 24), start));
    const digits = digitsOf(value);
    if (digits.length < 3 || /^\d{1,2}[/-]\d{1,2}[/-](?:\d\d)?\d\d$/.test(value)) continue;
    if (!named && (digits.length < 4 || /^(?:19|20)\d\d/.test(value))) continue;
    spans.push({ kind: 'case reference', certain: named, start, end: start + value.length });
  }
  const isRun = (value: string): boolean | undefined => (isAcademicYear(value) ? undefined : false);
  return [...spans, ...all(text, longDigits, 'case reference', isRun)];
}

/** Everything with digits or an @ that has a fixed form. Linear in the length of the text. */
export function findNumbers(text: string): readonly Span[] {
  const spans = text.includes('@') ? findEmails(text) : [];
  if (!/\d/.test(text)) return spans;
  const open =
    text.includes('20') || /dfe-/i.test(text)
      ? text.replace(ownReference, (own) => ' '.repeat(own.length))
      : text;
  spans.push(
    ...all(open, upn, 'UPN', (value) => hasUpnCheckLetter(value) || /^[a-z]\d{11}/i.test(value)),
    ...all(open, phone, 'phone number', (value) => (publicLines.has(digitsOf(value)) ? undefined : true)),
    ...all(open, nhs, 'NHS number', isNhsNumber),
    ...all(open, nationalInsurance, 'national insurance number', () => true),
    ...all(open, postcode, 'postcode', () => true),
    ...findReferences(open),
  );
  // A helpline's number is no run of digits in a record.
  return spans.filter(
    ({ kind, start, end }) => kind !== 'case reference' || !publicLines.has(digitsOf(text.slice(start, end))),
  );
}
