/** What people type reaches the rules without hidden characters, markup or excess. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { normaliseQuestion, stripHidden } from '../../src/knowledge/strip-hidden.ts';

const hidden = [
  '\u200b',
  '\u200c',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u202a',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u061c',
  '\ufe0f',
  '\u{e0100}',
  '\u{e0061}',
  '\u{e007f}',
  '\u034f',
  '\u180e',
  '\u3164',
  '\u0000',
  '\u0007',
  '\u001b',
  '\u007f',
];

const tidied: readonly (readonly [string, string])[] = [
  ['when is\u00a0 the   ELPM due', 'when is the ELPM due'],
  ['  one\r\n\r\n\r\n two\u2028three ', 'one\ntwo\nthree'],
  ['<at>Signpost</at> when is the ELPM due?', 'when is the ELPM due?'],
  ['<at id="0">Signpost</at>&nbsp;who chairs', 'who chairs'],
  ['<p>one</p><p>two<br/>three &amp; four</p>', 'one\ntwo\nthree & four'],
  ['attendance < 90% and > 50%', 'attendance < 90% and > 50%'],
  ['is §437 a £80 fine', 'is §437 a £80 fine'],
  ['３０ ｄａｙｓ', '30 days'],
  ['ﬁne', 'fine'],
  ['3½ days, note²', '3½ days, note²'],
  ['', ''],
];

describe('a question as typed', () => {
  for (const [typed, read] of tidied) {
    it(`is read as ${JSON.stringify(read)} from ${JSON.stringify(typed)}`, () => {
      assert.equal(normaliseQuestion(typed), read);
    });
  }

  it('reads the same with any hidden characters between its letters', () => {
    const words = 'when must the ELPM be held for a child at 84%';
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...hidden), { minLength: 1, maxLength: 5 }), (signs) => {
        const laced = Array.from(words, (letter) => letter + signs.join('')).join('');
        assert.equal(normaliseQuestion(laced), words);
      }),
    );
  });

  it('never comes out longer than 2,000 characters, and ends at a word', () => {
    const long = normaliseQuestion('attendance '.repeat(400));
    assert.ok(long.length <= 2_000);
    assert.ok(long.endsWith('attendance'));
    assert.equal(normaliseQuestion('x'.repeat(5_000)).length, 2_000);
    assert.equal(normaliseQuestion(`${'x '.repeat(1_000)}tail`).length, 1_999);
    assert.doesNotThrow(() => encodeURIComponent(normaliseQuestion('😀'.repeat(1_500))));
  });

  it('keeps no hidden character and no stray space, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        const read = normaliseQuestion(typed);
        assert.ok(!/[\p{Default_Ignorable_Code_Point}\p{Cf}\t\r]|\n\n|^\s|\s$/u.test(read));
        assert.equal(stripHidden(stripHidden(typed)), stripHidden(typed));
      }),
    );
  });

  it('takes time in proportion to the length, on hostile markup too', () => {
    for (const piece of ['<at>', '<a ', '&nbsp', '\u200b', '<at ', '</p', 'ｆ']) {
      const started = performance.now();
      normaliseQuestion(piece.repeat(28_000 / piece.length));
      assert.ok(performance.now() - started < 500, piece);
    }
  });
});
