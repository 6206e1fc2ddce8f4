/** The requests on a phone: what is at the margin, how much of the screen is theirs, and what is seen while one replies. */
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { logRequest } from '../../src/consultations/log-request.ts';
import { describeInBrowser } from '../support/in-browser.ts';
import { localTester as tester, newRequest } from '../support/requests.ts';

const phone = { width: 360, height: 740 };
const margin = 12;

const question =
  'A pupil of Year 5 has been away for six weeks since the family moved, and the school has written twice. The mother says that they are looking at home education but has sent nothing in writing. Which step comes next, who takes it, and by when must the meeting be held? The school asks whether it may take the pupil off its roll meanwhile.';

describeInBrowser('on a phone', (world) => {
  const { open } = world;
  const log = async (): Promise<string> => {
    const { storage } = world.app;
    const { request } = await storage.inTransaction((stores) =>
      logRequest(stores, newRequest({ requester: tester, details: { ...newRequest().details, question } })),
    );
    return request.reference;
  };
  const boxOf = async (one: Locator) => {
    await one.waitFor();
    const box = await one.boundingBox();
    assert.ok(box);
    return { ...box, right: box.x + box.width, bottom: box.y + box.height };
  };

  it('keeps the mark of a request within the margin, and most of the screen for the list', async () => {
    const reference = await log();
    for (const isKnown of [true, false]) {
      const { page, signIn, row, shot, wrongs } = await open({ ...phone, isKnown });
      await page.setViewportSize(phone);
      await signIn('Sample Advisor');
      const status = await boxOf(row(reference).getByText('Received', { exact: true }));
      assert.ok(status.right <= phone.width - margin, `the status ends at ${String(status.right)}`);
      const { height } = await boxOf(page.getByRole('grid', { name: 'Requests' }));
      await shot(`phone-queue-${isKnown ? 'known' : 'new'}`);
      assert.ok(height >= phone.height / 2, `the list is ${String(height)} high`);
      if (!isKnown) assert.deepEqual(await wrongs('phone-queue'), []);
    }
  });

  it('shows what was asked above the words of a reply, shortened, and whole at a press', async () => {
    const reference = await log();
    const { page, signIn, shot, wrongs } = await open(phone);
    await page.setViewportSize(phone);
    await signIn('Sample Advisor', `/requests/${reference}`);
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    const form = page.getByRole('region', { name: 'Reply' });
    const asked = form.locator('summary');
    const words = form.getByRole('textbox').first();
    await words.fill('Half a reply');
    const [title, above, field, send] = await Promise.all(
      [form.getByRole('heading'), asked, words, form.getByRole('button', { name: 'Send' })].map(boxOf),
    );
    await shot('phone-reply');
    const seen = await boxOf(page.locator('main'));
    assert.ok(title && above && field && send);
    assert.ok(title.y >= seen.y && title.bottom <= above.y && above.bottom <= field.y, 'in this order');
    assert.ok(send.bottom <= seen.bottom, 'and all of it is seen at once');
    assert.match(await asked.innerText(), /A pupil of Year 5 has been away for six weeks/);
    await asked.click();
    await form.getByText('off its roll meanwhile.').waitFor();
    assert.equal((await form.innerText()).match(/six weeks/g)?.length, 1, 'said once');
    await shot('phone-reply-whole');
    assert.deepEqual(await wrongs('phone-reply'), []);
  });
});
