/** What is typed into the workspace is neither lost nor sent behind its writer's back, whatever happens meanwhile. */
import assert from 'node:assert/strict';
import { logRequest } from '../../src/consultations/log-request.ts';
import { describeInBrowser } from '../support/in-browser.ts';
import { colleague, newRequest, localTester as tester } from '../support/requests.ts';
import { sessionDraft as draft } from '../support/sessions.ts';
import { call, signInLocally } from '../support/workspace.ts';

describeInBrowser('what is typed into the workspace', (world) => {
  const { open } = world;
  const log = async (): Promise<string> => {
    const { storage } = world.app;
    const { request } = await storage.inTransaction((stores) =>
      logRequest(stores, newRequest({ requester: tester })),
    );
    return request.reference;
  };
  const history = async (reference: string): Promise<readonly string[]> =>
    (await world.app.storage.requests.history('southwark', reference)).map(({ happening }) => happening.kind);
  const close = async (reference: string): Promise<void> => {
    const { storage, clock } = world.app;
    const request = await storage.requests.find('southwark', reference);
    assert.ok(request);
    await storage.inTransaction(({ requests }) =>
      requests.append(
        request,
        { kind: 'closed', message: 'It was settled.' },
        { by: colleague, as: 'advisor', at: clock.now(), once: undefined },
      ),
    );
  };
  const as = async (key: string) => {
    const token = await signInLocally(world.app.port, key);
    return <N extends Parameters<typeof call>[1]>(name: N, asked: Parameters<typeof call>[2]) =>
      call(world.app.port, name, { token, ...asked });
  };

  it('is not sent after all when the connection is back, once it was pressed without one and discarded', async () => {
    const reference = await log();
    const { page, signIn } = await open();
    await signIn('Sample Advisor', `/requests/${reference}`);
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    await page.getByRole('textbox').first().fill('Words that are thought better of.');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('The server cannot be reached.').first().waitFor();
    assert.equal(await page.getByRole('textbox').first().inputValue(), 'Words that are thought better of.');
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.context().setOffline(false);
    await page.getByText('You are offline.').waitFor({ state: 'hidden' });
    await page.waitForTimeout(2_000);
    assert.deepEqual(await history(reference), ['received']);
  });

  it('is there again for the same person, who is told why they are asked who they are in the middle of it', async () => {
    const reference = await log();
    const { page, signIn, wrongs } = await open();
    await signIn('Sample Advisor', `/requests/${reference}`);
    assert.equal(await page.getByText('The server was started again').count(), 0);
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    await page.getByRole('textbox').first().fill('Half a reply');
    // As a server does that was started again: it believes none of the tokens of the one before.
    await page.route('**/requests/*/moves', (route) => route.fulfill({ status: 401, json: { error: 'no' } }));
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    const told = page.getByRole('alert').filter({ hasText: 'The server was started again' });
    await told.waitFor();
    assert.match(
      await told.innerText(),
      /choose again who you are\. What you typed and had not sent is kept/,
    );
    assert.deepEqual(await wrongs('signed-out'), []);
    await page.unroute('**/requests/*/moves');
    await page.getByRole('button', { name: /^Sample Advisor / }).click();
    await page.getByRole('button', { name: /^Reply/ }).click();
    assert.equal(await page.getByRole('textbox').first().inputValue(), 'Half a reply');
  });

  it('is asked about when the page is closed, from wherever in the workspace', async () => {
    const reference = await log();
    const { page, signIn } = await open();
    await signIn('Sample Advisor', `/requests/${reference}`);
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    await page.getByRole('textbox').first().fill('Not sent yet.');
    await page.getByRole('link', { name: 'Surgeries' }).first().click();
    await page.getByRole('heading', { name: 'Surgeries' }).waitFor();
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    assert.equal(dialog.type(), 'beforeunload');
    await dialog.dismiss();
  });

  it('on many requests outlives a press beside the form and an outcome in part, and is sent to those that are chosen anew', async () => {
    const [one, other, third] = [await log(), await log(), await log()];
    const { page, signIn, row, shot } = await open();
    await page.route('**/changes*', (route) => route.abort());
    await signIn('Sample Advisor');
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await row(one).waitFor();
    const closing = async (...references: readonly string[]) => {
      for (const reference of references)
        await page.getByRole('checkbox', { name: `Select ${reference}` }).check();
      await page.getByRole('button', { name: 'Do to all of them…' }).click();
      await page.getByRole('menuitem', { name: 'Close', exact: true }).click();
      return page.getByRole('dialog').or(page.getByRole('alertdialog'));
    };
    const dialog = await closing(one, other);
    const words = dialog.getByRole('textbox').first();
    await words.fill('My pupil Hollyfield refuses: a surgery is next.');
    await page.mouse.click(5, 5);
    assert.match(await words.inputValue(), /Hollyfield/);
    await dialog.getByRole('button', { name: 'Send' }).click();
    await dialog.getByRole('button', { name: 'That is not a name' }).waitFor();
    await shot('bulk-mend');
    assert.match(await words.inputValue(), /My pupil \[name\] refuses/);
    await dialog.getByRole('button', { name: 'That is not a name' }).click();
    await dialog.getByRole('button', { name: 'That is not a name' }).waitFor({ state: 'detached' });
    assert.match(await words.inputValue(), /Hollyfield/);
    await close(other);
    await dialog.getByRole('button', { name: 'Send' }).click();
    await dialog.getByText(`${other}:`).waitFor();
    await shot('bulk-part');
    assert.equal(await dialog.getByRole('button', { name: 'Send' }).count(), 0);
    await dialog.getByRole('button', { name: 'Close' }).click();
    assert.ok((await history(one)).includes('closed'));
    await row(other).getByText('Closed', { exact: true }).waitFor();
    const again = await closing(third);
    assert.match(await again.getByRole('textbox').first().inputValue(), /Hollyfield/);
    await again.getByRole('button', { name: 'Discard' }).click();
  });

  it('into a session’s form changes that session, though it leaves the list, and goes over a colleague only when it is pressed again', async () => {
    const advisor = await as('advisor');
    const { body: made } = await advisor('publishSession', { body: { id: crypto.randomUUID(), draft } });
    const { page, signIn, shot } = await open();
    await signIn('Sample Advisor', '/sessions');
    await page.getByRole('button', { name: /^Change the session/ }).click();
    await page.locator('input[type=date]').fill('2026-11-26');
    const parts = { session: made.id };
    const theirs = { ...draft, time: '14:00' };
    assert.equal(
      (await advisor('changeSession', { parts, body: { revision: 1, draft: theirs } })).status,
      200,
    );
    // Elsewhere in the calendar the session is not listed.
    await page.getByRole('button', { name: '4 weeks on' }).click();
    await page.getByText('No session in these weeks').waitFor();
    await page.getByRole('heading', { name: 'Change the session' }).waitFor();
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await page.getByText('What you typed is still in the form').waitFor();
    await shot('session-overtaken');
    const listed = async () => (await advisor('sessions', { query: { from: '2026-11-20' } })).body.sessions;
    assert.deepEqual(
      (await listed()).map(({ id, starts }) => [id, starts]),
      [[made.id, '2026-11-27T14:00:00.000Z']],
    );
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await page.getByText('The session is changed.').first().waitFor();
    assert.deepEqual(
      (await listed()).map(({ id, starts }) => [id, starts]),
      [[made.id, '2026-11-26T10:00:00.000Z']],
    );
  });

  it('into the form of a new session outlives a closed form and another view, until it is published or discarded', async () => {
    const { page, signIn, shot } = await open();
    await signIn('Sample Advisor', '/sessions');
    await page.getByRole('button', { name: 'Publish a session' }).click();
    await page.locator('input[type=date]').fill('2026-12-02');
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByRole('link', { name: 'Requests' }).first().click();
    await page.getByRole('heading', { name: 'Requests', exact: true }).waitFor();
    await page.getByRole('link', { name: 'Surgeries' }).first().click();
    await page.getByRole('button', { name: 'Publish a session (not sent yet)' }).click();
    assert.equal(await page.locator('input[type=date]').inputValue(), '2026-12-02');
    await shot('session-kept');
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.getByRole('button', { name: 'Publish a session', exact: true }).click();
    assert.notEqual(await page.locator('input[type=date]').inputValue(), '2026-12-02');
  });

  it('is saved once, and an export is made again after its link was used', async () => {
    const reference = await log();
    const { page, signIn, focusOn } = await open();
    await signIn('Sample Advisor', `/requests/${reference}`);
    await page.getByRole('button', { name: 'Save the record' }).click();
    const link = page.getByRole('link', { name: `Open the record of ${reference}` });
    await link.waitFor();
    const first = await link.getAttribute('href');
    await page.context().route('**/exports/**', (route) => route.fulfill({ body: 'opened' }));
    const opened = page.waitForEvent('popup');
    await link.click();
    assert.equal((await opened).url(), first);
    await link.waitFor({ state: 'detached' });
    await focusOn('Save the record');
    await page.keyboard.press('Enter');
    await link.waitFor();
    assert.notEqual(await link.getAttribute('href'), first);
    await page.getByRole('button', { name: 'Make another link' }).waitFor();
  });
});
