/** The figures of a sentence: amounts, dates, shares, counts and references, each with the words that it belongs to. */
import type { Quantity, Token } from './reading.ts';
import type { Cue } from './words/cues.ts';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const boundCues: ReadonlySet<Cue> = new Set(['at-most', 'at-least', 'within', 'over', 'under']);
const multiples: Readonly<Record<string, string>> = {
  m: ' million',
  million: ' million',
  bn: ' billion',
  billion: ' billion',
  k: ' thousand',
  thousand: ' thousand',
};

export function quantitiesIn(tokens: readonly Token[]): readonly Quantity[] {
  return tokens.flatMap((token, at): readonly Quantity[] => {
    const read = token.kind === 'number' ? readFigure(tokens, at) : readMonth(tokens, at);
    if (!read) return [];
    return [
      {
        ...read,
        at,
        follows: wordAt(tokens, at - 1),
        unit: unitOf(tokens, at),
        beside: besideOf(tokens, at),
        bounds: boundsOf(tokens, at),
      },
    ];
  });
}

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text.toLowerCase() ?? '';
const monthAt = (tokens: readonly Token[], at: number): number => months.indexOf(wordAt(tokens, at)) + 1;
const yearAt = (tokens: readonly Token[], at: number): string | undefined =>
  /^(?:19|20)\d\d$/.exec(wordAt(tokens, at))?.[0];

const figureAt = (tokens: readonly Token[], at: number): string =>
  (tokens[at]?.ids[0] ?? '').replace('figure:', '').replace(/,/g, '');

const isCapital = (tokens: readonly Token[], at: number): boolean => /^\p{Lu}/u.test(tokens[at]?.text ?? '');
const dayAt = (tokens: readonly Token[], at: number): string =>
  /^\d{1,2}(?=(?:st|nd|rd|th)?$)/.exec(wordAt(tokens, at))?.[0] ?? '';

type Figure = Pick<Quantity, 'kind' | 'value'>;

/** `undefined` where the figure is the tail of a date that is read from its month. */
function readFigure(tokens: readonly Token[], at: number): Figure | undefined {
  if (isTail(tokens, at)) return undefined;
  const next = wordAt(tokens, at + 1);
  const value = writtenOut(shareAt(tokens, at), next);
  if (value.startsWith('£')) return { kind: 'money', value };
  if (value.endsWith('%') || next === 'per') return { kind: 'percent', value: value.replace('%', '') };
  if (yearAt(tokens, at) !== undefined || academicYear.test(value)) return { kind: 'date', value };
  return { kind: 'count', value: value.replace(/(?<=\d)(?:st|nd|rd|th)$/, '') };
}

/** "1 in 6" is one figure. */
const isOfShare = (tokens: readonly Token[], at: number): boolean =>
  figureAt(tokens, at) === '1' &&
  wordAt(tokens, at + 1) === 'in' &&
  /^\d{1,2}$/.test(figureAt(tokens, at + 2));

const shareAt = (tokens: readonly Token[], at: number): string =>
  isOfShare(tokens, at) ? `1 in ${figureAt(tokens, at + 2)}` : figureAt(tokens, at);

/** What is read with the figure or the month before it or after it. */
const isTail = (tokens: readonly Token[], at: number): boolean =>
  isPartOfDate(tokens, at) || isOfShare(tokens, at - 2);

/** "2017-18". */
const academicYear = /^20\d\d[-/–]\d\d$/;

/** "£16m" and "£16 million" are one. */
function writtenOut(written: string, next: string): string {
  const short = /^(£?[\d.]+)(m|bn|k)$/.exec(written);
  const multiple = multiples[short?.[2] ?? next] ?? '';
  return `${short?.[1] ?? written}${multiple}`;
}

/** A day before its month, or a year after it. */
const isPartOfDate = (tokens: readonly Token[], at: number): boolean =>
  (monthAt(tokens, at + 1) > 0 && /^\d{1,2}(?:st|nd|rd|th)?$/.test(wordAt(tokens, at))) ||
  (monthAt(tokens, at - 1) > 0 && yearAt(tokens, at) !== undefined);

/** "19 August 2024", "August 2024" or "19 August". The month of May alone is also "may". */
function readMonth(tokens: readonly Token[], at: number): Figure | undefined {
  const month = monthAt(tokens, at);
  if (month === 0 || !isCapital(tokens, at)) return undefined;
  const day = dayAt(tokens, at - 1);
  const year = yearAt(tokens, at + 1) ?? '';
  const isVerb = month === 5 && `${day}${year}` === '';
  return isVerb ? undefined : { kind: 'date', value: [year, month, day].join('-') };
}

