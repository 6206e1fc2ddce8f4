/** Undoes cheap disguises of words: letters of other alphabets that look Latin, letters set apart, digits for letters. */

const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ї: 'i',
  ј: 'j',
  ѕ: 's',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  һ: 'h',
  ӏ: 'l',
  п: 'n',
  г: 'r',
  ь: 'b',
  α: 'a',
  β: 'b',
  γ: 'y',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  μ: 'u',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ω: 'w',
  ς: 's',
  σ: 'o',
  ı: 'i',
  ɑ: 'a',
  ɡ: 'g',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};
const foreign = new RegExp(`[${Object.keys(lookAlikes).join('')}]`, 'gu');

/** "k i l l", "k-i-l-l" and "k.i.l.l"; words so spelled are parted by a wider gap. */
const spaced = /(?<![a-z0-9])[a-z](?:([ .*_-])[a-z](?:\1[a-z])+)(?![a-z0-9])/g;

const digits: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
/** A digit between letters, as in "k1ll"; "y10", "6yr" and "s47" have letters on one side only. */
const digitWithin = /(?<=[a-z])[013457@$!](?=[a-z])/g;

/** "a k n i f e" may be "a knife" or one word: both are given. */
function joined(letters: string): string {
  const word = letters.replace(/[^a-z]/g, '');
  return /^[ai] /.test(letters) ? `${word} ${word.charAt(0)} ${word.slice(1)}` : word;
}

/** @param text in lower case. */
export const foldLetters = (text: string): string =>
  text
    .replace(foreign, (letter) => lookAlikes[letter] ?? letter)
    .replace(spaced, joined)
    .replace(digitWithin, (digit) => digits[digit] ?? digit);
