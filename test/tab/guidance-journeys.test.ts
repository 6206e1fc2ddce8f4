/** The guidance as editors and their second readers see it: the real server in local mode, a real browser. */
import assert from 'node:assert/strict';
import type { GuidanceFiles } from '../../src/knowledge/guidance-versions.ts';
import type { PassageFields } from '../../src/web/contract/passage-shapes.ts';
import { describeInBrowser, type InBrowser } from '../support/in-browser.ts';
import { type BodyOf, type Call, call, type RouteName, signInLocally } from '../support/workspace.ts';

const passage = 'southwark-elpm-when';
/** A version is checked as a whole, and more than one part of questions is asked of a draft. */
const slow = 150_000;
const title = 'When the ELPM must be held';

/** Each passage lists two ways of asking, the fewest that one may: a draft is else asked thousands of questions. */
const withFewQuestions = (files: GuidanceFiles): GuidanceFiles =>
  new Map([...files].map(([path, text]) => [path, text.replace(otherAsks, '').replace(notAsked, '')]));
const otherAsks = /(?<=^asks:\n(?: .*\n){2})(?: .*\n)+/m;
const notAsked = /^(?:heard|notHeld):\n(?: .*\n)+/gm;

const journeys = (world: InBrowser): void => {
  const { open } = world;
  /** A call of somebody who sits elsewhere. */
  const elsewhere = async <N extends RouteName>(
    who: string,
    name: N,
    asked: Call = {},
  ): Promise<BodyOf<N>> => {
    const { port } = world.app;
    const { status, body } = await call(port, name, { token: await signInLocally(port, who), ...asked });
    assert.equal(status, 200, JSON.stringify(body));
    return body;
  };
  const drafts = async () => (await elsewhere('editor', 'drafts')).drafts;
  const begin = async (over: Partial<PassageFields>) => {
    const { fields, version: base } = await elsewhere('editor', 'passage', { parts: { passage } });
    return elsewhere('editor', 'beginDraft', {
      body: { kind: 'edit', passage, base, fields: { ...fields, ...over } },
    });
  };
  const publish = async (over: Partial<PassageFields>): Promise<void> => {
    const { id, revision } = await begin(over);
    const parts = { draft: id };
    const waiting = await elsewhere('editor', 'submitDraft', { parts, body: { revision } });
    const body = { act: 'approve', revision: waiting.revision };
    const approved = await elsewhere('manager', 'judgeDraft', { parts, body });
    await elsewhere('editor', 'publishDrafts', { body: { drafts: [{ id, revision: approved.revision }] } });
  };
  /** A question that the guidance has no answer to. */
  const unanswered = async (id: string, question: string): Promise<void> => {
    await world.app.storage.answers.record({
      service: 'southwark',
      id,
      conversation: 'a:1',
      person: 'asker',
      askedIn: `message ${id}`,
      sentAs: undefined,
      question,
      outcomes: ['not-covered'],
      answer: 'words',
      passages: [],
      at: world.app.clock.now(),
      guidanceVersion: 1,
    });
  };

  it('is changed by keyboard alone: found, typed, tried, read by a second person, published, and gone back from', async () => {
    const editor = await open();
    const { page, tabTo, focusOn, shot } = editor;
    const press = async (name: string | RegExp, step?: 'Tab' | 'Shift+Tab'): Promise<void> => {
      await tabTo(name, step);
      await page.keyboard.press('Enter');
    };
    await editor.signIn('Sample Officer', '/guidance');
    await page.getByText(`of version 1,`).waitFor();
    await tabTo('Search');
    await page.keyboard.type('elpm held');
    await press(title);
    await focusOn(title);
    await press('Change it');
    await focusOn('Change a passage');
    await tabTo(/^Text/);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('It is held within the time that the handbook says.');
    await page.getByLabel('The answer as it would be').getByText('that the handbook says').waitFor();
    await shot('guidance-editor');
    await press('Save the draft', 'Shift+Tab');
    await page.getByText('Being written.').waitFor();
    await press('Ask them');
    const tried = page.getByText(/would end differently, .* other words\.$/);
    await tried.waitFor({ timeout: slow });
    const [, asked, all] = /^(\d+) of (\d+) asked/.exec((await tried.textContent()) ?? '') ?? [];
    assert.ok(asked === all && Number(all) > 300, 'every one was asked, in more parts than one');
    await shot('guidance-tried');
    await press('Send to a second reader', 'Shift+Tab');
    await page.getByText('Waits for a second reader.').waitFor();

    const second = await open();
    await second.signIn('Sample Manager', '/guidance/drafts');
    await second.page.getByRole('link', { name: title }).waitFor();
    await second.tabTo(title);
    await second.page.keyboard.press('Enter');
    await second.page.getByText('Waits for a second reader.').waitFor();
    await second.shot('guidance-second-reader');
    await second.tabTo('Approve');
    await second.page.keyboard.press('Enter');
    await second.page.getByText('Approved.', { exact: true }).first().waitFor();

    await press('Drafts', 'Shift+Tab');
    await focusOn('Drafts');
    await page.getByText('Approved').waitFor();
    await tabTo(`Publish ${title}`);
    await page.keyboard.press('Space');
    await press('Publish those chosen together (1)', 'Shift+Tab');
    await page.getByText('No drafts', { exact: true }).waitFor({ timeout: slow });
    await press('Versions', 'Shift+Tab');
    await page.getByRole('heading', { name: 'Version 2 (answered from)' }).waitFor();
    await press('Go back to it: version 1');
    await page.getByRole('dialog').waitFor();
    await shot('guidance-go-back');
    await press('Go back to it');
    await page.getByRole('heading', { name: 'Version 3 (answered from)' }).waitFor({ timeout: slow });
    const { fields } = await elsewhere('editor', 'passage', { parts: { passage } });
    assert.match(fields.text, /within 20 days/);
  }).timeout(400_000);

  it('keeps what is typed into a new passage while the page is open, and nowhere in the browser’s storage', async () => {
    const { page, signIn } = await open();
    await signIn('Sample Officer', '/guidance/drafts/new/new');
    await page.getByLabel('Title').fill('Who minds the wombat');
    await page.getByRole('link', { name: 'Reviews' }).click();
    await page.getByRole('heading', { name: 'Reviews' }).waitFor();
    const stored = 'JSON.stringify([{ ...localStorage }, { ...sessionStorage }])';
    assert.doesNotMatch(await page.evaluate<string>(stored), /wombat/i);
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    assert.equal(dialog.type(), 'beforeunload');
    await dialog.dismiss();
    await page.getByRole('link', { name: 'Passages' }).click();
    await page.getByRole('button', { name: 'Write a new passage' }).click();
    await page.getByText('What you had typed and not saved is back.').waitFor();
    assert.equal(await page.getByLabel('Title').inputValue(), 'Who minds the wombat');
    await page.getByRole('button', { name: 'Throw it away' }).click();
    assert.equal(await page.getByLabel('Title').inputValue(), '');
    assert.equal(await page.getByText('is back').count(), 0);
  });

  it('writes for a gap beside what is typed for another passage, with no question in an address', async () => {
    await unanswered('gap-1', 'Who pays for wombat therapy?');
    await unanswered('gap-2', 'Which dinosaur museum lends laptops?');
    const { page, signIn, shot } = await open();
    await signIn('Sample Officer', '/guidance/drafts/new/new');
    await page.getByLabel('Title').fill('Of my own');
    await page.getByRole('link', { name: 'Gaps' }).click();
    await page.getByRole('heading', { name: 'Who pays for wombat therapy?' }).waitFor();
    await page
      .getByText(/Asked once, last on .* · not covered$/u)
      .first()
      .waitFor();
    await shot('guidance-gaps');
    const write = (question: string) =>
      page
        .getByRole('listitem')
        .filter({ hasText: question })
        .getByRole('button', { name: 'Write guidance' });
    const asks = page.getByLabel('Ways in which people ask for it');
    await write('wombat').click();
    await page.getByRole('heading', { name: 'New passage' }).waitFor();
    assert.match(await asks.inputValue(), /wombat/);
    assert.doesNotMatch(page.url(), /wombat|therapy/);
    await page.getByLabel('Title').fill('For the wombat');
    await page.goBack();
    await write('dinosaur').click();
    await page.getByRole('heading', { name: 'New passage' }).waitFor();
    assert.match(await asks.inputValue(), /dinosaur/);
    assert.equal(await page.getByLabel('Title').inputValue(), '');
    await page.getByRole('link', { name: 'Passages' }).click();
    await page.getByRole('button', { name: 'Write a new passage' }).click();
    assert.equal(await page.getByLabel('Title').inputValue(), 'Of my own');
    assert.equal(await asks.inputValue(), '');
  });

  it('shows a draft that was saved and could not be passed on as the one draft that it is', async () => {
    const before = (await drafts()).length;
    const { page, signIn, shot } = await open();
    await signIn('Sample Officer', '/guidance/drafts/new/new');
    await page.getByLabel('Title').fill('Not finished yet');
    await page.getByRole('button', { name: 'Send to a second reader' }).click();
    await page.getByText('the guidance would not be sound').waitFor();
    await page.getByText('Being written.').waitFor();
    await shot('guidance-half-done');
    assert.match(page.url(), /\/guidance\/drafts\/[0-9a-f-]{36}$/);
    await page.getByRole('button', { name: 'Send to a second reader' }).click();
    await page.getByText('the guidance would not be sound').waitFor();
    assert.equal((await drafts()).length, before + 1);
  });

  it('keeps what is typed while a draft is being saved', async () => {
    const { id } = await begin({ title: 'One' });
    const { page, signIn } = await open();
    await signIn('Sample Officer', `/guidance/drafts/${id}`);
    const field = page.getByLabel('Title');
    await field.fill('Two');
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/guidance/drafts/*', async (route) => {
      if (route.request().method() === 'PUT') await held;
      await route.continue();
    });
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await field.press('End');
    await page.keyboard.type(' and more');
    letGo();
    await page.getByText('Saved.').first().waitFor();
    assert.equal(await field.inputValue(), 'Two and more');
    assert.equal(await page.evaluate<string>('document.activeElement.value'), 'Two and more');
    assert.equal((await elsewhere('editor', 'draft', { parts: { draft: id } })).fields.title, 'Two');
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await page.getByRole('heading', { name: 'Change: Two and more' }).waitFor();
    await page.getByRole('button', { name: 'Save the draft' }).waitFor({ state: 'detached' });
  });

  it('tells who types that a colleague saved the same draft, and goes over it only when told to', async () => {
    const draft = await begin({ title: 'Begun' });
    const { page, signIn, shot } = await open();
    await signIn('Sample Officer', `/guidance/drafts/${draft.id}`);
    const field = page.getByLabel('Title');
    await field.fill('Mine');
    const parts = { draft: draft.id };
    const { fields, base, revision } = draft;
    await elsewhere('editor', 'saveDraft', {
      parts,
      body: { revision, base, fields: { ...fields, title: 'Theirs' } },
    });
    // Looking at the page again asks for everything anew, and takes nothing from under somebody's hands.
    await page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
    await page.getByText('Somebody has changed this draft since you began to type').waitFor();
    await shot('guidance-overtaken');
    assert.equal(await field.inputValue(), 'Mine');
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await page.getByText('so nothing was done').waitFor();
    assert.equal((await elsewhere('editor', 'draft', { parts })).fields.title, 'Theirs');
    await page.getByRole('button', { name: 'Put mine over theirs' }).click();
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await page.getByRole('heading', { name: 'Change: Mine' }).waitFor();
    assert.equal(await page.getByText('Somebody has changed this draft').count(), 0);
    assert.equal((await elsewhere('editor', 'draft', { parts })).fields.title, 'Mine');
  });

  it('reverts no publication that came while a passage was being changed', async () => {
    const { page, signIn } = await open();
    await signIn('Sample Officer', `/guidance/drafts/new/edit/${passage}`);
    await page.getByLabel('Title').fill('My title');
    await publish({ title: 'Published meanwhile' });
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await page.getByText('Somebody published another form of this passage').waitFor();
    const { fields } = await elsewhere('editor', 'passage', { parts: { passage } });
    assert.equal(fields.title, 'Published meanwhile');
  });

  it('is clean of what axe-core finds against WCAG 2.2 AA in every theme, on a desk and a phone, and scrolls nowhere sideways', async () => {
    const { page, signIn, open: go, wrongs } = await open();
    const clean = async (view: string): Promise<void> => {
      assert.deepEqual(await wrongs(`guidance-${view}`), []);
    };
    await signIn('Sample Officer', '/guidance');
    await page.getByText('which is answered from').waitFor();
    await clean('passages');
    await page.getByLabel('Search').fill('no such words anywhere');
    await page.getByText('No passage fits').waitFor();
    await clean('no-passage');
    await go(`/guidance/passages/${passage}`);
    await page.getByText('The answer that it gives').waitFor();
    await clean('passage');
    await page.getByRole('button', { name: 'Change it' }).click();
    await page.getByText('Difference to what is published').waitFor();
    await page.getByLabel('Text', { exact: true }).fill('Ask Hollyfield about UPN A123456789012.');
    await page.getByText('This could tell of a child').waitFor();
    await clean('editor');
    for (const [path, words] of [
      ['drafts', 'Drafts'],
      ['gaps', 'Gaps'],
      ['reviews', 'Reviews'],
      ['versions', 'Versions'],
    ] as const) {
      await page.getByRole('link', { name: words, exact: true }).click();
      await page.getByRole('heading', { name: words, level: 1 }).waitFor();
      await page.getByText(/^Loading/).waitFor({ state: 'hidden' });
      await clean(path);
    }
    await page.route('**/api/**/guidance', (route) => route.fulfill({ status: 500, body: '{"error":"x"}' }));
    await go('/guidance');
    await page.getByText('Something went wrong on the server').first().waitFor();
    await clean('failed');
    await page.unroute('**/api/**/guidance');
    await page.context().setOffline(true);
    await page.getByText('You are offline.').waitFor();
    await clean('offline');
    await page.context().setOffline(false);
  }).timeout(300_000);

  it('is clean in what is opened rarely too: a version’s changes, the way back, a retirement, a group of gaps, and what would differ', async () => {
    for (const [id, question] of [
      ['alike-1', 'Which school bus takes hedgehogs to swimming?'],
      ['alike-2', 'Does the school bus take hedgehogs swimming?'],
    ] as const)
      await unanswered(id, question);
    const { page, signIn, open: go, wrongs } = await open();
    const clean = async (view: string): Promise<void> => {
      assert.deepEqual(await wrongs(`guidance-${view}`), []);
    };
    await page.route('**/api/**/guidance/versions', (route) =>
      route.fulfill({ json: { versions: twoVersions } }),
    );
    await page.route('**/versions/2/changes', (route) => route.fulfill({ json: { changes: [fileChange] } }));
    await page.route('**/trial', (route) => route.fulfill({ json: trial }));
    await signIn('Sample Officer', '/guidance/versions');
    await page.getByRole('button', { name: 'What it changed: version 2' }).click();
    await page.getByText('Put in:').waitFor({ state: 'attached' });
    await clean('changes');
    await page.getByRole('button', { name: 'Go back to it: version 1' }).click();
    await page.getByRole('dialog').waitFor();
    await clean('go-back');
    await go('/guidance/gaps');
    await page.getByRole('listitem').filter({ hasText: 'hedgehogs' }).getByText('Asked 2 times').waitFor();
    await clean('gap-group');
    await go(`/guidance/drafts/new/retire/${passage}`);
    await page.getByRole('heading', { name: 'Retire a passage' }).waitFor();
    await clean('retire');
    const { id } = await begin({ title: 'Asked of' });
    await go(`/guidance/drafts/${id}`);
    await page.getByRole('button', { name: 'Ask them' }).click();
    await page.getByText('1 would end differently').waitFor();
    await clean('trial');
  }).timeout(300_000);
};

describeInBrowser('the guidance in a browser', journeys, { guidance: withFewQuestions });

const version = { at: '2026-11-20T12:00:00.000Z', change: '0 passages new, 1 changed, 0 gone' };
const twoVersions = [
  { ...version, number: 2, origin: 'drafts', by: { id: 'editor', name: 'Sample Officer' }, drafts: [] },
  { ...version, number: 1, origin: 'seed', drafts: [] },
];
const fileChange = {
  title,
  path: `passages/attendance/${passage}.md`,
  before: 'title: One\n\nAs it was.\nAnd more.\n',
  after: 'title: One\n\nAs it is now.\nAnd more.\n',
};
const trial = {
  of: 60,
  reworded: 3,
  differing: [
    {
      question: 'when must the elpm be held, if it was asked for by a school that is not in the borough?',
      origin: 'people',
      before: { kinds: ['answered'], passages: [{ id: passage, title }] },
      after: { kinds: ['not-covered'], passages: [] },
    },
  ],
};
