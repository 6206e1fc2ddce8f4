/** A consultation that is wished for in somebody's own words: the form, with them in it; and what is no such wish. */
import assert from 'node:assert/strict';
import { buttonTitles, formValues } from '../support/cards.ts';
import { advice } from '../support/people.ts';
import { useApp } from '../support/use-app.ts';

const world = useApp();
const { chat } = world;
const gate = 'Attendance or education advice';

describe('A consultation that is wished for', () => {
  for (const [said, question] of [
    [
      'I would like a consultation about a contract that was not agreed at stage two',
      /^a contract that was not agreed/,
    ],
    ['can i book a sewo consultation re stage 3, no improvement since may', /^stage 3, no improvement/],
    ['Hi, we need a Virtual School consultation on reduced timetables please', /^reduced timetables/],
    ['request a quick consultation about elective home education', /^elective home education/],
  ] as const) {
    it(`leads to the form with its words in it: ${said}`, async () => {
      const who = chat();
      const first = await who.say(said);
      assert.ok(buttonTitles(first.card).includes(gate), first.words);
      const form = await who.press(first.card, gate);
      assert.match(formValues(form.card)['question'] ?? '', question);
    });
  }

  it('has what could identify a child taken out before anything is kept', async () => {
    const who = chat();
    const first = await who.say('I would like a consultation about Jordan Canaryson who is at stage two');
    assert.match(first.words, /was taken out of what you wrote/);
    const form = await who.press(first.card, gate);
    assert.match(formValues(form.card)['question'] ?? '', /\[name\].* stage two/);
    assert.ok(!world.app.bytes().toString('latin1').includes('Canaryson'));
  });

  it('keeps nothing where others read', async () => {
    const who = chat({ spot: advice });
    const first = await who.say('I would like a consultation about a zebrafinch at stage two');
    assert.ok(buttonTitles(first.card).includes(gate));
    assert.ok(!world.app.bytes().toString('latin1').includes('zebrafinch'));
  });

  it('comes after what must be said first', async () => {
    const danger = await chat().say(
      'I would like a consultation about a pupil who says her dad will kill her tonight',
    );
    assert.match(danger.words, /999/);
    const parent = await chat().say('I would like a consultation about my son, I am his mum');
    assert.ok(!buttonTitles(parent.card).includes(gate), parent.words);
  });

  for (const said of [
    'Do I need a consultation before stage three?',
    'When must the ELPM be held after the consultation?',
    'How do I request a consultation?',
  ]) {
    it(`is not what a question is: ${said}`, async () => {
      const { card } = await chat().say(said);
      assert.ok(!buttonTitles(card).includes(gate));
    });
  }
});
