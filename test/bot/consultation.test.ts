/** From the gate to the receipt: what a requester sees, and what is saved. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { buttonTitles, cardText, formValues } from '../support/cards.ts';
import { goodForm, referenceIn, somebody, submitData } from '../support/people.ts';
import { talkedThrough } from '../support/walks.ts';
import { useApp } from '../support/use-app.ts';

const world = useApp({
  service: (service) => ({
    ...service,
    otherAuthorities: { norfolk: 'Write to the example desk of Norfolk.' },
  }),
});
const { chat } = world;

const saved = () =>
  world.app.rows(`select r.reference, r.requester_id, e.facts || (
      select group_concat(t.body, ' ') from request_texts t where t.reference = r.reference
    ) as details
    from requests r join request_events e on e.reference = r.reference and e.seq = 1 order by r.number`);
const without = (...fields: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(goodForm).filter(([field]) => !fields.includes(field)));

describe('The gate before a request', () => {
  for (const way of ['request a consultation', 'I want to speak to someone', 'book a consultation please']) {
    it(`stands before the form, whatever the words: ${way}`, async () => {
      const { card, words } = await chat().say(way);
      assert.match(words, /Before we start/);
      assert.equal(buttonTitles(card).length, 4);
      assert.deepEqual(formValues(card), {});
    });
  }

  for (const [choice, expected] of [
    ['A child is in danger now', /999/],
    ['A new worry about a child', /MASH/],
    ['A worry about a member of staff', /LADO/],
  ] as const) {
    it(`shows the fixed words and bars nobody: ${choice}`, async () => {
      const { say, press } = chat();
      const gate = await say('request a consultation');
      const told = await press(gate.card, choice);
      assert.match(told.words, expected);
      assert.match(told.words, /Example, to be set by your council/);
      for (const title of ['I have reported it, continue', 'This is about attendance or education advice']) {
        const form = await press(told.card, title);
        assert.ok(buttonTitles(form.card).includes('Next: check it'), title);
      }
    });
  }

  it('tells whoever was never welcomed what is kept, for how long and who sees it, until they have a request', async () => {
    const notice = /consultation request for 24 months after it has ended.*Say \*\*privacy\*\*/;
    const inChannel = chat({ spot: { kind: 'channel', room: '19:staff@thread.tacv2', team: '19:staff' } });
    const gates = ['request a consultation', 'I need a consultation about attendance'] as const;
    for (const said of gates) assert.match((await inChannel.say(said)).words, notice, said);
    const asked = await inChannel.say('When must the ELPM be held?');
    assert.match((await inChannel.press(asked.card, 'Request a consultation')).words, notice);
    await inChannel.send(submitData(), { as: 'invoke', inputs: goodForm });
    assert.doesNotMatch((await inChannel.say('request a consultation')).words, notice);
    const welcomed = chat();
    await welcomed.install();
    const gate = await welcomed.say('request a consultation');
    assert.match(gate.words, /Before we start/);
    assert.doesNotMatch(gate.words, notice);
  });

  it('leads to a form that is filled in from the walk at whose end it was pressed, and asks the question itself', async () => {
    const asker = chat();
    const end = await talkedThrough(asker, 'which stage am I at', [
      'meeting-held',
      'with-review',
      'only-told',
      'no-improvement',
      'lead-professional',
    ]);
    const gate = await asker.press(end.card, 'Request this consultation');
    const told = await asker.press(gate.card, 'A new worry about a child');
    for (const way of [
      await asker.press(gate.card, 'Attendance or education advice'),
      await asker.press(told.card, 'I have reported it, continue'),
    ]) {
      const { topic, stage, tried, phase, cohort, question } = formValues(way.card);
      assert.deepEqual(
        { topic, stage, tried },
        {
          topic: 'attendance',
          stage: '2',
          tried: 'raised-with-parent,review-meeting,plan',
        },
      );
      assert.deepEqual([phase, cohort, question], ['not-known', 'not-sure', undefined]);
      assert.match(way.words, /filled in from your answers/);
    }
    // Another person’s press of the same card, and one after the walk is left, fill in nothing.
    const other = await chat({ spot: asker.place.spot }).press(gate.card, 'Attendance or education advice');
    await asker.press(end.card, 'Leave', { as: 'invoke' });
    const left = await asker.press(gate.card, 'Attendance or education advice');
    for (const { card, words } of [other, left]) {
      assert.equal(formValues(card)['stage'], 'not-applicable');
      assert.doesNotMatch(words, /filled in from your answers/);
    }
  });

  it('leads straight to the form where it is about advice, with the question that led there', async () => {
    const { say, press, sendForm } = chat();
    const asked = await say('When must the ELPM be held?');
    const gate = await press(asked.card, 'Request a consultation');
    const form = await press(gate.card, 'Attendance or education advice');
    assert.match(form.words, /When must the ELPM be held\?/);
    const receipt = await sendForm(form.card, { as: 'invoke', inputs: goodForm });
    const reference = referenceIn(receipt.words);
    const [row] = world.app.rows(
      `select body as asked from request_texts where reference = '${reference}' and field = 'askedQuestion'`,
    );
    assert.match(String(row?.['asked']), /When must the ELPM be held/);
  });

  it('does not carry an answer that somebody else got', async () => {
    const asked = await chat().say('When must the ELPM be held?');
    const { press } = chat();
    const gate = await press(asked.card, 'Request a consultation');
    const form = await press(gate.card, 'Attendance or education advice');
    assert.doesNotMatch(cardText(form.card), /When must the ELPM be held/);
  });
});

