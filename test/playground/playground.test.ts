/**
 * The product as one person sees it: the real process, Microsoft's Agents Playground, a real browser.
 *
 * Left out, because the Playground cannot do it, and tested over HTTP instead: a mention of the bot, the people picker,
 * the form behind like and dislike (`message/fetchTask`; it has a box of its own), a refresh for each person, the app
 * manifest, signing in. The second person is at the workspace of the same process, over HTTP.
 */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Locator } from 'playwright-core';
import { call, signInLocally } from '../support/workspace.ts';
import { findChromium, openScreen, type Product, type Screen, startProduct } from '../support/playground.ts';

const chromium = findChromium();
const isCi = (process.env['CI'] ?? '') !== '';
const remedy = 'install it with "apt-get install chromium", or set CHROMIUM_PATH';

describe('the product in the Agents Playground', () => {
  if (chromium === undefined) {
    if (isCi) it('has a browser to be seen in', () => assert.fail(`There is no Chromium: ${remedy}.`));
    else it(`is not shown in a browser here: there is no Chromium (${remedy})`);
    return;
  }

  let product: Product | undefined;
  let open: Screen | undefined;
  let isBroken = false;
  const screen = (): Screen => {
    if (!open) throw new Error('The browser is open inside tests only.');
    return open;
  };
  const rows = (sql: string): readonly Readonly<Record<string, unknown>>[] => product?.rows(sql) ?? [];

  before(async () => {
    product = await startProduct();
    open = await openScreen(product.playground, chromium);
  });
  after(async () => {
    await open?.close();
    await product?.stop();
  });
  // One person's way through the product: what follows a failure would only fail again.
  beforeEach(function () {
    if (isBroken) this.skip();
  });
  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    isBroken = true;
    await open?.shot('failed');
  });

  const running = (): Product => {
    if (!product) throw new Error('The product runs inside tests only.');
    return product;
  };

  let reference = '';
  let oldForm: { readonly address: string; readonly body: string } | undefined;

  it('welcomes a person once, however often the Playground says that it was added', async () => {
    const { page, reply, card, shot, say, hideLog } = screen();
    const addedTwice = async (): Promise<void> => {
      for (const kind of ['conversationUpdate 200', 'installationUpdate 200']) {
        await page.getByText(kind).first().waitFor();
      }
    };
    const greetings = page.locator('.fai-OutputCard', { hasText: 'Hello, I am Signpost' });
    await reply('Hello, I am Signpost, the assistant of Southwark Virtual School.');
    await card('When must the ELPM be held?');
    await addedTwice();
    assert.equal(await greetings.count(), 1);
    await hideLog();
    await shot('welcome');
    await page.reload({ waitUntil: 'domcontentloaded' });
    await addedTwice();
    await hideLog();
    await say('my requests');
    await card('You have not asked for a consultation yet.');
    assert.equal(await greetings.count(), 0);
  });

  it('answers with a citation that opens, the days and the source', async () => {
    const { page, say, reply, shot } = screen();
    await say('when must the ELPM be held?');
    const answer = await reply('within 20 days of the consultation');
    assert.match(
      await answer.innerText(),
      /Source\s+1?\s*Virtual School Head role extension \(Southwark Council/,
    );
    assert.match(await answer.innerText(), /does not say whether the 20 days are working days/);
    await answer.locator('.fai-Citation').first().hover();
    const popUp = page.locator('.fai-PreviewSurface');
    await popUp.getByText('Virtual School Head role extension').waitFor();
    await popUp.getByText('stage three - statutory action: When the ELPM must be held').waitFor();
    await shot('answer-with-citation');
    await page.mouse.move(0, 0);
    await popUp.waitFor({ state: 'hidden' });
  });

  it('takes a like and a dislike, each with what was typed beside it', async () => {
    const { page, shot } = screen();
    for (const [button, words] of [
      ['Like', 'Quick to find'],
      ['Dislike', 'It does not say which days'],
    ] as const) {
      await page.getByRole('button', { name: button, exact: true }).first().click();
      const box = page.getByRole('dialog');
      await box.getByRole('textbox').fill(words);
      await shot(`feedback-${button.toLowerCase()}`);
      await box.getByRole('button', { name: 'Submit' }).click();
      await page.getByText('Thank you!').waitFor();
      await page.getByRole('button', { name: 'Close', exact: true }).click();
      await box.waitFor({ state: 'hidden' });
      const kept = rows('select reaction, comment from feedback');
      assert.deepEqual(kept, [{ reaction: button.toLowerCase(), comment: words }]);
    }
  });

  it('asks which stage is meant, and answers when one is pressed', async () => {
    const { say, card, press, reply, shot } = screen();
    await say('what is the next step for attendance?');
    const choice = await card('Stage three');
    await shot('which-stage');
    await press(choice, 'Stage two');
    await reply('Education Inclusion handbook, stage two');
    await shot('stage-two');
  });

  it('remembers the authority that is chosen on a card', async () => {
    const { say, card, press, choose, reply, shot } = screen();
    await say('help');
    await reply('I answer professionals’ questions');
    await press(await card('Set my authority'), 'Set my authority');
    const home = await card('Authority you work in');
    await choose(home, 'Authority you work in', 'Southwark');
    await shot('authority');
    await press(home, 'Save');
    await reply('Noted: your authority is Southwark.');
  });

  it('has a way on from a question that the guidance does not cover', async () => {
    const { say, card, reply, press, shot } = screen();
    await say('what is the tariff for parking in Peckham?');
    await reply('The guidance here does not cover');
    await shot('not-covered');
    await press(await card('What can I ask?'), 'What can I ask?');
    await reply('I answer professionals’ questions');
  });

  it('walks through the stages in one card, and works out the dates from its end', async () => {
    const { page, say, card, press, shot } = screen();
    await say('stage finder');
    const first = await card('Question 1 of at most 5');
    await shot('walk-question');
    await first.getByText('An ELPM has been held').click();
    await press(first, 'Next');
    await press(await card('What did the ELPM decide?'), 'I don’t know');
    await press(await card('What is your part?'), 'I don’t know');
    const end = await card('Stage three: statutory action');
    // It took the place of the questions.
    assert.equal(await page.getByText('Question 1 of at most 5').count(), 0);
    await shot('walk-end');
    await press(end, 'Dates');
    const form = await card('Which days do you know?');
    const day = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    await form.getByLabel('Day of the consultation').fill(day);
    await press(form, 'Work out the dates');
    await card('What was assumed');
    await page.getByText('Add to calendar: latest ELPM').waitFor();
    await shot('dates');
  });

  it('puts the fixed words first where a child is in danger, and bars nobody', async () => {
    const { say, card, reply, shot } = screen();
    await say('a child is being hurt at home right now');
    const words = await reply('call 999');
    assert.match(await words.innerText(), /Example, to be set by your council/);
    await card('I have reported it, continue');
    await shot('danger');
  });

  it('opens the form behind the gate, and says beside each field what is missing', async () => {
    const { page, say, card, press, accessibilityFaults, shot } = screen();
    const offers = page.locator('.ac-adaptiveCard', { hasText: 'Request a consultation' });
    const shown = await offers.count();
    await say('when must the ELPM be held?');
    // The card of the message before offers it too, with another question beside it.
    await offers.nth(shown).waitFor();
    await press(offers.nth(shown), 'Request a consultation');
    const gate = await card('Before we start');
    await shot('gate');
    await press(gate, 'Attendance or education advice');
    const form = await card('Ask Southwark Virtual School for a consultation');
    await form.getByText('“when must the ELPM be held?”').waitFor();
    await press(form, 'Next: check it');
    await form.getByText('Write your question.').waitFor();
    await form.getByText('Confirm that no child can be identified.').waitFor();
    assert.deepEqual(await accessibilityFaults(), []);
    await shot('form-empty');
  });

  it('masks a name in the form, keeps the rest, and puts the word back where it is none', async () => {
    const { page, card, press, shot } = screen();
    const form = await card('Ask Southwark Virtual School for a consultation');
    await fillForm(form);
    await shot('form-filled');
    await press(form, 'Next: check it');
    await form.getByText('Nothing was sent yet.').first().waitFor();
    assert.match(await questionOf(form), /^\[name\] has missed ten weeks/);
    assert.equal(await form.getByRole('combobox', { name: 'Topic' }).inputValue(), 'Attendance');
    assert.equal(await form.getByRole('textbox', { name: 'Good times' }).inputValue(), 'Tuesday afternoons');
    assert.equal(await form.getByRole('checkbox', { name: 'Plan to improve' }).isChecked(), true);
    await shot('form-masked');
    await press(form, 'That is not a name');
    await form.getByText('Nothing was sent yet.').first().waitFor({ state: 'detached' });
    await form.getByRole('checkbox', { name: 'No child can be identified' }).check();
    assert.match(await questionOf(form), /^Bramwellton has missed/);
    await page.mouse.move(0, 0);
    await shot('form-restored');
  });

  it('puts a receipt with a reference in the form’s place, and says that no advisor was told yet', async () => {
    const { page, card, press, accessibilityFaults, shot } = screen();
    const next = (await card('Ask Southwark Virtual School')).getByRole('button', { name: 'Next: check it' });
    await next.scrollIntoViewIfNeeded();
    const pressed = await next.boundingBox();
    await next.click();
    const checked = await card('Not sent yet: check it, then send it');
    assert.match(await checked.innerText(), /Bramwellton has missed ten weeks/);
    // The card stands where the form stood: a second press in the same place must not be on what sends it.
    const sends = await checked.getByRole('button', { name: 'Send the request' }).boundingBox();
    assert.ok(pressed && sends && sends.x >= pressed.x + pressed.width);
    assert.deepEqual(await accessibilityFaults(), []);
    await shot('form-checked');
    page.once('request', (request) => {
      oldForm = { address: request.url(), body: request.postData() ?? '' };
    });
    await press(checked, 'Send the request');
    const receipt = await card('Your request is logged');
    reference = /SWK-\d{4}-\d{4}/.exec(await receipt.innerText())?.[0] ?? '';
    assert.match(reference, /^SWK-\d{4}-0001$/);
    assert.match(
      await receipt.innerText(),
      /No advisors’ channel has been set up yet, so no advisor has been told/,
    );
    assert.equal(await page.getByText('Ask Southwark Virtual School for a consultation').count(), 0);
    await shot('receipt');
  });

  it('gives the same reference to the same form, pressed again in a window that still shows it', async () => {
    const { page } = screen();
    assert.match(oldForm?.body ?? '', /submit-request/);
    const again = await page.request.post(oldForm?.address ?? '', {
      data: oldForm?.body ?? '',
      headers: { 'content-type': 'application/json' },
    });
    assert.match(await again.text(), new RegExp(`Your request is logged: ${reference}`));
    assert.equal(rows('select * from requests').length, 1);
  });

  it('lists the request under "my requests"', async () => {
    const { card, press, shot } = screen();
    await press(await card('Your request is logged'), 'My requests');
    await card(`${reference} · Received`);
    await shot('my-requests');
  });

  it('makes a channel the advisory one with a button, and posts there what waited', async () => {
    const { openChat, card, press, shot } = screen();
    await openChat('Virtual School - Advice');
    const setUp = await card('Signpost is here');
    await shot('channel-set-up');
    await press(setUp, 'Make this the advisory channel');
    const posted = await card(reference);
    assert.match(await posted.innerText(), /Bramwellton has missed ten weeks/);
    assert.match(await posted.innerText(), /Asked here before: “when must the ELPM be held\?”/);
    await screen().page.getByText('This is now the advisory channel of Southwark Virtual School.').waitFor();
    await shot('channel-posted');
  });

  it('updates the posted card in place when an advisor takes the request and closes it', async () => {
    const { page, card, press, accessibilityFaults, shot } = screen();
    const posted = await card(reference);
    await press(posted, 'Assign to me');
    await posted.getByText('With an advisor: Local Tester').waitFor();
    assert.deepEqual(await accessibilityFaults(), []);
    await shot('channel-assigned');
    await press(posted, 'Close');
    await posted.getByRole('textbox').waitFor();
    await press(posted, 'Send');
    await posted.getByText('Write why it closes.').waitFor();
    await posted.getByRole('textbox').fill('Hold the review meeting first.');
    await shot('channel-note');
    await press(posted, 'Send');
    await posted.getByText('Closing note. Hold the review meeting first.').waitFor();
    await posted.getByRole('button', { name: 'Open again' }).waitFor();
    assert.equal(await page.locator('.ac-adaptiveCard', { hasText: reference }).count(), 1);
    await posted.scrollIntoViewIfNeeded();
    await shot('channel-closed');
  });

  it('tells the requester in their own chat, and lists the request as closed', async () => {
    const { openChat, reply, say, page, shot } = screen();
    await openChat('Personal Chat');
    await reply(`${reference} is now with Local Tester of Southwark Virtual School.`);
    const closed = await reply(`${reference} was closed by Southwark Virtual School.`);
    assert.match(await closed.innerText(), /Hold the review meeting first\./);
    await say('my requests');
    await page.locator('.ac-adaptiveCard', { hasText: `${reference} · Closed` }).waitFor();
    await shot('my-requests-closed');
  });

  /** The advisors are at the workspace of the same process; what they do is looked at in the requester's screen. */
  const advisors = async () => {
    const { port } = running();
    const token = await signInLocally(port, 'advisor');
    const parts = { reference };
    const see = async () => (await call(port, 'request', { token, parts })).body;
    return {
      see,
      make: async (move: string, inputs: Readonly<Record<string, string>>): Promise<void> => {
        const body = { move, once: randomUUID(), revision: (await see()).revision, inputs };
        assert.equal((await call(port, 'move', { token, parts, body })).status, 200, move);
      },
      publish: async (): Promise<void> => {
        const day = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
        const draft = { day, time: '10:00', minutes: '30', places: '1', way: 'teams', desk: 'advisors' };
        const body = { id: randomUUID(), draft };
        assert.equal((await call(port, 'publishSession', { token, body })).status, 200);
      },
    };
  };
  /** The card that came last is changed in its place by each press on it. */
  const pressLast = async (title: string): Promise<Locator> => {
    const last = await screen().card(reference);
    await screen().press(last, title);
    return last;
  };
  const write = async (title: string, words: string): Promise<void> => {
    const form = await pressLast(title);
    await form.getByRole('textbox').fill(words);
    await screen().press(form, 'Send');
  };
  /** Of the cards that are like those before it: the one more. */
  const oneMore = async (words: string, act: () => Promise<void>): Promise<Locator> => {
    const all = screen().page.locator('.ac-adaptiveCard', { hasText: words });
    const before = await all.count();
    await act();
    await all.nth(before).waitFor();
    return all.nth(before);
  };
  const seeMine = async (): Promise<Locator> => {
    const mine = await oneMore('See or change it', () => screen().say('my requests'));
    return oneMore('Your question.', () => screen().press(mine, 'See or change it'));
  };

  it('takes how it went from beneath what closed it, and opens the request again', async () => {
    const { card, press, accessibilityFaults, shot } = screen();
    const notice = await card('Did the consultation help?');
    await press(notice, 'How did it go?');
    await notice.getByRole('radio', { name: 'It helped in part' }).check();
    await shot('how-it-went');
    await press(notice, 'Send');
    await card('You said how it went: It helped in part.');
    const view = await seeMine();
    assert.equal(await view.getByRole('button', { name: 'How did it go?' }).count(), 0);
    await write('Open again', 'The contract was broken again.');
    await view.getByText('It was opened again: The contract was broken again.').waitFor();
    assert.deepEqual(await accessibilityFaults(), []);
    await shot('opened-again');
  });

  it('asks what an advisor asks back, and takes the answer to them', async () => {
    const { reply, card, shot } = screen();
    const desk = await advisors();
    await desk.make('asked', { message: 'Which plan was agreed?' });
    const asked = await reply('Which plan was agreed?');
    assert.match(await asked.innerText(), new RegExp(reference));
    await card(new RegExp(`^\\s*${reference}\\s*Add or answer`));
    await shot('asked-back');
    await write('Add or answer', 'The second plan, in October.');
    await card('You wrote: The second plan, in October.');
    await shot('answered');
    const { status, pendingQuestion, conversation } = await desk.see();
    assert.deepEqual([status, pendingQuestion], ['allocated', undefined]);
    assert.equal(conversation.at(-1)?.words, 'The second plan, in October.');
  });

  it('books a place that an advisor has published, and gives it up in the same card', async () => {
    const { page, card, press, accessibilityFaults, shot } = screen();
    const desk = await advisors();
    await desk.publish();
    await seeMine();
    await pressLast('Book a surgery place');
    const places = await card('Free places');
    const booked = page.locator('.ac-adaptiveCard', { hasText: 'Booked: ' }).last();
    const refused = places.getByText('Choose a place.');
    // A message that comes meanwhile, such as the morning's digest, has the Playground draw the card anew, without what was chosen.
    do {
      await places.getByRole('combobox', { name: 'Free places' }).click();
      await page.getByRole('option', { name: '30 minutes' }).click();
      await shot('places');
      await press(places, 'Book this place');
      await booked.or(refused).first().waitFor();
    } while (await refused.isVisible());
    assert.deepEqual(await accessibilityFaults(), []);
    await shot('booked');
    const { status, places: left } = await desk.see();
    assert.deepEqual([status, left.length], ['booked', 0]);
    await press(booked, 'Give up the booking');
    await card('The booking was given up.');
    assert.equal((await desk.see()).places.length, 1);
  });

  it('shows the advice with its next step, and keeps it in the request', async () => {
    const { reply, shot } = screen();
    const desk = await advisors();
    const inputs = { advice: 'Hold the review meeting.', nextStep: 'The school writes first.', stage: '2' };
    await desk.make('advised', inputs);
    const advice = await reply('Hold the review meeting.');
    assert.match(await advice.innerText(), /Next step: The school writes first\./);
    await shot('advice');
    const view = await seeMine();
    assert.match(await view.innerText(), /Hold the review meeting\.[^]*The school writes first\./);
    await shot('advice-in-request');
  });

  it('withdraws the request for a reason that its advisors are told', async () => {
    const { card, press, shot } = screen();
    const form = await pressLast('Withdraw');
    await form.getByRole('radio', { name: 'it has settled' }).check();
    await shot('withdraw');
    await press(form, 'Send');
    await card('Withdrawn');
    const { status, events } = await (await advisors()).see();
    assert.equal(status, 'withdrawn');
    assert.match(events.at(-1)?.line ?? '', /it has settled/);
  });

  it('keeps the words, fields and buttons of its cards inside the width of a phone', async () => {
    const { page, say, card, reply, press, asOnPhone, shot } = screen();
    await asOnPhone();
    await say('help');
    await reply('I answer professionals’ questions');
    await card('When must the ELPM be held?');
    await shot('phone-help');
    await say('request a consultation');
    await press(await card('Before we start'), 'Attendance or education advice');
    await card('Ask Southwark Virtual School for a consultation');
    await shot('phone-form');
    assert.deepEqual(await page.evaluate<string[]>(cutOff), []);
  });
});

