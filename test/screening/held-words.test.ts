/** Masked names are held for minutes, and nothing else is. */
import assert from 'node:assert/strict';
import { createHeldWords, putBack } from '../../src/screening/held-words.ts';
import { screen } from '../../src/screening/screen.ts';
import { createTestClock } from '../support/standing-clock.ts';

const typed = 'Zanthoria refuses: NHS number 943 476 5919, what next?';

describe('held words', () => {
  it('give back a name as it was typed and leave everything else masked', () => {
    const held = createHeldWords(createTestClock());
    assert.equal(held.hold('form', typed, screen(typed)), true);
    assert.deepEqual(held.release('form'), {
      text: 'Zanthoria refuses: NHS number [NHS number], what next?',
      words: ['Zanthoria'],
    });
  });

  it('hold nothing where no name was masked', () => {
    const held = createHeldWords(createTestClock());
    const text = 'NHS number 943 476 5919';
    assert.equal(held.hold('form', text, screen(text)), false);
    assert.equal(held.release('form'), undefined);
  });

  it('hold no name that is beyond doubt, and it cannot be cleared', () => {
    const held = createHeldWords(createTestClock());
    const text = 'A pupil called Aaliyah refuses.';
    assert.equal(held.hold('form', text, screen(text)), false);
    const isCleared = held.clearedBy([held.digest('Aaliyah')]);
    assert.equal(screen(text, { cleared: isCleared }).text, 'A pupil called [name] refuses.');
  });

  it('forget after a quarter of an hour', () => {
    const clock = createTestClock('2026-11-20T12:00:00.000Z');
    const held = createHeldWords(clock);
    held.hold('form', typed, screen(typed));
    clock.set('2026-11-20T12:14:59.000Z');
    assert.notEqual(held.release('form'), undefined);
    clock.set('2026-11-20T12:15:01.000Z');
    assert.equal(held.release('form'), undefined);
  });

  it('hold a bounded number, the newest', () => {
    const held = createHeldWords(createTestClock());
    for (let index = 0; index < 2_050; index += 1) held.hold(`form ${String(index)}`, typed, screen(typed));
    assert.equal(held.release('form 0'), undefined);
    assert.notEqual(held.release('form 2049'), undefined);
  });

  it('clear a word by its keyed digest only, and only in the process that made it', () => {
    const [one, other] = [createHeldWords(createTestClock()), createHeldWords(createTestClock())];
    const isCleared = one.clearedBy([one.digest('Zanthoria')]);
    assert.equal(isCleared('zanthoria'), true);
    assert.equal(isCleared('Amina'), false);
    assert.equal(other.clearedBy([one.digest('Zanthoria')])('Zanthoria'), false);
    assert.equal(one.clearedBy([])('Zanthoria'), false);
    assert.equal(screen('Zanthoria refuses to come', { cleared: isCleared }).found.length, 0);
  });

  it('are put back only where the masks are still as many', () => {
    assert.equal(putBack('[name] and [name]', ['One', 'Two']), 'One and Two');
    assert.equal(putBack('[name]', ['One', 'Two']), undefined);
    assert.equal(putBack('none', []), 'none');
  });
});
