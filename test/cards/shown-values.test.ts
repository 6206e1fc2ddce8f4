/** An input is shown again with what can have been chosen or typed there, whatever a client sent. */
import assert from 'node:assert/strict';
import {
  choiceInput,
  confirmation,
  dateInput,
  textInput,
  tickList,
  timeInput,
} from '../../cards/elements.ts';

const choices = [
  { value: 'one', title: 'One' },
  { value: 'two', title: 'Two' },
];
const anything = 'Jordan Quarrington, 14 Acacia Avenue';
const label = 'A field';

describe('An input that is shown again', () => {
  it('keeps what was chosen from its choices', () => {
    assert.equal(choiceInput('field', choices, { label, value: 'two' })['value'], 'two');
    assert.equal(tickList('field', choices, { label, value: 'one,two' })['value'], 'one,two');
    assert.equal(dateInput('field', { label, value: '2026-11-20' })['value'], '2026-11-20');
    assert.equal(timeInput('field', { label, value: '09:30' })['value'], '09:30');
    assert.equal(confirmation('field', 'Yes', { label, value: 'true' })['value'], 'true');
  });

  it('drops what was never a choice, a day, a time or a tick', () => {
    const shown = [
      choiceInput('field', choices, { label, value: anything }),
      tickList('field', choices, { label, value: anything }),
      dateInput('field', { label, value: anything }),
      timeInput('field', { label, value: anything }),
      confirmation('field', 'Yes', { label, value: anything }),
    ];
    for (const element of shown) assert.equal(element['value'], undefined);
    assert.equal(tickList('field', choices, { label, value: `one,${anything}` })['value'], 'one');
  });

  it('shows of words that are far too long what can be shortened, and all of those that are not', () => {
    const long = (length: number): unknown =>
      textInput('field', { label, longest: 1_500, value: 'a'.repeat(length) })['value'];
    assert.equal(String(long(2_000)).length, 2_000);
    assert.ok(String(long(20_000)).length < 5_000);
  });
});
