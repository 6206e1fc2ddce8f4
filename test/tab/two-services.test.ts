/** The workspace of somebody who serves two services: a link to a request of either, the switch between them, and what changes meanwhile. */
import assert from 'node:assert/strict';
import { logRequest } from '../../src/consultations/log-request.ts';
import { describeInBrowser } from '../support/in-browser.ts';
import { localTester as tester, newRequest } from '../support/requests.ts';

const elsewhere = { service: 'elsewhere', prefix: 'ELS' } as const;

describeInBrowser(
  'the workspace of two services',
  (world) => {
    const log = async (over: Parameters<typeof newRequest>[0] = {}): Promise<string> => {
      const made = newRequest({ requester: tester, ...over });
      const { request } = await world.app.storage.inTransaction((stores) => logRequest(stores, made));
      return request.reference;
    };

    it('opens a linked request as its own service, follows that one, and goes to the other’s list when it is chosen', async () => {
      const ours = await log();
      const theirs = await log(elsewhere);
      const { page, signIn, row, open: go, wrongs } = await world.open();
      const service = page.getByRole('combobox', { name: 'Service' });
      await signIn('Sample Advisor');
      await row(ours).waitFor();
      assert.equal(await row(theirs).count(), 0);
      assert.equal(await service.inputValue(), 'southwark');
      await go(`/requests/${theirs}`);
      await page.getByRole('heading', { name: `Request ${theirs}` }).waitFor();
      await page.getByText('With nobody yet').waitFor();
      assert.equal(await service.inputValue(), 'elsewhere');
      const found = await world.app.storage.requests.find('elsewhere', theirs);
      assert.ok(found);
      await world.app.storage.inTransaction(({ requests }) =>
        requests.append(
          found,
          { kind: 'acknowledged' },
          {
            by: { id: 'kit', name: 'Colleague Kit' },
            as: 'advisor',
            at: world.app.clock.now(),
            once: undefined,
          },
        ),
      );
      await page.getByText('Being looked at').first().waitFor();
      await page.getByRole('button', { name: 'Reply', exact: true }).click();
      await page.getByRole('textbox').first().fill('Words for elsewhere.');
      await service.selectOption('southwark');
      await row(ours).waitFor();
      assert.equal(await service.inputValue(), 'southwark');
      assert.equal(await row(theirs).count(), 0);
      assert.deepEqual(await wrongs('two-services'), []);
      await page.setViewportSize({ width: 360, height: 800 });
      const menu = await page.getByRole('button', { name: /settings of the workspace/ }).boundingBox();
      assert.ok(menu && menu.x + menu.width <= 360, JSON.stringify(menu));
      await page.setViewportSize({ width: 1280, height: 800 });
      // Back is to the request, as its own service, with what was typed there.
      await page.goBack();
      await page.getByRole('button', { name: 'Reply (not sent yet)' }).click();
      assert.equal(await page.getByRole('textbox').first().inputValue(), 'Words for elsewhere.');
      assert.equal(await service.inputValue(), 'elsewhere');
      await page.getByRole('button', { name: 'Discard' }).click();
      // It is remembered, and what is of one of them alone says so.
      await go('/');
      await row(theirs).waitFor();
      await go('/requests/XXX-2026-0001');
      await page.getByRole('heading', { name: 'Not found' }).waitFor();
    });

    it('shows whoever is of one of them alone no choice, and nothing of the other', async () => {
      const theirs = await log(elsewhere);
      const { page, signIn } = await world.open();
      await signIn('Local Tester', `/requests/${theirs}`);
      await page.getByRole('heading', { name: 'Not found' }).waitFor();
      assert.equal(await page.getByRole('combobox', { name: 'Service' }).count(), 0);
    });
  },
  {
    more: (example) => [
      { ...example, id: 'elsewhere', prefix: 'ELS', name: 'Another Virtual School of a longer name' },
    ],
  },
);