describe('The form', () => {
  for (const as of ['invoke', 'message'] as const) {
    it(`comes back with everything that was typed where something is missing, sent as ${as}`, async () => {
      const before = saved().length;
      const { send } = chat();
      const inputs = { ...without('topic', 'noChild'), question: 'What comes before a second meeting?' };
      const { card, words } = await send(submitData(), { as, inputs });
      assert.match(words, /Choose a topic\./);
      assert.match(words, /Confirm that no child can be identified/);
      const values = formValues(card);
      for (const [field, value] of Object.entries(inputs)) assert.equal(values[field], value, field);
      assert.equal(saved().length, before);
    });

    it(`comes back with what could identify a child masked and the rest kept, sent as ${as}`, async () => {
      const before = saved().length;
      const question = 'Canaryson refuses to come, UPN A123456789012: is a surgery next at stage two?';
      const { send, press } = chat();
      const { card, words } = await send(submitData(), { as, inputs: { ...goodForm, question } });
      assert.match(words, /Nothing was sent yet/);
      const values = formValues(card);
      assert.match(
        values['question'] ?? '',
        /^\[name\] refuses to come, .*\[UPN\]: is a surgery next at stage two\?$/,
      );
      for (const [field, value] of Object.entries(without('question', 'noChild')))
        assert.equal(values[field], value);
      // It was said of other words.
      assert.equal(values['noChild'], 'false');
      assert.equal(saved().length, before);
      const another = await chat().press(card, 'That is not a name', { as, inputs: values });
      assert.doesNotMatch(JSON.stringify(another), /Canaryson/);
      const restored = await press(card, 'That is not a name', { as, inputs: values });
      assert.match(formValues(restored.card)['question'] ?? '', /^Canaryson refuses to come, .*\[UPN\]/);
    });
  }

  it('can be sent as it came back, and no mask is lost on the way', async () => {
    const { send, sendForm } = chat();
    const question = 'My pupil Winterbourne refuses: is a surgery next?';
    const back = await send(submitData(), { as: 'invoke', inputs: { ...goodForm, question } });
    const unsaid = await sendForm(back.card, { as: 'invoke', inputs: formValues(back.card) });
    assert.match(unsaid.words, /Confirm that no child can be identified/);
    const receipt = await sendForm(back.card, {
      as: 'invoke',
      inputs: { ...formValues(back.card), noChild: 'true' },
    });
    const reference = referenceIn(receipt.words);
    const row = saved().find((each) => each['reference'] === reference);
    assert.match(String(row?.['details']), /\[name\]/);
    assert.doesNotMatch(String(row?.['details']), /Winterbourne/);
  });

  it('puts a word back that is no name, with one press, and takes it then', async () => {
    const { send, press, sendForm } = chat();
    const question = 'My pupil Winterbourne refuses: is a surgery next?';
    const back = await send(submitData(), { as: 'invoke', inputs: { ...goodForm, question } });
    assert.ok(buttonTitles(back.card).includes('That is not a name'));
    const restored = await press(back.card, 'That is not a name', {
      as: 'invoke',
      inputs: formValues(back.card),
    });
    const values = formValues(restored.card);
    assert.equal(values['question'], question);
    for (const [field, value] of Object.entries(without('question', 'noChild')))
      assert.equal(values[field], value);
    const receipt = await sendForm(restored.card, { as: 'invoke', inputs: { ...values, noChild: 'true' } });
    const row = saved().find((each) => each['reference'] === referenceIn(receipt.words));
    assert.match(String(row?.['details']), /Winterbourne/);
    assert.match(String(row?.['details']), /"confirmedWords":1/);
  });

  it('says so, and keeps the rest, where the word is no longer held', async () => {
    const { send, press } = chat();
    const question = 'My pupil Winterbourne refuses: is a surgery next?';
    const back = await send(submitData(), { as: 'invoke', inputs: { ...goodForm, question } });
    world.app.advance(16 * 60_000);
    const inputs = formValues(back.card);
    const again = await press(back.card, 'That is not a name', { as: 'invoke', inputs });
    assert.match(again.words, /type it again/);
    assert.deepEqual(formValues(again.card), inputs);
  });

  it('is not taken with what was never on it', async () => {
    const before = saved().length;
    const forged = {
      role: 'head',
      kind: 'magic',
      topic: 'x',
      authority: 'narnia',
      urgency: 'now',
      stage: '9',
    };
    const { words } = await chat().send(submitData(), { as: 'invoke', inputs: { ...goodForm, ...forged } });
    assert.match(words, /Choose/);
    assert.equal(saved().length, before);
    const tried = { tried: 'plan,not-a-thing,jordan-canaryson' };
    const receipt = await chat().send(submitData(), { as: 'invoke', inputs: { ...goodForm, ...tried } });
    const row = saved().find((each) => each['reference'] === referenceIn(receipt.words));
    assert.doesNotMatch(String(row?.['details']), /canaryson/);
  });

  it('takes no question longer than it says, and gives it back', async () => {
    const question = 'word '.repeat(400).trim();
    const { words, card } = await chat().send(submitData(), {
      as: 'invoke',
      inputs: { ...goodForm, question },
    });
    assert.match(words, /Shorten your question/);
    assert.equal(formValues(card)['question'], question);
  });

  it('turns a parent, a carer or a young person away kindly, and saves nothing', async () => {
    const before = saved().length;
    const inputs = { ...goodForm, role: 'parent-or-carer' };
    const { words } = await chat().send(submitData(), { as: 'invoke', inputs });
    assert.match(words, /professionals only/);
    assert.equal(saved().length, before);
  });

  it('is said on the form to be of no use for another authority, before it is filled in', async () => {
    const rae = chat();
    await rae.say('set my authority to Norfolk');
    const asked = await rae.say('request a consultation');
    const form = await rae.press(asked.card, 'Attendance or education advice');
    assert.match(
      form.words,
      /Your authority is noted as Norfolk\..*is not saved\..*example desk of Norfolk.*only if Southwark has the social worker/s,
    );
    const own = chat();
    await own.say('set my authority to Southwark');
    const gate = await own.say('request a consultation');
    const plain = await own.press(gate.card, 'Attendance or education advice');
    assert.doesNotMatch(plain.words, /is noted as/);
    // Gone on with, it says already whose child it is about.
    await rae.send({ ...submitData(), kind: 'review-request' }, { as: 'invoke', inputs: goodForm });
    const again = await rae.say('request a consultation');
    const goneOn = await rae.press(again.card, 'Attendance or education advice');
    assert.doesNotMatch(goneOn.words, /is noted as/);
  });

  it('shows another authority’s own way, and saves nothing', async () => {
    const before = saved().length;
    const send = (authority: string) =>
      chat().send(submitData(), { as: 'invoke', inputs: { ...goodForm, authority } });
    assert.match((await send('norfolk')).words, /example desk of Norfolk/);
    const suffolk = await send('suffolk');
    assert.match(suffolk.words, /This one is for .*Suffolk.*nothing was saved here/s);
    assert.ok(buttonTitles(suffolk.card).length > 0);
    assert.equal(saved().length, before);
  });
});

