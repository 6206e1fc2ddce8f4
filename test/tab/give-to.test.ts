/** A request is given to somebody by name: a name that nobody has gives it to no one, and stays to be mended. */
import assert from 'node:assert/strict';
import { logRequest } from '../../src/consultations/log-request.ts';
import { type FakeConnector, startConnector } from '../support/fake-connector.ts';
import { describeInBrowser } from '../support/in-browser.ts';
import { advice, somebody, talk, team } from '../support/people.ts';
import { newRequest, localTester as tester } from '../support/requests.ts';

describeInBrowser('giving a request to a colleague in the workspace', (world) => {
  const { open } = world;
  // Of an account that is none of local mode's test people.
  const ben = { ...somebody('Advisor Ben'), aadObjectId: '00000000-0000-4000-8000-0000000000be' };
  let connector: FakeConnector | undefined;
  before(async () => {
    connector = await startConnector();
    connector.setRoster(team, [{ ...ben, userRole: 'user' }]);
    const inChannel = talk({ port: world.app.port, connector, who: ben, spot: advice });
    await inChannel.send({ signpost: 1, kind: 'make-advisory' });
  });
  after(() => connector?.close());

  const log = async (): Promise<string> => {
    const { request } = await world.app.storage.inTransaction((stores) =>
      logRequest(stores, newRequest({ requester: tester })),
    );
    return request.reference;
  };
  const advisorOf = async (reference: string): Promise<string | undefined> =>
    (await world.app.storage.requests.find('southwark', reference))?.assignee?.name;
  const remedy =
    'Nobody of that name is in the advisors’ team now: choose from the list, or leave it empty for yourself.';

  it('does nothing with a name that nobody has, keeps it, and takes the one that is chosen', async () => {
    const reference = await log();
    const { page, signIn } = await open();
    await signIn('Sample Advisor', `/requests/${reference}`);
    await page.getByRole('button', { name: 'At the desk' }).click();
    await page.getByRole('menuitem', { name: 'Assign' }).click();
    const to = page.getByRole('combobox', { name: 'Give it to' });
    await page.getByText('Leave it empty to take it yourself.').waitFor();
    await to.fill('Bob Nobody');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText(remedy).waitFor();
    assert.equal(await to.inputValue(), 'Bob Nobody');
    assert.equal(await advisorOf(reference), undefined);
    await to.fill('advisor ben');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Done.').first().waitFor();
    assert.equal(await advisorOf(reference), 'Advisor Ben');
  });

  it('does nothing to any of many', async () => {
    const both = [await log(), await log()];
    const { page, signIn } = await open();
    await signIn('Sample Advisor');
    for (const reference of both) {
      await page.getByRole('checkbox', { name: `Select ${reference}` }).check();
    }
    await page.getByRole('button', { name: 'Do to all of them…' }).click();
    await page.getByRole('menuitem', { name: 'Assign' }).click();
    const dialog = page.getByRole('dialog');
    const to = dialog.getByRole('combobox', { name: 'Give it to' });
    await to.fill('Bob Nobody');
    await dialog.getByRole('button', { name: 'Send' }).click();
    await dialog.getByText(remedy).waitFor();
    assert.equal(await to.inputValue(), 'Bob Nobody');
    assert.deepEqual(await Promise.all(both.map(advisorOf)), [undefined, undefined]);
  });
});
