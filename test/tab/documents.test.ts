/** A document in the browser, as an editor sees it: dropped, read, decided on by hand and by keyboard, and brought in again. */
import assert from 'node:assert/strict';
import { endingOf, megabytes, refusalOf } from '../../src/tab/guidance/documents/send-file.ts';
import { foundKey } from '../../src/tab/guidance/documents/found-keys.ts';
import {
  blankSource,
  missingIn,
  newSource,
  standingsOf,
  toSent,
} from '../../src/tab/guidance/documents/source-typed.ts';
import { describeInBrowser } from '../support/in-browser.ts';
import { makeDocx, heading, paragraph } from '../support/make-office.ts';
import { linesFrom, makePdf } from '../support/make-pdf.ts';
import type { WorkspacePage } from '../support/workspace-browser.ts';

describe('What a file is, before it is sent', () => {
  it('is told by its ending alone, and what cannot be read says what to do', () => {
    assert.equal(endingOf('A plan.PDF'), 'pdf');
    assert.equal(endingOf('page.htm'), 'html');
    assert.equal(endingOf('noending'), undefined);
    assert.equal(endingOf('a.pdf/..'), undefined);
    const file = (name: string, size = 10) => refusalOf({ name, size });
    assert.equal(file('a.docx'), undefined);
    assert.match(file('a.doc') ?? '', /old Office/);
    assert.match(file('a.exe') ?? '', /Save it as PDF/);
    assert.match(file('a.pdf', 0) ?? '', /empty/);
    assert.match(file('a.pdf', 30_000_000) ?? '', /28\.6 MB and at most 24 MB/);
    assert.deepEqual([megabytes(1), megabytes(2_000), megabytes(1_500_000)], ['1 KB', '2 KB', '1.4 MB']);
  });

  it('belongs to a source, and a new one is told with all that it needs', () => {
    assert.deepEqual(Object.keys(missingIn(blankSource)), ['source', 'title']);
    const typed = {
      ...blankSource,
      source: newSource,
      title: ' A guide ',
      published: '26',
      link: 'http://x',
    };
    assert.deepEqual(Object.keys(missingIn(typed)), [
      'publisher',
      'authority',
      'standing',
      'published',
      'link',
    ]);
    const full = {
      ...typed,
      publisher: 'A council',
      authority: 'southwark',
      standing: 'local',
      published: '2026-09',
      link: '',
    };
    assert.deepEqual(missingIn(full), {});
    assert.deepEqual(toSent(full).source, {
      title: 'A guide',
      publisher: 'A council',
      authority: 'southwark',
      standing: 'local',
      published: '2026-09',
    });
    assert.deepEqual(toSent({ ...full, source: 'known' }), {
      title: 'A guide',
      source: 'known',
      cleared: false,
    });
    assert.deepEqual(standingsOf('national'), ['statutory', 'non-statutory']);
    assert.deepEqual([standingsOf('')[0], standingsOf('southwark')[0]], [undefined, 'local']);
  });

  it('is decided on by keys, of which letters can be switched off', () => {
    const press = (key: string, areOn = true, ctrlKey = false) =>
      foundKey({ key, ctrlKey, metaKey: false, altKey: false }, areOn);
    assert.deepEqual(
      [press('j'), press('a'), press('e'), press('r'), press('x')],
      ['next', 'accept', 'edit', 'reject', 'select'],
    );
    assert.deepEqual(
      [press('a', false), press('ArrowDown', false), press('a', true, true)],
      [undefined, 'next', undefined],
    );
  });
});

const guide = (soon: string) =>
  Buffer.from(
    makePdf([
      linesFrom(780, [
        { text: 'Who to tell', size: 18, isBold: true },
        '',
        'The school tells the lead professional when a child is absent for a day without a reason.',
        'It keeps a note of what was said, and of who said it.',
      ]),
      linesFrom(780, [
        { text: 'Whom to ask', size: 18, isBold: true },
        '',
        'Speak to Rowan first. A form is sent out with the next post.',
        '',
        { text: 'How soon', size: 18, isBold: true },
        '',
        soon,
      ]),
    ]),
  );