describe('A request that is sent', () => {
  it('is saved and acknowledged with a reference of the service and the year', async () => {
    const who = somebody('Example Requester');
    const { send } = chat({ who });
    const { words } = await send(submitData(), { as: 'invoke', inputs: goodForm });
    assert.match(words, /Your request is logged: SWK-2026-\d{4}/);
    assert.match(words, /SEWO consultation/);
    assert.match(words, /do not wait for a reply/);
    const row = saved().at(-1);
    assert.equal(row?.['reference'], referenceIn(words));
    assert.equal(row['requester_id'], who.aadObjectId);
  });

  it('is one request where the same form comes again, once more, and at once', async () => {
    const { send } = chat();
    const data = submitData();
    const before = saved().length;
    const first = await send(data, { as: 'invoke', inputs: goodForm });
    const again = await send(data, { as: 'invoke', inputs: goodForm });
    // A press too many shows what the first one showed.
    assert.equal(again.words, first.words);
    const twins = await Promise.all(
      ['invoke', 'message', 'invoke'].map((as) =>
        send(data, { as: as === 'invoke' ? 'invoke' : 'message', inputs: goodForm }),
      ),
    );
    const all = [first, again, ...twins].map(({ words }) => referenceIn(words));
    assert.equal(new Set(all).size, 1);
    assert.equal(saved().length, before + 1);
  });

  it('is one request where one form is sent many times at the same moment', async () => {
    const { send } = chat();
    const data = submitData();
    const before = saved().length;
    const replies = await Promise.all(
      Array.from({ length: 6 }, () => send(data, { as: 'invoke', inputs: goodForm })),
    );
    assert.equal(new Set(replies.map(({ words }) => referenceIn(words))).size, 1);
    assert.ok(replies.every(({ words }) => words.includes('Your request is logged')));
    assert.equal(saved().length, before + 1);
  });

  it('gets the next number, without a gap, however many come at once', async () => {
    const replies = await Promise.all(
      Array.from({ length: 8 }, () => chat().send(submitData(), { as: 'invoke', inputs: goodForm })),
    );
    const numbers = replies.map(({ words }) => Number(referenceIn(words).slice(-4))).sort((a, b) => a - b);
    assert.deepEqual(
      numbers,
      numbers.map((_, index) => (numbers[0] ?? 0) + index),
    );
  });

  it('is numbered from one again in a new year of London', async () => {
    const before = world.app.clock.now();
    world.app.clock.set('2027-06-30T23:30:00.000Z');
    const { words } = await chat().send(submitData(), { as: 'invoke', inputs: goodForm });
    assert.equal(referenceIn(words), 'SWK-2027-0001');
    world.app.clock.set(before);
  });

  it('stands in its own requester’s list, and in nobody else’s', async () => {
    const { send, say, press } = chat();
    const receipt = await send(submitData(), { as: 'invoke', inputs: goodForm });
    const reference = referenceIn(receipt.words);
    assert.match((await say('my requests')).words, new RegExp(`${reference}.*Received`));
    assert.match((await press(receipt.card, 'My requests')).words, new RegExp(reference));
    assert.doesNotMatch((await chat().say('my requests')).words, /SWK-/);
  });

  it('says that a reply goes to the conversation where the person cannot be reached alone', async () => {
    const spot = {
      kind: 'channel',
      room: '19:x@thread.tacv2',
      team: '19:y@thread.tacv2',
      thread: '5',
    } as const;
    const { words } = await chat({ spot }).send(submitData(), { as: 'invoke', inputs: goodForm });
    assert.match(words, /cannot write to you in a chat of your own/);
    const reached = await chat().send(submitData(randomUUID()), { as: 'invoke', inputs: goodForm });
    assert.doesNotMatch(reached.words, /cannot write to you/);
  });
});
