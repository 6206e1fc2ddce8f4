/** What people typed is shown as they typed it: no link, no tag, no heading comes of it, and it can still be read. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { asTyped, plainWords, quoted } from '../../src/knowledge/plain-words.ts';

const gap = '\u200B';
/** As the most generous reader would find a link: with spaces between, by reference, or as a tag. */
const link = /\]\s*[[(:]|<[\w/!?]/;

describe('What people typed', () => {
  it('holds no link, whichever way it was written', () => {
    for (const typed of [
      '[our policy](https://elsewhere.example/x)',
      '![a picture](https://elsewhere.example/x.png)',
      '[our policy][1]\n\n[1]: https://elsewhere.example/x',
      '[our policy] (https://elsewhere.example/x)',
      '\\[our policy](https://elsewhere.example/x)',
      '[our policy\\](https://elsewhere.example/x)',
      '<https://elsewhere.example/x>',
      '<a href="https://elsewhere.example/x">our policy</a>',
      '[[a](b)](https://elsewhere.example/x)',
    ]) {
      assert.match(typed, link);
      assert.doesNotMatch(plainWords(typed), link, typed);
    }
  });

  it('holds none whatever it is made of', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      ':',
      '<',
      '>',
      '\\',
      ' ',
      '\n',
      'a',
      'https://x.example',
      '*',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        assert.doesNotMatch(plainWords(pieces.join('')), link);
      }),
    );
  });

  it('can still be read: nothing is taken away, and ordinary words and masks stay as they are', () => {
    for (const typed of [
      'Is a surgery next for the child of [name], born [date of birth]?',
      'A child in need under s.17, e.g. in B&NES, with a PP+ and a 15-day notice; Years 10/11 (see p. 3).',
      'See https://www.gov.uk/children-missing-education for what is meant.',
      "It's 90% (was 80%) - see snake_case, 5 > 4 & a/b; “quoted”.",
    ]) {
      assert.equal(plainWords(typed), typed);
    }
    const odd = '# Title\n> quoted *bold* `code` ~~gone~~ _so_ [a](b) <b>';
    assert.equal(plainWords(odd).replaceAll('\\', '').replaceAll(gap, ''), odd);
    assert.match(plainWords(odd), /^\\# Title\n\\> quoted \\\*bold\\\* \\`code\\`/);
  });

  it('is said back on one line, with nothing in it that Markdown makes anything of', () => {
    for (const [typed, back] of [
      ['what of s.17 in B&NES?', '“what of s.17 in B&NES?”'],
      ['two\nlines', '“two lines”'],
      ['a title\n=====\n- one\n1. two', '“a title ===== - one 1. two”'],
      ['| a | b |\n|---|---|', '“| a | b | |---|---|”'],
      ['**so** `it` is', '“\\*\\*so\\*\\* \\`it\\` is”'],
    ] as const) {
      assert.equal(quoted(typed), back);
    }
    assert.doesNotMatch(quoted('![a picture](https://elsewhere.example/x.png)'), link);
  });

  it('is shown on a page, which reads no Markdown, exactly as it was typed', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '(',
      '<',
      '>',
      '*',
      '`',
      '~',
      '_',
      '#',
      ' ',
      '\n',
      'a',
      ':',
      '\\ ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const typed = pieces.join('');
        assert.equal(asTyped(plainWords(typed)), typed);
      }),
    );
    assert.equal(asTyped('\\# not a heading'), '# not a heading');
  });
});
