/** A request is checked before it is sent: shown as it would go, changed, sent once, and kept for no longer than a day. */
import assert from 'node:assert/strict';
import { buttonTitles, cardText, formValues, partsOf } from '../support/cards.ts';
import { advice, channel, goodForm, referenceIn, somebody, type Talk, team } from '../support/people.ts';
import { useApp } from '../support/use-app.ts';

const world = useApp({
  service: (service) => ({
    ...service,
    formalReferral: { label: 'Formal referral', url: 'https://council.example/refer' },
  }),
});
const { chat } = world;
const hour = 60 * 60_000;

async function formOf(who: Talk) {
  const gate = await who.say('request a consultation');
  return who.press(gate.card, 'Attendance or education advice');
}

const check = async (who: Talk, over: Readonly<Record<string, string>> = {}) =>
  who.press((await formOf(who)).card, 'Next: check it', { as: 'invoke', inputs: { ...goodForm, ...over } });

const count = (): number => world.app.rows('select reference from requests').length;

describe('A request that is checked before it is sent', () => {
  it('is shown as it would go, and nothing is sent yet', async () => {
    const before = count();
    const { words, card } = await check(chat());
    assert.match(words, /Not sent yet: check it, then send it/);
    for (const held of [
      goodForm.question,
      'SEWO consultation',
      'Stage two',
      'Social care',
      'Child in need plan',
      'mornings',
    ]) {
      assert.ok(words.includes(held), `${held} is not on: ${words}`);
    }
    assert.deepEqual(buttonTitles(card), ['Back: change it', 'Send the request']);
    assert.equal(count(), before);
  });

  it('is sent as it was shown, and once however often the button is pressed', async () => {
    const who = chat();
    const { card } = await check(who);
    const press = () => who.press(card, 'Send the request', { as: 'invoke' });
    const [one, two] = await Promise.all([press(), press()]);
    const late = await press();
    assert.equal(referenceIn(one.words), referenceIn(two.words));
    assert.equal(referenceIn(late.words), referenceIn(one.words));
    assert.match(late.words, /Your request is logged/);
    world.app.advance(hour);
    assert.match((await press()).words, /This request was logged before/);
    world.app.advance(-hour);
  });

  it('says on every card before it is sent that it is not, and puts the way back where the way here was', async () => {
    const who = chat();
    const form = await formOf(who);
    assert.deepEqual(buttonTitles(form.card), ['Next: check it']);
    const { card } = await check(who);
    // Whoever pressed twice presses the first button, and sends nothing.
    assert.equal(buttonTitles(card)[0], 'Back: change it');
  });

  it('waits under my requests while it is not sent, with a way back to it, and nowhere once it is', async () => {
    const who = chat();
    const { card } = await check(who);
    const list = await who.say('my requests');
    assert.match(list.words, /A request that you have begun was not sent yet\. It is kept for a day\./);
    assert.deepEqual(formValues((await who.press(list.card, 'Back to it')).card), {
      ...goodForm,
      noChild: 'false',
    });
    await who.press(card, 'Send the request', { as: 'invoke' });
    assert.doesNotMatch((await who.say('my requests')).words, /not sent yet/);
    const other = await who.say('request a consultation');
    await who.press(other.card, 'Attendance or education advice');
    assert.doesNotMatch((await who.say('my requests')).words, /not sent yet/);
  });

  it('says how it is replied to, and where the number for a call is found', async () => {
    const who = chat();
    assert.match(JSON.stringify((await formOf(who)).card), /How should we reply\?/);
    const { words, card } = await check(who, { contact: 'phone', contactTimes: 'Call 020 7946 0958' });
    assert.match(words, /\[phone number\]/);
    assert.ok(!buttonTitles(card).includes('Send the request'));
    const checked = await check(who, { contact: 'phone' });
    const way = /How we reply\nPhone, on the work number in Teams or the council’s directory/;
    assert.match(checked.words, way);
    const sent = await who.press(checked.card, 'Send the request', { as: 'invoke' });
    assert.match(sent.words, way);
  });

  it('is not stopped by a word: “cancel” says that nothing is sent, and where what was begun waits', async () => {
    const who = chat();
    await who.say('request a consultation');
    const early = await who.say('cancel');
    assert.match(early.words, /Nothing on a card goes anywhere until you send it.*no request is made/);
    assert.doesNotMatch(early.words, /my requests/);
    await check(who);
    assert.match((await who.say('cancel')).words, /was not sent.*\*\*my requests\*\* leads back to it/);
  });

  it('goes back to the form with everything in it but the word that no child can be identified', async () => {
    const who = chat();
    const { card } = await check(who);
    const back = await who.press(card, 'Back: change it', { as: 'invoke' });
    assert.deepEqual(formValues(back.card), { ...goodForm, noChild: 'false' });
    const unsure = await who.sendForm(back.card, { as: 'invoke', inputs: formValues(back.card) });
    assert.match(unsure.words, /Confirm that no child can be identified from what you wrote\./);
    const again = await who.sendForm(back.card, {
      as: 'invoke',
      inputs: { ...goodForm, question: 'Another question, in general terms.' },
    });
    const reference = referenceIn(again.words);
    const [row] = world.app.rows(
      `select body from request_texts where reference = '${reference}' and field = 'question'`,
    );
    assert.equal(row?.['body'], 'Another question, in general terms.');
  });

  it('is kept for a day and no longer, and says so', async () => {
    const who = chat();
    const { card } = await check(who);
    world.app.advance(25 * hour);
    const before = count();
    for (const title of ['Send the request', 'Back: change it']) {
      const { words } = await who.press(card, title, { as: 'invoke' });
      assert.match(words, /no longer here/);
    }
    assert.equal(count(), before);
    world.app.advance(-25 * hour);
  });

  it('is nobody else’s to send', async () => {
    const { card } = await check(chat());
    const before = count();
    const other = await chat({ who: somebody() }).press(card, 'Send the request', { as: 'invoke' });
    assert.match(other.words, /no longer here/);
    assert.equal(count(), before);
  });

  it('says what is worth knowing of whether it is the service’s, and can be sent all the same', async () => {
    const { words, card } = await check(chat(), {
      cohort: 'none',
      schoolAuthority: 'norfolk',
      stage: '1',
    });
    assert.match(words, /no social worker\. The extended duty is for children who have one or had one/);
    assert.match(words, /The school is in Norfolk/);
    assert.match(words, /belongs to stages two and three/);
    assert.ok(buttonTitles(card).includes('Send the request'));
    const unsure = await check(chat(), { cohort: 'not-sure', role: 'school-dsl' });
    assert.match(unsure.words, /You are not sure whether there is a social worker/);
    assert.ok(buttonTitles(unsure.card).includes('Send the request'));
    // Whoever is the social worker is not asked whether there is one.
    const ownPlan = await check(chat(), { cohort: 'not-sure', role: 'social-worker' });
    assert.match(ownPlan.words, /You do not say which plan there is/);
    assert.doesNotMatch(ownPlan.words, /whether there is a social worker/);
  });

  it('flags the same to the advisors, on their card', async () => {
    const anna = somebody('Advisor Anna');
    world.connector.setRoster(team, [anna.id]);
    await chat({ who: anna, spot: advice }).send({ signpost: 1, kind: 'make-advisory' });
    const who = chat();
    for (const [role, flagged] of [
      ['school-dsl', /Whether there is a social worker is not known/],
      ['social-worker', /It does not say which plan there is/],
    ] as const) {
      const { card } = await check(who, { cohort: 'not-sure', schoolAuthority: 'norfolk', role });
      const { words } = await who.press(card, 'Send the request', { as: 'invoke' });
      const posted = await world.connector.seen(
        ({ conversation, raw }) => conversation === channel && raw.includes(referenceIn(words)),
      );
      assert.match(posted.raw, flagged);
      assert.match(posted.raw, /The school is in Norfolk/);
    }
  });

  it('points to the formal referral where a named child must be discussed', async () => {
    const form = await formOf(chat());
    assert.match(form.words, /\[Formal referral\]\(https:\/\/council\.example\/refer\)/);
  });

  it('takes the day of a stage three consultation, and no day that never was or lies ahead', async () => {
    const who = chat();
    const stage3 = { stage: '3', consultationDay: '2026-11-16' };
    assert.match((await check(who, stage3)).words, /Consultation held\n16 November 2026/);
    for (const consultationDay of ['2026-02-31', '2026-11-21', '2025-01-01', 'soon']) {
      const { words } = await check(who, { ...stage3, consultationDay });
      assert.match(words, /Give the day on which the consultation was held/, consultationDay);
    }
    assert.doesNotMatch((await check(who, { ...stage3, stage: '2' })).words, /Consultation held/);
  });

  it('asks of each kind what its council asks of it', async () => {
    const { words } = await check(chat(), { kind: 'training' });
    assert.doesNotMatch(words, /Stage two|Child in need plan|Already done/);
  });

  it('gives the deadlines of the procedure with the receipt, and what was assumed', async () => {
    const who = chat();
    const { card } = await check(who, { stage: '3', consultationDay: '2026-11-16' });
    const { words, card: receipt } = await who.press(card, 'Send the request', { as: 'invoke' });
    assert.match(
      words,
      /Consultation on Monday 16 November 2026: the ELPM is to be held by \*\*Friday 4 December/,
    );
    assert.match(words, /its report is due by/);
    assert.match(words, /cautious|earliest/);
    assert.match(words, /rest on what was assumed/);
    // How they were counted is a dozen lines, which stand behind a button of their own.
    const [body] = partsOf(receipt).filter(({ type }) => type === 'Action.ShowCard');
    assert.match(cardText(body), /The cautious reading is shown/);
  });

  it('says with the receipt that a day of the procedure has passed, before anything is opened', async () => {
    const who = chat();
    const { card } = await check(who, { stage: '3', consultationDay: '2026-10-12' });
    const { card: receipt } = await who.press(card, 'Send the request', { as: 'invoke' });
    const passed = /The latest day for the ELPM, .*, has passed\. Speak to the lead officer/;
    const warnings = partsOf(receipt).filter(({ color }) => color === 'Attention');
    assert.match(warnings.map(({ text }) => text).join('\n'), passed);
    const [body] = partsOf(receipt).filter(({ type }) => type === 'Action.ShowCard');
    assert.doesNotMatch(cardText(body), /has passed/);
  });
});
