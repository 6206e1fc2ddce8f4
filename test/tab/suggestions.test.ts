/** What a language model suggests, as an advisor and an editor see it in a browser: marked, beneath their words, theirs to send. */
import assert from 'node:assert/strict';
import type { ModelRequest } from '../support/fake-openai.ts';
import { faithful, type FakeOpenAi, startFakeOpenAi } from '../support/fake-openai.ts';
import { azureAt, withModelOn } from '../support/azure-at.ts';
import { describeInBrowser } from '../support/in-browser.ts';
import { faithfulPassage } from '../support/model-doubles.ts';
import { newRequest } from '../support/requests.ts';

let fake: FakeOpenAi | undefined;
const model = async () => {
  fake = await startFakeOpenAi();
  return { model: azureAt(fake), service: withModelOn() };
};
const played = (): FakeOpenAi => {
  assert.ok(fake);
  return fake;
};

const typed = 'Thank you for asking.';

describeInBrowser(
  'What a language model suggests',
  (world) => {
    after(() => fake?.end());

    const log = async (question: string): Promise<string> => {
      const request = newRequest();
      const details = { ...request.details, question };
      return (await world.app.storage.requests.log({ ...request, details })).request.reference;
    };

    it('stands beneath an advisor’s own words, marked, once, and goes when they send it', async () => {
      const reference = await log('When must the ELPM be held?');
      const { page, signIn, wrongs, shot } = await world.open({ width: 360 });
      await signIn('Sample Advisor', `/requests/${reference}`);
      await page.getByRole('button', { name: 'Reply', exact: true }).click();
      const box = page.getByRole('textbox', { name: /To the requester/ });
      await box.fill(typed);
      const suggest = page.getByRole('button', { name: 'Suggest a reply' });
      await suggest.click();
      await page.getByText('AI-generated.').waitFor();
      const words = await box.inputValue();
      assert.ok(words.startsWith(`${typed}\n\n`));
      assert.match(words, /From: /);
      await suggest.click();
      await page.getByText('The suggestion stands in the form already.').waitFor();
      assert.equal(await box.inputValue(), words);
      assert.equal(played().requests.length, 1);
      assert.deepEqual(await wrongs('suggested-reply'), []);
      await page.getByText('AI-generated.').scrollIntoViewIfNeeded();
      await shot('suggested-reply-phone');
      await page.getByRole('button', { name: 'Send', exact: true }).click();
      await page
        .getByText(/most of these words are its/)
        .first()
        .waitFor();
      await shot('suggested-reply-sent-phone');
    });

    it('is shown to an editor sentence by sentence, what is not borne out apart, and is saved as theirs once read', async () => {
      played().behave((request: ModelRequest) => {
        if (request.asks !== 'suggested_passage') return faithful(request);
        const written = faithfulPassage(JSON.parse(request.user) as Parameters<typeof faithfulPassage>[0]);
        const [first] = written.segments;
        const invented = { text: 'The meeting lasts 90 minutes.', passages: first?.passages ?? [] };
        // Words of the passage alone, in its order, would be a quotation.
        const reordered = written.segments.map((one) => ({
          ...one,
          text: one.text
            .split(/(?<=\.)\s/)
            .toReversed()
            .join(' '),
        }));
        return {
          kind: 'reply',
          text: JSON.stringify({ ...written, segments: [...reordered, invented] }),
        };
      });
      const { page, signIn, wrongs, shot } = await world.open();
      await signIn('Sample Officer', '/guidance/drafts/new/edit/southwark-elpm-when');
      const text = page.getByRole('textbox', { name: 'Text', exact: true });
      const before = await text.inputValue();
      await page.getByText('Suggest wording with a language model').click();
      await page.getByRole('button', { name: 'Suggest wording' }).click();
      await page.getByText('AI-generated draft.').waitFor();
      await page.getByText('Not borne out by its source: left out').waitFor();
      assert.deepEqual(await wrongs('suggested-wording'), []);
      await shot('suggested-wording-desk');
      assert.equal(await text.inputValue(), before, 'nothing is in the form before it is put there');
      await text.fill('Our own words come first.');
      await page.getByRole('button', { name: 'Put it into the form' }).click();
      assert.ok((await text.inputValue()).startsWith('Our own words come first.\n\n'));
      assert.ok(!(await text.inputValue()).includes('90 minutes'));
      await page.getByRole('checkbox', { name: 'I have read each sentence against its source' }).check();
      await page.getByRole('button', { name: 'Save the draft' }).click();
      await page.getByText('Most of its words were suggested by the language model').waitFor();
      await shot('suggested-wording-saved-desk');
    });
  },
  model,
);
