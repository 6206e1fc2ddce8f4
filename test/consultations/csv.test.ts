/** CSV as spreadsheets read it: whole, and without a formula in it. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { csvOf } from '../../src/consultations/csv.ts';

/** RFC 4180, read by the letter. */
function read(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(,|\r\n)/gy;
  const bare = text.replace(/^\uFEFF/, '');
  while (cell.lastIndex < bare.length) {
    const found = cell.exec(bare);
    assert.ok(found, 'a cell that is not quoted');
    rows.at(-1)?.push((found[1] ?? '').replaceAll('""', '"'));
    if (found[2] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n', ' ', '\u200B', '"', ',', ';'];
const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.tuple(fc.constantFrom(...signs), fc.constantFrom(...signs), fc.string()).map((parts) => parts.join('')),
);
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });

describe('a table as CSV', () => {
  it('reads back as it was, but for a mark before what could be a formula', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const back = read(csvOf(rows));
        assert.deepEqual(
          back.map((row) => row.map((one) => one.replace(/^'/, ''))),
          rows.map((row) => row.map((one) => one.replace(/^'/, ''))),
        );
      }),
    );
  });

  it('has no cell that begins a formula, whatever stands before the sign unseen', () => {
    fc.assert(
      fc.property(table, (rows) => {
        for (const one of read(csvOf(rows)).flat()) {
          assert.doesNotMatch(one, /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]/u);
          assert.doesNotMatch(one, /^[\t\r\n]/);
        }
      }),
    );
  });

  it('marks each of the signs that spreadsheets calculate from, and leaves other words alone', () => {
    for (const sign of ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r']) {
      assert.equal(csvOf([[`${sign}1`]]), `\uFEFF"'${sign}1"\r\n`);
    }
    assert.equal(csvOf([['A "word", or two', '']]), '\uFEFF"A ""word"", or two",""\r\n');
  });
});