const questionOf = (form: Locator): Promise<string> =>
  form.getByRole('textbox', { name: 'Your question' }).inputValue();

async function fillForm(form: Locator): Promise<void> {
  const { choose } = pickOn(form);
  await choose('You are', 'Other school staff');
  await choose('What you ask for', 'SEWO consultation (stage two or three)');
  await choose('Topic', 'Attendance');
  await form.getByRole('checkbox', { name: 'Plan to improve' }).check();
  await form
    .getByRole('textbox', { name: 'Your question' })
    .fill('Bramwellton has missed ten weeks at stage two; is a surgery next, or a consultation?');
  await form.getByRole('textbox', { name: 'Good times' }).fill('Tuesday afternoons');
  await form.getByRole('checkbox', { name: 'No child can be identified' }).check();
  await form.getByRole('checkbox', { name: 'If a named child' }).check();
}

const pickOn = (form: Locator) => ({
  choose: async (label: string, option: string): Promise<void> => {
    await form.getByRole('combobox', { name: label }).click();
    await form.page().getByRole('option', { name: option, exact: true }).click();
  },
});

/** Runs in the page: what on the cards that came last (help, gate, form) reaches beyond a phone's edge. */
const cutOff = `[...document.querySelectorAll('.ac-adaptiveCard')].slice(-3).flatMap((card) =>
  [...card.querySelectorAll('.ac-textBlock, input, textarea, button')]
    .filter((part) => part.getBoundingClientRect().right > innerWidth)
    .map((part) => part.textContent || part.id))`;