describeInBrowser('documents in a browser', (world) => {
  const editor = async (look: Parameters<typeof world.open>[0] = {}): Promise<WorkspacePage> => {
    const one = await world.open(look);
    await one.signIn('Sample Officer', '/guidance/documents');
    await one.page.getByRole('heading', { name: 'Documents', level: 1 }).waitFor();
    return one;
  };
  const choose = async ({ page }: WorkspacePage, name: string, buffer: Buffer) => {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  };
  const found = async ({ page }: WorkspacePage) => {
    await page.getByRole('list', { name: 'Passages' }).waitFor({ timeout: 90_000 });
  };
  const fine = async (one: WorkspacePage, where: string) => {
    assert.deepEqual(await one.faults(), [], where);
    assert.ok((await one.sideways()) <= 1, `${where} scrolls sideways`);
  };

  /** A page of letters of 11 points in 595, as wide as it is shown, and where in its frame the first mark stands. */
  const paperNow = ({ page }: WorkspacePage) =>
    page.evaluate<{ readonly letters: number; readonly mark: readonly [number, number] }>(
      `(() => { const paper = document.querySelector('canvas').parentElement;
        const [frame, mark] = [paper.parentElement, document.querySelector('[data-marked]')].map((one) => one.getBoundingClientRect());
        return { letters: (paper.clientWidth * 11) / 595, mark: [Math.round(mark.left - frame.left), Math.round(mark.top - frame.top)] }; })()`,
    );
  const isEnlargedInPlace = async (one: WorkspacePage) => {
    const { page } = one;
    await page.setViewportSize({ width: 360, height: 800 });
    await page.getByText('200 %').waitFor();
    const first = await paperNow(one);
    assert.ok(first.letters >= 11, `Its letters are ${String(first.letters)} pixels high.`);
    assert.ok(
      first.mark.every((each) => each >= 0 && each < 200),
      `The mark stands at ${String(first.mark)}.`,
    );
    await one.tabTo('Larger');
    await page.keyboard.press('Enter');
    await page.getByText('300 %').waitFor();
    const larger = await paperNow(one);
    assert.ok(larger.letters > 1.4 * first.letters);
    assert.ok(
      larger.mark.every((each, at) => Math.abs(each - (first.mark[at] ?? NaN)) <= 2),
      `The mark went from ${String(first.mark)} to ${String(larger.mark)}.`,
    );
    assert.equal(await one.sideways(), 0);
    await one.shot('documents-enlarged-360');
    await one.tabTo(/^Page \d as drawn$/);
    await page.keyboard.press('0');
    await page.getByText('100 %').waitFor();
    await page.setViewportSize({ width: 1280, height: 800 });
  };

  /** Once drawn it is not said to be what cannot be drawn. */
  const isDrawnAfterFault = async ({ page }: WorkspacePage) => {
    const fault = page.getByRole('alert').getByText('This page cannot be drawn.');
    await page.evaluate(
      `(() => { const pen = CanvasRenderingContext2D.prototype; window.drawImageKept = pen.drawImage;
        pen.drawImage = () => { throw new Error('no memory'); }; })()`,
    );
    await page.getByRole('button', { name: 'Larger' }).click();
    await fault.waitFor();
    await page.evaluate(`CanvasRenderingContext2D.prototype.drawImage = window.drawImageKept`);
    await page.getByRole('button', { name: 'Smaller' }).click();
    await fault.waitFor({ state: 'detached' });
  };

  it('are dropped with a new source, read, and shown beside their pages', async function () {
    this.timeout(200_000);
    const one = await editor();
    const { page } = one;
    await page.getByText('No documents', { exact: true }).waitFor();
    await fine(one, 'empty');
    await one.shot('documents-empty');
    await choose(one, 'plan.exe', Buffer.from('x'));
    await page.getByRole('alert').getByText('This kind of file cannot be read', { exact: false }).waitFor();
    const content = guide('The school tells the social worker within two days.').toString('base64');
    const transfer = await page.evaluateHandle(
      `(() => { const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(atob('${content}'), (each) => each.charCodeAt(0))], 'Anna Smith.pdf'));
        return data; })()`,
    );
    await page.getByText('Drop a document here').dispatchEvent('dragenter', { dataTransfer: transfer });
    await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
    await page.locator('[data-theme=contrast]').first().waitFor({ state: 'attached' });
    await fine(one, 'with a file above it');
    await one.shot('documents-over-contrast');
    await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
    await page.getByText('Drop a document here').dispatchEvent('drop', { dataTransfer: transfer });
    await page.getByText('Anna Smith.pdf').waitFor();
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await page.getByText('Choose its source.').waitFor();
    await page.getByLabel('Source that it belongs to').selectOption('A new source…');
    await page.getByLabel('What it is called').fill('A guide to absence');
    await page.getByLabel('Publisher').fill('Southwark Council');
    await page.getByLabel('Whose it is').selectOption('Southwark');
    await page.getByLabel('Published').fill('2026-09');
    await fine(one, 'the form');
    await one.shot('documents-form');
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await page.getByRole('heading', { name: 'A guide to absence', level: 1 }).waitFor();
    await one.shot('documents-reading');
    await found(one);
    await page.getByRole('img', { name: 'Page 1 of the document' }).waitFor();
    await page.getByText('Page 1 of 2').waitFor();
    const inkNow = async (): Promise<number> =>
      page.evaluate<number>(
        `(() => { const c = document.querySelector('canvas'); if (c.width === 0) return 0; const d = c.getContext('2d').getImageData(0, 0, c.width, c.height).data;
        let n = 0; for (let i = 0; i < d.length; i += 4) if (d[i] < 100 && d[i + 3] > 100) n += 1; return n; })()`,
      );
    // It is drawn a little after it is there, and the page's policy lets nothing wait within it.
    for (let looks = 0; looks < 200 && (await inkNow()) <= 500; looks += 1) await page.waitForTimeout(50);
    const ink = await inkNow();
    assert.ok(ink > 500, `The page is drawn: ${String(ink)} dark points.`);
    assert.deepEqual(await one.wrongs('documents-found'), []);
    await page.getByRole('button', { name: 'Whom to ask' }).click();
    await page.getByText('Page 2 of 2').waitFor();
    await page.getByRole('img', { name: 'Page 2 of the document, with the passage marked' }).waitFor();
    // Of that page’s two passages the first is marked, its heading and its two sentences, and nothing below.
    const marks = await page.evaluate<readonly (readonly [number, number])[]>(
      `(() => { const paper = document.querySelector('canvas').getBoundingClientRect();
        return [...document.querySelectorAll('[data-marked]')].map((one) => one.getBoundingClientRect())
          .map(({ left, bottom }) => [(left - paper.left) / paper.width, (bottom - paper.top) / paper.height]); })()`,
    );
    assert.equal(marks.length, 2);
    for (const [left, bottom] of marks) {
      assert.ok(Math.abs(left - 60 / 595) < 0.01, `It begins at ${String(left)}.`);
      assert.ok(bottom < (842 - 780 + 2 * 14 + 6) / 842, `It ends at ${String(bottom)}.`);
    }
    await page.getByText('What may identify a person', { exact: false }).waitFor();
    await one.shot('documents-named');
    // As the passage chosen is marked on a page that is drawn anew for each width.
    assert.deepEqual(await one.wrongs('documents-named'), []);
    await isEnlargedInPlace(one);
    await isDrawnAfterFault(one);
    assert.doesNotMatch(JSON.stringify(world.app.rows('select * from guidance_documents')), /Anna|Smith/);
    assert.doesNotMatch(world.app.log.join('\n'), /Anna|Smith|absence/);
  });

  it('are taken all where several are dropped: each is told what it is, sent, or left out for a reason of its own', async () => {
    const one = await editor();
    const { page } = one;
    const file = (name: string, text: string) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(text),
    });
    await page
      .locator('input[type=file]')
      .setInputFiles([
        file('one.md', '# One\n\nThe school keeps a note of the first call for a year.\n'),
        file('two.exe', 'x'),
        file('three.md', '# Three\n\nThe school keeps a note of the third call for a year.\n'),
        file('four.md', '# Four\n\nThe school keeps a note of the fourth call for a year.\n'),
      ]);
    const files = page.getByRole('list', { name: 'Files' });
    const row = (name: string) => files.getByRole('listitem').filter({ hasText: name });
    await row('two.exe').getByText('Left out. This kind of file cannot be read').waitFor();
    await fine(one, 'several');
    await one.shot('documents-several');
    const tell = async (title: string) => {
      await page.getByLabel('What it is called').fill(title);
      await page.getByRole('button', { name: 'Bring it in' }).click();
    };
    await page.getByText('1 of 4: one.md').waitFor();
    await page.getByLabel('Source that it belongs to').selectOption('A guide to absence');
    await page.route('**/guidance/documents', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    );
    await tell('The first call');
    // What was typed is kept beside what was wrong, and the others go on.
    await row('one.md').getByText('Not brought in. The server cannot be reached.').waitFor();
    assert.equal(await page.getByLabel('What it is called').inputValue(), 'The first call');
    await page.unroute('**/guidance/documents');
    await row('one.md').getByRole('button', { name: 'Leave it out: one.md' }).click();
    await page.getByText('2 of 3: three.md').waitFor();
    await one.focusOn('2 of 3: three.md, 1 KB');
    // What is typed of one outlives another view.
    await page.getByLabel('What it is called').fill('The third');
    await page.getByRole('navigation', { name: 'Guidance' }).getByRole('link', { name: 'Gaps' }).click();
    await page.getByRole('heading', { name: 'Gaps', level: 1 }).waitFor();
    await backTo(one, 'Files');
    assert.equal(await page.getByLabel('What it is called').inputValue(), 'The third');
    await page.getByLabel('Source that it belongs to').selectOption('A guide to absence');
    await tell('The third call');
    await page.getByText('3 of 3: four.md').waitFor();
    // The next file mostly belongs to the same source.
    assert.equal(
      await page.getByLabel('Source that it belongs to').locator('option:checked').textContent(),
      'A guide to absence',
    );
    await tell('The fourth call');
    await row('four.md').getByText('Brought in').waitFor();
    await row('three.md').getByText('Brought in').waitFor();
    await fine(one, 'several brought in');
    await one.shot('documents-several-in');
    await page.getByRole('link', { name: 'Open three.md' }).click();
    await page.getByRole('heading', { name: 'The third call', level: 1 }).waitFor();
    await backTo(one, 'Files');
    await page.getByRole('button', { name: 'Put this list away' }).click();
    await files.waitFor({ state: 'detached' });
    assert.doesNotMatch(world.app.log.join('\n'), /three\.md|one\.md/);
  });

  it('are walked and decided on by keyboard alone, and what is not done says why', async () => {
    const one = await editor();
    const { page } = one;
    await page.getByRole('link', { name: 'A guide to absence' }).focus();
    await page.keyboard.press('Enter');
    await found(one);
    await page.getByRole('button', { name: 'Who to tell' }).focus();
    await page.keyboard.press('a');
    await page.getByText('1 draft begun.').first().waitFor();
    await page.keyboard.press('j');
    await one.focusOn('Whom to ask');
    await page.keyboard.press('a');
    await page.getByRole('alert').getByText('It may name somebody', { exact: false }).waitFor();
    await one.focusOn('Whom to ask');
    await page.keyboard.press('e');
    await page.getByLabel('Text', { exact: true }).fill('Ask at the desk. A form is sent out.');
    // It outlives another passage and another view.
    await page.getByRole('button', { name: 'How soon' }).click();
    await page.getByRole('navigation', { name: 'Guidance' }).getByRole('link', { name: 'Gaps' }).click();
    await page.getByRole('heading', { name: 'Gaps', level: 1 }).waitFor();
    await page.goBack();
    await found(one);
    await page.getByRole('button', { name: 'Whom to ask' }).click();
    await page.getByRole('button', { name: 'Edit first (not accepted yet)' }).click();
    assert.equal(
      await page.getByLabel('Text', { exact: true }).inputValue(),
      'Ask at the desk. A form is sent out.',
    );
    await fine(one, 'editing');
    await one.shot('documents-edit');
    await page.getByRole('button', { name: 'Accept as edited' }).click();
    await page.getByText('Accepted: a draft was begun.').first().waitFor();
    await page.getByRole('button', { name: 'How soon' }).focus();
    await page.keyboard.press('r');
    await page.getByText('1 turned down.').first().waitFor();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.getByText('1 taken back.').first().waitFor();
    await page.getByRole('button', { name: /Turn down the rest/ }).click();
    await page.getByText('2 accepted, 1 turned down').waitFor();
    await page.getByRole('link', { name: 'Its draft' }).first().waitFor({ state: 'detached' });
    await page.getByRole('switch', { name: 'Those decided as well' }).click();
    await page.getByRole('button', { name: 'Who to tell' }).click();
    await page.getByRole('link', { name: 'Its draft' }).click();
    await page.getByRole('heading', { name: 'New passage: Who to tell' }).waitFor();
  });

  it('that come again show what changed; of others than PDF the words with the passage marked', async function () {
    this.timeout(300_000);
    const one = await editor();
    const { page } = one;
    await choose(one, 'b.pdf', guide('The school tells the social worker within one day of the absence.'));
    await page.getByLabel('Source that it belongs to').selectOption('A guide to absence');
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await found(one);
    await page.getByText('Compared with “A guide to absence”', { exact: false }).waitFor();
    await page.getByRole('group', { name: 'What changed in How soon' }).waitFor();
    await fine(one, 'changed');
    await one.shot('documents-changed');
    await page.getByRole('button', { name: 'Take it away' }).click();
    await page
      .getByRole('dialog')
      .getByText('1 of its passages is not decided on', { exact: false })
      .waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Take it away' }).click();
    await page.getByRole('heading', { name: 'Documents', level: 1 }).waitFor();
    const words = Array.from({ length: 12 }, (_, at) =>
      [
        heading(1, `Part ${String(at)}`),
        paragraph(`The school keeps note ${String(at)} for a year and longer.`),
      ].join(''),
    );
    await choose(one, 'c.docx', Buffer.from(makeDocx(words.join(''))));
    await page.getByLabel('Source that it belongs to').selectOption('A guide to absence');
    await page.getByLabel('What it is called').fill('Notes');
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await found(one);
    await page.getByRole('button', { name: 'Part 11' }).click();
    await page.getByText('The passage that is chosen:').waitFor({ state: 'attached' });
    await one.shot('documents-words');
    await choose(await backTo(one), 'd.pdf', Buffer.from(makePdf([[], []])));
    await page.getByLabel('Source that it belongs to').selectOption('A guide to absence');
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await page.getByText('it was scanned', { exact: false }).waitFor({ timeout: 90_000 });
    await fine(one, 'refused');
    await one.shot('documents-refused');
  });

  const backTo = async (
    one: WorkspacePage,
    what: 'Drop a document here' | 'Files' = 'Drop a document here',
  ) => {
    await one.page
      .getByRole('navigation', { name: 'Guidance' })
      .getByRole('link', { name: 'Documents' })
      .click();
    await one.page
      .getByText(what)
      .or(one.page.getByRole('list', { name: what }))
      .first()
      .waitFor();
    return one;
  };

  it('are fit to be seen on a desk and a phone, in every theme', async () => {
    const one = await editor();
    assert.deepEqual(await one.wrongs('documents-list'), []);
    await one.page.getByRole('link', { name: 'A guide to absence' }).last().click();
    await found(one);
    assert.deepEqual(await one.wrongs('documents-document'), []);
    await one.page.setViewportSize({ width: 360, height: 800 });
    await one.page.getByRole('button', { name: 'See the original' }).first().click();
    await one.page.getByRole('region', { name: 'The original' }).and(one.page.locator(':focus')).waitFor();
    assert.equal(
      await one.page.evaluate(`document.scrollingElement.scrollTop`),
      0,
      'the bar stays where it is',
    );
    await one.shot('documents-original-360');
  });

  it('are for editors alone', async () => {
    const one = await world.open();
    await one.signIn('Sample Manager', '/guidance/documents');
    await one.page.getByText('This is not open to you').waitFor();
    assert.equal(await one.page.getByRole('link', { name: 'Documents' }).count(), 0);
  });

  it('say so where the connection is lost, and take an upload up again', async function () {
    this.timeout(200_000);
    const one = await editor();
    const { page } = one;
    await page.route('**/parts/1', (route) => route.abort());
    const text = Buffer.from('# Rules\n\nThe school keeps the note of each call for a year.\n');
    await choose(one, 'e.md', text);
    await page.getByLabel('Source that it belongs to').selectOption('A guide to absence');
    await page.getByLabel('What it is called').fill('Rules of the house');
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await page.getByText('did not come in full', { exact: false }).waitFor();
    await fine(one, 'awaited');
    await one.shot('documents-awaited');
    await choose(one, 'other.md', Buffer.from('# Other\n'));
    await page.getByText('That is another file.', { exact: false }).waitFor();
    await page.unroute('**/parts/1');
    await choose(one, 'e.md', text);
    await found(one);
  });
});
