/** How large a page of a PDF is shown, and what stays in sight when it is enlarged. */
import assert from 'node:assert/strict';
import { pageKey } from '../../src/tab/guidance/documents/page-keys.ts';
import {
  holdIn,
  larger,
  readableSize,
  scrollBack,
  smaller,
} from '../../src/tab/guidance/documents/page-size.ts';
import { letterHeight } from '../../src/tab/guidance/documents/place-words.ts';

const text = (str: string, height: number) => ({
  str,
  hasEOL: true,
  transform: [height, 0, 0, height, 0, 0],
  width: 100,
  height,
});

describe('A page of a PDF beside its passages', () => {
  it('begins as wide as its frame where its letters can be read so, and else as large as reads with ease', () => {
    const letters = 11 / 595;
    assert.deepEqual(
      [280, 334, 560, 800].map((width) => readableSize(letters, width)),
      [3, 2, 1, 1],
    );
    // Slides have letters that a phone shows well; a plan’s are as large as there is.
    assert.deepEqual([readableSize(24 / 720, 334), readableSize(2 / 1_200, 334)], [1, 4]);
    assert.equal(readableSize(letters, 0), 1, 'nothing is known of a frame that is not there yet');
  });

  it('goes by the letters that most of it is written in', () => {
    const lines = [text('A title', 24), text('a'.repeat(400), 10), text('a note', 6), text('   ', 90)];
    assert.equal(letterHeight(lines), 10);
    assert.equal(letterHeight([{ ...text('of no height', 0), transform: [9, 0, 0, 9, 0, 0] }]), 9);
    assert.equal(letterHeight([text(' ', 9)]), undefined);
  });

  it('is made larger and smaller by steps that end', () => {
    assert.deepEqual([larger(1), larger(3), larger(4)], [1.5, 4, undefined]);
    assert.deepEqual([smaller(4), smaller(1.5), smaller(1)], [3, 1, undefined]);
  });

  it('keeps what is marked where it was seen, and the middle where it was out of sight', () => {
    const before = { scroll: 100, seen: 300, whole: 1_000 };
    const after = { seen: 300, whole: 2_000 };
    const marked = holdIn(before, 0.15);
    assert.equal(marked.offset, 50);
    assert.equal(scrollBack(marked, after), 250, 'the mark is at 300 now, and 50 below the edge again');
    const [unmarked, outside] = [holdIn(before, undefined), holdIn(before, 0.9)];
    assert.deepEqual(unmarked, outside);
    assert.equal(scrollBack(outside, after), 350);
  });

  it('keeps it within a frame that became smaller, and scrolls nowhere before the beginning', () => {
    const held = holdIn({ scroll: 0, seen: 500, whole: 1_000 }, 0.45);
    assert.equal(scrollBack(held, { seen: 200, whole: 1_000 }), 450 - (200 - 24));
    assert.equal(scrollBack(held, { seen: 500, whole: 400 }), 0);
    assert.equal(scrollBack(holdIn({ scroll: 0, seen: 0, whole: 0 }, 0.5), { seen: 0, whole: 0 }), 0);
  });

  it('hears the keys on its frame, of which none works where single keys are switched off', () => {
    const press = (key: string, areOn = true, ctrlKey = false) =>
      pageKey({ key, ctrlKey, metaKey: false, altKey: false }, areOn);
    assert.deepEqual(
      [press('+'), press('='), press('-'), press('0')],
      ['larger', 'larger', 'smaller', 'whole'],
    );
    assert.deepEqual(
      [press('+', false), press('+', true, true), press('a')],
      [undefined, undefined, undefined],
    );
  });
});
