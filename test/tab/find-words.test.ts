import assert from 'node:assert/strict';
import { findWords, type Piece } from '../../src/tab/guidance/documents/find-words.ts';
import { boxOf } from '../../src/tab/guidance/documents/place-words.ts';

const lines = (...texts: readonly string[]): readonly Piece[] =>
  texts.map((text) => ({ text, endsLine: true }));
const found = (pieces: readonly Piece[], passage: string): readonly string[] =>
  findWords(pieces, passage).map(({ piece, from, to }) => pieces[piece]?.text.slice(from, to) ?? '');

describe('The words of a passage on a page', () => {
  const page = lines(
    'Southwark Council, 3 of 9',
    'The school tells the social worker. It keeps',
    'a note of each call for a year. The school tells',
    'the parents of the review, and of the date.',
    'Southwark Council',
  );

  it('are found over the ends of lines, from the first of them to the last', () => {
    assert.deepEqual(found(page, 'It keeps a note of each call for a year.'), [
      'It keeps',
      'a note of each call for a year',
    ]);
  });

  it('are marked where they stand whole, not wherever a few of them stand', () => {
    assert.deepEqual(found(page, 'The school tells the parents of the review, and of the date.'), [
      'The school tells',
      'the parents of the review, and of the date',
    ]);
    assert.deepEqual(found(page, 'The date of the year is told by the council.'), []);
  });

  it('are found though a word was taken out of them, cut at the end of a line, or drawn letter by letter', () => {
    assert.deepEqual(
      found(lines('Ask Rowan Elder about the form', 'first.'), 'Ask [name] [name] about the form first'),
      ['about the form', 'first'],
    );
    assert.deepEqual(
      found(lines('The lead profes-', 'sional keeps a note.'), 'The lead professional keeps a note.'),
      ['The lead profes-', 'sional keeps a note'],
    );
    const letters = Array.from('Ask at the desk', (text) => ({ text, endsLine: false }));
    assert.equal(found(letters, 'Ask at the desk').join(''), 'Askatthedesk');
    assert.deepEqual(found(lines('The oﬃce is open'), 'The office is open'), ['The oﬃce is open']);
  });

  it('are found in two columns, whatever stands between', () => {
    assert.deepEqual(
      found(
        lines('A meeting is held within', 'This is another matter', 'twenty days of the notice.'),
        'A meeting is held within twenty days of the notice.',
      ),
      ['A meeting is held within', 'twenty days of the notice'],
    );
  });

  it('are of a heading or a form’s label too, however short', () => {
    assert.deepEqual(found(lines('How soon', 'At once.'), 'How soon'), ['How soon']);
    assert.deepEqual(found(lines('How soon'), ''), []);
    assert.deepEqual(found([], 'How soon'), []);
  });

  it('are found at once on a page that says the same again and again', () => {
    const same = lines(...Array.from({ length: 200 }, () => 'the same the same the same the same the same'));
    const began = performance.now();
    assert.ok(found(same, 'the same '.repeat(400)).length > 0);
    assert.ok(performance.now() - began < 2_000);
  });
});

describe('The box around words on a page', () => {
  const viewport = {
    width: 200,
    height: 100,
    convertToViewportPoint: (x: number, y: number) => [x, 100 - y],
  };
  const around = { viewport, measure: (text: string) => text.length };
  const text = { str: 'abcd', hasEOL: false, width: 40, height: 10 };
  const near = (one: number, other: number): boolean => Math.abs(one - other) < 0.001;

  it('holds that part of the line', () => {
    const { left, top, width, height } = boxOf(
      { ...text, transform: [10, 0, 0, 10, 20, 50] },
      { piece: 0, from: 2, to: 4 },
      around,
    );
    assert.ok(near(left, (20 + 20) / 200) && near(width, 20 / 200), `${String(left)} ${String(width)}`);
    assert.ok(near(top, (50 - 9.5) / 100) && near(height, 12 / 100), `${String(top)} ${String(height)}`);
  });

  it('stands upright around a line that runs up the page', () => {
    const { left, top, width, height } = boxOf(
      { ...text, transform: [0, 10, -10, 0, 20, 50] },
      { piece: 0, from: 0, to: 4 },
      around,
    );
    assert.ok(near(left, (20 - 9.5) / 200) && near(width, 12 / 200), `${String(left)} ${String(width)}`);
    assert.ok(near(top, 10 / 100) && near(height, 40 / 100), `${String(top)} ${String(height)}`);
  });
});