const besideAtMost = 5;

/** The nearest words that carry meaning, on either side. */
function besideOf(tokens: readonly Token[], at: number): ReadonlySet<string> {
  const telling = (token: Token): boolean => token.kind === 'content' || token.kind === 'plain';
  const before = tokens.slice(cutBefore(tokens, at), at).filter(telling).slice(-besideAtMost);
  const after = tokens
    .slice(at + 1, cutAfter(tokens, at))
    .filter(telling)
    .slice(0, besideAtMost);
  return new Set([...before, ...after].flatMap(({ ids }) => ids));
}

type FigureForm = 'share' | 'money' | 'decimal' | 'stage' | 'other';

/** Dates and small counts move freely in their sentence. */
function formOf(tokens: readonly Token[], at: number): FigureForm {
  const { kind, text = '' } = tokens[at] ?? {};
  if (kind !== 'number') return 'other';
  if (/^(?:stage|tier)$/.test(wordAt(tokens, at - 1))) return 'stage';
  if (text.endsWith('%')) return 'share';
  if (text.startsWith('£')) return 'money';
  return text.includes('.') ? 'decimal' : 'other';
}

const isLike = (tokens: readonly Token[], one: number, other: number): boolean =>
  formOf(tokens, one) !== 'other' && formOf(tokens, one) === formOf(tokens, other);

/** Between two figures a comma, a semicolon or an "and" parts what belongs to each. */
function cutBetween(tokens: readonly Token[], from: number, to: number): number | undefined {
  const between = tokens.slice(from + 1, to);
  const mark = between.findLastIndex(({ text }) => /^[,;]$/.test(text));
  const cut = mark >= 0 ? mark : between.findLastIndex(({ text }) => /^and$/i.test(text));
  return cut < 0 ? undefined : from + 1 + cut;
}

function cutBefore(tokens: readonly Token[], at: number): number {
  const last = tokens.slice(0, at).findLastIndex((_, place) => isLike(tokens, place, at));
  return last < 0 ? 0 : (cutBetween(tokens, last, at) ?? 0);
}

function cutAfter(tokens: readonly Token[], at: number): number {
  const next = tokens.findIndex((_, place) => place > at && isLike(tokens, place, at));
  return next < 0 ? tokens.length : (cutBetween(tokens, at, next) ?? tokens.length);
}

const timeUnits = /^(?:minute|hour|day|week|month|term|year|session)s?$/i;

/** "10 school weeks" are weeks. */
const unitOf = (tokens: readonly Token[], at: number): string | undefined =>
  tokens
    .slice(at + 1, at + 4)
    .map(({ text }) => text.toLowerCase())
    .find((word) => timeUnits.test(word))
    ?.replace(/s$/, '');

const reference =
  /^(?:sections?|regulations?|paragraphs?|parts?|schedules?|chapters?|articles?|stages?|tiers?)$/i;

/** "62% had at least one of them, or one or more": the bound is that of the one. */
const isOfOne = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at + 1) === 'one' || wordAt(tokens, at - 1) === 'one';

/** "At most 5 days" before it, "10 % or more" after it; never across another figure. */
function boundsOf(tokens: readonly Token[], at: number): ReadonlySet<Cue> {
  // "Under section 444" and "under two names" limit nothing.
  if (reference.test(tokens[at - 1]?.text ?? '') || /^names?$/i.test(tokens[at + 1]?.text ?? ''))
    return new Set();
  const before = tokens.slice(Math.max(0, at - 3), at);
  const from = before.findLastIndex(({ kind }) => kind === 'number' || kind === 'mark') + 1;
  const called = before.slice(from).flatMap(({ cues }) => cues.filter(({ calls }) => calls));
  const next = tokens.slice(at + 1, at + 4);
  const end = next.findIndex(({ kind }) => kind === 'mark');
  const after = next
    .slice(0, end < 0 ? next.length : end)
    .flatMap(({ cues }, place) =>
      isOfOne(tokens, at + 1 + place) ? [] : cues.filter(({ cue }) => cue === 'at-least'),
    );
  const found = [...called, ...after].map(({ cue }) => cue).filter((cue) => boundCues.has(cue));
  return new Set(found.map((cue) => (cue === 'within' ? 'at-most' : cue)));
}
