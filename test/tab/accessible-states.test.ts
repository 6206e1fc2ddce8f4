/** What of the workspace is seen only now and then: a form to mend, a dialog, the words of safety, another role's request. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Move } from '../../src/consultations/event.ts';
import { logRequest } from '../../src/consultations/log-request.ts';
import type { NewRequest } from '../../src/consultations/request.ts';
import { describeInBrowser } from '../support/in-browser.ts';
import { drafted } from '../support/moves.ts';
import { colleague, localTester as tester, newRequest } from '../support/requests.ts';
import { sessionDraft as draft } from '../support/sessions.ts';
import { call, signInLocally } from '../support/workspace.ts';

const longWord = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen';
const asked = {
  answerId: 'answer-1',
  askedIn: 'm-1',
  question: 'When must the ELPM be held?',
  answer: `**Within 20 days** of the consultation, see [the page](https://example.org/elpm).\n\n- First step\n- ${longWord}`,
};

/** How long each thing that moved was to move, in milliseconds. */
const watched = `window.moves = [];
  const { animate } = Element.prototype;
  Element.prototype.animate = function (frames, options) {
    const given = typeof options === 'number' ? options : options?.duration;
    window.moves.push(Number(given ?? 0));
    return animate.call(this, frames, options);
  };`;
const longestTransition = `Math.max(...[...document.querySelectorAll('*')].flatMap((each) => {
  const style = getComputedStyle(each);
  return [style.transitionDuration, style.animationDuration].flatMap((one) => one.split(',').map(parseFloat));
}))`;

describeInBrowser('what is seen only now and then', (world) => {
  const { open } = world;
  const log = async (over: Partial<NewRequest> = {}): Promise<string> => {
    const { request } = await world.app.storage.inTransaction((stores) =>
      logRequest(stores, newRequest({ requester: tester, ...over })),
    );
    return request.reference;
  };
  const append = async (reference: string, ...moves: readonly Move[]): Promise<void> => {
    const { storage, clock } = world.app;
    const by = { by: colleague, as: 'advisor', at: clock.now(), once: undefined } as const;
    for (const move of moves) {
      const request = await storage.requests.find('southwark', reference);
      assert.ok(request);
      await storage.inTransaction(({ requests }) => requests.append(request, move, by));
    }
  };
  const publish = async (): Promise<void> => {
    const token = await signInLocally(world.app.port, 'advisor');
    const { status } = await call(world.app.port, 'publishSession', {
      token,
      body: { id: randomUUID(), draft },
    });
    assert.equal(status, 200);
  };

  it('has no fault that axe-core finds, for an advisor, in every theme, on a desk and a phone', async () => {
    await publish();
    const reference = await log({
      asked,
      consultationDay: '2026-11-16',
      due: '2026-11-24T12:00:00.000Z',
    });
    await log();
    await append(
      reference,
      { kind: 'replied', message: `Hold the meeting first. ${longWord}`, drafted },
      { kind: 'noted', message: 'Similar to the one of last week.' },
    );
    const { page, signIn, row, wrongs } = await open();
    const clean = async (view: string): Promise<void> => {
      assert.deepEqual(await wrongs(view), []);
    };
    await signIn('Sample Advisor');
    await row(reference).waitFor();
    await page.getByRole('checkbox', { name: /^Select the first/ }).check();
    await page.getByRole('button', { name: 'Do to all of them…' }).click();
    await page.getByRole('menuitem', { name: 'Close', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Send' }).click();
    await page.getByRole('dialog').locator('[aria-invalid=true]').waitFor();
    await clean('bulk-dialog');
    await page.keyboard.press('Escape');
    await row(reference).getByRole('link').click();
    await page.getByText('The answer as it was sent').click();
    await page.getByText('History (').click();
    await clean('whole-request');
    await page.getByRole('button', { name: 'Book a place' }).click();
    await page.getByRole('button', { name: 'Book', exact: true }).click();
    await page.getByText('Choose a place first.').waitFor();
    await clean('booking-form');
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    await page.getByRole('textbox').first().fill('My pupil Hollyfield refuses: a surgery is next.');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('button', { name: 'That is not a name' }).waitFor();
    await clean('form-to-mend');
  });

  it('has none for whoever asked and for a manager', async () => {
    const reference = await log({ asked, consultationDay: '2026-11-16' });
    await append(reference, { kind: 'replied', message: 'Hold the meeting first.', drafted });
    const requester = await open();
    await requester.signIn('Local Tester', `/requests/${reference}`);
    await requester.page.getByRole('button', { name: 'Add or answer' }).waitFor();
    assert.deepEqual(await requester.wrongs('requesters-request'), []);
    await requester.page.getByRole('button', { name: 'Add or answer' }).click();
    await requester.page.getByRole('textbox').first().fill('He is being hit at home and is in danger.');
    await requester.page.getByRole('button', { name: 'Send' }).click();
    await requester.page.getByRole('alertdialog', { name: 'Before anything else' }).waitFor();
    assert.deepEqual(await requester.wrongs('safety-words'), []);
    await requester.open('/requests/SWK-2026-9999');
    await requester.page.getByRole('heading', { name: 'Not found' }).waitFor();
    assert.deepEqual(await requester.wrongs('not-found-view'), []);
    const manager = await open();
    await manager.signIn('Sample Manager', `/requests/${reference}`);
    await manager.page.getByRole('button', { name: 'Hold the record' }).waitFor();
    assert.deepEqual(await manager.wrongs('managers-request'), []);
  });

  it('moves where nobody asked for less, and for whoever did nothing moves', async () => {
    const { page, signIn } = await open();
    await page.addInitScript(watched);
    await signIn('Sample Advisor');
    const seen: Record<string, { readonly moves: readonly number[]; readonly longest: number }> = {};
    for (const reducedMotion of ['no-preference', 'reduce'] as const) {
      await page.emulateMedia({ reducedMotion });
      await page.reload();
      await page.getByRole('searchbox').waitFor();
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
      seen[reducedMotion] = {
        moves: await page.evaluate<readonly number[]>('window.moves'),
        longest: await page.evaluate<number>(longestTransition),
      };
    }
    const { reduce, 'no-preference': free } = seen;
    assert.ok(reduce && free);
    assert.ok(
      free.moves.some((milliseconds) => milliseconds > 50) && free.longest > 0.05,
      JSON.stringify(free),
    );
    assert.ok(
      reduce.moves.every((milliseconds) => milliseconds <= 1),
      JSON.stringify(reduce),
    );
    assert.ok(reduce.longest <= 0.001, JSON.stringify(reduce));
  });
});
