/** The workspace as each role sees it: the real server in local mode, a real browser. Pictures go to test-output/tab. */
import assert from 'node:assert/strict';
import type { Move } from '../../src/consultations/event.ts';
import { logRequest } from '../../src/consultations/log-request.ts';
import type { NewRequest } from '../../src/consultations/request.ts';
import { describeInBrowser } from '../support/in-browser.ts';
import { colleague, newRequest, localTester as tester } from '../support/requests.ts';

describeInBrowser('the workspace in a browser', (world) => {
  const { open } = world;
  const logged = async (question: string, over: Partial<NewRequest> = {}): Promise<string> => {
    const request = newRequest({ requester: tester, ...over });
    const made = { ...request, details: { ...request.details, ...over.details, question } };
    const { request: saved } = await world.app.storage.inTransaction((stores) => logRequest(stores, made));
    return saved.reference;
  };
  /** A colleague's move, made elsewhere. */
  const meanwhile = async (reference: string, move: Move): Promise<void> => {
    const request = await world.app.storage.requests.find('southwark', reference);
    assert.ok(request);
    await world.app.storage.inTransaction(({ requests }) =>
      requests.append(request, move, {
        by: colleague,
        as: 'advisor',
        at: world.app.clock.now(),
        once: undefined,
      }),
    );
  };
  const history = async (reference: string): Promise<readonly string[]> =>
    (await world.app.storage.requests.history('southwark', reference)).map(({ happening }) => happening.kind);

  it('offers local mode’s test people, one for each role, and remembers who was chosen over a reload', async () => {
    const { page, signIn, shot } = await open({ isKnown: false });
    await signIn('Sample Advisor');
    await page.getByRole('heading', { name: 'Requests', exact: true }).waitFor();
    await page.getByText('Nothing is open').waitFor();
    await shot('empty-queue');
    await page.reload();
    await page.getByRole('button', { name: /Sample Advisor/ }).click();
    await page.getByRole('menuitem', { name: /Sign in as somebody else/ }).click();
    const people = page.getByRole('button', { name: /\(/ });
    await people.first().waitFor();
    assert.equal(await people.count(), 4);
  });

  it('shows a hint once, and what was dismissed stays away', async () => {
    const { page, signIn } = await open({ isKnown: false });
    await signIn('Sample Advisor');
    const hint = page.getByText('Every request to your service is here.');
    await hint.waitFor();
    await page.getByRole('button', { name: 'Do not show this hint again' }).click();
    await hint.waitFor({ state: 'hidden' });
    await page.reload();
    await page.getByRole('searchbox').waitFor();
    assert.equal(await hint.count(), 0);
  });

  it('lets an advisor find a request, read it, answer it and come back to its row, by keyboard alone', async () => {
    const reference = await logged('Which meeting comes after a warning letter?');
    await logged('What does the training offer hold?');
    const { page, signIn, row, focused, focusOn, shot } = await open();
    await signIn('Sample Advisor');
    await row(reference).waitFor();
    await shot('queue');
    await page.keyboard.press('/');
    await page.keyboard.type('warning letter');
    await page.getByText('1 request', { exact: true }).waitFor({ state: 'attached' });
    assert.equal(await page.locator('[role=row][data-reference]').count(), 1);
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox').fill('');
    await page.getByRole('searchbox').blur();
    await page.locator('[role=row][data-reference]').nth(1).waitFor();
    await page.keyboard.press('j');
    await page.locator('[role=row]:focus').waitFor();
    for (let steps = 0; steps < 10 && (await focused()) !== reference; steps += 1) {
      await page.keyboard.press('j');
      await page.waitForTimeout(100);
    }
    assert.equal(await focused(), reference);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: `Request ${reference}` }).waitFor();
    await focusOn(`Request ${reference}`);
    await shot('request');
    await page.getByRole('button', { name: 'Reply', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox').first().focus();
    await page.keyboard.type('The second stage meeting comes next.');
    await shot('reply-form');
    await page.getByRole('button', { name: 'Send' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('list').getByText('The second stage meeting comes next.').waitFor();
    assert.ok((await history(reference)).includes('replied'));
    await page.keyboard.press('u');
    await row(reference).waitFor();
    await focusOn(reference);
  });

  it('shows what a colleague does at once, and leaves the focus where it was', async () => {
    const reference = await logged('Who convenes the meeting?');
    const { signIn, row, focused } = await open();
    await signIn('Sample Advisor');
    await row(reference).getByText('Received').waitFor();
    await row(reference).focus();
    await meanwhile(reference, { kind: 'acknowledged' });
    await row(reference).getByText('Being looked at').waitFor();
    assert.equal(await focused(), reference);
  });

  it('keeps what was typed when a colleague was quicker, and sends it over the present state', async () => {
    const reference = await logged('Who writes the minutes?');
    const { page, signIn, shot } = await open();
    // From the first: a stream that is open already would tell of the colleague before the words are sent.
    await page.route('**/changes*', (route) => route.abort());
    await signIn('Sample Advisor', `/requests/${reference}`);
    await page.getByRole('button', { name: 'Ask the requester' }).click();
    await page.getByRole('textbox').first().fill('Which school year is it?');
    await meanwhile(reference, { kind: 'acknowledged' });
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Your words are still here').waitFor();
    await shot('stale');
    assert.equal(await page.getByRole('textbox').first().inputValue(), 'Which school year is it?');
    assert.ok(!(await history(reference)).includes('asked'));
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('list').getByText('Which school year is it?').waitFor();
    assert.deepEqual(await history(reference), ['received', 'acknowledged', 'asked']);
  });

  it('keeps what was typed when the form is closed, when another view is opened, and when the connection fails', async () => {
    const reference = await logged('Who is told of the date?');
    const { page, signIn } = await open();
    await signIn('Sample Advisor', `/requests/${reference}`);
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    await page.getByRole('textbox').first().fill('The parents are told in writing.');
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByRole('link', { name: 'Surgeries' }).first().click();
    await page.getByRole('heading', { name: 'Surgeries' }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Reply (not sent yet)' }).click();
    assert.equal(await page.getByRole('textbox').first().inputValue(), 'The parents are told in writing.');
    await page.route('**/moves', (route) => route.abort());
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('The server cannot be reached.').first().waitFor();
    assert.equal(await page.getByRole('textbox').first().inputValue(), 'The parents are told in writing.');
    await page.unroute('**/moves');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('list').getByText('The parents are told in writing.').waitFor();
    assert.equal((await history(reference)).filter((kind) => kind === 'replied').length, 1);
  });

  it('sends back what could name a child, with the rest of the words, and lets “that is not a name” put it back', async () => {
    const reference = await logged('Who decides?');
    const { page, signIn, shot } = await open();
    await signIn('Sample Advisor', `/requests/${reference}`);
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    const words = page.getByRole('textbox').first();
    await words.fill('My pupil Hollyfield refuses: a surgery is next.');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('button', { name: 'That is not a name' }).waitFor();
    await shot('mend');
    assert.match(await words.inputValue(), /^My pupil \[name\] refuses: a surgery is next\.$/);
    await page.getByRole('button', { name: 'That is not a name' }).click();
    await page.getByText('That is not a name').waitFor({ state: 'hidden' });
    assert.match(await words.inputValue(), /Hollyfield/);
  });

  it('sets internal notes apart, and never sends them to whoever asked', async () => {
    const reference = await logged('When is the review?');
    const advisor = await open();
    await advisor.signIn('Sample Advisor', `/requests/${reference}`);
    await advisor.page.getByRole('button', { name: 'At the desk' }).click();
    await advisor.page.getByRole('menuitem', { name: 'Note among advisors' }).click();
    await advisor.page.getByRole('textbox').first().fill('Similar to the one of last week.');
    await advisor.page.getByRole('button', { name: 'Send' }).click();
    const notes = advisor.page.getByRole('region', { name: /the requester never sees these/ });
    await notes.getByText('Similar to the one of last week.').waitFor();
    await advisor.shot('internal-note');
    // Neither a menu that was open nor a focus that was set covers the page or pushes it away.
    const top = `document.elementFromPoint(20, 20).closest('header') !== null`;
    assert.equal(await advisor.page.evaluate(top), true);
    const requester = await open();
    const answers: string[] = [];
    requester.page.on('response', (response) => {
      if (response.url().includes('/requests/'))
        void response.text().then(
          (text) => answers.push(text),
          () => undefined,
        );
    });
    await requester.signIn('Local Tester', `/requests/${reference}`);
    await requester.page.getByRole('heading', { name: `Request ${reference}` }).waitFor();
    await requester.shot('requester');
    assert.equal(await requester.page.getByText('Internal notes').count(), 0);
    assert.ok(answers.length > 0);
    for (const answer of answers) assert.doesNotMatch(answer, /last week/);
    await requester.page.getByRole('button', { name: 'Add or answer' }).click();
    await requester.page.getByRole('textbox').first().fill('It is about a school in another borough.');
    await requester.page.getByRole('button', { name: 'Send' }).click();
    await requester.page.getByRole('list').getByText('It is about a school in another borough.').waitFor();
    assert.ok((await history(reference)).includes('added'));
  });

  it('shows whoever tells of danger the fixed words before all else, until they have put them away', async () => {
    const reference = await logged('When is the review?');
    const { page, signIn, shot, focusOn } = await open();
    await signIn('Local Tester', `/requests/${reference}`);
    await page.getByRole('button', { name: 'Add or answer' }).click();
    await page.getByRole('textbox').first().fill('He is being hit at home right now and is in danger.');
    await page.getByRole('button', { name: 'Send' }).click();
    const words = page.getByRole('alertdialog', { name: 'Before anything else' });
    await words.getByText('call 999').waitFor();
    await shot('safety');
    await page.keyboard.press('Escape');
    // The view beneath sets the focus on its next button; whatever dialog the focus leaves is hidden from a screen reader.
    await page.waitForTimeout(500);
    await words.waitFor({ timeout: 1_000 });
    await page.keyboard.press('Enter');
    await words.waitFor({ state: 'detached' });
    await focusOn('Add or answer');
    // What was typed is taken all the same.
    assert.ok((await history(reference)).includes('added'));
  });

  it('shows somebody who asked their own requests, and none of others', async () => {
    const theirs = await logged('What is offered to schools?');
    const others = await logged('Whose question is this?', { requester: colleague });
    const { page, signIn, row, open: go, shot } = await open();
    await signIn('Local Tester');
    await row(theirs).waitFor();
    assert.equal(await row(others).count(), 0);
    assert.equal(await page.getByRole('checkbox').count(), 0);
    await go(`/requests/${others}`);
    await page.getByRole('heading', { name: 'Not found' }).waitFor();
    await shot('not-found');
  });

  it('does to many requests what was chosen, tells which were not, and keeps those selected', async () => {
    const [one, other] = [
      await logged('May I ask a first thing?'),
      await logged('May I ask a second thing?'),
    ];
    const { page, signIn, row, shot } = await open();
    await page.route('**/changes*', (route) => route.abort());
    await signIn('Sample Advisor');
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await row(one).waitFor();
    for (const reference of [one, other]) {
      await page.getByRole('checkbox', { name: `Select ${reference}` }).check();
    }
    await meanwhile(other, { kind: 'closed', message: 'It was settled.' });
    await page.getByRole('button', { name: 'Do to all of them…' }).click();
    await page.getByRole('menuitem', { name: 'I am looking at it' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Send' }).click();
    await dialog.getByText(`${other}:`).waitFor();
    await shot('bulk');
    assert.ok((await history(one)).includes('acknowledged'));
    assert.ok(!(await history(other)).includes('acknowledged'));
    await page.keyboard.press('Escape');
    await page.getByText('1 selected').waitFor();
  });

  it('lets a manager read and hold a record, and move nothing', async () => {
    const reference = await logged('How long is a record kept?');
    const { page, signIn, shot } = await open();
    await signIn('Sample Manager', `/requests/${reference}`);
    await page.getByRole('button', { name: 'Hold the record' }).click();
    await page.getByRole('button', { name: 'Release the record' }).waitFor();
    await shot('manager');
    assert.ok((await history(reference)).includes('held'));
    assert.equal(await page.getByRole('button', { name: 'Reply', exact: true }).count(), 0);
  });

  it('publishes a session, books a place of it, changes nothing that is booked, and cancels it with a question first', async () => {
    const reference = await logged('Can we meet?', {});
    const { page, signIn, shot } = await open();
    await signIn('Sample Advisor', '/sessions');
    await page
      .getByText('No session in these weeks')
      .waitFor()
      .catch(() => undefined);
    await page.getByRole('button', { name: 'Publish a session' }).click();
    await page.locator('input[type=date]').fill('2026-11-27');
    await page.locator('input[type=time]').fill('10:00');
    await shot('session-form');
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('The session is published.').first().waitFor();
    await page.getByRole('link', { name: 'Requests' }).first().click();
    await page.getByRole('link', { name: reference }).click();
    await page.getByRole('button', { name: 'Book a place' }).click();
    const places = page.getByRole('combobox', { name: /Place/ });
    await places.selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Book', exact: true }).click();
    await page.getByText('Booked').first().waitFor();
    assert.ok((await history(reference)).includes('booked'));
    await page.getByRole('link', { name: 'Surgeries' }).first().click();
    await page.getByRole('link', { name: reference }).waitFor();
    await shot('sessions');
    await page
      .getByRole('button', { name: /^Cancel session/ })
      .first()
      .click();
    await page.getByRole('alertdialog').getByText('One place is booked').waitFor();
    await page.getByRole('button', { name: 'Cancel the session' }).click();
    await page.getByText('The session is cancelled.').first().waitFor();
    const cancelled = page.getByRole('article', { name: /Cancelled/ }).first();
    await cancelled.waitFor();
    // Nobody is told that a place of it is free.
    assert.equal(await cancelled.getByRole('list', { name: 'Places' }).count(), 0);
  });

  it('says so when the server fails, when there is no connection and when an address leads nowhere', async () => {
    const { page, signIn, open: go, shot } = await open();
    await page.route('**/queue', (route) =>
      route.fulfill({ status: 500, body: '{"error":"x","reference":"turn-7"}' }),
    );
    await signIn('Sample Advisor');
    await page.getByText('quote turn-7').waitFor();
    await shot('failed');
    await page.unroute('**/queue');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('grid').waitFor();
    await page.context().setOffline(true);
    await page.getByText('You are offline.').waitFor();
    await shot('offline');
    await page.context().setOffline(false);
    await page.getByText('You are offline.').waitFor({ state: 'hidden' });
    await go('/nowhere');
    await page.getByText('There is nothing here').waitFor();
  });

  it('turns single-letter keys off for whoever wants none', async () => {
    const reference = await logged('Which key is it?');
    const { page, signIn, row } = await open();
    await signIn('Sample Advisor');
    await row(reference).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /settings of the workspace/ }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Single-key shortcuts' }).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    assert.equal(await page.getByRole('dialog').count(), 0);
  });

  it('is clean of what axe-core finds against WCAG 2.2 AA in every theme, on a desk and a phone, and scrolls nowhere sideways', async () => {
    const reference = await logged(
      'A question with a very long word: Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen.',
    );
    const { page, signIn, open: go, row, wrongs } = await open();
    const clean = async (view: string): Promise<void> => {
      assert.deepEqual(await wrongs(view), []);
    };
    await go('/');
    await page.getByRole('button', { name: /Sample Advisor/ }).waitFor();
    await clean('chooser');
    await signIn('Sample Advisor');
    await row(reference).waitFor();
    await clean('queue');
    await page.getByRole('button', { name: /^Filters/ }).click();
    await page.getByRole('region', { name: 'Filters' }).waitFor();
    await clean('filters');
    await row(reference).getByRole('link').click();
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    await page.getByRole('textbox').first().waitFor();
    await clean('request');
    await go('/sessions');
    await page.getByRole('button', { name: 'Publish a session' }).click();
    await page.locator('input[type=date]').waitFor();
    await clean('sessions');
    await page.getByRole('button', { name: /settings of the workspace/ }).click();
    await page.getByRole('menuitem', { name: /Keyboard shortcuts/ }).waitFor();
    await clean('menu');
    await page.getByRole('menuitem', { name: /Keyboard shortcuts/ }).click();
    await page.getByRole('dialog').waitFor();
    await clean('shortcuts');
  });
});
