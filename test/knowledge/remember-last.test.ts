/** A text is read once for all steps of an answer, and forgotten after them. */
import assert from 'node:assert/strict';
import { rememberLast } from '../../src/knowledge/remember-last.ts';

describe('a remembered reading', () => {
  it('is made once while the steps of an answer run', () => {
    let made = 0;
    const read = rememberLast((text: string) => {
      made += 1;
      return text.toUpperCase();
    });
    assert.deepEqual([read('a'), read('a'), read('b'), read('b'), read('a')], ['A', 'A', 'B', 'B', 'A']);
    assert.equal(made, 3);
  });

  it('is forgotten when they are through', async () => {
    let made = 0;
    const read = rememberLast((text: string) => {
      made += 1;
      return text;
    });
    read('what was typed');
    await Promise.resolve();
    await Promise.resolve();
    read('what was typed');
    assert.equal(made, 2);
  });
});
