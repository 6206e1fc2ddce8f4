/** Values of every kind that the screening knows, each unlike any other, in sentences as people type them. */
import { hasUpnCheckLetter, isNhsNumber } from '../../src/screening/numbers.ts';
import type { IdentifierKind } from '../../src/screening/screen.ts';

export interface Canary {
  readonly kind: IdentifierKind;
  /** What is typed, a sentence of its own. */
  readonly sentence: string;
  /** What may stand nowhere, in any of these ways of writing it. */
  readonly traces: readonly string[];
}

const firstNames = ['Jordan', 'Chloe', 'Mohammed', 'Aisha', 'Callum', 'Zofia', 'Kwame', 'Ruby'];
const heads = [
  'Quarr',
  'Zeb',
  'Thrax',
  'Wimb',
  'Yelv',
  'Drax',
  'Fenw',
  'Gorb',
  'Hask',
  'Jorv',
  'Kelv',
  'Murz',
];
const middles = ['in', 'ul', 'om', 'et', 'aw', 'iz', 'on', 'ek', 'ip', 'ar', 'us', 'av'];
const tails = ['gworth', 'thwick', 'mossley', 'dingham', 'bottle', 'shawe', 'combrie', 'fordell'];

/** No word of English or of the guidance, and another for each number. */
export const strangeWord = (number: number): string => {
  const [head = '', middle = '', tail = ''] = [
    heads[number % heads.length],
    middles[Math.floor(number / heads.length) % middles.length],
    tails[Math.floor(number / heads.length / middles.length + number) % tails.length],
  ];
  return `${head}${middle}${tail}`;
};

const digits = (number: number, length: number): string =>
  String((number * 7_919 + 1_234_567) % 10 ** length).padStart(length, '3');

/** The first of those that its check finds right. */
function checked(
  make: (check: string) => string,
  checks: string,
  isRight: (value: string) => boolean,
): string {
  for (const check of checks) if (isRight(make(check))) return make(check);
  return make(checks.charAt(0));
}

const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const letter = (number: number): string => letters.charAt(number % letters.length);

const without = (value: string, between: RegExp): string => value.replace(between, '');

/** One maker for each kind; complete by its type, so that a new kind does not compile without one. */
const makers: Readonly<Record<IdentifierKind, (number: number) => Omit<Canary, 'kind'>>> = {
  name: (number) => {
    const surname = strangeWord(number);
    const first = firstNames[number % firstNames.length] ?? '';
    return { sentence: `${first} ${surname} is at stage two.`, traces: [surname] };
  },
  initials: (number) => {
    const three = [letter(number), letter(number * 5 + 3), letter(number * 11 + 7)];
    const value = `${three.join('.')}.`;
    return { sentence: `${value} aged 9 is at stage two.`, traces: [value] };
  },
  UPN: (number) => {
    const rest = `21${digits(number, 10)}`;
    const value = checked((check) => `${check}${rest}`, letters, hasUpnCheckLetter);
    return { sentence: `The UPN is ${value}.`, traces: [value] };
  },
  'NHS number': (number) => {
    const nine = `4${digits(number, 8)}`;
    const whole = checked((check) => `${nine}${check}`, '0123456789', isNhsNumber);
    const value = `${whole.slice(0, 3)} ${whole.slice(3, 6)} ${whole.slice(6)}`;
    return { sentence: `The NHS number is ${value}.`, traces: [value, whole] };
  },
  'date of birth': (number) => {
    const [day, month, year] = [1 + (number % 28), 1 + (number % 12), 2008 + (number % 11)].map(String);
    const [two, twoMonths] = [String(day).padStart(2, '0'), String(month).padStart(2, '0')];
    const value = `${two}/${twoMonths}/${String(year)}`;
    const iso = `${String(year)}-${twoMonths}-${two}`;
    return { sentence: `The child was born on ${value}.`, traces: [value, iso] };
  },
  postcode: (number) => {
    const value = `SE${String(1 + (number % 28))} ${String(number % 10)}${letter(number).replace(/[CIKMOV]/, 'B')}${letter(number * 3).replace(/[CIKMOV]/, 'D')}`;
    return { sentence: `The family lives at ${value}.`, traces: [value, without(value, / /g)] };
  },
  address: (number) => {
    const street = strangeWord(number);
    return { sentence: `The family lives at ${String(1 + number)} ${street} Avenue.`, traces: [street] };
  },
  'phone number': (number) => {
    const value = `07700 9${digits(number, 5)}`;
    return { sentence: `Ring mum on ${value}.`, traces: [value, without(value, / /g)] };
  },
  'email address': (number) => {
    const value = `${strangeWord(number).toLowerCase()}@example.com`;
    return { sentence: `Mum writes from ${value}.`, traces: [strangeWord(number)] };
  },
  'national insurance number': (number) => {
    const six = digits(number, 6);
    const value = `AB ${six.slice(0, 2)} ${six.slice(2, 4)} ${six.slice(4)} C`;
    return { sentence: `The NI number is ${value}.`, traces: [value, without(value, / /g)] };
  },
  'vehicle registration': (number) => {
    const last = [letter(number), letter(number * 3 + 1), letter(number * 7 + 2)]
      .join('')
      .replaceAll('Q', 'R');
    const value = `KT${String(10 + (number % 20))} ${last}`;
    return { sentence: `Dad drives ${value}.`, traces: [value, without(value, / /g)] };
  },
  'case reference': (number) => {
    const value = `8${digits(number, 7)}`;
    return { sentence: `The Mosaic ID is ${value}.`, traces: [value] };
  },
  school: (number) => {
    const school = strangeWord(number);
    return {
      sentence: `It is the only wheelchair user in year 9 at ${school} Academy.`,
      traces: [school],
    };
  },
};

/** For as many places as they are typed in; no two share a value. */
export const canariesFor = (places: number): readonly (readonly Canary[])[] =>
  Array.from({ length: places }, (_, place) =>
    Object.entries(makers).map(([kind, make], at) => ({
      kind: kind as IdentifierKind,
      ...make(place * 31 + at * 7 + 1),
    })),
  );

/** Where one stands, whatever its letters' size; undefined where it stands nowhere. */
export function traceIn(text: string, canaries: readonly Canary[]): string | undefined {
  const lower = text.toLowerCase();
  for (const { kind, traces } of canaries)
    for (const trace of traces) if (lower.includes(trace.toLowerCase())) return `${kind}: ${trace}`;
  return undefined;
}
